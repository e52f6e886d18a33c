using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Personen;

[Erlaubt(Rolle.Administration), FrischeAnmeldung, Bezeichnung("Person bearbeitet")]
internal sealed record PersonBearbeiten(
    Guid Id, int Version, string? Name, string? Funktion, [property: Bezeichnung("E-Mail")] string? EMail, IReadOnlyList<Rolle>? Rollen,
    [property: Bezeichnung("Ämter")] IReadOnlyList<Guid>? Aemter) : IRequest, IPersonenfelder;

internal sealed class PersonBearbeitenValidator(IVerzeichnis verzeichnis) : PersonenfelderValidator<PersonBearbeiten>(verzeichnis);

internal sealed class PersonBearbeitenHandler(VerwaltungContext db, AngemeldetePerson handelnde, TimeProvider uhr) : IRequestHandler<PersonBearbeiten>
{
    public async Task<Unit> Handle(PersonBearbeiten command, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var person = await db.LadePersonAsync(command.Id, command.Version, cancellationToken);
        var warAdministration = person.Hat(Rolle.Administration, heute);
        ((IPersonenfelder)command).Uebertragen(person, heute, handelnde.Id);
        // Sonst könnte niemand mehr Rollen vergeben.
        if (warAdministration && !person.Hat(Rolle.Administration, heute) && !await AndereAdministrationAsync(person.Id, heute, cancellationToken))
            throw new Regelverstoss("Das ist die letzte Person mit der Rolle Administration. Geben Sie die Rolle zuerst einer anderen Person.");
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }

    private Task<bool> AndereAdministrationAsync(Guid id, DateOnly heute, CancellationToken cancellationToken) =>
        db.Personen.AnyAsync(p => p.Id != id && p.Rollen.Any(r => r.Rolle == Rolle.Administration && r.Ab <= heute && (r.Bis == null || r.Bis >= heute)), cancellationToken);
}
