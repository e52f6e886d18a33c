using Stadtteilmanagement.Verwaltung.Postausgang;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Die E-Mail mit dem Link eines Gastes. Geht keine E-Mail hinaus, verschickt das Stadtteilmanagement denselben Text von Hand.</summary>
internal sealed record Gastbrief(string EMail, string Link, string Betreff, Briefinhalt Inhalt)
{
    /// <summary>Unter diesem Namen geht der Brief einmal von der Bestätigung zur Ansicht mit.</summary>
    public const string Merkzettel = nameof(Gastbrief);

    public string Text => Briefvorlage.AlsText(Inhalt);

    /// <summary>Öffnet das E-Mail-Programm mit fertigem Brief.</summary>
    public string Mailverweis => $"mailto:{Uri.EscapeDataString(EMail)}?subject={Uri.EscapeDataString(Betreff)}&body={Uri.EscapeDataString(Text.ReplaceLineEndings("\r\n"))}";

    public static Gastbrief Einladung(string name, string eMail, string link) => new(eMail, link, "Ihr Zugang zum Intranet des Stadtteilmanagements", Schreibe(name, link,
        "wir laden Sie ein, im Intranet des Stadtteilmanagements mitzuarbeiten. Mit diesem Link richten Sie Ihren Zugang ein:", "Zugang einrichten",
        $"Der Link gilt {Einmallink.Tage} Tage und nur einmal. Am einfachsten öffnen Sie ihn auf dem Gerät, mit dem Sie sich später anmelden möchten. Geben Sie ihn nicht weiter."));

    public static Gastbrief Zuruecksetzen(string name, string eMail, string link) => new(eMail, link, "Neuer Zugang zum Intranet des Stadtteilmanagements", Schreibe(name, link,
        "mit diesem Link richten Sie Ihren Zugang zum Intranet des Stadtteilmanagements neu ein:", "Zugang neu einrichten",
        $"Der Link gilt {Einmallink.Tage} Tage und nur einmal. Geben Sie ihn nicht weiter. Haben Sie keinen neuen Zugang gewünscht, melden Sie sich bitte bei uns."));

    public Briefumschlag Umschlag(Guid personId, string name) => new(personId, name, EMail, Betreff, Inhalt) { Vertraulich = true };

    private static Briefinhalt Schreibe(string name, string link, string davor, string verweis, string danach) =>
        new($"Guten Tag {name},", [new Briefabschnitt((string?)null) { Absaetze = [davor], Verweis = new Briefverweis(verweis, link), Danach = [danach] }]);
}
