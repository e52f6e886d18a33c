using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Auftraege;

/// <summary>Die Aufträge der angemeldeten Person, laufende zuerst.</summary>
/// <param name="Alle">Für die Administration: auch die der anderen, ohne deren Inhalt.</param>
[Erlaubt, Objektregel("nur eigene; Administration auf Wunsch alle, fremde ohne Inhalt")]
internal sealed record MeineAuftraege(bool Alle = false, int? Seite = null) : IRequest<Seite<AuftragZeile>>;

/// <param name="Von">Name der anderen Person; null bei eigenen.</param>
internal sealed record AuftragZeile(Guid Id, string Titel, string? Von, Auftragsstand Stand, int Erledigt, int Gesamt, DateTime AngelegtAm, DateTime? BeendetAm, string? Text);

internal sealed class MeineAuftraegeHandler(VerwaltungContext db, IVerzeichnis verzeichnis, AngemeldetePerson person) : IRequestHandler<MeineAuftraege, Seite<AuftragZeile>>
{
    public async Task<Seite<AuftragZeile>> Handle(MeineAuftraege request, CancellationToken cancellationToken)
    {
        var gefiltert = db.Auftraege.AsNoTracking().SichtbarFuer(person).Where(a => request.Alle || a.PersonId == person.Id);
        var zeilen = gefiltert.OrderByDescending(a => a.BeendetAm == null).ThenByDescending(a => a.AngelegtAm).ThenByDescending(a => a.Id)
            .Select(a => new { a.PersonId, Zeile = new AuftragZeile(a.Id, a.Titel, null, a.Stand, a.Erledigt, a.Gesamt, a.AngelegtAm, a.BeendetAm, a.Ergebnis ?? a.Fehler) });
        var seite = await zeilen.SeiteAsync(gefiltert, request.Seite, cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return seite.Umwandeln(z => z.PersonId == person.Id ? z.Zeile : z.Zeile with { Titel = Auftragssicht.OhneInhalt, Von = stammdaten.Personenname(z.PersonId), Text = null });
    }
}
