namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Die E-Mail, mit der das Stadtteilmanagement einen Link verschickt.</summary>
internal sealed record Gastbrief(string EMail, string Link, string Betreff, string Text)
{
    /// <summary>Unter diesem Namen geht der Brief einmal von der Bestätigung zur Ansicht mit.</summary>
    public const string Merkzettel = nameof(Gastbrief);

    /// <summary>Öffnet das E-Mail-Programm mit fertigem Brief.</summary>
    public string Mailverweis => $"mailto:{Uri.EscapeDataString(EMail)}?subject={Uri.EscapeDataString(Betreff)}&body={Uri.EscapeDataString(Text.ReplaceLineEndings("\r\n"))}";

    public static Gastbrief Einladung(GastkontoAkte gast, string link) => new(gast.EMail, link, "Ihr Zugang zum Intranet des Stadtteilmanagements",
        $"""
        Guten Tag {gast.Name},

        wir laden Sie ein, im Intranet des Stadtteilmanagements mitzuarbeiten. Mit diesem Link richten Sie Ihren Zugang ein:

        {link}

        Der Link gilt {Einmallink.Tage} Tage und nur einmal. Am einfachsten öffnen Sie ihn auf dem Gerät, mit dem Sie sich später anmelden möchten. Geben Sie ihn nicht weiter.

        Freundliche Grüße
        Ihr Stadtteilmanagement
        """);

    public static Gastbrief Zuruecksetzen(GastkontoAkte gast, string link) => new(gast.EMail, link, "Neuer Zugang zum Intranet des Stadtteilmanagements",
        $"""
        Guten Tag {gast.Name},

        mit diesem Link richten Sie Ihren Zugang zum Intranet des Stadtteilmanagements neu ein:

        {link}

        Der Link gilt {Einmallink.Tage} Tage und nur einmal. Geben Sie ihn nicht weiter. Haben Sie keinen neuen Zugang gewünscht, melden Sie sich bitte bei uns.

        Freundliche Grüße
        Ihr Stadtteilmanagement
        """);
}
