using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Spielt Veranstaltungen als Entwürfe ein. Wiedererkannt werden sie an Titel, Beginn und Stadtteil.</summary>
internal sealed class Veranstaltungseinspielung(OeffentlichkeitsarbeitContext db, IVerzeichnis verzeichnis, IEnumerable<IValidator<VeranstaltungAnlegen>> regeln)
    : Einspielart<VeranstaltungAnlegen, Veranstaltung>(db, regeln)
{
    private Dictionary<string, string> _stadtteile = [];

    public override string Schluessel => "veranstaltungen";

    public override string Titel => "Veranstaltungen";

    public override string Liste => "/oeffentlichkeitsarbeit/veranstaltungen";

    public override IReadOnlyList<Rolle> Rollen { get; } = [Rolle.Stadtteilmanagement, Rolle.Redaktion];

    public override IReadOnlyList<Einspielspalte> Spalten { get; } =
    [
        new(nameof(VeranstaltungAnlegen.Titel), "Titel", true, "Stadtteilfest", "Name", "Veranstaltung", "Überschrift"),
        new(nameof(VeranstaltungAnlegen.Beginn), "Beginn", true, "24.11.2026 15:00", "von", "Start", "Datum", "Termin", "Anfang"),
        new(nameof(VeranstaltungAnlegen.Ende), "Ende", true, "24.11.2026 18:00", "bis", "Schluss"),
        new(nameof(VeranstaltungAnlegen.Stadtteil), "Stadtteil", true, "Schmarl", "Ortsteil"),
        new(nameof(VeranstaltungAnlegen.Ort), "Ort", true, "Haus 12", "Veranstaltungsort", "Adresse", "wo"),
        new(nameof(VeranstaltungAnlegen.Beschreibung), "Beschreibung", true, "Musik, Spiele und Kuchen.", "Text", "Inhalt"),
        new(nameof(VeranstaltungAnlegen.Veranstalter), "Veranstalter", false, "Stadtteilverein", "Träger", "wer")
    ];

    protected override async Task VorbereitenAsync(CancellationToken cancellationToken) =>
        // Im Tabellenprogramm steht der Name, gespeichert wird das Kürzel; beides gilt.
        _stadtteile = (await verzeichnis.LadenAsync(cancellationToken)).Stadtteile.SelectMany(s => (string[])[s.Name, s.Kuerzel], (s, wort) => (Wort: Suchtext.Aus(wort), s.Kuerzel))
            .DistinctBy(p => p.Wort).ToDictionary(p => p.Wort, p => p.Kuerzel);

    protected override string? Merkmal(Einspielzeile zeile) =>
        zeile.Text(nameof(VeranstaltungAnlegen.Titel)) is { } titel && Stadtteil(zeile) is { } stadtteil && Beginn(zeile) is { } beginn
            ? Merkmal(titel, stadtteil, Ortszeit.NachUtc(beginn)) : null;

    protected override async Task<IReadOnlyDictionary<string, Veranstaltung>> BestandAsync(IReadOnlyList<Einspielzeile> zeilen, CancellationToken cancellationToken)
    {
        var beginne = zeilen.Select(Beginn).OfType<DateTime>().Select(Ortszeit.NachUtc).Distinct().ToList();
        var gefunden = await db.Veranstaltungen.Where(v => beginne.Contains(v.Beginn)).OrderBy(v => v.Id).ToListAsync(cancellationToken);
        return gefunden.GroupBy(v => Merkmal(v.Titel, v.Stadtteil, v.Beginn)).ToDictionary(g => g.Key, g => g.First());
    }

    protected override VeranstaltungAnlegen Lesen(Einspielzeile zeile, Veranstaltung? bestand)
    {
        var beginn = zeile.Zeitpunkt(nameof(VeranstaltungAnlegen.Beginn));
        return new VeranstaltungAnlegen(
            bestand?.Id ?? Guid.CreateVersion7(), zeile.Text(nameof(VeranstaltungAnlegen.Titel)), zeile.Text(nameof(VeranstaltungAnlegen.Beschreibung)),
            zeile.Text(nameof(VeranstaltungAnlegen.Ort)), Stadtteil(zeile) ?? zeile.Text(nameof(VeranstaltungAnlegen.Stadtteil)), beginn,
            // Ist schon der Beginn nicht zu lesen, soll nicht auch noch die bloße Uhrzeit des Endes als Fehler erscheinen.
            zeile.Zeitpunkt(nameof(VeranstaltungAnlegen.Ende), amTag: beginn is { } b ? DateOnly.FromDateTime(b) : Pruefregeln.FruehesterTag),
            zeile.Text(nameof(VeranstaltungAnlegen.Veranstalter), bestand?.Veranstalter));
    }

    protected override Veranstaltung Anlegen(VeranstaltungAnlegen satz) => Veranstaltung.Anlegen(satz.Id, Angaben(satz));

    protected override IEnumerable<string> Unterschiede(Veranstaltung bestand, VeranstaltungAnlegen satz)
    {
        var neu = Angaben(satz);
        if (bestand.Titel != neu.Titel) yield return "Titel";
        if (bestand.Ende != neu.Ende) yield return "Ende";
        if (bestand.Ort != neu.Ort) yield return "Ort";
        if (bestand.Beschreibung.ReplaceLineEndings("\n") != neu.Beschreibung.ReplaceLineEndings("\n")) yield return "Beschreibung";
        if (bestand.Veranstalter != neu.Veranstalter) yield return "Veranstalter";
    }

    protected override void Aendern(Veranstaltung bestand, VeranstaltungAnlegen satz) => bestand.Bearbeiten(Angaben(satz));

    private static DateTime? Beginn(Einspielzeile zeile) => zeile.Zeitpunkt(nameof(VeranstaltungAnlegen.Beginn));

    private string? Stadtteil(Einspielzeile zeile) => zeile.Text(nameof(VeranstaltungAnlegen.Stadtteil)) is { } text ? _stadtteile.GetValueOrDefault(Suchtext.Aus(text)) : null;

    private static string Merkmal(string titel, string stadtteil, DateTime beginn) => $"{Suchtext.Aus(titel)}|{stadtteil}|{beginn:O}";

    private static Veranstaltungsangaben Angaben(IVeranstaltungsfelder satz) => satz.Angaben();
}
