using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

/// <summary>Wer gemeinsam berät und beschließt, nach welchen Regeln und an welchen Kriterien.</summary>
internal sealed class Gremium : Aggregat
{
    private readonly List<Regelwerk> _regelwerke = [];
    private readonly List<Kriterium> _kriterien = [];

    public string Name { get; private set; } = "";
    /// <summary>Zählt jede Änderung der Mitgliedschaften mit: So können zwei gleichzeitige Aufnahmen nicht denselben Sitz doppelt besetzen.</summary>
    [NichtProtokolliert] public int Mitgliederstand { get; private set; }
    public IReadOnlyList<Regelwerk> Regelwerke => _regelwerke;
    public IReadOnlyList<Kriterium> Kriterien => _kriterien;

    public static Gremium Einsetzen(Guid id, string name, DateOnly giltAb, Regelwerkangaben regeln, IEnumerable<(string Name, int Gewicht)> kriterien)
    {
        var gremium = new Gremium { Id = id, Name = name };
        gremium._regelwerke.Add(new Regelwerk(Guid.CreateVersion7(), 1, giltAb, regeln));
        gremium.KriterienFassen([.. kriterien]);
        return gremium;
    }

    /// <summary>
    /// Eine neue Fassung der Kriterien; sie gilt für Prüfungen, die danach beginnen. Frühere bleiben stehen, weil Bewertungen sich auf sie beziehen.
    /// Anders als Regeln der Abstimmung brauchen sie keinen Stichtag: Kein Beschluss rechnet mit ihnen.
    /// </summary>
    public void KriterienFassen(IReadOnlyList<(string Name, int Gewicht)> kriterien)
    {
        if (kriterien.Count == 0) throw new Regelverstoss("Ohne Kriterien lässt sich nichts bewerten. Nennen Sie mindestens eines.");
        if (kriterien.GroupBy(k => k.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } doppelt) throw new Regelverstoss($"Das Kriterium „{doppelt.Key}“ steht zweimal in der Liste.");
        if (kriterien.Any(k => k.Gewicht is < 1 or > 10)) throw new Regelverstoss("Ein Gewicht liegt zwischen 1 und 10.");
        if (Kriterien.Count > 0 && kriterien.SequenceEqual(KriterienDer(null).Select(k => (k.Name, k.Gewicht)))) throw new Regelverstoss("An den Kriterien hat sich nichts geändert.");
        var fassung = Kriterienfassung + 1;
        _kriterien.AddRange(kriterien.Select((k, i) => new Kriterium(Guid.CreateVersion7(), fassung, i + 1, k.Name, k.Gewicht)));
    }

    /// <summary>Nummer der letzten Fassung der Kriterien.</summary>
    public int Kriterienfassung => _kriterien.Count == 0 ? 0 : _kriterien.Max(k => k.Fassung);

    /// <param name="fassung">Nach welcher ein Vorschlag geprüft wird; null, wenn seine Prüfung noch nicht begonnen hat: Dann wäre es die letzte.</param>
    public IReadOnlyList<Kriterium> KriterienDer(int? fassung) => [.. _kriterien.Where(k => k.Fassung == (fassung ?? Kriterienfassung)).OrderBy(k => k.Rang)];

    /// <summary>Eine neue Fassung der Regeln. Frühere bleiben stehen, weil frühere Beschlüsse nach ihnen gefasst sind.</summary>
    public void RegelwerkFassen(DateOnly giltAb, Regelwerkangaben regeln, DateOnly heute)
    {
        if (giltAb <= heute) throw new Regelverstoss("Eine neue Fassung gilt frühestens ab morgen, damit sich die Regeln nicht während eines Sitzungstags ändern.");
        if (giltAb <= _regelwerke.Max(r => r.GiltAb)) throw new Regelverstoss($"Die letzte Fassung gilt erst ab {_regelwerke.Max(r => r.GiltAb).AlsDatum()}. Eine neue muss danach beginnen.");
        _regelwerke.Add(new Regelwerk(Guid.CreateVersion7(), _regelwerke.Count + 1, giltAb, regeln));
    }

    public Regelwerk RegelwerkAm(DateOnly tag) => _regelwerke.Where(r => r.GiltAb <= tag).MaxBy(r => r.GiltAb) ?? _regelwerke.MinBy(r => r.GiltAb)!;

    public Regelwerk Fassung(int nummer) => _regelwerke.Single(r => r.Fassung == nummer);

    public void MitgliederGeaendert() => Mitgliederstand++;
}

/// <summary>Eine Fassung der Regeln; wird nie geändert.</summary>
internal sealed class Regelwerk : IBenannt
{
    private Regelwerk() { }

