using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Netzwerk.Kontaktereignisse;

internal enum Ereignisart
{
    [Bezeichnung("Treffen")] Treffen,
    [Bezeichnung("Telefonat")] Telefonat,
    [Bezeichnung("E-Mail oder Brief")] Schreiben,
    [Bezeichnung("Besuch")] Besuch
}

/// <summary>Was mit einer Organisation oder einer Kontaktperson besprochen wurde und was daraus folgt.</summary>
[Bezeichnung("Kontaktereignis")]
internal sealed class Kontaktereignis : Aggregat, ITeilEinesVorgangs
{
    public Ereignisart Art { get; private init; }
    public DateTime Zeitpunkt { get; private init; }
    [Bezeichnung("Worum es ging"), Personenbezogen] public string Inhalt { get; private init; } = "";
    [Bezeichnung("Organisation")] public Guid? OrganisationId { get; private init; }
    [Bezeichnung("Kontaktperson")] public Guid? KontaktpersonId { get; private init; }
    [Bezeichnung("festgehalten von")] public Guid VerfasserId { get; private init; }
    [Bezeichnung("nächster Schritt"), Personenbezogen] public string? NaechsterSchritt { get; private init; }
    public DateOnly? Wiedervorlage { get; private set; }
    [Bezeichnung("erledigt")] public DateTime? ErledigtAm { get; private set; }

    string ITeilEinesVorgangs.Vorgangsart => OrganisationId is null ? nameof(Kontaktperson) : nameof(Organisation);

    Guid ITeilEinesVorgangs.VorgangId => OrganisationId ?? KontaktpersonId!.Value;

    /// <param name="id">Schlüssel.</param>
    /// <param name="angaben">Was geschah.</param>
    /// <param name="verfasser">Wer es festhält.</param>
    /// <param name="jetzt">Zeitpunkt in UTC.</param>
    public static Kontaktereignis Festhalten(Guid id, Ereignisangaben angaben, Guid verfasser, DateTime jetzt)
    {
        if (angaben.OrganisationId is null && angaben.KontaktpersonId is null) throw new Regelverstoss("Ein Kontaktereignis gehört zu einer Organisation oder zu einer Kontaktperson.");
        if (angaben.Zeitpunkt > jetzt) throw new Regelverstoss("Ein Kontaktereignis hält fest, was schon war; der Zeitpunkt liegt in der Zukunft.");
        if (angaben.Wiedervorlage is not null && angaben.NaechsterSchritt is null) throw new Regelverstoss("Nennen Sie zur Wiedervorlage den nächsten Schritt.");
        return new Kontaktereignis
        {
            Id = id, VerfasserId = verfasser, Art = angaben.Art, Zeitpunkt = angaben.Zeitpunkt, Inhalt = angaben.Inhalt, OrganisationId = angaben.OrganisationId,
            KontaktpersonId = angaben.KontaktpersonId, NaechsterSchritt = angaben.NaechsterSchritt, Wiedervorlage = angaben.Wiedervorlage
        };
    }

    public void WiedervorlageErledigen(DateTime jetzt)
    {
        if (Wiedervorlage is null) throw new Regelverstoss("Zu diesem Kontaktereignis ist nichts wieder vorzulegen.");
        if (ErledigtAm is not null) throw new Regelverstoss("Der nächste Schritt ist schon erledigt.");
        ErledigtAm = jetzt;
    }
}

/// <summary>Was festgehalten wird; Zeitpunkt in UTC.</summary>
internal sealed record Ereignisangaben(
    Ereignisart Art, DateTime Zeitpunkt, string Inhalt, Guid? OrganisationId, Guid? KontaktpersonId, string? NaechsterSchritt, DateOnly? Wiedervorlage);
