using MediatR;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Größe einer Vorschau, längste Seite 160, 640 oder 1600 Bildpunkte.</summary>
public enum Vorschaugroesse
{
    /// <summary>Für Listen.</summary>
    Klein,
    /// <summary>Für Seiten.</summary>
    Mittel,
    /// <summary>Für die ganze Breite.</summary>
    Gross
}

/// <summary>Die Vorschau eines Bildes, ohne Aufnahmedaten.</summary>
/// <param name="Id">Die Datei.</param>
/// <param name="Fassung">Nummer der Fassung; leer: die neueste.</param>
/// <param name="Groesse">Wie groß.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Revision, Rolle.Lenkungsgruppe), Objektregel(Dateizugang.Regel)]
public sealed record Vorschaubild(Guid Id, int? Fassung = null, Vorschaugroesse Groesse = Vorschaugroesse.Mittel) : IRequest<Stream>;

internal sealed class VorschaubildHandler(Dateizugang zugang, IDateiablage ablage) : IRequestHandler<Vorschaubild, Stream>
{
    public async Task<Stream> Handle(Vorschaubild request, CancellationToken cancellationToken)
    {
        var (_, datei, _) = await zugang.DateiAsync(request.Id, cancellationToken);
        var fassung = datei.Abrufbare(request.Fassung);
        var sha256 = request.Groesse switch { Vorschaugroesse.Klein => fassung.VorschauKlein, Vorschaugroesse.Mittel => fassung.VorschauMittel, _ => fassung.VorschauGross };
        return (sha256 is null ? null : ablage.Oeffnen(sha256)) ?? throw new NichtGefunden("Zu dieser Datei gibt es keine Vorschau.");
    }
}
