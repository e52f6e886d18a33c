using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>Was die gemeinsamen Teile der Anfrageformulare von der Seite brauchen.</summary>
internal interface IAnfrageFormPage
{
    AnfrageAkte Akte { get; }
    ZustaendigkeitAkte? Zustaendigkeit { get; }
    string Adresse { get; }
}

/// <summary>Formular zu einer bestehenden Anfrage, auf Wunsch zu einer ihrer Zuständigkeiten.</summary>
internal abstract class AnfrageFormPage<TCommand>(IMediator mediator, TimeProvider uhr) : FormPage<TCommand>, IAnfrageFormPage, IMitBausteinen where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public Guid ZustaendigkeitId => RouteData.Values["zustaendigkeit"] is string id ? Guid.Parse(id) : Guid.Empty;

    public AnfrageAkte Akte { get; private set; } = default!;

    public ZustaendigkeitAkte? Zustaendigkeit { get; private set; }

    public Auswahl Auswahl { get; private set; } = default!;

    public IReadOnlyList<GefuellterBaustein> Bausteine { get; private set; } = [];

    public string Adresse => $"/koordinierung/anfragen/{Id}";

    /// <summary>Wofür auf dieser Seite Textbausteine zur Wahl stehen; null: für nichts.</summary>
    protected virtual Textverwendung? Verwendung => null;

    protected DateOnly Heute => uhr.Heute();

    protected DateOnly Fristvorschlag => Frist.Vorschlag(Heute).Ablauf;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Akte = await mediator.Send(new Anfrageansicht(Id), cancellationToken);
        if (ZustaendigkeitId != Guid.Empty)
            Zustaendigkeit = Akte.Zustaendigkeiten.FirstOrDefault(z => z.Id == ZustaendigkeitId) ?? throw new NichtGefunden("Diese Zuständigkeit gibt es nicht.");
        if (Verwendung is { } verwendung)
            Bausteine = await mediator.Send(new TextbausteineFuer(verwendung.Schluessel, Textverwendungen.Werte(Akte, Zustaendigkeit, Auswahl.Stammdaten)), cancellationToken);
    }

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Nummer}";
        daten["Bereich"] = "Anfragen";
        daten["Pfad"] = new (string, string?)[] { ("Anfragen an Ämter", Akte.Listenadresse), (Akte.Nummer, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken, string? danach = null)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(danach ?? Adresse, meldung);
    }
}
