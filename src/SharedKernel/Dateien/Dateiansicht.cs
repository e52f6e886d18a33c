using System.Reflection;
using MediatR;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Eine Datei mit allen Fassungen und dem, was die Person an ihr tun darf.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Revision, Rolle.Lenkungsgruppe), Objektregel(Dateizugang.Regel)]
public sealed record Dateiansicht(Guid Id) : IRequest<Dateiakte>;

/// <summary>Eine Datei aus Sicht der Person, mit allen Fassungen, neueste zuerst.</summary>
public sealed record Dateiakte(
    Guid Id, int Version, string Dateiname, string? Alternativtext, string? Rechte, string? Einwilligung, Guid? StelleId, Dateivorgang Vorgang, IReadOnlyList<Dateifassung> Fassungen,
    bool DarfAendern, bool DarfEntfernen, int HoechstensMegabyte)
{
    /// <summary>Die neueste Fassung.</summary>
    public Dateifassung Neueste => Fassungen[0];
}

/// <summary>Eine Fassung, wie sie angezeigt wird.</summary>
public sealed record Dateifassung(
    int Nummer, string Dateiname, Dateiart Art, long Groesse, Virenbefund Befund, string? Fund, bool Abrufbar, bool MitVorschau, bool MitOriginal, Guid HochgeladenVon, DateTime HochgeladenAm);

internal sealed class DateiansichtHandler(Dateizugang zugang, Dateieinstellungen einstellungen, AngemeldetePerson person) : IRequestHandler<Dateiansicht, Dateiakte>
{
    public async Task<Dateiakte> Handle(Dateiansicht request, CancellationToken cancellationToken)
    {
        var (_, datei, vorgang) = await zugang.DateiAsync(request.Id, cancellationToken);
        var eigene = person.DarfDateienAendern() && vorgang.GehoertDazu(datei.StelleId);
        return new Dateiakte(datei.Id, datei.Version, datei.Dateiname, datei.Alternativtext, datei.Rechte, datei.Einwilligung, datei.StelleId, vorgang,
            [.. datei.Fassungen.OrderByDescending(f => f.Nummer).Select(f => new Dateifassung(
                f.Nummer, f.Dateiname, f.Art, f.Groesse, f.Befund, f.Fund, f.Abrufbar, f.Abrufbar && f.VorschauMittel is not null, f.Abrufbar && f.OriginalSha256 is not null, f.HochgeladenVon, f.HochgeladenAm))],
            eigene && vorgang.Sperre is null, eigene && (vorgang.Sperre is null || vorgang.DarfEntfernen), einstellungen.HoechstensMegabyte);
    }
}

internal static class Dateirechte
{
    private static readonly IReadOnlyList<Rolle> Aendernde = typeof(DateiHochladen).GetCustomAttribute<ErlaubtAttribute>()!.Rollen;

    /// <summary>Ob die Rolle überhaupt Dateien ändern darf; am Vorgang entscheidet der <see cref="IDateitraeger"/>.</summary>
    public static bool DarfDateienAendern(this AngemeldetePerson person) => Aendernde.Any(person.Ist);
}
