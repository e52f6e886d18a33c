using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Gastzugang;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

internal sealed class AppVerbindenPage(IMediator mediator) : FormPage<AppVerbinden>, IAppseite
{
    public Anmeldestand? Stand { get; private set; }

    public string Appschluessel => field ??= Zeitcode.GetipptOderNeu(Command?.Appschluessel);

    public string EMail => Stand!.EMail;

    IAppfelder IAppseite.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Stand = await mediator.Send(new MeineAnmeldung(), cancellationToken);

    protected override AppVerbinden Vorbelegt() => new(null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/verwaltung/gastsicherheit", "Die App ist verbunden; die bisherige gilt nicht mehr.");
    }
}
