using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class RueckfrageStellenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<RueckfrageStellen>(mediator, uhr)
{
    public string Fristerklaerung => Frist.Erklaerung(Heute, Command?.Frist);

    protected override Textverwendung Verwendung => Textverwendungen.Rueckfrage;

    protected override RueckfrageStellen Vorbelegt() => new(Id, Akte.Version, ZustaendigkeitId, null, Fristvorschlag);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id, ZustaendigkeitId = ZustaendigkeitId }, "Die Rückfrage ist gestellt.", cancellationToken);
}
