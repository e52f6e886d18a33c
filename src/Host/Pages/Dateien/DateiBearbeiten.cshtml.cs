using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Pages.Dateien;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion)]
[Bezeichnung("Angaben zur Datei bearbeitet")]
internal sealed class DateiBearbeitenPage(IMediator mediator) : DateiFormPage<DateiBearbeiten>(mediator)
{
    protected override DateiBearbeiten Vorbelegt() => new(Id, Akte.Version, Akte.Alternativtext, Akte.Rechte, Akte.Einwilligung);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, Adresse, "Die Angaben sind gespeichert.", cancellationToken);
}
