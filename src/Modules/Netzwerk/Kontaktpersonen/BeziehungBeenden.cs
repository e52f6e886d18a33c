using FluentValidation;
using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Beziehung beendet")]
internal sealed record BeziehungBeenden(Guid Id, int Version, Guid? BeziehungId, DateOnly? Bis) : IRequest;

internal sealed class BeziehungBeendenValidator : AbstractValidator<BeziehungBeenden>
{
    public BeziehungBeendenValidator()
    {
        RuleFor(b => b.BeziehungId).Gewaehlt("eine Beziehung");
        RuleFor(b => b.Bis).Gewaehlt("den letzten Tag").NichtVor1990();
    }
}

internal sealed class BeziehungBeendenHandler(NetzwerkContext db) : IRequestHandler<BeziehungBeenden>
{
    public async Task<Unit> Handle(BeziehungBeenden command, CancellationToken cancellationToken)
    {
        var kontakt = await db.LadeKontaktpersonAsync(command.Id, command.Version, cancellationToken);
        kontakt.BeziehungBeenden(command.BeziehungId!.Value, command.Bis!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
