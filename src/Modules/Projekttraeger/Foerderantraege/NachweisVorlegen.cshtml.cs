using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class NachweisVorlegenPage(IMediator mediator) : FoerderantragFormPage<NachweisVorlegen>(mediator)
{
    public AntragsPosition? Position(int zeile) => Akte.Plan.FirstOrDefault(p => p.Id == Command.Ist![zeile].PositionId);

    protected override NachweisVorlegen Vorbelegt() => new(Id, Akte.Version, [.. Akte.Plan.Select(p => new Istzeile(p.Id, p.Ist))], Akte.Sachbericht);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Verwendungsnachweis liegt vor.", cancellationToken);
}
