using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Personen;

/// <summary>Person mit Zugang. Rollen haben Beginn und Ende, damit später feststeht, wer an einem Tag was durfte.</summary>
internal sealed class Person : Aggregat
{
    private readonly List<Rollenzuordnung> _rollen = [];
    private readonly List<Amtszuordnung> _aemter = [];

    [Personenbezogen] public string Name { get; private set; } = "";
    [Bezeichnung("E-Mail"), Personenbezogen] public string? EMail { get; private set; }
    public string? Funktion { get; private set; }
    public IReadOnlyList<Rollenzuordnung> Rollen => _rollen;
    [Bezeichnung("Ämter")] public IReadOnlyList<Amtszuordnung> Aemter => _aemter;

    public static Person Anlegen(Guid id, string name) => new() { Id = id, Name = name };

    public void Beschreiben(string name, string? funktion, string? eMail) => (Name, Funktion, EMail) = (name, funktion, eMail);

    public bool Hat(Rolle rolle, DateOnly tag) => _rollen.Any(r => r.Rolle == rolle && r.GiltAm(tag));

    /// <summary>Die Rollen, die ab heute gelten sollen; andere enden gestern, neue beginnen heute.</summary>
    public void Berechtigen(IReadOnlyCollection<Rolle> rollen, IReadOnlyCollection<Guid> aemter, DateOnly heute)
    {
        if (rollen.Contains(Rolle.Fachamt) && aemter.Count == 0)
            throw new Regelverstoss("Die Rolle Fachamt braucht mindestens ein Amt.");
        if (!rollen.Contains(Rolle.Fachamt) && aemter.Count > 0)
            throw new Regelverstoss("Ein Amt kann nur haben, wer die Rolle Fachamt hat.");
        if (rollen.Contains(Rolle.Revision) && rollen.Count > 1)
            throw new Regelverstoss("Die Revision prüft die anderen und hat deshalb keine weitere Rolle.");

        foreach (var weg in _rollen.Where(r => r.GiltAm(heute) && !rollen.Contains(r.Rolle)).ToList())
            if (!weg.Beenden(heute)) _rollen.Remove(weg);
        foreach (var neu in rollen.Where(r => !Hat(r, heute)))
            _rollen.Add(new Rollenzuordnung(Guid.CreateVersion7(), neu, heute));
        _aemter.RemoveAll(a => !aemter.Contains(a.AmtId));
        foreach (var neu in aemter.Where(a => _aemter.All(z => z.AmtId != a)))
            _aemter.Add(new Amtszuordnung(Guid.CreateVersion7(), neu));
    }
}

/// <summary>Eine Rolle in einem Zeitraum.</summary>
internal sealed class Rollenzuordnung(Guid id, Rolle rolle, DateOnly ab) : IBenannt
{
    public Guid Id { get; private set; } = id;
    public Rolle Rolle { get; private set; } = rolle;
    [Bezeichnung("ab")] public DateOnly Ab { get; private set; } = ab;
    [Bezeichnung("bis")] public DateOnly? Bis { get; private set; }

    string IBenannt.Benennung => $"Rolle {Rolle.Bezeichnung()}";

    public bool GiltAm(DateOnly tag) => Ab <= tag && (Bis is null || tag <= Bis);

    /// <summary>Endet mit dem Vortag; eine Rolle, die erst heute begann, hat nie einen Tag gegolten und kann entfallen (false).</summary>
    public bool Beenden(DateOnly heute)
    {
        if (Ab >= heute) return false;
        Bis = heute.AddDays(-1);
        return true;
    }
}

/// <summary>Ein Amt, für das die Person antwortet.</summary>
internal sealed class Amtszuordnung(Guid id, Guid amtId) : IBenannt
{
    public Guid Id { get; private set; } = id;
    [Bezeichnung("Amt")] public Guid AmtId { get; private set; } = amtId;

    string IBenannt.Benennung => "Zuordnung";
}
