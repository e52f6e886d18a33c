using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Anfragen;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class RueckmeldungGebenPage(IMediator mediator) : AnliegenFormPage<RueckmeldungGeben>(mediator)
{
    private readonly IMediator _mediator = mediator;
    private string _entwurf = "";

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        var antworten = await _mediator.Send(new AntwortenZumAnliegen(Id), cancellationToken);
        _entwurf = Rueckmeldungsentwurf.Fuer(Akte, [.. antworten.Antworten.Select(a => (a.Amt, a.Text))], antworten.Absender);
    }

    protected override RueckmeldungGeben Vorbelegt() => new(Id, Akte.Version, Akte.Rueckmeldung ?? _entwurf, Akte.Anfragen.All(a => !a.Offen));

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(
        Command with { Id = Id },
        Command.GleichAbschliessen ? "Die Rückmeldung ist gegeben und das Anliegen abgeschlossen." : "Die Rückmeldung ist gegeben.", cancellationToken);
}
