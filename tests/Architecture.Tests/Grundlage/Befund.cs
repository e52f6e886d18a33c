using ArchUnitNET.Fluent;

namespace Stadtteilmanagement.Architecture.Tests.Grundlage;

/// <summary>Übersetzt, was ArchUnitNET findet, in Sätze mit einem Rat.</summary>
internal static class Befund
{
    public static IEnumerable<string> Aus(IEnumerable<EvaluationResult> ergebnisse, string rat) =>
        ergebnisse.Where(e => !e.Passed).Select(e => $"{e.Description}: {rat}");
}
