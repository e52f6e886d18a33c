using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Ausgabe bearbeitet")]
internal sealed record AusgabeBearbeiten(
    Guid Id, int Version, int? Jahrgang, int? Nummer, string? Titelthema, DateOnly? Redaktionsschluss, DateOnly? Drucktermin, DateOnly? Verteiltermin, int? Auflage, string? Herausgeber, string? Redaktion, string? Druckerei, string? Anzeigen)
    : IRequest, IAusgabenfelder;

internal sealed class AusgabeBearbeitenValidator : AusgabefelderValidator<AusgabeBearbeiten>;

internal sealed class AusgabeBearbeitenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<AusgabeBearbeiten>
{
    public async Task<Unit> Handle(AusgabeBearbeiten command, CancellationToken cancellationToken)
    {
        var ausgabe = await db.LadeAusgabeAsync(command.Id, command.Version, cancellationToken);
        ausgabe.Bearbeiten(((IAusgabenfelder)command).Angaben());
        await db.NurEinmalAsync(ausgabe, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
