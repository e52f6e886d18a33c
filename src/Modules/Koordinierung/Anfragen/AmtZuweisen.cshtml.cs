using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class AmtZuweisenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<AmtZuweisen>(mediator, uhr)
{
    public string Fristerklaerung => Frist.Erklaerung(Heute, Command?.Frist);

    protected override AmtZuweisen Vorbelegt() => new(Id, Akte.Version, null, Akte.ZuweisungNoetig, Fristvorschlag, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Amt ist zugewiesen.", cancellationToken);
}
