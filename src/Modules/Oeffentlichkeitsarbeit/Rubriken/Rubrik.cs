using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

/// <summary>Ständiger Teil der WIR2, etwa „Aus den Projekten“. Rubriken sind Daten, weil die Zeitung sich ändert.</summary>
internal sealed class Rubrik : Aggregat
{
    public string Name { get; private set; } = "";
    public int Reihenfolge { get; private set; }

    public static Rubrik Anlegen(string name, int reihenfolge) => new() { Name = name, Reihenfolge = reihenfolge };
}
