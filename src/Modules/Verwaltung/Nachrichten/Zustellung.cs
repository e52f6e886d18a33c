using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Postausgang;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>Legt jeder Person, die es angeht, die Nachricht an ihre Glocke und auf den Weg, den sie gewählt hat. Gespeichert wird von außen.</summary>
internal sealed class Zustellung(VerwaltungContext db, IVerzeichnis verzeichnis, Anlassverzeichnis anlaesse, Briefannahme briefe, Posteinstellungen post, TimeProvider uhr)
{
    // Nach so langer Störung steht es nur noch an der Glocke: Eine E-Mail von gestern über letzte Woche verwirrt mehr, als sie hilft.
    private static readonly TimeSpan ZuSpaetFuerPost = TimeSpan.FromDays(7);

    public async Task ZustellenAsync(Benachrichtigung anstoss, DateTime geschehen, CancellationToken cancellationToken)
    {
        var alter = uhr.Jetzt() - geschehen;
        if (alter > Nachricht.Aufbewahrung) return;
        var anlass = anlaesse.Zu(anstoss.Anlass);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var empfaenger = Empfaengersuche.Finde(anstoss, anlass, stammdaten);
        if (empfaenger.Count == 0) return;

        Guid[] ids = [.. empfaenger.Select(e => e.PersonId)];
        var gewaehlt = await db.Wegwahlen.AsNoTracking().Where(w => w.Anlass == anlass.Schluessel && ids.Contains(w.PersonId)).ToDictionaryAsync(w => w.PersonId, w => w.Weg, cancellationToken);
        var anschriften = await db.Personen.Where(p => ids.Contains(p.Id) && p.EMail != null).Select(p => new { p.Id, p.Name, p.EMail }).ToDictionaryAsync(p => p.Id, cancellationToken);
        var antwortAn = new Lazy<Task<string?>>(() => AntwortadresseAsync(anstoss.HandelndeId, stammdaten, cancellationToken));
        foreach (var person in empfaenger)
        {
            var anschrift = anschriften.GetValueOrDefault(person.PersonId);
            var weg = anschrift is null ? Nachrichtenweg.Glocke : gewaehlt.TryGetValue(person.PersonId, out var wahl) ? wahl : anlass.Vorgabe;
            var nachricht = Anlegen(anstoss, person, weg, geschehen);
            db.Nachrichten.Add(nachricht);
            if (weg != Nachrichtenweg.Sofort || alter > ZuSpaetFuerPost) continue;
            var inhalt = Nachrichtenbrief.Einzeln(anschrift!.Name, nachricht, stammdaten, post.Adresse);
            briefe.Aufgeben(new Briefumschlag(person.PersonId, anschrift.Name, anschrift.EMail!, nachricht.Betreff, inhalt) { Anlass = anlass.Schluessel, AntwortAn = await antwortAn.Value });
        }
    }

    private static Nachricht Anlegen(Benachrichtigung anstoss, Empfaenger empfaenger, Nachrichtenweg weg, DateTime geschehen) => new()
    {
        PersonId = empfaenger.PersonId,
        VertretungFuer = empfaenger.VertretungFuer,
        Anlass = anstoss.Anlass,
        Betreff = Gekuerzt(anstoss.Betreff),
        Grund = anstoss.Grund,
        Adresse = anstoss.Adresse,
        Aenderungen = string.Join('\n', anstoss.Aenderungen),
        Stand = anstoss.Stand is null ? null : Gekuerzt(anstoss.Stand),
        Frist = anstoss.Frist,
        Zeitpunkt = geschehen,
        Weg = weg
    };

    private static string Gekuerzt(string text) => text.Length <= Nachricht.HoechstensZeichen ? text : text[..(Nachricht.HoechstensZeichen - 1)] + "…";

    // Antworten gehen an die handelnde Person, wenn sie eine Dienstadresse hat, sonst an das Postfach ihres Amtes. Private Adressen von Gästen gibt das Intranet nicht weiter.
    private async Task<string?> AntwortadresseAsync(Guid handelndeId, Stammdaten stammdaten, CancellationToken cancellationToken)
    {
        var dienstlich = await db.Personen.Where(p => p.Id == handelndeId && !db.Gastkonten.Any(k => k.Id == p.Id)).Select(p => p.EMail).FirstOrDefaultAsync(cancellationToken);
        return dienstlich ?? (stammdaten.Person(handelndeId)?.Aemter is { Count: 1 } aemter ? stammdaten.Amt(aemter.Single())?.Postfach : null);
    }
}
