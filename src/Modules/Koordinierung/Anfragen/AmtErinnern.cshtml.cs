using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class AmtErinnernPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<AmtErinnern>(mediator, uhr)
{
    protected override Textverwendung Verwendung => Textverwendungen.Erinnerung(Zustaendigkeit!.NaechsteStufe);

    protected override AmtErinnern Vorbelegt() => new(Id, Akte.Version, ZustaendigkeitId, Bausteine.Vorbelegung());

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id, ZustaendigkeitId = ZustaendigkeitId }, "Die Erinnerung ist im Schriftwechsel abgelegt.", cancellationToken);
}
