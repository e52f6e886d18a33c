using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Auftraege;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Eine Einspielung mit Zuordnung, geprüften Zeilen und dem, was daraus wurde.</summary>
/// <param name="Zeigen">Nur Zeilen dieser <see cref="Zeilenart"/>; leer: alle, fehlerhafte zuerst.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion, Rolle.Administration), Objektregel("nur eigene, sonst 404")]
internal sealed record EinspielungAnsicht(Guid Id, Zeilenart? Zeigen = null, int? Seite = null) : IRequest<Einspielakte>;

/// <param name="Kopf">Überschriften der Datei.</param>
/// <param name="Beispiele">Je Spalte der erste Inhalt, damit sich die Zuordnung beurteilen lässt.</param>
/// <param name="Fehlende">Titel der Pflichtspalten, denen noch nichts zugeordnet ist; solange gibt es keine Prüfung.</param>
/// <param name="Auftrag">Stand des Auftrags, der zuletzt einspielte.</param>
/// <param name="Bisher">Was ein unterbrochenes Einspielen schon geändert hat.</param>
internal sealed record Einspielakte(
    Guid Id, Einspielmoeglichkeit Art, string Dateiname, string Format, int AnzahlZeilen, Einspielstatus Status, bool NurGute, DateTime AngelegtAm, DateTime? BeendetAm,
    Einspielergebnis? Ergebnis, IReadOnlyList<string> Kopf, IReadOnlyList<string> Beispiele, IReadOnlyDictionary<string, int> Zuordnung, IReadOnlyList<string> Fehlende,
    IReadOnlyDictionary<Zeilenart, int> Zaehlung, Seite<Zeilenbefund> Zeilen, Guid? AuftragId, Auftragsstand? Auftrag, Einspielergebnis? Bisher)
{
    public int Gute => Zaehlung.Where(z => z.Key is Zeilenart.Neu or Zeilenart.Geaendert).Sum(z => z.Value);

    public int Schlechte => Zaehlung.Where(z => z.Key is Zeilenart.Fehlerhaft or Zeilenart.Doppelt).Sum(z => z.Value);

    public bool LaeuftGerade => Status == Einspielstatus.Begonnen && Auftrag is Auftragsstand.Wartet or Auftragsstand.Laeuft;
}

internal sealed class EinspielungAnsichtHandler(VerwaltungContext db, Einspielzugriff zugriff) : IRequestHandler<EinspielungAnsicht, Einspielakte>
{
    public async Task<Einspielakte> Handle(EinspielungAnsicht request, CancellationToken cancellationToken)
    {
        var einspielung = await zugriff.LadenAsync(request.Id, cancellationToken);
        var art = zugriff.Art(einspielung.Art);
        // Gelesen wird nur, solange es etwas zu entscheiden gibt; danach darf die Datei gelöscht sein.
        var tabelle = einspielung.IstOffen ? zugriff.Tabelle(einspielung) : new Einspieltabelle(einspielung.Format, [], []);
        var zuordnung = Einspielzugriff.Zuordnung(einspielung);
        var fehlende = zuordnung.Fehlende(art.Spalten);
        var befunde = fehlende.Count > 0 ? [] : await art.PruefenAsync(tabelle, zuordnung, cancellationToken);
        var auftrag = await db.Auftraege.AsNoTracking().Where(a => a.Id == einspielung.AuftragId).Select(a => (Auftragsstand?)a.Stand).FirstOrDefaultAsync(cancellationToken);
        return new Einspielakte(
            einspielung.Id, Einspielmoeglichkeit.Aus(art), einspielung.Dateiname, einspielung.Format, einspielung.Zeilen, einspielung.Status, einspielung.NurGute,
            einspielung.AngelegtAm, einspielung.BeendetAm,
            einspielung.Status == Einspielstatus.Fertig ? new Einspielergebnis(einspielung.Neu, einspielung.Geaendert, einspielung.Gleich, einspielung.Uebersprungen) : null,
            tabelle.Kopf, [.. tabelle.Kopf.Select((_, stelle) => Beispiel(tabelle, stelle))], zuordnung.Spalten, [.. fehlende.Select(s => s.Titel)],
            befunde.CountBy(b => b.Art).ToDictionary(), Ausschnitt(befunde, request), einspielung.AuftragId, auftrag,
            einspielung.Status == Einspielstatus.Begonnen ? await art.StandAsync(einspielung.Id, cancellationToken) : null);
    }

    private static string Beispiel(Einspieltabelle tabelle, int stelle) =>
        tabelle.Zeilen.Select(z => z.Zellen.ElementAtOrDefault(stelle)).FirstOrDefault(z => !string.IsNullOrEmpty(z)) ?? "";

    private static Seite<Zeilenbefund> Ausschnitt(IReadOnlyList<Zeilenbefund> befunde, EinspielungAnsicht request)
    {
        var gezeigt = (request.Zeigen is { } art ? befunde.Where(b => b.Art == art) : befunde.OrderBy(b => b.IstGut)).ToList();
        var nummer = Math.Clamp(request.Seite ?? 1, 1, Math.Max(1, (gezeigt.Count + Seitenabruf.Groesse - 1) / Seitenabruf.Groesse));
        return new Seite<Zeilenbefund>([.. gezeigt.Skip((nummer - 1) * Seitenabruf.Groesse).Take(Seitenabruf.Groesse)], nummer, Seitenabruf.Groesse, gezeigt.Count, false);
    }
}
