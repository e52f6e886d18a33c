using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Druck vermerkt")]
internal sealed record DruckVermerken(Guid Id, int Version, DateOnly? Am) : IRequest;

internal sealed class DruckVermerkenValidator : AbstractValidator<DruckVermerken>
{
    public DruckVermerkenValidator(TimeProvider uhr) => RuleFor(b => b.Am).Gewaehlt("den Tag des Drucks").NichtInDerZukunft(uhr);
}

internal sealed class DruckVermerkenHandler(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IRequestHandler<DruckVermerken>
{
    public async Task<Unit> Handle(DruckVermerken command, CancellationToken cancellationToken)
    {
        var ausgabe = await db.LadeAusgabeAsync(command.Id, command.Version, cancellationToken);
        ausgabe.DruckVermerken(command.Am!.Value);
        foreach (var beitrag in await db.Beitraege.Where(b => b.AusgabeId == ausgabe.Id).OrderBy(b => b.Id).ToListAsync(cancellationToken)) beitrag.Erscheinen(ausgabe, command.Am.Value, uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
