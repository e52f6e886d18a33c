namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Arten von Dateien, die angenommen werden; erkannt am Inhalt (<see cref="Dateierkennung"/>).</summary>
public enum Dateiart
{
    /// <summary>PDF.</summary>
    [Bezeichnung("PDF")] Pdf,
    /// <summary>OpenDocument-Text.</summary>
    [Bezeichnung("Text (ODT)")] Odt,
    /// <summary>OpenDocument-Tabelle.</summary>
    [Bezeichnung("Tabelle (ODS)")] Ods,
    /// <summary>OpenDocument-Präsentation.</summary>
    [Bezeichnung("Präsentation (ODP)")] Odp,
    /// <summary>OpenDocument-Zeichnung.</summary>
    [Bezeichnung("Zeichnung (ODG)")] Odg,
    /// <summary>Word-Dokument ohne Makros.</summary>
    [Bezeichnung("Text (DOCX)")] Docx,
    /// <summary>Excel-Mappe ohne Makros.</summary>
    [Bezeichnung("Tabelle (XLSX)")] Xlsx,
    /// <summary>PowerPoint-Präsentation ohne Makros.</summary>
    [Bezeichnung("Präsentation (PPTX)")] Pptx,
    /// <summary>JPEG-Bild.</summary>
    [Bezeichnung("Bild (JPEG)")] Jpeg,
    /// <summary>PNG-Bild.</summary>
    [Bezeichnung("Bild (PNG)")] Png,
    /// <summary>WebP-Bild.</summary>
    [Bezeichnung("Bild (WebP)")] Webp,
    /// <summary>HEIC-Bild, wie es iPhones aufnehmen.</summary>
    [Bezeichnung("Bild (HEIC)")] Heic,
    /// <summary>Reiner Text.</summary>
    [Bezeichnung("Text (TXT)")] Txt,
    /// <summary>Tabelle als Text.</summary>
    [Bezeichnung("Tabelle (CSV)")] Csv,
    /// <summary>Gespeicherte E-Mail.</summary>
    [Bezeichnung("E-Mail (EML)")] Eml
}

/// <summary>Was zu einer Art gehört.</summary>
public static class Dateiarten
{
    private static readonly IReadOnlyDictionary<Dateiart, (string Mime, string[] Endungen)> Angaben = new Dictionary<Dateiart, (string, string[])>
    {
        [Dateiart.Pdf] = ("application/pdf", ["pdf"]),
        [Dateiart.Odt] = ("application/vnd.oasis.opendocument.text", ["odt"]),
        [Dateiart.Ods] = ("application/vnd.oasis.opendocument.spreadsheet", ["ods"]),
        [Dateiart.Odp] = ("application/vnd.oasis.opendocument.presentation", ["odp"]),
        [Dateiart.Odg] = ("application/vnd.oasis.opendocument.graphics", ["odg"]),
        [Dateiart.Docx] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ["docx"]),
        [Dateiart.Xlsx] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ["xlsx"]),
        [Dateiart.Pptx] = ("application/vnd.openxmlformats-officedocument.presentationml.presentation", ["pptx"]),
        [Dateiart.Jpeg] = ("image/jpeg", ["jpg", "jpeg"]),
        [Dateiart.Png] = ("image/png", ["png"]),
        [Dateiart.Webp] = ("image/webp", ["webp"]),
        [Dateiart.Heic] = ("image/heic", ["heic", "heif"]),
        [Dateiart.Txt] = ("text/plain", ["txt", "text", "md", "log"]),
        [Dateiart.Csv] = ("text/csv", ["csv", "tsv"]),
        [Dateiart.Eml] = ("message/rfc822", ["eml"])
    };

    /// <summary>In Worten, was angenommen wird.</summary>
    public const string Erlaubte = "PDF, Office-Dateien ohne Makros (ODT, ODS, ODP, DOCX, XLSX, PPTX), Bilder (JPEG, PNG, WebP, HEIC), TXT, CSV und E-Mails (EML)";

    /// <summary>Endungen für die Auswahl im Browser.</summary>
    public static string Auswahl { get; } = string.Join(',', Angaben.Values.SelectMany(a => a.Endungen).Select(e => "." + e));

    /// <summary>Medientyp.</summary>
    public static string Mime(this Dateiart art) => Angaben[art].Mime;

    /// <summary>Ob die Art ein Bild ist.</summary>
    public static bool IstBild(this Dateiart art) => art is Dateiart.Jpeg or Dateiart.Png or Dateiart.Webp or Dateiart.Heic;

    /// <summary>Ob diese Endung zur Art gehört.</summary>
    public static bool HatEndung(this Dateiart art, string endung) => Angaben[art].Endungen.Contains(endung);

    /// <summary>Die übliche Endung.</summary>
    public static string Endung(this Dateiart art) => Angaben[art].Endungen[0];
}
