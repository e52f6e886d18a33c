using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

internal sealed class NachrichtenEinstellenPage(IMediator mediator) : FormPage<NachrichtenEinstellen>
{
    public Wegliste Wege { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Wege = await mediator.Send(new Nachrichteneinstellungen(), cancellationToken);

    protected override NachrichtenEinstellen Vorbelegt() => new(Wege.Gruppen.SelectMany(g => g.Zeilen).ToDictionary(z => z.Anlass, z => z.Weg));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/verwaltung/nachrichten/einstellungen", "Ihre Einstellungen sind gespeichert.");
    }
}
