using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

internal enum Linkstand
{
    [Bezeichnung("gültig")] Gueltig,
    [Bezeichnung("abgelaufen")] Abgelaufen,
    [Bezeichnung("widerrufen")] Widerrufen
}

/// <summary>
/// Öffnet genau einen Beitrag für jemanden ohne Konto, unter einer geheimen Adresse und für begrenzte Zeit. Gespeichert ist vom Geheimnis nur die Prüfsumme;
/// wer die Adresse verliert, bekommt einen neuen Link.
/// </summary>
[Bezeichnung("persönlicher Link")]
internal sealed class PersoenlicherLink : Aggregat, ITeilEinesVorgangs
{
    public const int VorgabeTage = 30;

    [NichtProtokolliert] public Guid BeitragId { get; private set; }
    [Personenbezogen] public string Name { get; private set; } = "";
    [Bezeichnung("E-Mail"), Personenbezogen] public string? EMail { get; private set; }
    [NichtProtokolliert] public string Geheimnissumme { get; private set; } = "";
    [Bezeichnung("gültig bis")] public DateOnly GueltigBis { get; private set; }
    [NichtProtokolliert] public DateTime AngelegtAm { get; private set; }
    [Bezeichnung("widerrufen")] public DateTime? WiderrufenAm { get; private set; }

    string ITeilEinesVorgangs.Vorgangsart => nameof(Beitrag);

    Guid ITeilEinesVorgangs.VorgangId => BeitragId;

    public static PersoenlicherLink Anlegen(Guid id, Beitrag beitrag, Linkangaben angaben, string geheimnis, DateTime jetzt)
    {
        if (!Beitrag.OffenFuerLink(beitrag.Status)) throw new Regelverstoss($"Ein persönlicher Link öffnet nur einen Beitrag, der angekündigt oder in Überarbeitung ist. Dieser ist {beitrag.Status.Bezeichnung()}.");
        return new PersoenlicherLink
        {
            Id = id,
            BeitragId = beitrag.Id,
            Name = angaben.Name,
            EMail = angaben.EMail,
            GueltigBis = angaben.GueltigBis,
            Geheimnissumme = Geheimnis.Pruefsumme(geheimnis),
            AngelegtAm = jetzt
        };
    }

    public void Widerrufen(DateTime jetzt)
    {
        if (WiderrufenAm is not null) throw new Regelverstoss("Dieser Link ist schon widerrufen.");
        WiderrufenAm = jetzt;
    }

    /// <summary>Der letzte Tag zählt ganz mit.</summary>
    public Linkstand StandAm(DateOnly heute) => WiderrufenAm is not null ? Linkstand.Widerrufen : heute > GueltigBis ? Linkstand.Abgelaufen : Linkstand.Gueltig;

    public void NurGueltig(DateOnly heute)
    {
        if (StandAm(heute) is var stand and not Linkstand.Gueltig) throw new Regelverstoss($"Dieser Link ist {stand.Bezeichnung()}. Bitte wenden Sie sich an die Redaktion.");
    }
}

/// <summary>Für wen ein persönlicher Link ist und wie lange er gilt.</summary>
internal sealed record Linkangaben(string Name, string? EMail, DateOnly GueltigBis);
