using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class AnfrageEntwerfenPage(IMediator mediator, TimeProvider uhr) : FormPage<AnfrageEntwerfen>, IAnfrageformular
{
    [BindProperty(SupportsGet = true, Name = "anliegen")]
    public Guid? AnliegenId { get; set; }

    public VorbelegteAnfrage Vorlage { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public IReadOnlyList<GefuellterBaustein> Bausteine { get; private set; } = [];

    IAnfragefelder IAnfrageformular.Command => Command;

    public string? Vorschlagsgrund => Vorlage.Vorschlagsgrund;

    public string? MoeglicheKontaktdaten => Vorlage.Kontaktdaten;

    public string Fristerklaerung => Frist.Erklaerung(uhr.Heute(), Command?.Frist);

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Vorlage = await mediator.Send(new Anfragevorlage(AnliegenId), cancellationToken);
        Bausteine = await mediator.Send(new TextbausteineFuer(Textverwendungen.Frage.Schluessel, Vorlage.Textwerte), cancellationToken);
    }

    // Ohne Anliegen gibt es noch nichts, worum zu bitten wäre.
    protected override AnfrageEntwerfen Vorbelegt() => AnliegenId is null ? Vorlage.Entwurf : Vorlage.Entwurf with { Frage = Bausteine.Vorbelegung() ?? Vorlage.Textwerte["Schilderung"] };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command with { AnliegenId = AnliegenId }, cancellationToken);
        return Redirect($"/koordinierung/anfragen/{Command.Id}/versenden");
    }
}
