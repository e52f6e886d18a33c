using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

/// <summary>Der einfache Verwendungsnachweis: wirkliche Beträge gegen den Plan und ein Sachbericht; Belege bleiben beim Träger.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Verwendungsnachweis vorgelegt")]
internal sealed record NachweisVorlegen(Guid Id, int Version, IReadOnlyList<Istzeile>? Ist, string? Sachbericht) : IRequest;

/// <summary>Der wirkliche Betrag zu einer Planposition.</summary>
internal sealed record Istzeile(Guid PositionId, Geldbetrag? Betrag);

internal sealed class NachweisVorlegenValidator : AbstractValidator<NachweisVorlegen>
{
    public NachweisVorlegenValidator()
    {
        RuleForEach(n => n.Ist).ChildRules(zeile => zeile.RuleFor(z => z.Betrag).NotNull().WithMessage("Bitte geben Sie einen Betrag an; 0,00 €, wenn nichts anfiel.").Must(b => b is null || b >= Geldbetrag.Null).WithMessage("Ein Betrag kann nicht negativ sein."));
        RuleFor(n => n.Ist).Must(zeilen => zeilen is null || zeilen.DistinctBy(z => z.PositionId).Count() == zeilen.Count).WithMessage("Eine Position ist doppelt angegeben.");
        RuleFor(n => n.Sachbericht).Pflicht("einen Sachbericht").Hoechstens(8000);
    }
}

internal sealed class NachweisVorlegenHandler(ProjekttraegerContext db, TimeProvider uhr) : IRequestHandler<NachweisVorlegen>
{
    public async Task<Unit> Handle(NachweisVorlegen command, CancellationToken cancellationToken)
    {
        var antrag = await db.LadeFoerderantragAsync(command.Id, command.Version, cancellationToken);
        antrag.NachweisVorlegen((command.Ist ?? []).ToDictionary(z => z.PositionId, z => z.Betrag!.Value), command.Sachbericht!.Trim(), uhr.Heute());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
