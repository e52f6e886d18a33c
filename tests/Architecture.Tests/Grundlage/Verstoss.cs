namespace Stadtteilmanagement.Architecture.Tests.Grundlage;

/// <summary>Ein absichtlich schlechtes Beispiel, an dem eine Regel anschlagen muss.</summary>
/// <param name="Regel">Die Regel, die anschlägt.</param>
/// <param name="Befunde">Wendet sie auf das Beispiel an.</param>
/// <param name="Nennt">Was die Meldung nennen muss, meist Datei oder Typ.</param>
internal sealed record Verstoss(IRegel Regel, Func<IReadOnlyList<string>> Befunde, string Nennt)
{
    public static Verstoss Gegen<T>(Regel<T> regel, Func<T> beispiel, string nennt) => new(regel, () => regel.Befunde(beispiel()), nennt);
}
