using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Verwaltung.Aemter;

/// <summary>Amt, Eigenbetrieb oder andere Stelle. Namen ändern sich oft; jeder bleibt mit seinem Beginn erhalten.</summary>
internal sealed class Amt : Aggregat, ISuchbar
{
    private readonly List<Amtsbezeichnung> _bezeichnungen = [];

    [Bezeichnung("Kürzel")] public string Kuerzel { get; private set; } = "";
    public string? Senatsbereich { get; private set; }
    public string? Postfach { get; private set; }
    public string Themen { get; private set; } = "";
    [Bezeichnung("gültig ab")] public DateOnly GueltigAb { get; private set; }
    [Bezeichnung("gültig bis")] public DateOnly? GueltigBis { get; private set; }
    public IReadOnlyList<Amtsbezeichnung> Bezeichnungen => _bezeichnungen;

    // Auch unter früheren Namen soll ein Amt zu finden sein.
    Suchinhalt ISuchbar.Suchinhalt => new(_bezeichnungen.MaxBy(b => b.Ab)!.Name, null)
    {
        Namen = [Kuerzel, .. _bezeichnungen.OrderByDescending(b => b.Ab).SelectMany(b => (string[])[b.Kurzname, b.Name]).Distinct()],
        Text = [Senatsbereich, Themen, Postfach]
    };

    public static Amt Anlegen(Guid id, string kuerzel, string name, string kurzname, DateOnly ab)
    {
        var amt = new Amt { Id = id, Kuerzel = kuerzel, GueltigAb = ab };
        amt._bezeichnungen.Add(new Amtsbezeichnung(Guid.CreateVersion7(), name, kurzname, ab));
        return amt;
    }

    public void Beschreiben(string? senatsbereich, string? postfach, string? themen, DateOnly? gueltigBis)
    {
        if (gueltigBis < GueltigAb) throw new Regelverstoss("Das Ende der Gültigkeit liegt vor ihrem Beginn.");
        (Senatsbereich, Postfach, Themen, GueltigBis) = (senatsbereich, postfach, Stichworte(themen), gueltigBis);
    }

    public void Umbenennen(string name, string kurzname, DateOnly heute)
    {
        var bisher = BezeichnungAm(heute);
        if (bisher.Name == name && bisher.Kurzname == kurzname) throw new Regelverstoss("Das Amt heißt schon so.");
        // Vor seinem Beginn trug das Amt keinen anderen Namen: Der neue gilt dann von Anfang an.
        var ab = heute < GueltigAb ? GueltigAb : heute;
        // Zwei Namen an einem Tag wären nicht unterscheidbar; der spätere berichtigt den früheren.
        _bezeichnungen.RemoveAll(b => b.Ab == ab);
        _bezeichnungen.Add(new Amtsbezeichnung(Guid.CreateVersion7(), name, kurzname, ab));
        Melde(new AmtUmbenannt(Id, name, kurzname));
    }

    public Amtsbezeichnung BezeichnungAm(DateOnly tag) =>
        _bezeichnungen.Where(b => b.Ab <= tag).MaxBy(b => b.Ab) ?? _bezeichnungen.MinBy(b => b.Ab)!;

    public bool IstGueltigAm(DateOnly tag) => GueltigAb <= tag && (GueltigBis is null || tag <= GueltigBis);

    // Ob mit Komma, Strichpunkt oder je Zeile getippt: Gespeichert wird eine Schreibweise, die das Verzeichnis zerlegen kann.
    internal static string Stichworte(string? themen) => string.Join(", ", (themen ?? "")
        .Split([',', ';', '\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase));
}

/// <summary>Ein Name des Amtes und der Tag, ab dem er gilt.</summary>
internal sealed class Amtsbezeichnung(Guid id, string name, string kurzname, DateOnly ab) : IBenannt
{
    public Guid Id { get; private set; } = id;
    public string Name { get; private set; } = name;
    public string Kurzname { get; private set; } = kurzname;
    [Bezeichnung("ab")] public DateOnly Ab { get; private set; } = ab;

    string IBenannt.Benennung => "Bezeichnung";
}
