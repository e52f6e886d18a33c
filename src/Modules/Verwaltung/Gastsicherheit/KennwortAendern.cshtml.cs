using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

internal sealed class KennwortAendernPage(IMediator mediator) : FormPage<KennwortAendern>
{
    public Anmeldestand? Stand { get; private set; }

    public override async Task LoadAsync(CancellationToken cancellationToken) => Stand = await mediator.Send(new MeineAnmeldung(), cancellationToken);

    protected override KennwortAendern Vorbelegt() => new((string?)null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/verwaltung/gastsicherheit", "Das neue Kennwort gilt.");
    }
}
