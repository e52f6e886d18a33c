using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

/// <summary>Liefert das Geheimnis der Adresse. Zweimal abgesandt entsteht nur ein Abo; dann gilt die zuletzt gezeigte Adresse.</summary>
[Erlaubt, Bezeichnung("Kalenderabo angelegt"), Objektregel("nur für sich selbst")]
internal sealed record KalenderaboAnlegen(Guid Id, string? Name, [property: Bezeichnung("Kalender")] IReadOnlyList<string>? Arten) : IRequest<string>;

internal sealed class KalenderaboAnlegenValidator : AbstractValidator<KalenderaboAnlegen>
{
    public KalenderaboAnlegenValidator(IEnumerable<IKalenderbeitrag> beitraege, AngemeldetePerson person)
    {
        RuleFor(a => a.Name).Pflicht("einen Namen").Hoechstens(Kalenderabo.NameLaenge);
        RuleFor(a => a.Arten).Must(arten => arten?.Count > 0).WithMessage("Bitte wählen Sie mindestens einen Kalender.")
            .Must(arten => arten is null || arten.All(art => beitraege.FuerPerson(person).Any(b => b.Schluessel == art))).WithMessage("Diesen Kalender gibt es für Sie nicht. Bitte wählen Sie aus der Liste.");
    }
}

internal sealed class KalenderaboAnlegenHandler(VerwaltungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<KalenderaboAnlegen, string>
{
    public async Task<string> Handle(KalenderaboAnlegen command, CancellationToken cancellationToken)
    {
        var geheimnis = Geheimnis.Neu();
        if (await db.Kalenderabos.FirstOrDefaultAsync(a => a.Id == command.Id && a.PersonId == person.Id, cancellationToken) is { } vorhandenes)
            vorhandenes.AdresseErneuern(geheimnis, uhr.Jetzt());
        else if (await db.Kalenderabos.CountAsync(a => a.PersonId == person.Id, cancellationToken) >= Kalenderabo.HoechstensJePerson)
            throw new Regelverstoss($"Sie haben schon {Kalenderabo.HoechstensJePerson} Kalenderabos. Widerrufen Sie zuerst eines, das Sie nicht mehr brauchen.");
        else
            db.Kalenderabos.Add(Kalenderabo.Anlegen(command.Id, person.Id, command.Name!.Trim(), command.Arten!, geheimnis, uhr.Jetzt()));
        await db.SaveChangesAsync(cancellationToken);
        return geheimnis;
    }
}
