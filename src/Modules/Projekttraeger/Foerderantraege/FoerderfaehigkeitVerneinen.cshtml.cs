using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class FoerderfaehigkeitVerneinenPage(IMediator mediator) : FoerderantragFormPage<FoerderfaehigkeitVerneinen>(mediator)
{
    protected override FoerderfaehigkeitVerneinen Vorbelegt() => new(Id, Akte.Version, null, Akte.Aktenzeichen);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Antrag ist nicht förderfähig; der Betrag ist wieder frei.", cancellationToken);
}
