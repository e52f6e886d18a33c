using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

internal sealed class GastkontoVerlaengernPage(IMediator mediator, TimeProvider uhr) : GastkontoFormPage<GastkontoVerlaengern>(mediator)
{
    protected override GastkontoVerlaengern Vorbelegt() => new(Id, Akte.Version, Spaeter(Akte.ZugangBis, uhr.Heute()).AddYears(1));

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, $"Der Zugang gilt jetzt bis zum {Command.ZugangBis?.AlsDatum()}.", cancellationToken);

    private static DateOnly Spaeter(DateOnly eins, DateOnly zwei) => eins > zwei ? eins : zwei;
}
