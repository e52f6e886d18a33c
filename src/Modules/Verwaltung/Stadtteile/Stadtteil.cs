using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Verwaltung.Stadtteile;

/// <summary>Stadtteil (amtlich: Gemeindeteil), in dem das Stadtteilmanagement arbeitet.</summary>
internal sealed class Stadtteil : Aggregat
{
    [Bezeichnung("Kürzel")] public string Kuerzel { get; private set; } = "";
    public string Name { get; private set; } = "";
    [Bezeichnung("gültig ab")] public DateOnly GueltigAb { get; private set; }
    [Bezeichnung("gültig bis")] public DateOnly? GueltigBis { get; private set; }

    public static Stadtteil Anlegen(Guid id, string name, DateOnly ab) =>
        new() { Id = id, Kuerzel = Suchtext.Aus(name).Replace(' ', '-'), Name = name, GueltigAb = ab };

    public void Beenden(DateOnly tag)
    {
        if (tag < GueltigAb) throw new Regelverstoss("Das Ende der Gültigkeit liegt vor ihrem Beginn.");
        GueltigBis = tag;
    }

    public bool IstGueltigAm(DateOnly tag) => GueltigAb <= tag && (GueltigBis is null || tag <= GueltigBis);
}
