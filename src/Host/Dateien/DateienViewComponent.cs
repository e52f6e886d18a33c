using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Dateien;

/// <summary>Der Bereich „Dateien“ auf der Seite eines Vorgangs: <c>@await Component.InvokeAsync("Dateien", new { art = "anliegen", vorgang = akte.Id })</c>.</summary>
public sealed class DateienViewComponent(IMediator mediator, IVerzeichnis verzeichnis) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string art, Guid vorgang) => View(new Dateienanzeige(
        await mediator.Send(new Vorgangsdateien(art, vorgang), HttpContext.RequestAborted), await verzeichnis.LadenAsync(HttpContext.RequestAborted)));
}

/// <summary>Die Dateien eines Vorgangs und die Namen dazu.</summary>
public sealed record Dateienanzeige(Dateiliste Liste, Stammdaten Stammdaten)
{
    public string Adresse => $"/dateien/{Liste.Art}/{Liste.VorgangId}";

    /// <summary>Wer sie wofür beigefügt hat.</summary>
    public string Herkunft(Guid person, Guid? stelle) =>
        Stammdaten.Personenname(person) + (stelle is { } amt ? $", {Stammdaten.Amtsname(amt)}" : "");
}
