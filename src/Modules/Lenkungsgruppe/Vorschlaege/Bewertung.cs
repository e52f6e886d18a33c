using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

internal enum Empfehlung
{
    [Bezeichnung("zustimmen")] Zustimmen,
    [Bezeichnung("mit Auflagen zustimmen")] MitAuflagen,
    [Bezeichnung("ablehnen")] Ablehnen,
    [Bezeichnung("zurückstellen")] Zurueckstellen
}

/// <summary>Was ein Mitglied vor der Sitzung von einem Vorschlag hält. Inhalte stehen nicht im Prüfprotokoll: Andere sollen sie erst nach der eigenen Bewertung sehen.</summary>
[Bezeichnung("Bewertung")]
internal sealed class Bewertung : Aggregat, ITeilEinesVorgangs
{
    private readonly List<Note> _noten = [];

    [NichtProtokolliert] public Guid VorschlagId { get; private set; }
    [NichtProtokolliert] public Guid MitgliedId { get; private set; }
    [NichtProtokolliert] public Guid PersonId { get; private set; }
    [Personenbezogen] public string? Kommentar { get; private set; }
    [Personenbezogen] public Empfehlung Empfehlung { get; private set; }
    public IReadOnlyList<Note> Noten => _noten;

    string ITeilEinesVorgangs.Vorgangsart => nameof(Vorschlag);
    Guid ITeilEinesVorgangs.VorgangId => VorschlagId;

    public static Bewertung Beginnen(Guid vorschlag, Guid mitglied, Guid person) => new() { VorschlagId = vorschlag, MitgliedId = mitglied, PersonId = person };

    /// <param name="noten">Je Kriterium 0 bis 5; null heißt „nicht beurteilbar“.</param>
    public void Festhalten(Vorschlag vorschlag, IReadOnlyDictionary<Guid, int?> noten, Empfehlung empfehlung, string? kommentar)
    {
        if (vorschlag.Status is not (VorschlagStatus.InPruefung or VorschlagStatus.Terminiert) || vorschlag.WirdAbgestimmt) throw new Regelverstoss($"Bewertet wird, solange ein Vorschlag geprüft wird; dieser ist {vorschlag.Status.Bezeichnung()}.");
        if (noten.Values.Any(n => n is < 0 or > 5)) throw new Regelverstoss("Bewertet wird mit 0 bis 5 Punkten oder „nicht beurteilbar“.");
        _noten.RemoveAll(n => !noten.ContainsKey(n.KriteriumId));
        foreach (var (kriterium, punkte) in noten)
            if (_noten.Find(n => n.KriteriumId == kriterium) is { } vorhandene) vorhandene.Aendern(punkte);
            else _noten.Add(new Note(Guid.CreateVersion7(), kriterium, punkte));
        (Empfehlung, Kommentar) = (empfehlung, kommentar);
    }
}

internal sealed class Note
{
    private Note() { }

    internal Note(Guid id, Guid kriterium, int? punkte) => (Id, KriteriumId, Punkte) = (id, kriterium, punkte);

    public Guid Id { get; private set; }
    [NichtProtokolliert] public Guid KriteriumId { get; private set; }
    [Personenbezogen] public int? Punkte { get; private set; }

    internal void Aendern(int? punkte) => Punkte = punkte;
}

/// <summary>Rechnet Punkte zusammen; „nicht beurteilbar“ zählt nicht in den Schnitt.</summary>
internal static class Bewertungsschnitt
{
    public static decimal? Je(IEnumerable<int?> punkte) => punkte.OfType<int>().ToList() is { Count: > 0 } gezaehlt ? decimal.Round((decimal)gezaehlt.Average(), 2) : null;

    /// <summary>Gewichteter Schnitt über die Kriterien, die überhaupt jemand beurteilen konnte.</summary>
    public static decimal? Gesamt(IEnumerable<(decimal? Schnitt, int Gewicht)> kriterien)
    {
        var gezaehlt = kriterien.Where(k => k.Schnitt is not null && k.Gewicht > 0).ToList();
        return gezaehlt.Count == 0 ? null : decimal.Round(gezaehlt.Sum(k => k.Schnitt!.Value * k.Gewicht) / gezaehlt.Sum(k => k.Gewicht), 2);
    }
}
