using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

/// <summary>Eine Zeile der Datei: eine Organisation und, wenn angegeben, eine Ansprechperson.</summary>
internal sealed record Organisationssatz(
    Guid Id, string? Name, string? Kurzname, Organisationsart? Art, IReadOnlyList<string>? Stadtteile, IReadOnlyList<Bereich>? Bereiche, Reichweite? Reichweite, DateOnly? GemeinnuetzigBis,
    string? Registernummer, string? Anschrift, string? Telefon, string? EMail, string? Internet, int? PartnerSeit, string? Sprache, string? Notiz) : IOrganisationsfelder
{
    public string? AnsprechVorname { get; init; }
    public string? AnsprechNachname { get; init; }
    public string? AnsprechEMail { get; init; }
    public string? AnsprechTelefon { get; init; }
    public Funktion AnsprechFunktion { get; init; }

    public string Ansprechname => $"{AnsprechVorname} {AnsprechNachname}".Trim();
}

internal sealed class OrganisationssatzValidator : OrganisationsfelderValidator<Organisationssatz>
{
    public OrganisationssatzValidator(IVerzeichnis verzeichnis, TimeProvider uhr) : base(verzeichnis, uhr)
    {
        RuleFor(s => s.AnsprechVorname).Hoechstens(100);
        RuleFor(s => s.AnsprechNachname).Hoechstens(100).NotEmpty().When(s => s.AnsprechVorname is not null || s.AnsprechEMail is not null || s.AnsprechTelefon is not null)
            .WithMessage("Bitte geben Sie zur Ansprechperson den Nachnamen an.");
        RuleFor(s => s.AnsprechEMail).EMailAdresse();
        RuleFor(s => s.AnsprechTelefon).Hoechstens(60);
    }
}

