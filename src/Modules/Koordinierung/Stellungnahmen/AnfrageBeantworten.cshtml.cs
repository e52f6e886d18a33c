using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

internal sealed class AnfrageBeantwortenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<AnfrageBeantworten>(mediator, uhr)
{
    protected override Textverwendung Verwendung => Textverwendungen.Antwort;

    protected override AnfrageBeantworten Vorbelegt() => new(Id, Akte.Version, ZustaendigkeitId, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id, ZustaendigkeitId = ZustaendigkeitId }, "Die Antwort ist gesandt.", cancellationToken);
}
