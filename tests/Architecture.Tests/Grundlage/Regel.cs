namespace Stadtteilmanagement.Architecture.Tests.Grundlage;

/// <summary>Eine Regel der Architektur, unabhängig davon, worauf sie angewandt wird.</summary>
internal interface IRegel
{
    int Nummer { get; }

    string Satz { get; }
}

/// <summary>
/// Eine Regel als reine Funktion: Sie bekommt ein Ding (Typ, Datei, Modul, Modell) und nennt, was daran nicht stimmt.
/// So läuft sie über die Codebasis ebenso wie über ein absichtlich schlechtes Beispiel.
/// </summary>
internal sealed class Regel<T>(int nummer, string satz, Func<T, IEnumerable<string>> finde) : IRegel
{
    public int Nummer => nummer;

    public string Satz => satz;

    public IReadOnlyList<string> Befunde(T geprueft) => [.. finde(geprueft)];

    /// <summary>Scheitert mit allen Befunden auf einmal; auch dann, wenn es nichts zu prüfen gab, denn dann sucht die Prüfung am falschen Ort.</summary>
    public void GiltFuer(IEnumerable<T> gepruefte)
    {
        var alle = gepruefte.ToList();
        if (alle.Count == 0) Assert.Fail($"Regel {nummer} fand nichts zu prüfen: {satz}");
        var befunde = alle.SelectMany(finde).Distinct().Order(StringComparer.Ordinal).ToList();
        if (befunde.Count > 0)
            Assert.Fail($"Regel {nummer}: {satz} ({befunde.Count} Befunde)\n- {string.Join("\n- ", befunde)}");
    }
}
