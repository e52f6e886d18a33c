using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.Netzwerk.Suche;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur eine Organisation.</summary>
/// <param name="TrotzdemAnlegen">Die Person hat die ähnlichen Einträge gesehen; es ist keiner davon.</param>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Organisation angelegt")]
internal sealed record OrganisationAnlegen(
    Guid Id, string? Name, string? Kurzname, Organisationsart? Art, IReadOnlyList<string>? Stadtteile, IReadOnlyList<Bereich>? Bereiche, Reichweite? Reichweite,
    DateOnly? GemeinnuetzigBis = null, string? Registernummer = null, string? Anschrift = null, string? Telefon = null, string? EMail = null, string? Internet = null, int? PartnerSeit = null,
    string? Sprache = null, string? Notiz = null, bool TrotzdemAnlegen = false)
    : IRequest, IOrganisationsfelder;

internal sealed class OrganisationAnlegenValidator(IVerzeichnis verzeichnis, TimeProvider uhr) : OrganisationsfelderValidator<OrganisationAnlegen>(verzeichnis, uhr);

internal sealed class OrganisationAnlegenHandler(NetzwerkContext db) : IRequestHandler<OrganisationAnlegen>
{
    public async Task<Unit> Handle(OrganisationAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Organisationen.AnyAsync(o => o.Id == command.Id, cancellationToken)) return Unit.Value;
        if (!command.TrotzdemAnlegen && (await Doppelsuche.OrganisationenAsync(db, command.Name, command.EMail, cancellationToken)).Count > 0)
            throw new Regelverstoss("Es gibt schon ähnliche Einträge. Sehen Sie nach, ob die Organisation dabei ist; wenn nicht, haken Sie „Trotzdem anlegen“ an.");
        db.Organisationen.Add(Organisation.Anlegen(command.Id, ((IOrganisationsfelder)command).Angaben()));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
