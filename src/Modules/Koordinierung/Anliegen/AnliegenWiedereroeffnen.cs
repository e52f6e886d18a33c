using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anliegen wiedereröffnet")]
internal sealed record AnliegenWiedereroeffnen(Guid Id, int Version, [property: Bezeichnung("Begründung")] string? Begruendung) : IRequest, IBegruendet;

internal sealed class AnliegenWiedereroeffnenValidator : AbstractValidator<AnliegenWiedereroeffnen>
{
    public AnliegenWiedereroeffnenValidator()
    {
        RuleFor(b => b.Begruendung).Pflicht("den Grund").Hoechstens(1000);
    }
}
internal sealed class AnliegenWiedereroeffnenHandler(KoordinierungContext db) : IRequestHandler<AnliegenWiedereroeffnen>
{
    public async Task<Unit> Handle(AnliegenWiedereroeffnen command, CancellationToken cancellationToken)
    {
        var anliegen = await db.LadeAnliegenAsync(command.Id, command.Version, cancellationToken);
        anliegen.Wiedereroeffnen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
