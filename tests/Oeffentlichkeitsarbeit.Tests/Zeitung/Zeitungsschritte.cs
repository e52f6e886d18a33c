using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests.Zeitung;

/// <summary>Die immer gleichen Schritte rund um die WIR2.</summary>
internal static class Zeitungsschritte
{
    public static AngemeldetePerson Redaktion(this Buero buero) => buero.Personal.Stadtteilmanagerin;

    public static Task<Guid> Rubrik(this Buero buero) => buero.Mit<OeffentlichkeitsarbeitContext, Guid>(db => db.Rubriken.OrderBy(r => r.Reihenfolge).Select(r => r.Id).FirstAsync());

    public static Task<BeitragAkte> Beitrag(this Buero buero, Guid id) => buero.Sende(buero.Redaktion(), new BeitragAnsicht(id));

    public static Task<AusgabeAkte> Ausgabe(this Buero buero, Guid id) => buero.Sende(buero.Redaktion(), new AusgabeAnsicht(id));

    public static async Task An(this Buero buero, Guid id, Func<BeitragAkte, IRequest> befehl) => await buero.Sende(buero.Redaktion(), befehl(await buero.Beitrag(id)));

    public static async Task Mit(this Buero buero, Guid id, Func<AusgabeAkte, IRequest> befehl) => await buero.Sende(buero.Redaktion(), befehl(await buero.Ausgabe(id)));

    public static async Task<Guid> InRedaktion(this Buero buero, string titel = "Hochbeete im Garten", string text = "Sechs Hochbeete stehen jetzt im Garten.")
    {
        var id = Guid.CreateVersion7();
        await buero.Sende(buero.Redaktion(), new BeitragAnlegen(id, titel, null, text, "Haus der Familie", await buero.Rubrik()));
        await buero.An(id, b => new BeitragEinreichen(id, b.Version));
        await buero.An(id, b => new InRedaktionNehmen(id, b.Version));
        return id;
    }

    public static async Task<Guid> Freigegeben(this Buero buero, string titel = "Hochbeete im Garten", string text = "Sechs Hochbeete stehen jetzt im Garten.")
    {
        var id = await buero.InRedaktion(titel, text);
        await buero.An(id, b => new BeitragFreigeben(id, b.Version));
        return id;
    }

    public static async Task<(Guid Id, Guid[] Plaetze)> Geplant(this Buero buero, int nummer = 1, string? druckerei = "Druckhaus, Rostock", int laenge = 500, int plaetze = 1)
    {
        var id = Guid.CreateVersion7();
        var heute = buero.Heute;
        await buero.Sende(buero.Redaktion(), new AusgabePlanen(id, 17, nummer, "Winter", heute.AddDays(10), heute.AddDays(20), heute.AddDays(30), 9500, "Stadtteilmanagement, 18109 Rostock", "Redaktion", druckerei, "Redaktion"));
        Guid[] ids = [.. Enumerable.Range(0, plaetze).Select(_ => Guid.CreateVersion7())];
        var rubrik = await buero.Rubrik();
        foreach (var platz in ids) await buero.Mit(id, a => new PlatzHinzufuegen(id, a.Version, platz, 1, rubrik, laenge));
        return (id, ids);
    }

    public static async Task BisLayout(this Buero buero, Guid id)
    {
        await buero.Mit(id, a => new ThemensammlungBeginnen(id, a.Version));
        await buero.Mit(id, a => new RedaktionSchliessen(id, a.Version));
        await buero.Mit(id, a => new LayoutBeginnen(id, a.Version));
    }

    public static BeschlussGefasst Beschluss(Guid? antrag = null, Beschlussergebnis ergebnis = Beschlussergebnis.Beschlossen) => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), antrag, null, "BES-2026-00001", "Bänke am Klenow Tor", ergebnis, "Es werden vier Bänke aufgestellt.", "Angenommen.", [], new DateOnly(2026, 11, 3));

    /// <summary>Meldet ein Ereignis, als käme es von einem anderen Modul, und stellt zu.</summary>
    public static async Task Melden(this Buero buero, IIntegrationEvent ereignis)
    {
        await buero.Mit<OeffentlichkeitsarbeitContext, int>(db =>
        {
            db.Melde(ereignis);
            return db.SaveChangesAsync();
        });
        await buero.Zustellen();
    }

    /// <summary>Was das Modul an Ereignissen dieser Art gemeldet hat.</summary>
    public static Task<List<string>> Gemeldet<T>(this Buero buero) where T : IIntegrationEvent =>
        buero.Mit<OeffentlichkeitsarbeitContext, List<string>>(db => db.Set<OutboxMessage>().AsNoTracking().Where(m => m.Art == typeof(T).FullName).OrderBy(m => m.Id).Select(m => m.Inhalt).ToListAsync());
}
