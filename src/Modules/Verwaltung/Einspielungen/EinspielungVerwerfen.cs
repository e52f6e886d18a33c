using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Die Datei wird nicht (weiter) eingespielt. Was schon eingespielt ist, bleibt.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion, Rolle.Administration), Objektregel("nur eigene, sonst 404"), Bezeichnung("Einspielung verworfen")]
internal sealed record EinspielungVerwerfen(Guid Id) : IRequest;

internal sealed class EinspielungVerwerfenHandler(VerwaltungContext db, Einspielzugriff zugriff, TimeProvider uhr) : IRequestHandler<EinspielungVerwerfen>
{
    public async Task<Unit> Handle(EinspielungVerwerfen command, CancellationToken cancellationToken)
    {
        var einspielung = await zugriff.LadenAsync(command.Id, cancellationToken);
        await zugriff.PruefeRuhtAsync(einspielung, cancellationToken);
        einspielung.Verwerfen(uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
