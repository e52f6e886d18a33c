using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gruppen;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur eine Zuordnung.</summary>
[Erlaubt(SharedKernel.Security.Rolle.Administration), FrischeAnmeldung, Bezeichnung("Gruppe zugeordnet")]
internal sealed record GruppeZuordnen(Guid Id, string? Gruppe, Rolle? Rolle, [property: Bezeichnung("Amt")] Guid? AmtId) : IRequest;

internal sealed class GruppeZuordnenValidator : AbstractValidator<GruppeZuordnen>
{
    public GruppeZuordnenValidator(IVerzeichnis verzeichnis)
    {
        RuleFor(g => g.Gruppe).Pflicht("den Namen der Gruppe").Hoechstens(Gruppenzuordnung.HoechstensZeichen);
        RuleFor(g => g.Rolle).Gewaehlt("eine Rolle").Must(r => r is null || Enum.IsDefined(r.Value)).WithMessage("Diese Rolle gibt es nicht. Bitte wählen Sie aus der Liste.");
        RuleFor(g => g.AmtId).MustAsync(async (amt, ct) => amt is null || (await verzeichnis.LadenAsync(ct)).Amt(amt.Value) is not null)
            .WithMessage("Dieses Amt gibt es nicht. Bitte wählen Sie aus der Liste.");
    }
}

internal sealed class GruppeZuordnenHandler(VerwaltungContext db) : IRequestHandler<GruppeZuordnen>
{
    public async Task<Unit> Handle(GruppeZuordnen command, CancellationToken cancellationToken)
    {
        if (await db.Gruppenzuordnungen.FindAsync([command.Id], cancellationToken) is not null) return Unit.Value;
        var zuordnung = Gruppenzuordnung.Anlegen(command.Id, command.Gruppe!.Trim(), command.Rolle!.Value, command.AmtId);
        if (await db.Gruppenzuordnungen.AnyAsync(z => z.Gruppe == zuordnung.Gruppe && z.Rolle == zuordnung.Rolle && z.AmtId == zuordnung.AmtId, cancellationToken))
            throw new Regelverstoss("Diese Gruppe hat diese Rolle schon.");
        db.Gruppenzuordnungen.Add(zuordnung);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