/// <summary>
/// Spielt Organisationen mit einer Ansprechperson ein. Wiedererkannt wird die Organisation am Namen, die Person an Name und E-Mail oder an Name und Organisation.
/// Kontaktdaten schon bekannter Personen ändert das Einspielen nicht, und Einwilligungen entstehen dabei nie.
/// </summary>
internal sealed class Organisationseinspielung(NetzwerkContext db, IVerzeichnis verzeichnis, TimeProvider uhr, IEnumerable<IValidator<Organisationssatz>> regeln)
    : Einspielart<Organisationssatz, Organisation>(db, regeln)
{
    private static readonly Dictionary<string, Organisationsart> Arten = Worte<Organisationsart>();
    private static readonly Dictionary<string, Bereich> Felder = Worte<Bereich>();
    private static readonly Dictionary<string, Reichweite> Reichweiten = Worte<Reichweite>();
    private static readonly Dictionary<string, Funktion> Funktionen = Worte<Funktion>();

    private Dictionary<string, string> _stadtteile = [];
    private readonly Dictionary<string, Kontaktperson> _nachAdresse = [];
    private readonly Dictionary<(Guid, string), Kontaktperson> _nachOrganisation = [];

    public override string Schluessel => "organisationen";

    public override string Titel => "Organisationen";

    public override string Liste => "/netzwerk/organisationen";

    public override IReadOnlyList<Rolle> Rollen { get; } = [Rolle.Stadtteilmanagement];

    public override IReadOnlyList<Einspielspalte> Spalten { get; } =
    [
        new(nameof(Organisationssatz.Name), "Name", true, "Musterverein Schmarl e. V.", "Organisation", "Einrichtung", "Firma"),
        new(nameof(Organisationssatz.Art), "Art", true, "Verein", "Typ"),
        new(nameof(Organisationssatz.Kurzname), "Kurzname", false, "Musterverein"),
        new(nameof(Organisationssatz.Stadtteile), "Stadtteile", false, "Schmarl, Groß Klein", "Stadtteil", "Ortsteil"),
        new(nameof(Organisationssatz.Bereiche), "Felder", false, "Soziales, Kultur", "Feld", "Bereich", "Bereiche"),
        new(nameof(Organisationssatz.Reichweite), "Reichweite", false, "lokal"),
        new(nameof(Organisationssatz.Anschrift), "Anschrift", false, "Musterweg 1, 18106 Rostock", "Adresse"),
        new(nameof(Organisationssatz.Telefon), "Telefon", false, "0381 000000"),
        new(nameof(Organisationssatz.EMail), "E-Mail", false, "info@musterverein.example", "Mail"),
        new(nameof(Organisationssatz.Internet), "Internet", false, "https://www.musterverein.example", "Webseite", "Homepage"),
        new(nameof(Organisationssatz.Registernummer), "Registernummer", false, "VR 0000"),
        new(nameof(Organisationssatz.GemeinnuetzigBis), "Gemeinnützig bis", false, "31.12.2027"),
        new(nameof(Organisationssatz.Notiz), "Notiz", false, ""),
        new(nameof(Organisationssatz.AnsprechVorname), "Ansprechperson Vorname", false, "Erika", "Vorname"),
        new(nameof(Organisationssatz.AnsprechNachname), "Ansprechperson Nachname", false, "Musterfrau", "Nachname", "Ansprechperson", "Ansprechpartner"),
        new(nameof(Organisationssatz.AnsprechEMail), "Ansprechperson E-Mail", false, "erika@musterverein.example"),
        new(nameof(Organisationssatz.AnsprechTelefon), "Ansprechperson Telefon", false, "0381 000001"),
        new(nameof(Organisationssatz.AnsprechFunktion), "Ansprechperson Funktion", false, "Vorstand", "Funktion")
    ];

    protected override async Task VorbereitenAsync(CancellationToken cancellationToken) =>
        _stadtteile = (await verzeichnis.LadenAsync(cancellationToken)).Stadtteile.SelectMany(s => (string[])[s.Name, s.Kuerzel], (s, wort) => (Wort: Suchtext.Aus(wort), s.Kuerzel))
            .DistinctBy(p => p.Wort).ToDictionary(p => p.Wort, p => p.Kuerzel);

    protected override string? Merkmal(Einspielzeile zeile) =>
        zeile.Text(nameof(Organisationssatz.Name)) is { } name && Organisation.Schluessel(name) is { Length: > 0 } schluessel ? schluessel : null;

    protected override async Task<IReadOnlyDictionary<string, Organisation>> BestandAsync(IReadOnlyList<Einspielzeile> zeilen, CancellationToken cancellationToken)
    {
        var schluessel = zeilen.Select(Merkmal).OfType<string>().Distinct().ToArray();
        var organisationen = await db.Organisationen.Where(o => schluessel.Contains(o.Namensschluessel)).OrderBy(o => o.Id).ToListAsync(cancellationToken);
        var adressen = zeilen.Select(z => Adresse(z.Text(nameof(Organisationssatz.AnsprechEMail)))).OfType<string>().Distinct().ToArray();
        await KontakteMerkenAsync([.. organisationen.Select(o => o.Id)], adressen, cancellationToken);
        return organisationen.GroupBy(o => o.Namensschluessel).ToDictionary(g => g.Key, g => g.First());
    }

    protected override Organisationssatz Lesen(Einspielzeile zeile, Organisation? bestand) => new(
        bestand?.Id ?? Guid.CreateVersion7(), zeile.Text(nameof(Organisationssatz.Name)), zeile.Text(nameof(Organisationssatz.Kurzname), bestand?.Kurzname),
        Wert(zeile, nameof(Organisationssatz.Art), Arten, bestand?.Art),
        Werte(zeile, nameof(Organisationssatz.Stadtteile), _stadtteile, bestand is null ? [] : Aufzaehlung.Lesen(bestand.Stadtteile)),
        Werte(zeile, nameof(Organisationssatz.Bereiche), Felder, bestand?.Felder ?? []),
        Wert(zeile, nameof(Organisationssatz.Reichweite), Reichweiten, bestand?.Reichweite) ?? Reichweite.Lokal,
        zeile.Tag(nameof(Organisationssatz.GemeinnuetzigBis), bestand?.GemeinnuetzigBis), zeile.Text(nameof(Organisationssatz.Registernummer), bestand?.Registernummer),
        zeile.Text(nameof(Organisationssatz.Anschrift), bestand?.Anschrift), zeile.Text(nameof(Organisationssatz.Telefon), bestand?.Telefon), zeile.Text(nameof(Organisationssatz.EMail), bestand?.EMail),
        zeile.Text(nameof(Organisationssatz.Internet), bestand?.Internet), bestand?.PartnerSeit, bestand?.Sprache, zeile.Text(nameof(Organisationssatz.Notiz), bestand?.Notiz))
    {
        AnsprechVorname = zeile.Text(nameof(Organisationssatz.AnsprechVorname)), AnsprechNachname = zeile.Text(nameof(Organisationssatz.AnsprechNachname)),
        AnsprechEMail = Adresse(zeile.Text(nameof(Organisationssatz.AnsprechEMail))), AnsprechTelefon = zeile.Text(nameof(Organisationssatz.AnsprechTelefon)),
        AnsprechFunktion = Wert(zeile, nameof(Organisationssatz.AnsprechFunktion), Funktionen, null) ?? Funktion.Ansprechperson
    };

    protected override Organisation Anlegen(Organisationssatz satz)
    {
        var organisation = Organisation.Anlegen(satz.Id, Angaben(satz));
        AnsprechpersonErgaenzen(satz);
        return organisation;
    }

    protected override IEnumerable<string> Unterschiede(Organisation bestand, Organisationssatz satz)
    {
        var neu = Angaben(satz);
        if (bestand.Name != neu.Name) yield return "Name";
        if (neu.Kurzname is not null && bestand.Kurzname != neu.Kurzname) yield return "Kurzname";
        if (bestand.Art != neu.Art) yield return "Art";
        if (bestand.Stadtteile != Aufzaehlung.Aus(neu.Stadtteile)) yield return "Stadtteile";
        if (!bestand.Felder.ToHashSet().SetEquals(neu.Bereiche)) yield return "Felder";
        if (bestand.Reichweite != neu.Reichweite) yield return "Reichweite";
        if (bestand.Anschrift != neu.Anschrift) yield return "Anschrift";
        if (bestand.Telefon != neu.Telefon) yield return "Telefon";
        if (bestand.EMail != neu.EMail) yield return "E-Mail";
        if (bestand.Internet != neu.Internet) yield return "Internet";
        if (bestand.Registernummer != neu.Registernummer) yield return "Registernummer";
        if (bestand.GemeinnuetzigBis != neu.GemeinnuetzigBis) yield return "Gemeinnützig bis";
        if (bestand.Notiz?.ReplaceLineEndings("\n") != neu.Notiz?.ReplaceLineEndings("\n")) yield return "Notiz";
        if (satz.AnsprechNachname is not null && !Zugeordnet(Bekannte(satz), satz)) yield return "Ansprechperson";
    }

    protected override void Aendern(Organisation bestand, Organisationssatz satz)
    {
        bestand.Bearbeiten(Angaben(satz));
        AnsprechpersonErgaenzen(satz);
    }

    private void AnsprechpersonErgaenzen(Organisationssatz satz)
    {
        if (satz.AnsprechNachname is null) return;
        var kontakt = Bekannte(satz);
        if (kontakt is null)
            db.Kontaktpersonen.Add(kontakt = Kontaktperson.Anlegen(Guid.CreateVersion7(),
                new Kontaktangaben(satz.AnsprechVorname, satz.AnsprechNachname, satz.AnsprechEMail, satz.AnsprechTelefon, null, null, null)));
        // Seit wann, sagt die Datei nicht; sicher ist nur, dass es heute gilt.
        if (!Zugeordnet(kontakt, satz)) kontakt.Zuordnen(Guid.CreateVersion7(), satz.Id, satz.AnsprechFunktion, uhr.Heute(), null);
        Merken(kontakt);
    }

    private Kontaktperson? Bekannte(Organisationssatz satz) =>
        satz.AnsprechEMail is { } adresse && _nachAdresse.GetValueOrDefault($"{adresse}|{Suchtext.Aus(satz.Ansprechname)}") is { } gleiche ? gleiche
            : _nachOrganisation.GetValueOrDefault((satz.Id, Suchtext.Aus(satz.Ansprechname)));

    private bool Zugeordnet(Kontaktperson? kontakt, Organisationssatz satz) =>
        kontakt?.Beziehungen.Any(b => b.OrganisationId == satz.Id && b.Funktion == satz.AnsprechFunktion && b.GiltAm(uhr.Heute())) == true;

    private async Task KontakteMerkenAsync(Guid[] organisationen, string[] adressen, CancellationToken cancellationToken)
    {
        // Was der vorige Stapel angelegt hat, kennt der Kontext nicht mehr; es kommt, wenn nötig, aus der Datenbank wieder.
        _nachAdresse.Clear();
        _nachOrganisation.Clear();
        if (adressen.Length > 0)
            (await db.Kontaktpersonen.Where(k => adressen.Contains(k.EMail)).AsSplitQuery().OrderBy(k => k.Id).ToListAsync(cancellationToken)).ForEach(Merken);
        if (organisationen.Length > 0)
            (await db.Kontaktpersonen.Where(k => k.Beziehungen.Any(b => organisationen.Contains(b.OrganisationId))).AsSplitQuery().OrderBy(k => k.Id).ToListAsync(cancellationToken)).ForEach(Merken);
    }

    private void Merken(Kontaktperson kontakt)
    {
        var name = Suchtext.Aus(kontakt.Name);
        if (kontakt.EMail is { } adresse) _nachAdresse.TryAdd($"{adresse}|{name}", kontakt);
        foreach (var beziehung in kontakt.Beziehungen) _nachOrganisation.TryAdd((beziehung.OrganisationId, name), kontakt);
    }

    private static T? Wert<T>(Einspielzeile zeile, string feld, Dictionary<string, T> worte, T? sonst) where T : struct, Enum
    {
        if (zeile.Text(feld) is not { } text) return sonst;
        if (worte.TryGetValue(Suchtext.Aus(text), out var wert)) return wert;
        zeile.Melde(feld, $"„{text}“ kennt das Intranet nicht. Möglich sind: {string.Join(", ", Enum.GetValues<T>().Select(w => w.Bezeichnung()))}.");
        return sonst;
    }

    private static IReadOnlyList<T> Werte<T>(Einspielzeile zeile, string feld, Dictionary<string, T> worte, IEnumerable<T> sonst)
    {
        // Unterscheidet „Spalte fehlt“ (der Bestand gilt) von „Zelle leer“ (nichts gewählt).
        const string fehlt = "\0";
        var text = zeile.Text(feld, fehlt);
        if (text is null or fehlt) return text is null ? [] : [.. sonst];
        var gefunden = new List<T>();
        foreach (var teil in text.Split([',', ';', '/', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (worte.TryGetValue(Suchtext.Aus(teil), out var wert)) gefunden.Add(wert);
            else zeile.Melde(feld, $"„{teil}“ kennt das Intranet nicht. Mehrere Angaben trennen Sie mit einem Komma.");
        return gefunden;
    }

    private static Dictionary<string, T> Worte<T>() where T : struct, Enum =>
        Enum.GetValues<T>().SelectMany(w => (string[])[w.Bezeichnung(), w.ToString()], (w, wort) => (Wort: Suchtext.Aus(wort), Wert: w)).DistinctBy(p => p.Wort).ToDictionary(p => p.Wort, p => p.Wert);

    private static string? Adresse(string? text) => text.OhneRand()?.ToLowerInvariant();

    private static Organisationsangaben Angaben(IOrganisationsfelder satz) => satz.Angaben();
}
