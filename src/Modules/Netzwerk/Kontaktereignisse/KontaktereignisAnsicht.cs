using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Kontaktereignisse;

/// <summary>Ein einzelnes Kontaktereignis, um seinen nächsten Schritt abzuhaken.</summary>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record KontaktereignisAnsicht(Guid Id) : IRequest<Ereignisakte>;

internal sealed record Ereignisakte(Guid Id, int Version, Ereignisart Art, DateTime Zeitpunkt, string? NaechsterSchritt, string Adresse);

internal sealed class KontaktereignisAnsichtHandler(NetzwerkContext db) : IRequestHandler<KontaktereignisAnsicht, Ereignisakte>
{
    public async Task<Ereignisakte> Handle(KontaktereignisAnsicht request, CancellationToken cancellationToken)
    {
        var ereignis = await db.Kontaktereignisse.AsNoTracking().FirstOrDefaultAsync(e => e.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Dieses Kontaktereignis gibt es nicht.");
        return new Ereignisakte(ereignis.Id, ereignis.Version, ereignis.Art, ereignis.Zeitpunkt, ereignis.NaechsterSchritt, Adresse(ereignis.OrganisationId, ereignis.KontaktpersonId));
    }

    /// <summary>Seite, in deren Zeitleiste das Ereignis steht.</summary>
    public static string Adresse(Guid? organisation, Guid? kontaktperson) => organisation is { } id ? $"/netzwerk/organisationen/{id}" : $"/netzwerk/kontaktpersonen/{kontaktperson}";
}
