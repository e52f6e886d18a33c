using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

/// <summary>Regeln des Gremiums neu fassen; frühere Fassungen bleiben.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), FrischeAnmeldung, Bezeichnung("Regeln neu gefasst")]
internal sealed record RegelwerkFassen(
    int Version, DateOnly? GiltAb, Quorumart? Quorum, int? Quorumzahl, Mehrheitsart? Mehrheit, Gleichstandsregel? Gleichstand, Enthaltungsregel? Enthaltungen,
    Abstimmungsart? Abstimmungsart, int? Ladungsfrist, string? Begruendung) : IRequest, IBegruendet;

internal sealed class RegelwerkFassenValidator : AbstractValidator<RegelwerkFassen>
{
    public RegelwerkFassenValidator()
    {
        RuleFor(r => r.GiltAb).Gewaehlt("den ersten Tag der neuen Fassung");
        RuleFor(r => r.Quorum).Gewaehlt("die Regel zur Beschlussfähigkeit");
        RuleFor(r => r.Quorumzahl).Must((r, zahl) => r.Quorum != Quorumart.FesteZahl || zahl is >= 1 and <= 100).WithMessage("Nennen Sie, wie viele Stimmberechtigte anwesend sein müssen (1 bis 100).");
        RuleFor(r => r.Mehrheit).Gewaehlt("die nötige Mehrheit");
        RuleFor(r => r.Gleichstand).Gewaehlt("die Regel bei Stimmengleichheit");
        RuleFor(r => r.Enthaltungen).Gewaehlt("die Regel zu Enthaltungen");
        RuleFor(r => r.Abstimmungsart).Gewaehlt("die übliche Art der Abstimmung");
        RuleFor(r => r.Ladungsfrist).Gewaehlt("die Ladungsfrist").InclusiveBetween(0, 60).WithMessage("Die Ladungsfrist liegt zwischen 0 und 60 Tagen.");
        RuleFor(r => r.Begruendung).Pflicht("eine Begründung").Hoechstens(1000);
    }
}

internal sealed class RegelwerkFassenHandler(LenkungsgruppeContext db, TimeProvider uhr) : IRequestHandler<RegelwerkFassen>
{
    public async Task<Unit> Handle(RegelwerkFassen command, CancellationToken cancellationToken)
    {
        var gremium = await db.LadeGremiumAsync(cancellationToken);
        await db.PruefeVersionAsync(gremium, command.Version, cancellationToken);
        gremium.RegelwerkFassen(command.GiltAb!.Value, new Regelwerkangaben(command.Quorum!.Value, command.Quorumzahl, command.Mehrheit!.Value, command.Gleichstand!.Value, command.Enthaltungen!.Value,
            command.Abstimmungsart!.Value, command.Ladungsfrist!.Value), uhr.Heute());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
