using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Kontaktperson bearbeitet")]
internal sealed record KontaktpersonBearbeiten(
    Guid Id, int Version, string? Vorname, string? Nachname, string? EMail = null, string? Telefon = null, string? Anschrift = null, string? Notiz = null, Guid? PersonId = null)
    : IRequest, IKontaktpersonfelder;

internal sealed class KontaktpersonBearbeitenValidator(IVerzeichnis verzeichnis) : KontaktpersonfelderValidator<KontaktpersonBearbeiten>(verzeichnis);

internal sealed class KontaktpersonBearbeitenHandler(NetzwerkContext db) : IRequestHandler<KontaktpersonBearbeiten>
{
    public async Task<Unit> Handle(KontaktpersonBearbeiten command, CancellationToken cancellationToken)
    {
        var kontakt = await db.LadeKontaktpersonAsync(command.Id, command.Version, cancellationToken);
        kontakt.Bearbeiten(((IKontaktpersonfelder)command).Angaben());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
