using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration, Rolle.Fachamt, Rolle.Redaktion), Objektregel(Bausteinregeln.NurGemeinsameUndEigene), Bezeichnung("Textbaustein bearbeitet")]
internal sealed record TextbausteinBearbeiten(Guid Id, int Version, string? Titel, string? Text, bool Vorbelegt) : IRequest, IBausteinfelder;

internal sealed class TextbausteinBearbeitenValidator : BausteinfelderValidator<TextbausteinBearbeiten>;

internal sealed class TextbausteinBearbeitenHandler(VerwaltungContext db, ModuleCatalog katalog, AngemeldetePerson person) : IRequestHandler<TextbausteinBearbeiten>
{
    public async Task<Unit> Handle(TextbausteinBearbeiten command, CancellationToken cancellationToken)
    {
        var baustein = await db.LadeTextbausteinAsync(command.Id, command.Version, person, cancellationToken);
        baustein.Bearbeiten(katalog.Verwendung(baustein.Verwendung, person), ((IBausteinfelder)command).Angaben());
        await db.VorbelegungAbloesenAsync(baustein, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
