using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <summary>Niederschrift einer Sitzung. Freigegeben bleibt sie, wie sie ist; eine Korrektur ist eine neue Fassung (AK-7).</summary>
[Bezeichnung("Niederschrift")]
internal sealed class Niederschrift : Aggregat, ITeilEinesVorgangs
{
    [NichtProtokolliert] public Guid SitzungId { get; private set; }
    public int Fassung { get; private set; }
    [Personenbezogen] public string Text { get; private set; } = "";
    [Bezeichnung("freigegeben am")] public DateTime? FreigegebenAm { get; private set; }
    [Bezeichnung("freigegeben von")] public Guid? FreigegebenVon { get; private set; }

    string ITeilEinesVorgangs.Vorgangsart => nameof(Sitzung);
    Guid ITeilEinesVorgangs.VorgangId => SitzungId;

    public static Niederschrift Entwerfen(Guid id, Guid sitzung, int fassung, string text) => new() { Id = id, SitzungId = sitzung, Fassung = fassung, Text = text };

    public void Bearbeiten(string text)
    {
        NurEntwurf();
        Text = text;
    }

    public void Freigeben(Guid person, DateTime jetzt)
    {
        NurEntwurf();
        (FreigegebenAm, FreigegebenVon) = (jetzt, person);
    }

    public Niederschrift Korrigieren(Guid id)
    {
        if (FreigegebenAm is null) throw new Regelverstoss("Diese Fassung ist noch ein Entwurf; bearbeiten Sie sie.");
        return Entwerfen(id, SitzungId, Fassung + 1, Text);
    }

    private void NurEntwurf()
    {
        if (FreigegebenAm is not null) throw new Regelverstoss("Die Niederschrift ist freigegeben und bleibt, wie sie ist. Für eine Korrektur legen Sie eine neue Fassung an.");
    }
}
