using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Pages.Dateien;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion)]
[Bezeichnung("Datei entfernt")]
internal sealed class DateiEntfernenPage(IMediator mediator) : DateiFormPage<DateiEntfernen>(mediator)
{
    protected override DateiEntfernen Vorbelegt() => new(Id, Akte.Version, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return await SendenAsync(Command with { Id = Id }, Akte.Vorgang.Adresse, "Die Datei ist entfernt.", cancellationToken);
    }
}
