using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Personen;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur eine Person.</summary>
[Erlaubt(Rolle.Administration), FrischeAnmeldung, Bezeichnung("Person angelegt")]
internal sealed record PersonAnlegen(
    Guid Id, string? Name, string? Funktion, [property: Bezeichnung("E-Mail")] string? EMail, IReadOnlyList<Rolle>? Rollen,
    [property: Bezeichnung("Ämter")] IReadOnlyList<Guid>? Aemter) : IRequest, IPersonenfelder;

internal sealed class PersonAnlegenValidator(IVerzeichnis verzeichnis) : PersonenfelderValidator<PersonAnlegen>(verzeichnis);

internal sealed class PersonAnlegenHandler(VerwaltungContext db, AngemeldetePerson handelnde, TimeProvider uhr) : IRequestHandler<PersonAnlegen>
{
    public async Task<Unit> Handle(PersonAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Personen.FindAsync([command.Id], cancellationToken) is not null) return Unit.Value;
        var person = Person.Anlegen(command.Id, command.Name!.Trim());
        ((IPersonenfelder)command).Uebertragen(person, uhr.Heute(), handelnde.Id);
        db.Personen.Add(person);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
