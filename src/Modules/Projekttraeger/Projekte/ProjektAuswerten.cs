using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Projekt ausgewertet")]
internal sealed record ProjektAuswerten(Guid Id, int Version, string? Auswertung) : IRequest;

internal sealed class ProjektAuswertenValidator : AbstractValidator<ProjektAuswerten>
{
    public ProjektAuswertenValidator()
    {
        RuleFor(b => b.Auswertung).Pflicht("die Auswertung").Hoechstens(4000);
    }
}

internal sealed class ProjektAuswertenHandler(ProjekttraegerContext db) : IRequestHandler<ProjektAuswerten>
{
    public async Task<Unit> Handle(ProjektAuswerten command, CancellationToken cancellationToken)
    {
        var projekt = await db.LadeProjektAsync(command.Id, command.Version, cancellationToken);
        projekt.Auswerten(command.Auswertung!.Trim());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