    internal Regelwerk(Guid id, int fassung, DateOnly giltAb, Regelwerkangaben regeln)
    {
        (Id, Fassung, GiltAb) = (id, fassung, giltAb);
        (Quorum, Quorumzahl, Mehrheit, Gleichstand) = (regeln.Quorum, regeln.Quorum == Quorumart.FesteZahl ? regeln.Quorumzahl : null, regeln.Mehrheit, regeln.Gleichstand);
        (Enthaltungen, Abstimmungsart, Ladungsfrist) = (regeln.Enthaltungen, regeln.Abstimmungsart, regeln.Ladungsfrist);
    }

    public Guid Id { get; private set; }
    [NichtProtokolliert] public int Fassung { get; private set; }
    [Bezeichnung("gilt ab")] public DateOnly GiltAb { get; private set; }
    [Bezeichnung("Beschlussfähigkeit")] public Quorumart Quorum { get; private set; }
    [Bezeichnung("nötige Anwesende")] public int? Quorumzahl { get; private set; }
    public Mehrheitsart Mehrheit { get; private set; }
    [Bezeichnung("bei Stimmengleichheit")] public Gleichstandsregel Gleichstand { get; private set; }
    public Enthaltungsregel Enthaltungen { get; private set; }
    public Abstimmungsart Abstimmungsart { get; private set; }
    [Bezeichnung("Ladungsfrist in Tagen")] public int Ladungsfrist { get; private set; }
    public Regelwerkangaben Regeln => new(Quorum, Quorumzahl, Mehrheit, Gleichstand, Enthaltungen, Abstimmungsart, Ladungsfrist);

    string IBenannt.Benennung => $"{Fassung}. Fassung der Regeln";
}

/// <param name="Quorumzahl">Nur bei einer festen Zahl.</param>
/// <param name="Ladungsfrist">In Kalendertagen zwischen Einladung und Sitzung.</param>
internal sealed record Regelwerkangaben(
    Quorumart Quorum, int? Quorumzahl, Mehrheitsart Mehrheit, Gleichstandsregel Gleichstand, Enthaltungsregel Enthaltungen, Abstimmungsart Abstimmungsart, int Ladungsfrist)
{
    /// <summary>Wie in einer Gemeindevertretung (§§ 29 bis 31 KV M-V): Die Lenkungsgruppe ist daran nicht gebunden, aber alle Beteiligten kennen es.</summary>
    public static readonly Regelwerkangaben Vorgabe =
        new(Quorumart.MehrAlsDieHaelfte, null, Mehrheitsart.Einfach, Gleichstandsregel.Abgelehnt, Enthaltungsregel.ZaehlenNicht, Abstimmungsart.Offen, 7);
}

/// <summary>Woran Vorschläge gemessen werden; gehört zu einer Fassung und wird nie geändert.</summary>
internal sealed class Kriterium : IBenannt
{
    private Kriterium() { }

    internal Kriterium(Guid id, int fassung, int rang, string name, int gewicht) => (Id, Fassung, Rang, Name, Gewicht) = (id, fassung, rang, name, gewicht);

    public Guid Id { get; private set; }
    [NichtProtokolliert] public int Fassung { get; private set; }
    [NichtProtokolliert] public int Rang { get; private set; }
    public string Name { get; private set; } = "";
    public int Gewicht { get; private set; }

    string IBenannt.Benennung => $"Kriterium {Name}, {Fassung}. Fassung";
}

internal enum Quorumart
{
    [Bezeichnung("mehr als die Hälfte der Stimmberechtigten")] MehrAlsDieHaelfte,
    [Bezeichnung("feste Zahl von Anwesenden")] FesteZahl
}

internal enum Mehrheitsart
{
    [Bezeichnung("einfach: mehr Ja als Nein")] Einfach,
    [Bezeichnung("absolut: mehr als die Hälfte aller Stimmberechtigten")] Absolut,
    [Bezeichnung("zwei Drittel der abgegebenen Stimmen")] ZweiDrittel
}

internal enum Gleichstandsregel
{
    [Bezeichnung("abgelehnt")] Abgelehnt,
    [Bezeichnung("die Stimme des Vorsitzes entscheidet")] StimmeDesVorsitzes
}

internal enum Enthaltungsregel
{
    [Bezeichnung("zählen nicht mit")] ZaehlenNicht,
    [Bezeichnung("zählen als Nein")] AlsNein
}

internal enum Abstimmungsart
{
    [Bezeichnung("offen")] Offen,
    [Bezeichnung("namentlich")] Namentlich,
    [Bezeichnung("geheim")] Geheim
}
