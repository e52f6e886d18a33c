using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Beitrag bearbeitet")]
internal sealed record BeitragBearbeiten(
    Guid Id, int Version, string? Titel, string? Vorspann, string? Text, string? Urheber, Guid? RubrikId)
    : IRequest, IBeitragsfelder;

internal sealed class BeitragBearbeitenValidator : BeitragfelderValidator<BeitragBearbeiten>;

internal sealed class BeitragBearbeitenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<BeitragBearbeiten>
{
    public async Task<Unit> Handle(BeitragBearbeiten command, CancellationToken cancellationToken)
    {
        var beitrag = await db.LadeBeitragAsync(command.Id, command.Version, cancellationToken);
        beitrag.Bearbeiten(((IBeitragsfelder)command).Angaben());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
