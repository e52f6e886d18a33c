using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Configuration;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Postausgang;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Eine Handlung an einem Gastkonto.</summary>
internal abstract class GastkontoFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public GastkontoAkte Akte { get; private set; } = default!;

    protected IMediator Mediator => mediator;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new GastkontoAnsicht(Id), cancellationToken);

    public void Seitenkopf(ViewDataDictionary ansicht, string handlung)
    {
        ansicht["Titel"] = $"{handlung} · {Akte.Name}";
        ansicht["Bereich"] = "Gastkonten";
        ansicht["Pfad"] = new (string, string?)[] { ("Gastkonten", "/verwaltung/gastkonten"), (Akte.Name, Akte.Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(IRequest befehl, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(befehl, cancellationToken);
        return WeiterZu($"/verwaltung/gastkonten/{Id}", meldung);
    }
}

internal static class Briefuebergabe
{
    /// <summary>Zur Ansicht des Gastkontos. Geht keine E-Mail hinaus, zeigt sie den Brief einmal, damit ihn jemand von Hand verschickt.</summary>
    public static RedirectResult MitBrief(this PageModel seite, GastkontoAkte gast, Func<string, string, string, Gastbrief> brief, IConfiguration einstellungen, string pfad)
    {
        if (Posteinstellungen.Aus(einstellungen).GehtHinaus) seite.TempData["Meldung"] = $"Die E-Mail mit dem Link ist unterwegs an {gast.EMail}.";
        else seite.TempData[Gastbrief.Merkzettel] = JsonSerializer.Serialize(brief(gast.Name, gast.EMail, Serveradresse.Aus(einstellungen, seite.Request) + pfad));
        return new RedirectResult(gast.Adresse);
    }
}
