using System.ComponentModel;
using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Aemter;

/// <summary>Die Ämter für Programme der Stadt: was ohnehin im Geschäftsverteilungsplan steht, ohne Personen und ohne Postfach.</summary>
[ErlaubtMaschinen("aemter.lesen")]
internal sealed record AemterFuerMaschinen(Apiabruf Abruf) : IRequest<Seite<AmtFuerMaschinen>>;

internal sealed record AmtFuerMaschinen(
    [property: Description("Bleibt gleich, auch wenn das Amt umbenannt wird.")] Guid Kennung,
    [property: Description("Heutiger Name.")] string Name,
    [property: Description("Kurzer Name für Listen.")] string Kurzname,
    [property: Description("Stichworte, wofür das Amt zuständig ist.")] IReadOnlyList<string> Themen,
    [property: Description("Erster Tag, an dem es das Amt gibt.")] DateOnly GueltigAb,
    [property: Description("Letzter Tag; fehlt, wenn kein Ende feststeht.")] DateOnly? GueltigBis);

internal sealed class AemterFuerMaschinenValidator : AbstractValidator<AemterFuerMaschinen>
{
    public AemterFuerMaschinenValidator() => RuleFor(a => a.Abruf).BrauchbareSeite();
}

internal sealed class AemterFuerMaschinenHandler(VerwaltungContext db, TimeProvider uhr) : IRequestHandler<AemterFuerMaschinen, Seite<AmtFuerMaschinen>>
{
    public async Task<Seite<AmtFuerMaschinen>> Handle(AemterFuerMaschinen request, CancellationToken cancellationToken)
    {
        var (nummer, groesse) = request.Abruf;
        var aemter = await db.AmtslisteAsync(uhr.Heute(), auchAusgelaufene: false, cancellationToken);
        var seite = aemter.OrderBy(a => a.Name, Verzeichnis.Alphabetisch).ThenBy(a => a.Id).Skip((nummer - 1) * groesse).Take(groesse);
        return new Seite<AmtFuerMaschinen>([.. seite.Select(Eintrag)], nummer, groesse, aemter.Count, Mehr: false);
    }

    private static AmtFuerMaschinen Eintrag(AmtZeile amt) => new(
        amt.Id, amt.Name, amt.Kurzname, amt.Themen.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), amt.GueltigAb, amt.GueltigBis);
}
