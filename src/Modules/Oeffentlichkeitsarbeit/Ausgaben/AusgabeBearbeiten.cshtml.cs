using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal sealed class AusgabeBearbeitenPage(IMediator mediator) : AusgabeFormPage<AusgabeBearbeiten>(mediator), IAusgabeformular
{
    IAusgabenfelder IAusgabeformular.Command => Command;

    protected override AusgabeBearbeiten Vorbelegt() => new(
        Id, Akte.Version, Akte.Jahrgang, Akte.Nummer, Akte.Titelthema, Akte.Redaktionsschluss, Akte.Drucktermin, Akte.Verteiltermin, Akte.Auflage, Akte.Herausgeber, Akte.Redaktion, Akte.Druckerei, Akte.Anzeigen);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);
}
