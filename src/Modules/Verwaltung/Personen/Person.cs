using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Verwaltung.Personen;

/// <summary>Person mit Zugang. Rollen haben Beginn und Ende, damit später feststeht, wer an einem Tag was durfte.</summary>
internal sealed class Person : Aggregat, ISuchbar
{
    private readonly List<Rollenzuordnung> _rollen = [];
    private readonly List<Amtszuordnung> _aemter = [];

    [Personenbezogen] public string Name { get; private set; } = "";
    [Bezeichnung("E-Mail"), Personenbezogen] public string? EMail { get; private set; }
    public string? Funktion { get; private set; }
    /// <summary>Aussteller des Stadtkontos; null, wenn die Person keines hat.</summary>
    public string? Anbieter { get; private set; }
    [Personenbezogen] public string? Kontokennung { get; private set; }
    public IReadOnlyList<Rollenzuordnung> Rollen => _rollen;
    [Bezeichnung("Ämter")] public IReadOnlyList<Amtszuordnung> Aemter => _aemter;

    Suchinhalt ISuchbar.Suchinhalt => new(Name, null) { Text = [Funktion, EMail] };

    public static Person Anlegen(Guid id, string name) => new() { Id = id, Name = name };

    public static Person AusStadtkonto(string anbieter, string kontokennung, string name) =>
        new() { Name = name, Anbieter = anbieter, Kontokennung = kontokennung };

    public bool HatStadtkonto => Kontokennung is not null;

    public void Beschreiben(string name, string? funktion, string? eMail) => (Name, Funktion, EMail) = (name, funktion, eMail);

    public bool Hat(Rolle rolle, DateOnly tag) => _rollen.Any(r => r.Rolle == rolle && r.GiltAm(tag));

    /// <summary>Die Rollen, die ab heute gelten sollen; andere enden gestern, neue beginnen heute.</summary>
    /// <param name="durch">Wer sie gibt.</param>
    public void Berechtigen(IReadOnlyCollection<Rolle> rollen, IReadOnlyCollection<Guid> aemter, DateOnly heute, Guid durch)
    {
        if (rollen.Contains(Rolle.Fachamt) && aemter.Count == 0)
            throw new Regelverstoss("Die Rolle Fachamt braucht mindestens ein Amt.");
        if (!rollen.Contains(Rolle.Fachamt) && aemter.Count > 0)
            throw new Regelverstoss("Ein Amt kann nur haben, wer die Rolle Fachamt hat.");
        if (rollen.Contains(Rolle.Revision) && rollen.Count > 1)
            throw new Regelverstoss("Die Revision prüft die anderen und hat deshalb keine weitere Rolle.");
        if (_rollen.FirstOrDefault(r => r.AusGruppe && r.GiltAm(heute) && !rollen.Contains(r.Rolle)) is { } gebunden)
            throw new Regelverstoss($"Die Rolle {gebunden.Rolle.Bezeichnung()} kommt aus einer Gruppe des Stadtkontos. Sie endet, wenn das Konto die Gruppe verliert oder die Zuordnung der Gruppe aufgehoben wird.");
        if (_aemter.Any(a => a.AusGruppe && !aemter.Contains(a.AmtId)))
            throw new Regelverstoss("Ein Amt kommt aus einer Gruppe des Stadtkontos und lässt sich hier nicht wegnehmen.");

        Beende(heute, r => !rollen.Contains(r.Rolle));
        foreach (var neu in rollen.Where(r => !Hat(r, heute)))
            _rollen.Add(new Rollenzuordnung(Guid.CreateVersion7(), neu, heute, durch));
        _aemter.RemoveAll(a => !aemter.Contains(a.AmtId));
        foreach (var neu in aemter.Where(a => _aemter.All(z => z.AmtId != a)))
            _aemter.Add(new Amtszuordnung(Guid.CreateVersion7(), neu, heute, durch));
    }

    /// <summary>
    /// Rollen und Ämter, die aus den Gruppen des Stadtkontos folgen. Von Hand gegebene bleiben daneben bestehen; nur die Revision
    /// verträgt keine weitere Rolle, auch wenn die Gruppen es anders sagen: Dann gilt sie allein, denn sie ändert nichts.
    /// </summary>
    public void BerechtigenAusGruppen(IReadOnlySet<Rolle> rollen, IReadOnlySet<Guid> aemter, DateOnly heute)
    {
        var nurRevision = rollen.Contains(Rolle.Revision) || _rollen.Any(r => r is { Rolle: Rolle.Revision, AusGruppe: false } && r.GiltAm(heute));
        if (nurRevision) (rollen, aemter) = (rollen.Where(r => r == Rolle.Revision).ToHashSet(), new HashSet<Guid>());
        Beende(heute, r => nurRevision ? r.Rolle != Rolle.Revision : r.AusGruppe && !rollen.Contains(r.Rolle));
        foreach (var neu in rollen.Where(r => !Hat(r, heute)))
            _rollen.Add(new Rollenzuordnung(Guid.CreateVersion7(), neu, heute, AngemeldetePerson.System.Id, ausGruppe: true));
        _aemter.RemoveAll(a => a.AusGruppe && !aemter.Contains(a.AmtId) || !Hat(Rolle.Fachamt, heute));
        foreach (var neu in aemter.Where(a => _aemter.All(z => z.AmtId != a)))
            _aemter.Add(new Amtszuordnung(Guid.CreateVersion7(), neu, heute, AngemeldetePerson.System.Id, ausGruppe: true));
    }

    /// <summary>Alle Rollen und Ämter enden, auch von Hand gegebene: Das Stadtkonto gehört zu keiner Gruppe mehr, die Zugang gibt.</summary>
    public void ZugangEntziehen(DateOnly heute)
    {
        Beende(heute, _ => true);
        _aemter.Clear();
    }

    private void Beende(DateOnly heute, Func<Rollenzuordnung, bool> welche)
    {
        foreach (var weg in _rollen.Where(r => r.GiltAm(heute) && welche(r)).ToList())
            if (!weg.Beenden(heute)) _rollen.Remove(weg);
    }
}

/// <summary>Eine Rolle in einem Zeitraum.</summary>
internal sealed class Rollenzuordnung(Guid id, Rolle rolle, DateOnly ab, Guid vergebenVon, bool ausGruppe = false) : IBenannt
{
    public Guid Id { get; private set; } = id;
    public Rolle Rolle { get; private set; } = rolle;
    [Bezeichnung("ab")] public DateOnly Ab { get; private set; } = ab;
    [Bezeichnung("bis")] public DateOnly? Bis { get; private set; }
    [Bezeichnung("aus einer Gruppe")] public bool AusGruppe { get; private set; } = ausGruppe;
    /// <summary>Wer sie gab; steht im Prüfprotokoll ohnehin als Handelnde.</summary>
    [NichtProtokolliert] public Guid VergebenVon { get; private set; } = vergebenVon;

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
internal sealed class Amtszuordnung(Guid id, Guid amtId, DateOnly ab, Guid vergebenVon, bool ausGruppe = false) : IBenannt
{
    public Guid Id { get; private set; } = id;
    [Bezeichnung("Amt")] public Guid AmtId { get; private set; } = amtId;
    [Bezeichnung("ab")] public DateOnly Ab { get; private set; } = ab;
    [NichtProtokolliert] public Guid VergebenVon { get; private set; } = vergebenVon;
    [Bezeichnung("aus einer Gruppe")] public bool AusGruppe { get; private set; } = ausGruppe;

    string IBenannt.Benennung => "Zuordnung";
}
