using FluentValidation;
using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Platz entfernt")]
internal sealed record PlatzEntfernen(Guid Id, int Version, Guid? PlatzId) : IRequest;

internal sealed class PlatzEntfernenValidator : AbstractValidator<PlatzEntfernen>
{
    public PlatzEntfernenValidator() => RuleFor(b => b.PlatzId).Gewaehlt("einen Platz");
}

internal sealed class PlatzEntfernenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<PlatzEntfernen>
{
    public async Task<Unit> Handle(PlatzEntfernen command, CancellationToken cancellationToken)
    {
        var ausgabe = await db.LadeAusgabeAsync(command.Id, command.Version, cancellationToken);
        ausgabe.PlatzEntfernen(command.PlatzId!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
