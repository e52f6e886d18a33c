using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Antrag bearbeitet")]
internal sealed record FoerderantragBearbeiten(
    Guid Id, int Version, Guid? FoerdertopfId, string? Titel, string? Massnahme, DateOnly? Von, DateOnly? Bis, Geldbetrag? Beantragt,
    IReadOnlyList<Planzeile>? Ausgaben, IReadOnlyList<Planzeile>? Eigenmittel, IReadOnlyList<Planzeile>? Drittmittel) : IRequest, IAntragsfelder;

internal sealed class FoerderantragBearbeitenValidator : AntragsfelderValidator<FoerderantragBearbeiten>;

internal sealed class FoerderantragBearbeitenHandler(ProjekttraegerContext db) : IRequestHandler<FoerderantragBearbeiten>
{
    public async Task<Unit> Handle(FoerderantragBearbeiten command, CancellationToken cancellationToken)
    {
        var antrag = await db.LadeFoerderantragAsync(command.Id, command.Version, cancellationToken);
        antrag.Bearbeiten(await db.LadeFoerdertopfAsync(command.FoerdertopfId!.Value, null, cancellationToken), ((IAntragsfelder)command).Angaben());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
