using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Gastzugang;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

internal sealed class KennwortFestlegenPage(IMediator mediator) : FormPage<KennwortFestlegen>, IKennwortseite
{
    public Anmeldestand? Stand { get; private set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public string Appschluessel => field ??= Zeitcode.GetipptOderNeu(Command?.Appschluessel);

    public string EMail => Stand!.EMail;

    IAppfelder IAppseite.Command => Command;

    IKennwortfelder IKennwortseite.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Stand = await mediator.Send(new MeineAnmeldung(), cancellationToken);

    protected override KennwortFestlegen Vorbelegt() => new(null, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Codes = await mediator.Send(Command, cancellationToken);
        return Page();
    }
}
