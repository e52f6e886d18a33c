using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anfrage zurückgezogen")]
internal sealed record AnfrageZurueckziehen(Guid Id, int Version, string? Begruendung) : IRequest, IBegruendet;

internal sealed class AnfrageZurueckziehenValidator : AbstractValidator<AnfrageZurueckziehen>
{
    public AnfrageZurueckziehenValidator()
    {
        RuleFor(b => b.Begruendung).Pflicht("den Grund").Hoechstens(1000);
    }
}

internal sealed class AnfrageZurueckziehenHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AnfrageZurueckziehen>
{
    public async Task<Unit> Handle(AnfrageZurueckziehen command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        anfrage.Zurueckziehen(command.Begruendung!.Trim(), person.Id, uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
