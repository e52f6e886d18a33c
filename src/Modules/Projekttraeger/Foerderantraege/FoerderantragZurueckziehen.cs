using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Antrag zurückgezogen")]
internal sealed record FoerderantragZurueckziehen(Guid Id, int Version, string? Begruendung) : IRequest, IBegruendet;

internal sealed class FoerderantragZurueckziehenValidator : AbstractValidator<FoerderantragZurueckziehen>
{
    public FoerderantragZurueckziehenValidator()
    {
        RuleFor(b => b.Begruendung).Pflicht("den Grund").Hoechstens(1000);
    }
}

internal sealed class FoerderantragZurueckziehenHandler(ProjekttraegerContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<FoerderantragZurueckziehen>
{
    public async Task<Unit> Handle(FoerderantragZurueckziehen command, CancellationToken cancellationToken)
    {
        await db.BuchenAsync(command.Id, command.Version, (antrag, topf) => antrag.Zurueckziehen(topf, command.Begruendung!.Trim(), person.Id, uhr.Jetzt()), cancellationToken);
        return Unit.Value;
    }
}
