using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Bezeichnung("Ausgabe der WIR2 mit Seitenplan")]
internal sealed class AusgabeAnsichtPage(IMediator mediator) : PageModel
{
    public AusgabeAkte Akte { get; private set; } = default!;

    public string Adresse => $"/oeffentlichkeitsarbeit/ausgaben/{Akte.Id}";

    public (string Adresse, string Text)? Naechstes => Akte.Status switch
    {
        AusgabeStatus.Geplant => ("themensammlung-beginnen", "Themensammlung beginnen"),
        AusgabeStatus.Themensammlung => ("redaktion-schliessen", "Redaktion schließen"),
        AusgabeStatus.Redaktionsschluss => ("layout-beginnen", "Layout beginnen"),
        AusgabeStatus.Layout => ("druck-freigeben", "Druck freigeben"),
        AusgabeStatus.Druckfrei => ("druck-vermerken", "Druck vermerken"),
        AusgabeStatus.Gedruckt => ("verteilung-vermerken", "Verteilung vermerken"),
        _ => null
    };

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new AusgabeAnsicht(id), cancellationToken);
}
