using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Stadtteile;

/// <param name="Tag">Letzter Tag, an dem der Stadtteil wählbar ist.</param>
[Erlaubt(Rolle.Administration), Bezeichnung("Stadtteil beendet")]
internal sealed record StadtteilBeenden(Guid Id, int Version, [property: Bezeichnung("letzter Tag")] DateOnly? Tag) : IRequest;

internal sealed class StadtteilBeendenValidator : AbstractValidator<StadtteilBeenden>
{
    public StadtteilBeendenValidator()
    {
        RuleFor(s => s.Tag).Gewaehlt("den letzten Tag").NichtVor1990();
    }
}

internal sealed class StadtteilBeendenHandler(VerwaltungContext db) : IRequestHandler<StadtteilBeenden>
{
    public async Task<Unit> Handle(StadtteilBeenden command, CancellationToken cancellationToken)
    {
        var stadtteil = await db.LadeStadtteilAsync(command.Id, command.Version, cancellationToken);
        stadtteil.Beenden(command.Tag!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
