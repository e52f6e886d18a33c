using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Navigation;

/// <summary>Glocke im Kopf mit der Zahl der ungelesenen Nachrichten; kostet eine Abfrage je Seite.</summary>
public sealed class GlockeViewComponent(IMediator mediator) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View(await mediator.Send(new UngeleseneNachrichten(), HttpContext.RequestAborted));
}
