using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class VermerkHinzufuegenPage(IMediator mediator, TimeProvider uhr) : AnliegenFormPage<VermerkHinzufuegen>(mediator), IMitBausteinen
{
    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        await BausteineLadenAsync(Textverwendungen.Vermerk, null, cancellationToken);
    }

    protected override VermerkHinzufuegen Vorbelegt() => new(Id, Guid.CreateVersion7(), Vermerkart.Telefonat, AufMinute(uhr.Jetzt().InBerlin()), null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Vermerk ist gespeichert.", cancellationToken);

    private static DateTime AufMinute(DateTime zeit) => zeit.AddTicks(-(zeit.Ticks % TimeSpan.TicksPerMinute));
}
