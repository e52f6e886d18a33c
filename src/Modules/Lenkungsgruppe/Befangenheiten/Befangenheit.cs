using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;

internal enum BefangenheitStatus
{
    [Bezeichnung("zu klären")] Vorgeschlagen,
    [Bezeichnung("befangen")] Bestaetigt,
    [Bezeichnung("nicht befangen")] Verneint
}

/// <summary>
/// Ob ein Mitglied bei einem Vorschlag mitwirken darf (§ 24 KV M-V). Vorgeschlagen wird sie aus den Beziehungen zum Träger, entschieden vom Mitglied
/// oder vom Vorsitz. Solange sie nicht geklärt ist, wirkt das Mitglied nicht mit.
/// </summary>
[Bezeichnung("Befangenheit")]
internal sealed class Befangenheit : Aggregat, ITeilEinesVorgangs
{
    [NichtProtokolliert] public Guid VorschlagId { get; private set; }
    [NichtProtokolliert] public Guid FadenId { get; private set; }
    [Bezeichnung("Mitglied")] public Guid PersonId { get; private set; }
    [Bezeichnung("Stand")] public BefangenheitStatus Status { get; private set; }
    /// <summary>Worauf der Vorschlag beruht; null, wenn sich das Mitglied selbst gemeldet hat.</summary>
    [Personenbezogen] public string? Anlass { get; private set; }
    [Personenbezogen] public string? Grund { get; private set; }
    [Bezeichnung("entschieden durch den Vorsitz")] public bool DurchVorsitz { get; private set; }

    string ITeilEinesVorgangs.Vorgangsart => nameof(Vorschlag);
    Guid ITeilEinesVorgangs.VorgangId => VorschlagId;

    public bool SchliesstAus => Status != BefangenheitStatus.Verneint;

    public static Befangenheit Vorschlagen(Vorschlag vorschlag, Guid person, string anlass) => Neu(vorschlag, person, BefangenheitStatus.Vorgeschlagen, anlass, null);

    /// <summary>Wer beim selben Faden befangen war, ist es auch beim Folgebeschluss.</summary>
    public static Befangenheit Fortwirken(Vorschlag vorschlag, Befangenheit fruehere, string nummer) =>
        Neu(vorschlag, fruehere.PersonId, BefangenheitStatus.Bestaetigt, $"befangen schon bei {nummer}", fruehere.Grund ?? fruehere.Anlass);

    public static Befangenheit Melden(Vorschlag vorschlag, Guid person, string? grund)
    {
        var befangenheit = Neu(vorschlag, person, BefangenheitStatus.Vorgeschlagen, null, null);
        befangenheit.Bestaetigen(vorschlag, grund);
        return befangenheit;
    }

    public void Bestaetigen(Vorschlag vorschlag, string? grund)
    {
        NurVorDemBeschluss(vorschlag);
        if (string.IsNullOrWhiteSpace(grund) && Anlass is null) throw new Regelverstoss("Nennen Sie den Grund; er steht mit dem Beschluss in der Niederschrift.");
        (Status, Grund) = (BefangenheitStatus.Bestaetigt, grund ?? Grund);
    }

    public void Verneinen(Vorschlag vorschlag, string? grund)
    {
        NurVorDemBeschluss(vorschlag);
        if (DurchVorsitz) throw new Regelverstoss("Der Vorsitz hat über Ihre Befangenheit entschieden.");
        if (Status == BefangenheitStatus.Bestaetigt) throw new Regelverstoss("Sie haben sich für befangen erklärt. Wenn das nicht mehr zutrifft, entscheidet der Vorsitz.");
        if (string.IsNullOrWhiteSpace(grund)) throw new Regelverstoss("Begründen Sie, warum Sie trotz der Beziehung zum Träger nicht befangen sind; die Begründung geht in die Niederschrift.");
        (Status, Grund) = (BefangenheitStatus.Verneint, grund);
    }

    public void Entscheiden(Vorschlag vorschlag, bool befangen, string grund)
    {
        NurVorDemBeschluss(vorschlag);
        (Status, Grund, DurchVorsitz) = (befangen ? BefangenheitStatus.Bestaetigt : BefangenheitStatus.Verneint, grund, true);
    }

    private static Befangenheit Neu(Vorschlag vorschlag, Guid person, BefangenheitStatus status, string? anlass, string? grund) =>
        new() { VorschlagId = vorschlag.Id, FadenId = vorschlag.FadenId, PersonId = person, Status = status, Anlass = anlass, Grund = grund };

    private static void NurVorDemBeschluss(Vorschlag vorschlag)
    {
        if (!vorschlag.Offen) throw new Regelverstoss($"Der Vorschlag ist {vorschlag.Status.Bezeichnung()}; daran lässt sich nichts mehr klären.");
        if (vorschlag.WirdAbgestimmt) throw new Regelverstoss("Über den Vorschlag wird gerade abgestimmt. Der Vorsitz muss die Abstimmung abbrechen, ehe sich die Befangenheit klären lässt.");
    }
}
