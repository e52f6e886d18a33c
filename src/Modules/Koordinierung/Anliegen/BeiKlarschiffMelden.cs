using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("bei Klarschiff gemeldet")]
internal sealed record BeiKlarschiffMelden(Guid Id, int Version, [property: Bezeichnung("Klarschiff-Nummer")] string? KlarschiffNummer) : IRequest;

internal sealed class BeiKlarschiffMeldenValidator : AbstractValidator<BeiKlarschiffMelden>
{
    public BeiKlarschiffMeldenValidator()
    {
        RuleFor(b => b.KlarschiffNummer).Pflicht("die Nummer der Meldung")
            .Matches("^[0-9]{1,10}$").WithMessage("Die Nummer besteht nur aus Ziffern, zum Beispiel 48213.");
    }
}
internal sealed class BeiKlarschiffMeldenHandler(KoordinierungContext db) : IRequestHandler<BeiKlarschiffMelden>
{
    public async Task<Unit> Handle(BeiKlarschiffMelden command, CancellationToken cancellationToken)
    {
        var anliegen = await db.LadeAnliegenAsync(command.Id, command.Version, cancellationToken);
        anliegen.BeiKlarschiffMelden(command.KlarschiffNummer!);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
