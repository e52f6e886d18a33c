using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

internal enum OrganisationStatus
{
    [Bezeichnung("aktiv")] Aktiv,
    [Bezeichnung("ruhend")] Ruhend,
    [Bezeichnung("aufgelöst")] Aufgeloest
}

internal enum Organisationsart
{
    [Bezeichnung("Verein")] Verein,
    [Bezeichnung("freier Träger")] FreierTraeger,
    [Bezeichnung("Stadtteil- und Begegnungszentrum")] Begegnungszentrum,
    [Bezeichnung("Kinder- und Jugendeinrichtung")] Jugendeinrichtung,
    [Bezeichnung("Schule")] Schule,
    [Bezeichnung("Kita")] Kita,
    [Bezeichnung("Kirche oder Religionsgemeinschaft")] Kirche,
    [Bezeichnung("Unternehmen")] Unternehmen,
    [Bezeichnung("Wohnungsunternehmen")] Wohnungsunternehmen,
    [Bezeichnung("Genossenschaft")] Genossenschaft,
    [Bezeichnung("Behörde oder öffentliche Einrichtung")] OeffentlicheEinrichtung,
    [Bezeichnung("Initiative oder Netzwerk")] Initiative,
    [Bezeichnung("Partnerstadt")] Partnerstadt,
    [Bezeichnung("befreundete Stadt")] BefreundeteStadt,
    [Bezeichnung("Sonstige")] Sonstige
}

/// <summary>In welchem der vier Bereiche des Auftrags eine Organisation arbeitet.</summary>
internal enum Bereich
{
    [Bezeichnung("Soziales")] Soziales,
    [Bezeichnung("Bildung")] Bildung,
    [Bezeichnung("Kultur")] Kultur,
    [Bezeichnung("Wirtschaft")] Wirtschaft
}

internal enum Reichweite
{
    [Bezeichnung("lokal")] Lokal,
    [Bezeichnung("regional")] Regional,
    [Bezeichnung("überregional")] Ueberregional,
    [Bezeichnung("international")] International
}

/// <summary>Verein, Einrichtung, Unternehmen, Stadt oder Initiative im Netzwerk. Alle Angaben betreffen die Organisation, nie eine einzelne Person.</summary>
internal sealed class Organisation : Aggregat, ISuchbar
{
    internal const int Namenslaenge = 200;
    internal const int Kurznamenslaenge = 60;

    [Bezeichnung("Stand")] public OrganisationStatus Status { get; private set; }
    public string Name { get; private set; } = "";
    public string Kurzname { get; private set; } = "";
    /// <summary>Name in vergleichbarer Form; daran erkennt das Einspielen dieselbe Organisation.</summary>
    [NichtProtokolliert] public string Namensschluessel { get; private set; } = "";
    public Organisationsart Art { get; private set; }
    /// <summary>Kürzel, siehe <see cref="Aufzaehlung"/>.</summary>
    public string Stadtteile { get; private set; } = "";
    /// <summary>Werte von <see cref="Bereich"/>, siehe <see cref="Aufzaehlung"/>.</summary>
    [Bezeichnung("Felder")] public string Bereiche { get; private set; } = "";
    public Reichweite Reichweite { get; private set; }
    [Bezeichnung("gemeinnützig bis")] public DateOnly? GemeinnuetzigBis { get; private set; }
    public string? Registernummer { get; private set; }
    public string? Anschrift { get; private set; }
    public string? Telefon { get; private set; }
    [Bezeichnung("E-Mail")] public string? EMail { get; private set; }
    public string? Internet { get; private set; }
    [Bezeichnung("Partnerschaft seit")] public int? PartnerSeit { get; private set; }
    [Bezeichnung("Sprache des Namens")] public string? Sprache { get; private set; }
    // Freitext kann Personen nennen; deshalb steht im Prüfprotokoll nur, dass er sich änderte, und die Suche kennt ihn nicht.
    [Personenbezogen] public string? Notiz { get; private set; }
    [Bezeichnung("Grund")] public string? Standgrund { get; private set; }

    Suchinhalt ISuchbar.Suchinhalt => new(Name, null)
    {
        Stadtteil = Aufzaehlung.Lesen(Stadtteile) is [var einziger] ? einziger : null,
        Stand = $"{Art.Bezeichnung()}, {Status.Bezeichnung()}",
        Namen = [Kurzname == Name ? null : Kurzname],
        Text = [Anschrift, Registernummer, EMail, Internet, string.Join(' ', Felder.Select(f => f.Bezeichnung()))]
    };

