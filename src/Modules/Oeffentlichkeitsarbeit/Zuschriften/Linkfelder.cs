using FluentValidation;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

/// <summary>Die Angaben, mit denen ein persönlicher Link entsteht, ob zu einem neuen oder einem vorhandenen Beitrag.</summary>
internal interface ILinkfelder
{
    string? Name { get; }
    string? EMail { get; }
    DateOnly? GueltigBis { get; }

    public Linkangaben Angaben() => new(Name!.Trim(), string.IsNullOrWhiteSpace(EMail) ? null : EMail.Trim(), GueltigBis!.Value);
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface ILinkformular
{
    ILinkfelder Command { get; }
}

internal abstract class LinkfelderValidator<T> : AbstractValidator<T> where T : ILinkfelder
{
    protected LinkfelderValidator(TimeProvider uhr)
    {
        RuleFor(l => l.Name).Pflicht("einen Namen").Hoechstens(150);
        RuleFor(l => l.EMail).EMailAdresse().When(l => !string.IsNullOrWhiteSpace(l.EMail));
        RuleFor(l => l.GueltigBis).Gewaehlt("den letzten Tag des Links").InDerZukunft(uhr, "Der letzte Tag");
    }
}

/// <summary>Was nach dem Anlegen einmal zu sehen ist.</summary>
/// <param name="Geheimnis">Steht nur in der Adresse.</param>
/// <param name="Gesandt">Ob die E-Mail im Postausgang liegt.</param>
internal sealed record NeuerLink(Guid BeitragId, string Geheimnis, bool Gesandt);

internal static class Linkadresse
{
    /// <summary>Unter diesem Namen geht die Adresse einmal mit zur Ansicht des Beitrags.</summary>
    public const string Merkzettel = "PersoenlicherLink";

    public static string Pfad(string geheimnis) => $"/oeffentlichkeitsarbeit/zuschrift/{geheimnis}";

    /// <summary>Bis zum nahen Redaktionsschluss, sonst dreißig Tage.</summary>
    public static DateOnly Vorgabe(Zeitungsauswahl auswahl, DateOnly heute) => auswahl.Ausgaben
        .Where(a => a.Status < AusgabeStatus.Redaktionsschluss && a.Redaktionsschluss > heute).Select(a => a.Redaktionsschluss).DefaultIfEmpty(heute.AddDays(PersoenlicherLink.VorgabeTage)).Min();

    /// <summary>Gibt die E-Mail mit dem Link auf, wenn eine Adresse da ist und E-Mails hinausgehen.</summary>
    public static async Task<NeuerLink> VersandtAsync(this ILinkpost post, PersoenlicherLink link, Beitrag beitrag, string geheimnis, CancellationToken cancellationToken) =>
        new(beitrag.Id, geheimnis, link.EMail is { } adresse && await post.AufgebenAsync(Brief(link, adresse, beitrag, geheimnis), cancellationToken));

    private static Linkbrief Brief(PersoenlicherLink link, string adresse, Beitrag beitrag, string geheimnis) => new(
        link.Name, adresse, $"Ihr Beitrag für die WIR2: {beitrag.Titel}",
        [beitrag.Status == BeitragStatus.InUeberarbeitung
            ? $"die Redaktion der Stadtteilzeitung WIR2 bittet Sie, den Beitrag „{beitrag.Titel}“ zu überarbeiten. Was zu ändern ist, steht auf der Seite, die dieser Link öffnet:"
            : $"die Redaktion der Stadtteilzeitung WIR2 bittet Sie um den Beitrag „{beitrag.Titel}“. Über diesen Link schreiben Sie ihn, fügen Bilder bei und reichen ihn ein; ein Konto brauchen Sie nicht:"],
        "Beitrag schreiben", Pfad(geheimnis),
        [$"Der Link gilt bis zum {link.GueltigBis.AlsDatum()} und nur für diesen Beitrag. Er ist für Sie bestimmt; bitte geben Sie ihn nicht weiter."]);
}
