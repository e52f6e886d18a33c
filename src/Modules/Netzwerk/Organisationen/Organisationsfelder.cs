using FluentValidation;
using Stadtteilmanagement.Netzwerk.Formulare;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

/// <summary>Die Angaben, die Anlegen, Bearbeiten und Einspielen gemeinsam haben.</summary>
internal interface IOrganisationsfelder
{
    string? Name { get; }
    string? Kurzname { get; }
    Organisationsart? Art { get; }
    IReadOnlyList<string>? Stadtteile { get; }
    IReadOnlyList<Bereich>? Bereiche { get; }
    Reichweite? Reichweite { get; }
    DateOnly? GemeinnuetzigBis { get; }
    string? Registernummer { get; }
    string? Anschrift { get; }
    string? Telefon { get; }
    string? EMail { get; }
    string? Internet { get; }
    int? PartnerSeit { get; }
    string? Sprache { get; }
    string? Notiz { get; }

    public Organisationsangaben Angaben() => new(Name!.Trim(), Art!.Value, Reichweite!.Value)
    {
        Kurzname = Kurzname.OhneRand(), Stadtteile = Stadtteile ?? [], Bereiche = Bereiche ?? [], GemeinnuetzigBis = GemeinnuetzigBis, Registernummer = Registernummer.OhneRand(),
        Anschrift = Anschrift.OhneRand(), Telefon = Telefon.OhneRand(), EMail = EMail.OhneRand()?.ToLowerInvariant(), Internet = Internet.OhneRand(), PartnerSeit = PartnerSeit,
        Sprache = Sprache.OhneRand(), Notiz = Notiz.OhneRand()
    };
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IOrganisationsformular
{
    IOrganisationsfelder Command { get; }
    Auswahl Auswahl { get; }
    /// <summary>Ob während des Tippens nach ähnlichen Einträgen gesucht wird.</summary>
    bool PrueftAehnliche { get; }
}

internal abstract class OrganisationsfelderValidator<T> : AbstractValidator<T> where T : IOrganisationsfelder
{
    protected OrganisationsfelderValidator(IVerzeichnis verzeichnis, TimeProvider uhr)
    {
        RuleFor(o => o.Name).Pflicht("einen Namen").Hoechstens(Organisation.Namenslaenge);
        RuleFor(o => o.Kurzname).Hoechstens(Organisation.Kurznamenslaenge);
        RuleFor(o => o.Art).Gewaehlt("eine Art").Must(a => a is null || Enum.IsDefined(a.Value)).WithMessage("Diese Art gibt es nicht. Bitte wählen Sie aus der Liste.");
        RuleFor(o => o.Reichweite).Gewaehlt("eine Reichweite").Must(r => r is null || Enum.IsDefined(r.Value)).WithMessage("Diese Reichweite gibt es nicht. Bitte wählen Sie aus der Liste.");
        RuleFor(o => o.Stadtteile)
            .MustAsync(async (stadtteile, ct) => stadtteile is null || await AlleBekanntAsync(verzeichnis, stadtteile, ct))
            .WithMessage("Diesen Stadtteil gibt es nicht. Bitte wählen Sie aus der Liste.");
        RuleFor(o => o.Bereiche).Must(b => b?.All(Enum.IsDefined) != false).WithMessage("Dieses Feld gibt es nicht. Bitte wählen Sie aus der Liste.");
        RuleFor(o => o.GemeinnuetzigBis).NichtVor1990().Must(tag => tag is null || tag <= uhr.Heute().AddYears(10)).WithMessage("Der Tag liegt mehr als zehn Jahre in der Zukunft. Bitte prüfen Sie das Jahr.");
        RuleFor(o => o.Registernummer).Hoechstens(60);
        RuleFor(o => o.Anschrift).Hoechstens(300);
        RuleFor(o => o.Telefon).Hoechstens(60);
        RuleFor(o => o.EMail).EMailAdresse();
        RuleFor(o => o.Internet).Hoechstens(300).Must(IstAdresse).WithMessage("Das ist keine Internetadresse. Sie beginnt mit https:// oder http://.");
        RuleFor(o => o.PartnerSeit).Must(jahr => jahr is null || jahr >= 1900 && jahr <= uhr.Heute().Year).WithMessage("Bitte geben Sie ein Jahr zwischen 1900 und heute an.");
        RuleFor(o => o.Sprache).Must(s => string.IsNullOrEmpty(s) || Namenssprachen.Alle.ContainsKey(s)).WithMessage("Diese Sprache gibt es nicht in der Liste.");
        RuleFor(o => o.Notiz).Hoechstens(4000);
    }

    private static bool IstAdresse(string? text) =>
        string.IsNullOrWhiteSpace(text) || Uri.TryCreate(text.Trim(), UriKind.Absolute, out var adresse) && adresse.Scheme is "https" or "http" && adresse.Host.Length > 0;

    private static async Task<bool> AlleBekanntAsync(IVerzeichnis verzeichnis, IReadOnlyList<string> stadtteile, CancellationToken cancellationToken)
    {
        if (stadtteile.Count == 0) return true;
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return stadtteile.All(s => stammdaten.Stadtteil(s) is not null);
    }
}

internal static class Angabentext
{
    /// <summary>Ohne Leerraum am Rand; leer ist keine Angabe.</summary>
    public static string? OhneRand(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
