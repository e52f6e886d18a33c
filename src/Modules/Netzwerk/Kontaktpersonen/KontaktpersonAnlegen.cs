using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.Netzwerk.Suche;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur eine Kontaktperson.</summary>
/// <param name="OrganisationId">Zu welcher Organisation sie gleich gehört.</param>
/// <param name="TrotzdemAnlegen">Die handelnde Person hat die ähnlichen Einträge gesehen; es ist keiner davon.</param>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Kontaktperson angelegt")]
internal sealed record KontaktpersonAnlegen(
    Guid Id, string? Vorname, string? Nachname, string? EMail = null, string? Telefon = null, string? Anschrift = null, string? Notiz = null, Guid? PersonId = null,
    Guid? OrganisationId = null, Funktion? Funktion = null, DateOnly? Von = null, bool TrotzdemAnlegen = false)
    : IRequest, IKontaktpersonfelder;

internal sealed class KontaktpersonAnlegenValidator : KontaktpersonfelderValidator<KontaktpersonAnlegen>
{
    public KontaktpersonAnlegenValidator(IVerzeichnis verzeichnis) : base(verzeichnis)
    {
        RuleFor(k => k.Funktion).Gewaehlt("eine Funktion").When(k => k.OrganisationId is not null);
        RuleFor(k => k.Von).NichtVor1990();
    }
}

internal sealed class KontaktpersonAnlegenHandler(NetzwerkContext db) : IRequestHandler<KontaktpersonAnlegen>
{
    public async Task<Unit> Handle(KontaktpersonAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Kontaktpersonen.AnyAsync(k => k.Id == command.Id, cancellationToken)) return Unit.Value;
        if (!command.TrotzdemAnlegen && (await Doppelsuche.KontaktpersonenAsync(db, $"{command.Vorname} {command.Nachname}", command.EMail, cancellationToken)).Count > 0)
            throw new Regelverstoss("Es gibt schon ähnliche Einträge. Sehen Sie nach, ob die Person dabei ist; wenn nicht, haken Sie „Trotzdem anlegen“ an.");
        var kontakt = Kontaktperson.Anlegen(command.Id, ((IKontaktpersonfelder)command).Angaben());
        if (command.OrganisationId is { } organisationId)
        {
            (await db.LadeOrganisationAsync(organisationId, cancellationToken)).NichtAufgeloest();
            kontakt.Zuordnen(Guid.CreateVersion7(), organisationId, command.Funktion!.Value, command.Von, null);
        }
        db.Kontaktpersonen.Add(kontakt);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
