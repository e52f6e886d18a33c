using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <summary>Formular zu einem bestehenden Anliegen.</summary>
internal abstract class AnliegenFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public AnliegenAkte Akte { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public IReadOnlyList<GefuellterBaustein> Bausteine { get; private set; } = [];

    public string Adresse => $"/koordinierung/anliegen/{Id}";

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Akte = await mediator.Send(new Anliegenansicht(Id), cancellationToken);
    }

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Nummer}";
        daten["Bereich"] = "Anliegen";
        daten["Pfad"] = new (string, string?)[] { ("Anliegen", "/koordinierung/anliegen"), (Akte.Nummer, Adresse), (handlung, null) };
    }

    protected async Task BausteineLadenAsync(Textverwendung verwendung, (string Name, string? Wert)? zusatz, CancellationToken cancellationToken)
    {
        var werte = Textverwendungen.Werte(Akte, Auswahl.Stammdaten);
        if (zusatz is var (name, wert)) werte[name] = wert;
        Bausteine = await mediator.Send(new TextbausteineFuer(verwendung.Schluessel, werte), cancellationToken);
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
