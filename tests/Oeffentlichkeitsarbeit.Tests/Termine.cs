using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Testumgebung;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests;

/// <summary>Die immer gleichen Schritte, damit ein Test nur zeigt, worum es ihm geht.</summary>
internal static class Termine
{
    /// <summary>Übermorgen von 14 bis 16 Uhr.</summary>
    public static VeranstaltungAnlegen Angaben(this Buero buero, string titel = "Repariertreff") => new(
        Guid.CreateVersion7(), titel, "Gemeinsam reparieren.", "Haus 12", "schmarl", buero.Um(2, 14), buero.Um(2, 16), "SBZ Haus 12");

    /// <summary>Ortszeit in so vielen Tagen.</summary>
    public static DateTime Um(this Buero buero, int tage, int stunde) => buero.Heute.AddDays(tage).ToDateTime(new TimeOnly(stunde, 0));

    public static async Task<Guid> LegeAn(this Buero buero, VeranstaltungAnlegen angaben, bool veroeffentlicht = false)
    {
        await buero.Sende(buero.Personal.Stadtteilmanagerin, angaben);
        if (veroeffentlicht) await buero.Sende(buero.Personal.Stadtteilmanagerin, new VeranstaltungVeroeffentlichen(angaben.Id, 1));
        return angaben.Id;
    }

    public static Task<VeranstaltungAkte> Akte(this Buero buero, Guid id) => buero.Sende(buero.Personal.Stadtteilmanagerin, new VeranstaltungAnsicht(id));

    /// <summary>Ein Bearbeiten, das nichts ändert.</summary>
    public static VeranstaltungBearbeiten Unveraendert(this VeranstaltungAkte akte) => new(
        akte.Id, akte.Version, akte.Titel, akte.Beschreibung, akte.Ort, akte.Stadtteil, akte.Beginn.InBerlin(), akte.Ende.InBerlin(), akte.Veranstalter);

    public static async Task<string[]> Titel(this Buero buero, AlleVeranstaltungen filter) =>
        [.. (await buero.Sende(buero.Personal.Stadtteilmanagerin, filter)).Eintraege.Select(z => z.Titel)];

    /// <summary>Was ein Programm mit dem nötigen Scope bekommt.</summary>
    public static async Task<Seite<VeranstaltungFuerMaschinen>> FuerMaschinen(this Buero buero, int seite = 1, int groesse = 50)
    {
        await using var bereich = buero.Als(AngemeldetePerson.Niemand);
        var dienste = bereich.ServiceProvider;
        ((Anmeldekontext)dienste.GetService(typeof(Anmeldekontext))!).Maschine = new AngemeldeteMaschine("tafel", new HashSet<string> { "veranstaltungen.lesen" });
        return await ((MediatR.IMediator)dienste.GetService(typeof(MediatR.IMediator))!).Send(new VeranstaltungenFuerMaschinen(new Apiabruf(seite, groesse)));
    }

    public static Task<List<AuditEntry>> Protokoll(this Buero buero, Guid objekt) =>
        buero.Mit<OeffentlichkeitsarbeitContext, List<AuditEntry>>(db => db.Audit.AsNoTracking().Where(e => e.ObjektId == objekt).OrderBy(e => e.Sequence).ToListAsync());

    public static IReadOnlyList<AuditChange> Geaendert(this AuditEntry eintrag) => JsonSerializer.Deserialize<List<AuditChange>>(eintrag.Aenderungen)!;
}
