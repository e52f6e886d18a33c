using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.Netzwerk.Zeitleisten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Kontaktereignisse;

/// <summary>Wozu ein neues Kontaktereignis gehört und wer dabei gewesen sein kann.</summary>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record Ereignisrahmen(Guid? OrganisationId, Guid? KontaktpersonId) : IRequest<Rahmen>;

/// <param name="Name">Name der Organisation oder Person; null, wenn keine genannt ist.</param>
/// <param name="Sprache">Sprache des Namens, wenn nicht deutsch.</param>
/// <param name="Adresse">Wohin es danach geht.</param>
/// <param name="Beziehungen">Beziehungen, die heute gelten.</param>
internal sealed record Rahmen(string? Name, string? Sprache, string Adresse, IReadOnlyList<Beziehungszeile> Beziehungen);

internal sealed class EreignisrahmenHandler(NetzwerkContext db, TimeProvider uhr) : IRequestHandler<Ereignisrahmen, Rahmen>
{
    public async Task<Rahmen> Handle(Ereignisrahmen request, CancellationToken cancellationToken)
    {
        if (request.OrganisationId is { } organisationId)
        {
            var organisation = await db.LadeOrganisationAsync(organisationId, cancellationToken);
            var beziehungen = await Zeitleiste.BeziehungenAsync(db, k => k.Beziehungen.Any(b => b.OrganisationId == organisationId), organisationId, cancellationToken);
            return new Rahmen(organisation.Name, organisation.Sprache, $"/netzwerk/organisationen/{organisationId}", Heutige(beziehungen));
        }
        if (request.KontaktpersonId is not { } id) return new Rahmen(null, null, "/netzwerk/organisationen", []);
        var kontakt = await db.Kontaktpersonen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(k => k.Id == id, cancellationToken) ?? throw new NichtGefunden("Diese Kontaktperson gibt es nicht.");
        return new Rahmen(kontakt.Name, null, $"/netzwerk/kontaktpersonen/{id}", Heutige(await Zeitleiste.BeziehungenAsync(db, k => k.Id == id, null, cancellationToken)));
    }

    private List<Beziehungszeile> Heutige(IEnumerable<Beziehungszeile> beziehungen) => [.. beziehungen.Where(b => b.GiltAm(uhr.Heute()))];
}
