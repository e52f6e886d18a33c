using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Mitgliedschaft beendet")]
internal sealed record MitgliedschaftBeenden(Guid? MitgliedId, DateOnly? Bis, string? Begruendung) : IRequest, IBegruendet;

internal sealed class MitgliedschaftBeendenValidator : AbstractValidator<MitgliedschaftBeenden>
{
    public MitgliedschaftBeendenValidator()
    {
        RuleFor(m => m.MitgliedId).Gewaehlt("ein Mitglied");
        RuleFor(m => m.Bis).Gewaehlt("den letzten Tag der Amtszeit").NichtVor1990();
        RuleFor(m => m.Begruendung).Hoechstens(1000);
    }
}

internal sealed class MitgliedschaftBeendenHandler(LenkungsgruppeContext db) : IRequestHandler<MitgliedschaftBeenden>
{
    public async Task<Unit> Handle(MitgliedschaftBeenden command, CancellationToken cancellationToken)
    {
        var mitglied = await db.Mitglieder.FirstOrDefaultAsync(m => m.Id == command.MitgliedId, cancellationToken) ?? throw new NichtGefunden("Dieses Mitglied gibt es nicht.");
        mitglied.Beenden(command.Bis!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
