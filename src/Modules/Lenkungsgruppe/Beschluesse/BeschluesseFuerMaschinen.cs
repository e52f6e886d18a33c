using System.ComponentModel;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Beschluesse;

/// <summary>Das Beschlussbuch für Programme der Stadt: ohne Personen, Befangenheiten und einzelne Stimmen.</summary>
[ErlaubtMaschinen("beschluesse.lesen")]
internal sealed record BeschluesseFuerMaschinen(Apiabruf Abruf) : IRequest<Seite<BeschlussFuerMaschinen>>;

internal sealed record BeschlussFuerMaschinen(
    [property: Description("Bleibt gleich.")] Guid Kennung,
    [property: Description("Sprechende Nummer.")] string Nummer,
    [property: Description("Tag der Sitzung.")] DateOnly Am,
    [property: Description("Titel des Vorschlags.")] string Titel,
    [property: Description("Name des Stadtteils.")] string Stadtteil,
    [property: Description("Beschlossener oder abgelehnter Wortlaut.")] string Wortlaut,
    [property: Description("beschlossen, mit Auflagen beschlossen oder abgelehnt.")] string Ergebnis,
    [property: Description("Stimmen und die Regel, nach der gezählt wurde.")] string Begruendung,
    [property: Description("Ja-Stimmen.")] int Ja,
    [property: Description("Nein-Stimmen.")] int Nein,
    [property: Description("Enthaltungen.")] int Enthaltungen);

internal sealed class BeschluesseFuerMaschinenValidator : AbstractValidator<BeschluesseFuerMaschinen>
{
    public BeschluesseFuerMaschinenValidator() => RuleFor(v => v.Abruf).BrauchbareSeite();
}

internal sealed class BeschluesseFuerMaschinenHandler(LenkungsgruppeContext db, IVerzeichnis verzeichnis) : IRequestHandler<BeschluesseFuerMaschinen, Seite<BeschlussFuerMaschinen>>
{
    public async Task<Seite<BeschlussFuerMaschinen>> Handle(BeschluesseFuerMaschinen request, CancellationToken cancellationToken)
    {
        var (nummer, groesse) = request.Abruf;
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var anzahl = await db.Beschluesse.CountAsync(cancellationToken);
        var seite = await db.Beschluesse.AsNoTracking().OrderByDescending(b => b.Nummer).Skip((nummer - 1) * groesse).Take(groesse)
            .Select(b => new { b.Id, b.Nummer, b.Am, b.Titel, b.Stadtteil, b.Wortlaut, b.Ergebnis, b.Ergebnissatz, b.Ja, b.Nein, b.Enthaltungen }).ToListAsync(cancellationToken);
        return new Seite<BeschlussFuerMaschinen>(
            [.. seite.Select(b => new BeschlussFuerMaschinen(b.Id, b.Nummer, b.Am, b.Titel, stammdaten.Stadtteilname(b.Stadtteil), b.Wortlaut, b.Ergebnis.Bezeichnung(), b.Ergebnissatz, b.Ja, b.Nein, b.Enthaltungen))],
            nummer, groesse, anzahl, Mehr: false);
    }
}
