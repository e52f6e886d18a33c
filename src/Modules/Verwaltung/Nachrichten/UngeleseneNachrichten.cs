using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

internal sealed class UngeleseneNachrichtenHandler(VerwaltungContext db, AngemeldetePerson person) : IRequestHandler<UngeleseneNachrichten, int>
{
    public Task<int> Handle(UngeleseneNachrichten request, CancellationToken cancellationToken) =>
        db.Nachrichten.Where(n => n.PersonId == person.Id && n.GelesenAm == null).Take(UngeleseneNachrichten.Obergrenze).CountAsync(cancellationToken);
}
