using System.Text;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <summary>Der Entwurf als Markdown (AK-10).</summary>
internal static class Niederschriftentwurf
{
    public static async Task<string> SchreibenAsync(LenkungsgruppeContext db, Sitzung sitzung, Stammdaten stammdaten, CancellationToken cancellationToken)
    {
        var mitglieder = (await db.MitgliederAsync(sitzung.GremiumId, cancellationToken)).ToDictionary(m => m.Id);
        var beschluesse = (await db.Beschluesse.AsNoTracking().AsSplitQuery().Where(b => b.SitzungId == sitzung.Id).ToListAsync(cancellationToken)).ToDictionary(b => b.VorschlagId);
        Guid[] vorschlaege = [.. sitzung.Tagesordnung.Select(p => p.VorschlagId).OfType<Guid>()];
        var unbefangene = (await db.Befangenheiten.AsNoTracking().Where(b => vorschlaege.Contains(b.VorschlagId) && b.Status == BefangenheitStatus.Verneint).OrderBy(b => b.Id).Take(500).ToListAsync(cancellationToken)).ToLookup(b => b.VorschlagId);
        var text = new StringBuilder();
        text.Append($"Sitzung {sitzung.Nummer} am {sitzung.Beginn.AlsZeitpunkt()}, {sitzung.Ort}\n\n");
        text.Append($"Eröffnet: {Uhrzeit(sitzung.EroeffnetAm)}, geschlossen: {Uhrzeit(sitzung.GeschlossenAm)}. Eingeladen am {sitzung.EingeladenAm!.Value.AlsZeitpunkt()}; die Ladungsfrist ist gewahrt.\n\n# Anwesenheit\n\n");
        foreach (var anwesend in sitzung.Anwesenheiten.GroupBy(a => a.MitgliedId).Select(g => (Mitglied: mitglieder[g.Key], Zeiten: g.OrderBy(a => a.Von))).OrderBy(a => a.Mitglied.Sitz, StringComparer.Create(Ortszeit.Deutsch, true)))
            text.Append($"- {stammdaten.Personenname(anwesend.Mitglied.PersonId)}, {anwesend.Mitglied.Sitz}{Zusatz(anwesend.Mitglied)}: {string.Join(", ", anwesend.Zeiten.Select(z => $"{Uhrzeit(z.Von)} bis {Uhrzeit(z.Bis)}"))}\n");
        foreach (var punkt in sitzung.Tagesordnung.OrderBy(p => p.Rang))
        {
            text.Append($"\n# {punkt.Rang}. {punkt.Titel}\n\n");
            if (punkt.Nachgereicht) text.Append($"Nach der Einladung nachgereicht.{(punkt.DringlichFestgestelltUm is { } um ? $" Die Dringlichkeit ist um {Uhrzeit(um)} festgestellt: {punkt.Dringlichkeit}" : "")}\n\n");
            foreach (var erklaert in unbefangene[punkt.VorschlagId ?? Guid.Empty])
                text.Append($"Nicht befangen {(erklaert.DurchVorsitz ? "nach Entscheidung des Vorsitzes" : "nach eigener Erklärung")}: {stammdaten.Personenname(erklaert.PersonId)} – {erklaert.Grund}\n\n");
            if (punkt.VorschlagId is { } id && beschluesse.TryGetValue(id, out var beschluss)) Beschlusstext(text, beschluss, stammdaten);
            else text.Append($"{punkt.Ergebnis ?? "Zur Kenntnis genommen."}\n");
        }
        return text.ToString();
    }

    private static void Beschlusstext(StringBuilder text, Beschluss beschluss, Stammdaten stammdaten)
    {
        text.Append($"**Beschluss {beschluss.Nummer}: {beschluss.Ergebnis.Bezeichnung()}**\n\n{beschluss.Quorumsatz}\n\n");
        foreach (var befangen in beschluss.Beteiligte.Where(b => b.Befangen)) text.Append($"Befangen (§ 24 KV M-V), ohne Mitwirkung: {stammdaten.Personenname(befangen.PersonId)} – {befangen.Grund}\n\n");
        text.Append($"Wortlaut:\n\n> {beschluss.Wortlaut.ReplaceLineEndings("\n> ")}\n\nAbstimmung ({beschluss.Abstimmungsart.Bezeichnung()}): {beschluss.Ergebnissatz}\n");
        foreach (var stimme in beschluss.Beteiligte.Where(b => b.Wahl is not null)) text.Append($"\n- {stammdaten.Personenname(stimme.PersonId)}: {stimme.Wahl!.Value.Bezeichnung()}");
        if (beschluss.Beteiligte.Count(b => b.AufPapier) is > 0 and var papier) text.Append($"\nAuf Papier abgegeben und vom Vorsitz eingetragen: {papier}\n");
        foreach (var auflage in beschluss.Auflagen.OrderBy(a => a.Rang)) text.Append($"\nAuflage {auflage.Rang}: {auflage.Text}{(auflage.FaelligAm is { } tag ? $" (bis {tag.AlsDatum()})" : "")}\n");
    }

    private static string Zusatz(Mitglied mitglied) => (mitglied.VertretungFuerId is not null ? ", in Vertretung" : mitglied.Stimmrecht ? "" : ", ohne Stimmrecht") + (mitglied.Leitet ? $", {mitglied.Funktion.Bezeichnung()}" : "");

    private static string Uhrzeit(DateTime? zeit) => zeit is { } z ? z.InBerlin().ToString("HH:mm", Ortszeit.Deutsch) + " Uhr" : "–";
}
