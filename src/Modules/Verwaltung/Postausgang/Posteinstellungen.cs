using Microsoft.Extensions.Configuration;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

internal enum Postverschluesselung { StartTls, Tls, Keine }

/// <summary>Wie E-Mails hinausgehen (docs/betrieb.md). Ohne Server werden sie zu Dateien im Datenordner.</summary>
internal sealed record Posteinstellungen
{
    public string? Server { get; init; }
    public int Port { get; init; } = 587;
    public Postverschluesselung Verschluesselung { get; init; }
    public string Absender { get; init; } = "intranet@stadtteilmanagement.invalid";
    /// <summary>Wohin Antworten gehen, wenn niemand Bestimmtes gehandelt hat; leer: an den Absender.</summary>
    public string? AntwortAn { get; init; }
    public string? Benutzer { get; init; }
    public string? Kennwort { get; init; }
    /// <summary>Nach so langer Zeit gilt eine Übergabe als gescheitert.</summary>
    public TimeSpan Zeitlimit { get; init; } = TimeSpan.FromSeconds(60);
    /// <summary>Adresse des Intranets ohne Schrägstrich am Ende.</summary>
    public string Adresse { get; init; } = "http://localhost:5000";
    public string Ordner { get; init; } = "daten/postausgang";
    public bool Demo { get; init; }
    public bool Entwicklung { get; init; }

    /// <summary>Ob E-Mails wirklich hinausgehen.</summary>
    public bool GehtHinaus => Server is not null;

    /// <summary>Ob die Administration Briefe im Intranet lesen kann: nur wo sie niemand sonst bekommt.</summary>
    public bool Lesbar => !GehtHinaus && (Demo || Entwicklung);

    /// <summary>Doppelt so lang wie eine Übergabe dauern kann: Wer den Brief danach übernimmt, kommt niemandem in die Quere.</summary>
    public TimeSpan Pacht => 2 * Zeitlimit;

    public static Posteinstellungen Aus(IConfiguration einstellungen)
    {
        var vorgabe = new Posteinstellungen();
        var post = einstellungen.GetSection("Post");
        return new Posteinstellungen
        {
            Server = Angabe(post["Server"]),
            Port = post.GetValue("Port", vorgabe.Port),
            Verschluesselung = post.GetValue("Verschluesselung", vorgabe.Verschluesselung),
            Absender = Angabe(post["Absender"]) ?? vorgabe.Absender,
            AntwortAn = Angabe(post["AntwortAn"]),
            Benutzer = Angabe(post["Benutzer"]),
            Kennwort = post["Kennwort"],
            Zeitlimit = TimeSpan.FromSeconds(post.GetValue("Zeitlimit", vorgabe.Zeitlimit.TotalSeconds)),
            Adresse = (Angabe(einstellungen["Adresse"]) ?? Angabe(einstellungen["urls"])?.Split(';')[0] ?? vorgabe.Adresse).TrimEnd('/'),
            Ordner = Path.GetFullPath(Path.Combine(einstellungen["Daten:Ordner"] ?? "daten", "postausgang")),
            Demo = einstellungen.GetValue<bool>("Demo:An"),
            Entwicklung = einstellungen["environment"] == "Development"
        };
    }

    private static string? Angabe(string? wert) => string.IsNullOrWhiteSpace(wert) ? null : wert.Trim();
}
