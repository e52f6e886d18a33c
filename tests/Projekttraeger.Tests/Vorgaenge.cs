using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.Projekttraeger.Projekte;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;

namespace Stadtteilmanagement.Projekttraeger.Tests;

/// <summary>Die immer gleichen Schritte, damit ein Test nur zeigt, worum es ihm geht.</summary>
internal static class Vorgaenge
{
    public static Task<Buero> BueroAsync() => Buero.OeffnenAsync(abweichung: Nachbarn.Fest);

    public static Geldbetrag Euro(decimal euro) => new(euro);

    public static ProjektAnlegen Projektangaben(this Buero buero, string titel = "Fahrradwerkstatt", Guid? bedarf = null) => new(
        Guid.CreateVersion7(), titel, FesteOrganisationen.Boergerhus.Id, "Räder gemeinsam reparieren.", "Jugendliche", "gross-klein", 1, buero.Heute.AddDays(10), buero.Heute.AddDays(100),
        Euro(1000), Beteiligungstiefe.Mitgestaltung, "Werkstattrat", bedarf);

    public static async Task<Guid> Projekt(this Buero buero, string titel = "Fahrradwerkstatt", Guid? bedarf = null)
    {
        var angaben = buero.Projektangaben(titel, bedarf);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, angaben);
        return angaben.Id;
    }

    public static async Task<Guid> Topf(this Buero buero, Gremium gremium = Gremium.Lenkungsgruppe, decimal volumen = 9000, decimal? hoechstens = null, decimal eigenanteil = 0, string unterlagen = "", string amt = "stadtgruen", bool offen = true)
    {
        var id = Guid.CreateVersion7();
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new FoerdertopfAnlegen(
            id, $"Budget {id}", 2026, Euro(volumen), hoechstens is { } h ? Euro(h) : null, eigenanteil, buero.Heute.AddDays(30), Euro(200), gremium, (await buero.AmtAsync(amt)).Id, unterlagen));
        if (offen) await buero.Sende(buero.Personal.Stadtteilmanagerin, new FoerdertopfOeffnen(id, 1));
        return id;
    }

    public static FoerderantragEntwerfen Antragsangaben(this Buero buero, Guid projekt, Guid topf, decimal zuwendung = 500, decimal eigen = 100) => new(
        Guid.CreateVersion7(), projekt, topf, "Werkzeug", "Werkzeug und Ersatzteile", buero.Heute.AddDays(10), buero.Heute.AddDays(100), Euro(zuwendung),
        [new("Werkzeug", Euro(zuwendung)), new("Ersatzteile", Euro(eigen)), new(null, null)], [new("Spenden", Euro(eigen))], []);

    public static async Task<Guid> Entwurf(this Buero buero, Guid projekt, Guid topf, decimal zuwendung = 500, decimal eigen = 100)
    {
        var angaben = buero.Antragsangaben(projekt, topf, zuwendung, eigen);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, angaben);
        return angaben.Id;
    }

    public static async Task<Guid> Eingereicht(this Buero buero, Guid topf, decimal zuwendung = 500, Guid? projekt = null)
    {
        var id = await buero.Entwurf(projekt ?? await buero.Projekt(), topf, zuwendung);
        await buero.An(id, a => new FoerderantragEinreichen(id, a.Version));
        return id;
    }

    public static async Task<Guid> Geprueft(this Buero buero, Guid topf, decimal zuwendung = 500)
    {
        var id = await buero.Eingereicht(topf, zuwendung);
        await buero.An(id, a => new FormalPruefen(id, a.Version));
        return id;
    }

    public static async Task<Guid> Befuerwortet(this Buero buero, Guid topf, decimal zuwendung = 500)
    {
        var id = await buero.Geprueft(topf, zuwendung);
        await buero.Melden(buero.Beschluss(id));
        return id;
    }

    public static async Task<Guid> Bewilligt(this Buero buero, Guid topf, decimal zuwendung = 500)
    {
        var id = await buero.Befuerwortet(topf, zuwendung);
        await buero.An(id, a => new FoerderantragBewilligen(id, a.Version, Euro(zuwendung), "AZ 1"));
        return id;
    }

    public static BeschlussGefasst Beschluss(this Buero buero, Guid antrag, Beschlussergebnis ergebnis = Beschlussergebnis.MitAuflagen, Guid? beschluss = null, Guid? vorschlag = null) => new(
        beschluss ?? Guid.CreateVersion7(), Guid.CreateVersion7(), vorschlag ?? Guid.CreateVersion7(), antrag, null, "BES-2026-00001", "Werkzeug", ergebnis, "Die Gruppe befürwortet.", "5 dafür, 1 dagegen: beschlossen.",
        [new BeschlosseneAuflage("Im Stadtteil ankündigen", null)], buero.Heute);

    /// <summary>Handelt am gelesenen Stand.</summary>
    public static async Task An(this Buero buero, Guid antrag, Func<FoerderantragAkte, IRequest> befehl, AngemeldetePerson? wer = null) =>
        await buero.Sende(wer ?? buero.Personal.Stadtteilmanagerin, befehl(await buero.Antrag(antrag)));

    public static Task<FoerderantragAkte> Antrag(this Buero buero, Guid id, AngemeldetePerson? wer = null) => buero.Sende(wer ?? buero.Personal.Stadtteilmanagerin, new Foerderantragsansicht(id));

    public static Task<ProjektAkte> Projektakte(this Buero buero, Guid id) => buero.Sende(buero.Personal.Stadtteilmanagerin, new Projektansicht(id));

    public static Task<FoerdertopfAkte> Topfakte(this Buero buero, Guid id) => buero.Sende(buero.Personal.Stadtteilmanagerin, new Foerdertopfansicht(id));

    /// <summary>Meldet ein Ereignis, als käme es von einem anderen Modul, und stellt zu.</summary>
    public static async Task Melden(this Buero buero, IIntegrationEvent ereignis)
    {
        await buero.Mit<ProjekttraegerContext, int>(db =>
        {
            db.Melde(ereignis);
            return db.SaveChangesAsync();
        });
        await buero.Zustellen();
    }

    /// <summary>Was das Modul an Ereignissen dieser Art gemeldet hat.</summary>
    public static Task<List<string>> Gemeldet<T>(this Buero buero) where T : IIntegrationEvent =>
        buero.Mit<ProjekttraegerContext, List<string>>(db => db.Set<OutboxMessage>().AsNoTracking().Where(m => m.Art == typeof(T).FullName).OrderBy(m => m.Id).Select(m => m.Inhalt).ToListAsync());

    public static Task<List<AuditEntry>> Protokoll(this Buero buero, Guid objekt) =>
        buero.Mit<ProjekttraegerContext, List<AuditEntry>>(db => db.Audit.AsNoTracking().Where(e => e.ObjektId == objekt).OrderBy(e => e.Sequence).ToListAsync());

    public static T Eigener<T>(this IEnumerable<T> beitraege) where T : notnull => beitraege.Single(b => b.GetType().Assembly == typeof(ProjekttraegerModule).Assembly);
}
