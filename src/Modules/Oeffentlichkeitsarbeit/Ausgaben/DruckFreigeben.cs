using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Druck freigegeben")]
internal sealed record DruckFreigeben(Guid Id, int Version) : IRequest;

internal sealed class DruckFreigebenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<DruckFreigeben>
{
    public async Task<Unit> Handle(DruckFreigeben command, CancellationToken cancellationToken)
    {
        var ausgabe = await db.LadeAusgabeAsync(command.Id, command.Version, cancellationToken);
        var gesetzt = ausgabe.Plaetze.Select(p => p.BeitragId).OfType<Guid>().ToList();
        ausgabe.Druckfreigeben(await db.BildmaengelAsync(gesetzt, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
