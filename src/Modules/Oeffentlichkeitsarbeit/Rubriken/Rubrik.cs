using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

/// <summary>
/// Ständiger Teil der WIR2, etwa „Aus den Projekten“. Rubriken sind Daten, weil die Zeitung sich ändert; stillgelegt stehen sie nicht mehr zur Wahl, bleiben aber
/// an allem, was unter ihnen erschien.
/// </summary>
internal sealed class Rubrik : Aggregat
{
    public string Name { get; private set; } = "";
    public int Reihenfolge { get; private set; }
    [Bezeichnung("stillgelegt")] public bool Stillgelegt { get; private set; }

    public static Rubrik Anlegen(string name, int reihenfolge) => Anlegen(Guid.CreateVersion7(), name, reihenfolge);

    public static Rubrik Anlegen(Guid id, string name, int reihenfolge) => new() { Id = id, Name = name, Reihenfolge = reihenfolge };

    public void Bearbeiten(string name, int reihenfolge) => (Name, Reihenfolge) = (name, reihenfolge);

    public void Stilllegen()
    {
        if (Stillgelegt) throw new Regelverstoss("Diese Rubrik ist schon stillgelegt.");
        Stillgelegt = true;
    }

    public void WiederFuehren()
    {
        if (!Stillgelegt) throw new Regelverstoss("Diese Rubrik wird schon geführt.");
        Stillgelegt = false;
    }
}
