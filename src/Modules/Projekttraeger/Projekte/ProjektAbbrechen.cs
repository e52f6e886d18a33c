using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Projekt abgebrochen")]
internal sealed record ProjektAbbrechen(Guid Id, int Version, string? Begruendung) : IRequest, IBegruendet;

internal sealed class ProjektAbbrechenValidator : AbstractValidator<ProjektAbbrechen>
{
    public ProjektAbbrechenValidator()
    {
        RuleFor(b => b.Begruendung).Pflicht("den Grund").Hoechstens(1000);
    }
}

internal sealed class ProjektAbbrechenHandler(ProjekttraegerContext db) : IRequestHandler<ProjektAbbrechen>
{
    public async Task<Unit> Handle(ProjektAbbrechen command, CancellationToken cancellationToken)
    {
        var projekt = await db.LadeProjektAsync(command.Id, command.Version, cancellationToken);
        projekt.Abbrechen(command.Begruendung!.Trim(), await db.OffeneAntraegeAsync(command.Id, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
