using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Postausgang;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>Schreibt jeder Person eine E-Mail mit allem, was sie gesammelt haben will, noch nicht gelesen und noch nicht gemeldet bekommen hat – gleich, wie lange es her ist.</summary>
internal sealed class SammelmailSchreiben(VerwaltungContext db, IVerzeichnis verzeichnis, Anlassverzeichnis anlaesse, Briefannahme briefe, Posteinstellungen post, TimeProvider uhr) : IAufgabe
{
    private const int HoechstensZeilen = 200;

    public string Titel => "Sammelmails schreiben";

    public string Zeitplan => "0 0 7 ? * MON-FRI";

    public async Task<string?> AusfuehrenAsync(CancellationToken cancellationToken)
    {
        if (Feiertage.Name(uhr.Heute()) is { } feiertag) return $"Heute ist {feiertag}; die Sammelmail kommt am nächsten Werktag.";
        if (!Arbeitstage.Ist(uhr.Heute())) return "Heute ist kein Werktag; die Sammelmail kommt am nächsten.";
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var personen = await Offen().Select(n => n.PersonId).Distinct().ToListAsync(cancellationToken);
        var geschrieben = 0;
        foreach (var person in personen.Select(stammdaten.Person).Where(p => p?.Rollen.Count > 0))
            if (await SchreibeAsync(person!, stammdaten, cancellationToken)) geschrieben++;
        return geschrieben switch { 0 => null, 1 => "1 Sammelmail geschrieben.", var n => $"{n} Sammelmails geschrieben." };
    }

    private IQueryable<Nachricht> Offen() => db.Nachrichten.Where(n => n.Weg == Nachrichtenweg.Sammelmail && n.GesammeltAm == null && n.GelesenAm == null);

    // Brief und Vermerk an den Zeilen stehen in einer Transaktion. Kam ein anderer Lauf zuvor, sind es nicht mehr alle Zeilen, und dieser tritt zurück.
    private async Task<bool> SchreibeAsync(PersonEintrag person, Stammdaten stammdaten, CancellationToken cancellationToken)
    {
        if (await db.Personen.Where(p => p.Id == person.Id).Select(p => p.EMail).FirstOrDefaultAsync(cancellationToken) is not { } eMail) return false;
        await using var transaktion = await db.Database.BeginTransactionAsync(cancellationToken);
        var zeilen = await Offen().AsNoTracking().Where(n => n.PersonId == person.Id).OrderBy(n => n.Zeitpunkt).ThenBy(n => n.Id).Take(HoechstensZeilen).ToListAsync(cancellationToken);
        Guid[] ids = [.. zeilen.Select(n => n.Id)];
        var jetzt = uhr.Jetzt();
        var vermerkt = await Offen().Where(n => ids.Contains(n.Id)).ExecuteUpdateAsync(s => s.SetProperty(n => n.GesammeltAm, jetzt), cancellationToken);
        if (vermerkt == 0 || vermerkt != zeilen.Count) return false;
        briefe.Aufgeben(new Briefumschlag(person.Id, person.Name, eMail, Betreff(zeilen.Count), Nachrichtenbrief.Gesammelt(person.Name, zeilen, anlaesse.Gruppe, stammdaten, post.Adresse)) { Anlass = "sammelmail" });
        await db.SaveChangesAsync(cancellationToken);
        await transaktion.CommitAsync(cancellationToken);
        return true;
    }

    private string Betreff(int zeilen) => $"{(zeilen == 1 ? "1 Nachricht" : $"{zeilen} Nachrichten")} aus dem Intranet, {uhr.Heute().AlsDatum()}";
}
