using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal sealed class AusgabePlanenPage(IMediator mediator) : FormPage<AusgabePlanen>, IAusgabeformular
{
    public Zeitungsauswahl Auswahl { get; private set; } = default!;

    IAusgabenfelder IAusgabeformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Auswahl = await mediator.Send(new Zeitungsdaten(), cancellationToken);

    protected override AusgabePlanen Vorbelegt() => new(Guid.CreateVersion7(), Auswahl.Jahrgang, Auswahl.NaechsteNummer, null, null, null, null, Auswahl.Letzte?.Auflage, Auswahl.Letzte?.Herausgeber, Auswahl.Letzte?.Redaktion, Auswahl.Letzte?.Druckerei, Auswahl.Letzte?.Anzeigen);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/oeffentlichkeitsarbeit/ausgaben/{Command.Id}", "Die Ausgabe ist geplant. Als Nächstes kommt der Seitenplan.");
    }
}
