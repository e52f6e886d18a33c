using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Sitzungen;

/// <summary>Beendet eine eigene Sitzung, ohne Angabe alle eigenen außer der jetzigen. Liefert, wie viele es waren.</summary>
[Erlaubt, Bezeichnung("Sitzung beendet"), Objektregel("nur eigene Sitzungen")]
internal sealed record SitzungBeenden(Guid? Id) : IRequest<int>;

internal sealed class SitzungBeendenHandler(VerwaltungContext db, ISitzungen sitzungen, AngemeldetePerson person) : IRequestHandler<SitzungBeenden, int>
{
    public Task<int> Handle(SitzungBeenden command, CancellationToken cancellationToken) => command.Id is { } id
        ? db.Sitzungen.Where(s => s.Id == id && s.PersonId == person.Id).ExecuteDeleteAsync(cancellationToken)
        : sitzungen.AlleBeendenAsync(person.Id, person.SitzungId, cancellationToken);
}
