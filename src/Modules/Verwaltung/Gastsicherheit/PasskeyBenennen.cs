using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

[Erlaubt, Bezeichnung("Passkey benannt")]
internal sealed record PasskeyBenennen(Guid PasskeyId, string? Name) : IRequest;

internal sealed class PasskeyBenennenValidator : AbstractValidator<PasskeyBenennen>
{
    public PasskeyBenennenValidator() => RuleFor(p => p.Name).Pflicht("einen Namen für den Passkey").Hoechstens(60);
}

internal sealed class PasskeyBenennenHandler(EigeneAnmeldung eigene) : IRequestHandler<PasskeyBenennen>
{
    public async Task<Unit> Handle(PasskeyBenennen command, CancellationToken cancellationToken)
    {
        var (konto, anmeldung) = await eigene.LadenAsync(cancellationToken);
        anmeldung.PasskeyBenennen(command.PasskeyId, command.Name!.Trim());
        await eigene.SpeichernAsync(konto, anmeldung, cancellationToken);
        return Unit.Value;
    }
}
