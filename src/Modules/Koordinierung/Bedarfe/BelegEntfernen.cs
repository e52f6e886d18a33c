using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Mediation;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <summary>Löst die Zuordnung eines Anliegens zu diesem Bedarf.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("nicht mehr Beleg")]
internal sealed record BelegEntfernen(Guid Id, [property: Bezeichnung("Anliegen")] Guid? AnliegenId, string? Begruendung) : IRequest, IBegruendet;

internal sealed class BelegEntfernenValidator : AbstractValidator<BelegEntfernen>
{
    public BelegEntfernenValidator()
    {
        RuleFor(b => b.AnliegenId).Gewaehlt("ein Anliegen");
        RuleFor(b => b.Begruendung).Pflicht("eine Begründung").Hoechstens(1000);
    }
}

internal sealed class BelegEntfernenHandler(KoordinierungContext db) : IRequestHandler<BelegEntfernen>
{
    public async Task<Unit> Handle(BelegEntfernen command, CancellationToken cancellationToken)
    {
        (await db.LadeBedarfAsync(command.Id, cancellationToken)).NurOffen();
        (await db.LadeAnliegenAsync(command.AnliegenId!.Value, cancellationToken)).NichtMehrBelegen(command.Id);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
