using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Texte;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

/// <summary>Vorformulierter Text für eine Verwendung, mit Platzhaltern. Er gehört allen oder, mit <see cref="BesitzerId"/>, nur einer Person.</summary>
internal sealed class Textbaustein : Aggregat
{
    public const int TitelLaenge = 100;
    public const int TextLaenge = 4000;

    public string Verwendung { get; private set; } = "";
    public string Titel { get; private set; } = "";
    public string Text { get; private set; } = "";
    [NichtProtokolliert] public Guid? BesitzerId { get; private set; }
    [Bezeichnung("steht schon im Formular")] public bool Vorbelegt { get; private set; }

    /// <param name="id">Schlüssel.</param>
    /// <param name="verwendung">Wofür; bleibt danach gleich, weil die Platzhalter davon abhängen.</param>
    /// <param name="besitzerId">Wem allein er gehört; null: allen.</param>
    /// <param name="angaben">Titel, Text, Vorbelegung.</param>
    public static Textbaustein Anlegen(Guid id, Textverwendung verwendung, Guid? besitzerId, Bausteinangaben angaben)
    {
        var baustein = new Textbaustein { Id = id, Verwendung = verwendung.Schluessel, BesitzerId = besitzerId };
        baustein.Bearbeiten(verwendung, angaben);
        return baustein;
    }

    public void Bearbeiten(Textverwendung verwendung, Bausteinangaben angaben)
    {
        var unbekannt = Platzhaltertext.Namen(angaben.Text).Where(n => verwendung.AllePlatzhalter.All(p => p.Name != n)).ToList();
        if (unbekannt.Count > 0)
            throw new Regelverstoss($"{Aufzaehlung(unbekannt)} gibt es hier nicht. Sie können verwenden: {Aufzaehlung(verwendung.AllePlatzhalter.Select(p => p.Name))}.");
        (Titel, Text, Vorbelegt) = (angaben.Titel, angaben.Text, angaben.Vorbelegt);
    }

    /// <summary>In einem Formular steht immer nur einer: Der neue löst diesen ab.</summary>
    public void NichtMehrVorbelegen() => Vorbelegt = false;

    private static string Aufzaehlung(IEnumerable<string> namen) => string.Join(", ", namen.Select(n => $"{{{n}}}"));
}

/// <summary>Was beim Anlegen und Bearbeiten angegeben wird.</summary>
internal sealed record Bausteinangaben(string Titel, string Text, bool Vorbelegt);
