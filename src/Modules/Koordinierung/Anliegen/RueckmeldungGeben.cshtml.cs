using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class RueckmeldungGebenPage(IMediator mediator) : AnliegenFormPage<RueckmeldungGeben>(mediator), IMitBausteinen
{
    private readonly IMediator _mediator = mediator;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        var antworten = await _mediator.Send(new AntwortenZumAnliegen(Id), cancellationToken);
        await BausteineLadenAsync(Textverwendungen.Rueckmeldung, ("Ergebnis", Rueckmeldungsentwurf.Ergebnis(Akte, [.. antworten.Select(a => (a.Amt, a.Text))])), cancellationToken);
    }

    protected override RueckmeldungGeben Vorbelegt() => new(Id, Akte.Version, Akte.Rueckmeldung ?? Bausteine.Vorbelegung(), Akte.Anfragen.All(a => !a.Offen));

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(
        Command with { Id = Id },
        Command.GleichAbschliessen ? "Die Rückmeldung ist gegeben und das Anliegen abgeschlossen." : "Die Rückmeldung ist gegeben.", cancellationToken);
}
