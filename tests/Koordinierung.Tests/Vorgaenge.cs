using System.Text.Json;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;

namespace Stadtteilmanagement.Koordinierung.Tests;

/// <summary>Die immer gleichen Schritte, damit ein Test nur zeigt, worum es ihm geht.</summary>
internal static class Vorgaenge
{
    public static AnliegenAufnehmen Aufnahme(this Buero buero, string betreff = "Wackelnde Gehwegplatten") => new(
        Guid.CreateVersion7(), betreff, "Vor der Nummer 5 steht eine Platte hoch.", "schmarl", Kanal.Telefon, buero.Heute, 2, "Kolumbusring 5",
        "Frau Beispiel", "0381 555-0100", true);

    public static async Task<Guid> NehmeAuf(this Buero buero, string betreff = "Wackelnde Gehwegplatten")
    {
        var aufnahme = buero.Aufnahme(betreff);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, aufnahme);
        return aufnahme.Id;
    }

    public static async Task<AnfrageEntwerfen> Entwurf(this Buero buero, Guid? anliegen = null, string betreff = "Gehweg Kolumbusring", params string[] beteiligt)
    {
        var aemter = (await buero.StammdatenAsync()).Aemter;
        return new AnfrageEntwerfen(Guid.CreateVersion7(), anliegen, betreff, "Wann werden die Platten gerichtet?", Auftraggeber.Stadtteilmanagement, "schmarl", 2, null,
            aemter.Single(a => a.Kuerzel == "tiefbau").Id, [.. beteiligt.Select(b => aemter.Single(a => a.Kuerzel == b).Id)], buero.Heute.AddDays(14), false, null);
    }

    /// <summary>Eine versandte Anfrage, federführend das Tiefbauamt.</summary>
    public static async Task<Guid> Versende(this Buero buero, Guid? anliegen = null, string betreff = "Gehweg Kolumbusring", params string[] beteiligt) =>
        await buero.Versende(await buero.Entwurf(anliegen, betreff, beteiligt));

    public static async Task<Guid> Versende(this Buero buero, AnfrageEntwerfen entwurf)
    {
        await buero.Sende(buero.Personal.Stadtteilmanagerin, entwurf);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new AnfrageVersenden(entwurf.Id, 1));
        return entwurf.Id;
    }

    public static Task<AnliegenAkte> Anliegen(this Buero buero, Guid id) => buero.Sende(buero.Personal.Stadtteilmanagerin, new Anliegenansicht(id));

    public static Task<AnfrageAkte> Anfrage(this Buero buero, Guid id, AngemeldetePerson? wer = null) => buero.Sende(wer ?? buero.Personal.Stadtteilmanagerin, new Anfrageansicht(id));

    /// <summary>Handelt am gelesenen Stand der Anfrage; das Amt ist das der Person, sonst das genannte.</summary>
    public static async Task An(this Buero buero, Guid id, AngemeldetePerson wer, Func<AnfrageAkte, Guid, IRequest> befehl, Guid? amt = null)
    {
        var akte = await buero.Anfrage(id);
        var gemeint = amt ?? (wer.Aemter.Count == 1 ? wer.Aemter.Single() : akte.FederfuehrendesAmtId);
        await buero.Sende(wer, befehl(akte, akte.Zustaendigkeiten.Last(z => z.AmtId == gemeint).Id));
    }

    public static Task<List<AuditEntry>> Protokoll(this Buero buero, Guid objekt) =>
        buero.Mit<KoordinierungContext, List<AuditEntry>>(db => db.Audit.AsNoTracking().Where(e => e.ObjektId == objekt).OrderBy(e => e.Sequence).ToListAsync());

    public static Task<int> Anzahl<T>(this Buero buero, Func<KoordinierungContext, IQueryable<T>> abfrage) =>
        buero.Mit<KoordinierungContext, int>(db => abfrage(db).CountAsync());

    /// <summary>Der Beitrag der Koordinierung; andere Module tragen ihre eigenen bei.</summary>
    public static T Eigener<T>(this IEnumerable<T> beitraege) where T : notnull => beitraege.Single(b => b.GetType().Assembly == typeof(KoordinierungModule).Assembly);

    public static IReadOnlyList<AuditChange> Geaendert(this AuditEntry eintrag) => JsonSerializer.Deserialize<List<AuditChange>>(eintrag.Aenderungen)!;
}
