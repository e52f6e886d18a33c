using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Wozu das Prüfprotokoll gelesen werden darf; eine Leistungs- oder Verhaltenskontrolle ist nicht dabei (§ 70 PersVG M-V).</summary>
internal enum Einsichtszweck
{
    [Bezeichnung("Stichprobe")] Stichprobe,
    [Bezeichnung("Beschwerde")] Beschwerde,
    [Bezeichnung("Auskunft nach Art. 15 DSGVO")] Auskunft,
    [Bezeichnung("Datenschutzvorfall")] Datenschutzvorfall,
    [Bezeichnung("Prüfung durch das Rechnungsprüfungsamt")] Rechnungspruefung
}

/// <summary>
/// Das Recht einer Person der Revision, das Prüfprotokoll zu einem genannten Zweck zu lesen: ganz oder nur die Geschichte eines Vorgangs, bis zum Ende des Tages.
/// Was unter ihr geöffnet und ausgegeben wird, steht in ihrem Verlauf.
/// </summary>
internal sealed class Einsicht : Aggregat, INummeriert
{
    public const int AnlassLaenge = 500;

    public string Nummer { get; private set; } = "";
    [NichtProtokolliert] public Guid PersonId { get; private set; }
    public Einsichtszweck Zweck { get; private set; }
    [Bezeichnung("Aktenzeichen oder Anlass")] public string Anlass { get; private set; } = "";
    [NichtProtokolliert] public Guid? VorgangId { get; private set; }
    /// <summary>Nummer des Vorgangs; leer, wenn die Einsicht für das ganze Prüfprotokoll gilt.</summary>
    public string? Vorgang { get; private set; }
    [NichtProtokolliert] public DateTime BegonnenAm { get; private set; }
    [Bezeichnung("gültig bis")] public DateTime GueltigBis { get; private set; }

    string INummeriert.Nummernkreis => "EIN";

    /// <summary>Der Zweck in einem Satz, wie er als Begründung an jedem Vermerk steht.</summary>
    public string Begruendung => $"{Nummer}, {Zweck.Bezeichnung()}: {Anlass}";

    /// <param name="vorgang">Der eine Vorgang, um den es geht; null für das ganze Prüfprotokoll.</param>
    /// <param name="tagesende">Mitternacht nach <paramref name="jetzt"/> in Europe/Berlin, in UTC.</param>
    public static Einsicht Nehmen(Guid id, Guid person, Einsichtszweck zweck, string anlass, Vorgangsname? vorgang, DateTime jetzt, DateTime tagesende) => new()
    {
        Id = id, PersonId = person, Zweck = zweck, Anlass = anlass.Trim(), VorgangId = vorgang?.Id, Vorgang = vorgang?.Nummer, BegonnenAm = jetzt, GueltigBis = tagesende
    };

    void INummeriert.Nummerieren(string nummer) => Nummer = nummer;

    /// <summary>Ob sie zu dieser Zeit gilt, für das ganze Prüfprotokoll (null) oder für eine Geschichte mit diesen Vorgängen.</summary>
    public bool Deckt(IReadOnlyCollection<Guid>? geschichte, DateTime jetzt) =>
        jetzt < GueltigBis && (VorgangId is not { } vorgang || geschichte?.Contains(vorgang) == true);
}