    public IEnumerable<Bereich> Felder => Aufzaehlung.Lesen(Bereiche).Select(Enum.Parse<Bereich>);

    public static Organisation Anlegen(Guid id, Organisationsangaben angaben)
    {
        var organisation = new Organisation { Id = id };
        organisation.Uebernehmen(angaben);
        return organisation;
    }

    public void Bearbeiten(Organisationsangaben angaben)
    {
        NichtAufgeloest();
        Uebernehmen(angaben);
    }

    public void RuhenLassen(string grund)
    {
        NichtAufgeloest();
        if (Status == OrganisationStatus.Ruhend) throw new Regelverstoss("Die Organisation ruht schon.");
        (Status, Standgrund) = (OrganisationStatus.Ruhend, grund);
    }

    public void WiederAktivieren()
    {
        NichtAufgeloest();
        if (Status == OrganisationStatus.Aktiv) throw new Regelverstoss("Die Organisation ist schon aktiv.");
        (Status, Standgrund) = (OrganisationStatus.Aktiv, null);
    }

    /// <param name="grund">Warum es die Organisation nicht mehr gibt.</param>
    public void Aufloesen(string grund)
    {
        NichtAufgeloest();
        (Status, Standgrund) = (OrganisationStatus.Aufgeloest, grund);
    }

    /// <summary>Ob sie für neue Beziehungen und Vorgänge wählbar ist.</summary>
    public void NichtAufgeloest()
    {
        if (Status == OrganisationStatus.Aufgeloest) throw new Regelverstoss("Die Organisation ist aufgelöst. Ihr Eintrag bleibt lesbar, lässt sich aber nicht mehr ändern.");
    }

    /// <summary>Wie derselbe Name in anderer Schreibweise aussähe: ohne Groß- und Kleinschreibung, Umlaute, Leer- und Satzzeichen.</summary>
    public static string Schluessel(string name) => string.Concat(Suchtext.Aus(name).Where(char.IsLetterOrDigit));

    private void Uebernehmen(Organisationsangaben angaben)
    {
        (Name, Kurzname, Namensschluessel) = (angaben.Name, angaben.Kurzname ?? Gekuerzt(angaben.Name), Schluessel(angaben.Name));
        (Art, Reichweite, Stadtteile, Bereiche) = (angaben.Art, angaben.Reichweite, Aufzaehlung.Aus(angaben.Stadtteile), Aufzaehlung.Aus(angaben.Bereiche.Order().Select(b => b.ToString())));
        (GemeinnuetzigBis, Registernummer, PartnerSeit, Sprache) = (angaben.GemeinnuetzigBis, angaben.Registernummer, angaben.PartnerSeit, angaben.Sprache);
        (Anschrift, Telefon, EMail, Internet, Notiz) = (angaben.Anschrift, angaben.Telefon, angaben.EMail, angaben.Internet, angaben.Notiz);
    }

    private static string Gekuerzt(string name) => name.Length <= Kurznamenslaenge ? name : name[..(Kurznamenslaenge - 1)] + "…";
}

/// <summary>Was beim Anlegen und Bearbeiten angegeben wird.</summary>
internal sealed record Organisationsangaben(string Name, Organisationsart Art, Reichweite Reichweite)
{
    /// <summary>Für Listen; ohne Angabe der gekürzte Name.</summary>
    public string? Kurzname { get; init; }
    public IReadOnlyList<string> Stadtteile { get; init; } = [];
    public IReadOnlyList<Bereich> Bereiche { get; init; } = [];
    public DateOnly? GemeinnuetzigBis { get; init; }
    public string? Registernummer { get; init; }
    public string? Anschrift { get; init; }
    public string? Telefon { get; init; }
    public string? EMail { get; init; }
    public string? Internet { get; init; }
    public int? PartnerSeit { get; init; }
    /// <summary>Sprachkürzel, damit Vorleseprogramme den Namen richtig aussprechen; null heißt deutsch.</summary>
    public string? Sprache { get; init; }
    public string? Notiz { get; init; }
}

/// <summary>Mehrere kurze Werte in einer Spalte, „gross-klein, schmarl“: im Prüfprotokoll lesbar und auf jeder Datenbank gleich zu filtern.</summary>
internal static class Aufzaehlung
{
    public const string Trenner = ", ";

    public static string Aus(IEnumerable<string> werte) => string.Join(Trenner, werte.Distinct());

    public static IReadOnlyList<string> Lesen(string werte) => werte.Split(Trenner, StringSplitOptions.RemoveEmptyEntries);
}
