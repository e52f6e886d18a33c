using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Pages.Dateien;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Revision, Rolle.Lenkungsgruppe)]
[Bezeichnung("Datei mit Fassungen")]
internal sealed class DateiansichtPage(IMediator mediator, IVerzeichnis verzeichnis) : PageModel
{
    public Dateiakte Akte { get; private set; } = default!;

    public Stammdaten Stammdaten { get; private set; } = default!;

    public string Adresse => $"/dateien/{Akte.Id}";

    [Sendet(typeof(Dateiansicht))]
    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Akte = await mediator.Send(new Dateiansicht(id), cancellationToken);
        Stammdaten = await verzeichnis.LadenAsync(cancellationToken);
    }
}
