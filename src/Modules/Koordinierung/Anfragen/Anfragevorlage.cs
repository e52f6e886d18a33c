using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>Der vorbelegte Entwurf: aus einem Anliegen ohne die Person, oder leer.</summary>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record Anfragevorlage(Guid? AnliegenId) : IRequest<VorbelegteAnfrage>;

/// <param name="Textwerte">Womit sich die Platzhalter der Textbausteine füllen.</param>
internal sealed record VorbelegteAnfrage(
    AnfrageEntwerfen Entwurf, string? AnliegenNummer, string? Vorschlagsgrund, string? Kontaktdaten, IReadOnlyDictionary<string, string?> Textwerte);

internal sealed class AnfragevorlageHandler(KoordinierungContext db, IVerzeichnis verzeichnis, TimeProvider uhr) : IRequestHandler<Anfragevorlage, VorbelegteAnfrage>
{
    public async Task<VorbelegteAnfrage> Handle(Anfragevorlage request, CancellationToken cancellationToken)
    {
        var frist = Frist.Vorschlag(uhr.Heute()).Ablauf;
        var leer = new AnfrageEntwerfen(Guid.CreateVersion7(), null, null, null, Auftraggeber.Stadtteilmanagement, null, null, null, null, [], frist, false, null);
        if (request.AnliegenId is not { } id) return new VorbelegteAnfrage(leer, null, null, null, new Dictionary<string, string?>());

        var anliegen = await db.Anliegen.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new NichtGefunden("Dieses Anliegen gibt es nicht.");
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var (amt, wort) = Vorschlag(stammdaten.Aemter, anliegen.Betreff, anliegen.Schilderung);
        var entwurf = leer with
        {
            AnliegenId = id,
            Betreff = anliegen.OhnePerson(anliegen.Betreff),
            Auftraggeber = anliegen.Kanal == Koordinierung.Anliegen.Kanal.Ortsbeirat ? Auftraggeber.Ortsbeirat : Auftraggeber.Stadtteilmanagement,
            Stadtteil = anliegen.Stadtteil,
            Handlungsfeld = anliegen.Handlungsfeld,
            Federfuehrend = amt?.Id
        };
        return new VorbelegteAnfrage(entwurf, anliegen.Nummer, amt is null ? null : $"Vorschlag, weil im Anliegen „{wort}“ vorkommt.", anliegen.Kontaktdaten(),
            new Dictionary<string, string?>
            {
                ["Schilderung"] = anliegen.OhnePerson(anliegen.Schilderung),
                ["Ort"] = anliegen.Ort,
                ["Betreff"] = entwurf.Betreff,
                ["Stadtteil"] = stammdaten.Stadtteilname(anliegen.Stadtteil),
                ["Anliegen"] = anliegen.Nummer
            });
    }

    /// <summary>
    /// Das Amt, dessen Themen am besten passen, und das Wort, das den Ausschlag gab; „Gehweg“ passt auch auf „Gehwegplatten“.
    /// Der Betreff wiegt mehr als die Schilderung, in der vieles nur nebenbei vorkommt.
    /// </summary>
    private static (AmtEintrag? Amt, string? Wort) Vorschlag(IEnumerable<AmtEintrag> aemter, string betreff, string schilderung)
    {
        const int gewichtDesBetreffs = 3;
        var (imBetreff, inDerSchilderung) = (Suchtext.Aus(betreff).Split(' '), Suchtext.Aus(schilderung).Split(' '));
        var bestes = aemter.Where(a => a.Gueltig)
            .Select(a => (Amt: a, Treffer: a.Themen.Select(t => (Thema: t, Gewicht: Gewicht(Suchtext.Aus(t)))).Where(t => t.Gewicht > 0).ToList()))
            .MaxBy(p => p.Treffer.Sum(t => t.Gewicht));
        return bestes.Treffer is { Count: > 0 } treffer ? (bestes.Amt, treffer.MaxBy(t => t.Gewicht).Thema) : (null, null);

        int Gewicht(string thema) => (Kommt(thema, imBetreff) ? gewichtDesBetreffs : 0) + (Kommt(thema, inDerSchilderung) ? 1 : 0);
    }

    private static bool Kommt(string thema, string[] woerter) => woerter.Any(w => w.StartsWith(thema, StringComparison.Ordinal));
}

internal static class Kontaktangaben
{
    /// <summary>Name und Kontaktweg eines Anliegens in einer Zeile; null, wenn keine Person genannt ist.</summary>
    public static string? Kontaktdaten(this Anliegen.Anliegen anliegen) => Zeile(anliegen.EinbringerName, anliegen.EinbringerKontakt);

    public static string? Zeile(string? name, string? kontakt) =>
        string.Join(", ", ((string?[])[name, kontakt]).Where(t => !string.IsNullOrWhiteSpace(t))) is { Length: > 0 } text ? text : null;

    /// <summary>Der Text ohne den Namen und Kontaktweg der einbringenden Person, soweit sie darin so geschrieben sind wie am Anliegen.</summary>
    public static string OhnePerson(this Anliegen.Anliegen anliegen, string text)
    {
        var nachname = anliegen.EinbringerName?.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        foreach (var angabe in (string?[])[anliegen.EinbringerName, anliegen.EinbringerKontakt, $"Frau {nachname}", $"Herrn {nachname}", $"Herr {nachname}", nachname])
            if (angabe?.Trim() is { Length: > 2 } && nachname is { Length: > 2 })
                text = text.Replace(angabe, "die einbringende Person", StringComparison.OrdinalIgnoreCase);
        return GrossAmSatzanfang(text);
    }

    private static string GrossAmSatzanfang(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, @"(^|[.!?]\s+)die einbringende Person", "$1Die einbringende Person");
}
