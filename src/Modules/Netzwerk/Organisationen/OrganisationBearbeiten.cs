using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Organisation bearbeitet")]
internal sealed record OrganisationBearbeiten(
    Guid Id, int Version, string? Name, string? Kurzname, Organisationsart? Art, IReadOnlyList<string>? Stadtteile, IReadOnlyList<Bereich>? Bereiche, Reichweite? Reichweite,
    DateOnly? GemeinnuetzigBis = null, string? Registernummer = null, string? Anschrift = null, string? Telefon = null, string? EMail = null, string? Internet = null, int? PartnerSeit = null,
    string? Sprache = null, string? Notiz = null)
    : IRequest, IOrganisationsfelder;

internal sealed class OrganisationBearbeitenValidator(IVerzeichnis verzeichnis, TimeProvider uhr) : OrganisationsfelderValidator<OrganisationBearbeiten>(verzeichnis, uhr);

internal sealed class OrganisationBearbeitenHandler(NetzwerkContext db) : IRequestHandler<OrganisationBearbeiten>
{
    public async Task<Unit> Handle(OrganisationBearbeiten command, CancellationToken cancellationToken)
    {
        var organisation = await db.LadeOrganisationAsync(command.Id, command.Version, cancellationToken);
        organisation.Bearbeiten(((IOrganisationsfelder)command).Angaben());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
