using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Gruppen;

/// <summary>Wer im Verzeichnis der Stadt zu dieser Gruppe gehört, hat hier diese Rolle, bei der Rolle Fachamt für dieses Amt.</summary>
internal sealed class Gruppenzuordnung : Aggregat
{
    public const int HoechstensZeichen = 200;

    public string Gruppe { get; private set; } = "";
    public Rolle Rolle { get; private set; }
    [Bezeichnung("Amt")] public Guid? AmtId { get; private set; }

    public static Gruppenzuordnung Anlegen(Guid id, string gruppe, Rolle rolle, Guid? amtId)
    {
        if (rolle == Rolle.Fachamt && amtId is null) throw new Regelverstoss("Die Rolle Fachamt braucht ein Amt.");
        if (rolle != Rolle.Fachamt && amtId is not null) throw new Regelverstoss("Ein Amt gehört nur zur Rolle Fachamt.");
        return new Gruppenzuordnung { Id = id, Gruppe = gruppe, Rolle = rolle, AmtId = amtId };
    }

    /// <summary>Ob eine der Gruppen eines Kontos gemeint ist. Verzeichnisdienste unterscheiden Groß- und Kleinschreibung nicht.</summary>
    public bool Meint(IEnumerable<string> gruppen) => gruppen.Any(g => string.Equals(g, Gruppe, StringComparison.OrdinalIgnoreCase));
}
