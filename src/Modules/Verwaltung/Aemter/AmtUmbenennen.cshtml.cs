using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Verwaltung.Aemter;

internal sealed class AmtUmbenennenPage(IMediator mediator, TimeProvider uhr) : AmtFormPage<AmtUmbenennen>(mediator)
{
    public DateOnly Heute => uhr.Heute();

    protected override AmtUmbenennen Vorbelegt() => new(Id, Akte.Version, Akte.Name, Akte.Kurzname);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, $"Das Amt heißt jetzt {Command.Name}.", cancellationToken);
}
