using System.Globalization;
using System.Text;
using ImageMagick;
using ImageMagick.Drawing;

namespace Stadtteilmanagement.SharedKernel.Demo;

/// <summary>Dateien, wie sie in einem Stadtteilbüro anfallen, im Code erzeugt: Lagepläne, Briefe, Notizen.</summary>
public static class Demobeilagen
{
    /// <summary>Ein erfundener Lageplan mit Straßen, Häusern, Grün und einem markierten Ort (PNG).</summary>
    /// <param name="saat">Gleiche Zahl, gleicher Plan.</param>
    public static byte[] Lageplan(int saat)
    {
        var zufall = new Random(saat);
        using var bild = new MagickImage(new MagickColor("#f4f1ea"), 900, 600);
        var plan = new Drawables().StrokeColor(MagickColors.Transparent);
        plan.FillColor(new MagickColor("#d5e6c3")).Rectangle(Zahl(40, 200), Zahl(330, 380), Zahl(300, 420), 580);
        plan.FillColor(new MagickColor("#bcd9ea")).Polygon(new PointD(760, 0), new PointD(900, 0), new PointD(900, 600), new PointD(Zahl(800, 860), 600), new PointD(Zahl(700, 790), 300));
        plan.StrokeColor(new MagickColor("#ffffff")).StrokeWidth(26).Line(0, Zahl(250, 330), 740, Zahl(230, 320)).Line(Zahl(180, 300), 0, Zahl(220, 330), 600).Line(Zahl(520, 600), 0, Zahl(500, 620), 600);
        plan.StrokeColor(new MagickColor("#b8b0a2")).StrokeWidth(1).FillColor(new MagickColor("#d9cfc0"));
        for (var haus = 0; haus < 14; haus++)
        {
            var (x, y) = (30 + haus % 7 * 100 + Zahl(0, 20), haus < 7 ? Zahl(40, 90) : Zahl(400, 470));
            plan.Rectangle(x, y, x + Zahl(45, 70), y + Zahl(60, 120));
        }
        var (ortX, ortY) = (Zahl(280, 560), Zahl(240, 320));
        plan.FillColor(MagickColors.Transparent).StrokeColor(new MagickColor("#c02020")).StrokeWidth(5).Circle(ortX, ortY, ortX + 34, ortY).FillColor(new MagickColor("#c02020")).Circle(ortX, ortY, ortX + 6, ortY);
        plan.Draw(bild);
        return bild.ToByteArray(MagickFormat.Png);

        int Zahl(int von, int bis) => zufall.Next(von, bis);
    }

    /// <summary>Ein Plakat aus Farbflächen (PNG, hochkant).</summary>
    public static byte[] Plakat(int saat)
    {
        var zufall = new Random(saat);
        string[] farben = ["#f2b705", "#d9451f", "#2f7d6d", "#20507a", "#f7e7c6"];
        using var bild = new MagickImage(new MagickColor(farben[saat % 4]), 600, 850);
        var plakat = new Drawables().StrokeColor(MagickColors.Transparent);
        for (var i = 0; i < 12; i++)
        {
            var (x, y) = (zufall.Next(0, 600), zufall.Next(0, 620));
            plakat.FillColor(new MagickColor(farben[(i + saat) % farben.Length])).Circle(x, y, x + zufall.Next(30, 140), y);
        }
        plakat.FillColor(new MagickColor("#fffdf7")).Rectangle(40, 640, 560, 810);
        plakat.FillColor(new MagickColor("#20304a")).Rectangle(70, 670, 480, 700).Rectangle(70, 720, 380, 738).Rectangle(70, 756, 420, 774);
        plakat.Draw(bild);
        return bild.ToByteArray(MagickFormat.Png);
    }

    /// <summary>Ein Schreiben auf einer Seite (PDF).</summary>
    /// <param name="absender">Steht oben.</param>
    /// <param name="betreff">Fette Zeile.</param>
    /// <param name="text">Text; wird umbrochen.</param>
    public static byte[] Brief(string absender, string betreff, string text)
    {
        var inhalt = new StringBuilder();
        Zeile("F1", 11, 780, absender);
        Zeile("F2", 13, 700, betreff);
        var y = 670;
        foreach (var zeile in Umbrochen(text, 88)) Zeile("F1", 11, y -= 16, zeile);
        Zeile("F1", 11, y - 40, "Mit freundlichen Grüßen");

        string[] teile =
        [
            "<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
            $"<< /Length {inhalt.Length} >>\nstream\n{inhalt}endstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var stellen = teile.Select((teil, i) =>
        {
            var stelle = pdf.Length;
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{teil}\nendobj\n");
            return stelle;
        }).ToList();
        var verzeichnis = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {teile.Length + 1}\n0000000000 65535 f \n");
        foreach (var stelle in stellen) pdf.Append(CultureInfo.InvariantCulture, $"{stelle:0000000000} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {teile.Length + 1} /Root 1 0 R >>\nstartxref\n{verzeichnis}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());

        void Zeile(string schrift, int groesse, int hoehe, string zeile) => inhalt.Append(CultureInfo.InvariantCulture, $"BT /{schrift} {groesse} Tf 70 {hoehe} Td ({Geschuetzt(zeile)}) Tj ET\n");
    }

    /// <summary>Ein Text in UTF-8.</summary>
    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    // Typografische Zeichen gibt es in Latin-1 nicht.
    private static string Geschuetzt(string text) => text.Replace('–', '-').Replace('„', '"').Replace('“', '"').Replace(@"\", @"\\").Replace("(", @"\(").Replace(")", @"\)");

    private static IEnumerable<string> Umbrochen(string text, int breite)
    {
        foreach (var absatz in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var zeile = new StringBuilder();
            foreach (var wort in absatz.Split(' '))
            {
                if (zeile.Length + wort.Length > breite)
                {
                    yield return zeile.ToString();
                    zeile.Clear();
                }
                zeile.Append(zeile.Length == 0 ? "" : " ").Append(wort);
            }
            yield return zeile.ToString();
        }
    }
}
