using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Niederschrift bearbeitet")]
internal sealed record NiederschriftBearbeiten(Guid Id, int Version, string? Text) : IRequest;

internal sealed class NiederschriftBearbeitenValidator : AbstractValidator<NiederschriftBearbeiten>
{
    public NiederschriftBearbeitenValidator() => RuleFor(n => n.Text).Pflicht("den Text").Hoechstens(60_000);
}

internal sealed class NiederschriftBearbeitenHandler(LenkungsgruppeContext db) : IRequestHandler<NiederschriftBearbeiten>
{
    public async Task<Unit> Handle(NiederschriftBearbeiten command, CancellationToken cancellationToken)
    {
        var niederschrift = await db.LadeNiederschriftAsync(command.Id, command.Version, cancellationToken);
        niederschrift.Bearbeiten(command.Text!.Trim());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
