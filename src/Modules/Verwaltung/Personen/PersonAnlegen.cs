using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Personen;

[Erlaubt(Rolle.Administration), Bezeichnung("Person angelegt")]
internal sealed record PersonAnlegen(
    Guid Id, string? Name, string? Funktion, [property: Bezeichnung("E-Mail")] string? EMail, IReadOnlyList<Rolle>? Rollen, IReadOnlyList<Guid>? Aemter) : IRequest;

internal sealed class PersonAnlegenValidator : AbstractValidator<PersonAnlegen>
{
    public PersonAnlegenValidator()
    {
        RuleFor(p => p.Name).Pflicht("einen Namen").Hoechstens(150);
        RuleFor(p => p.Funktion).Hoechstens(150);
        RuleFor(p => p.EMail).Hoechstens(200).EmailAddress().WithMessage("Das ist keine gültige E-Mail-Adresse.").When(p => !string.IsNullOrEmpty(p.EMail));
    }
}

internal sealed class PersonAnlegenHandler(VerwaltungContext db, TimeProvider uhr) : IRequestHandler<PersonAnlegen>
{
    public async Task<Unit> Handle(PersonAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Personen.FindAsync([command.Id], cancellationToken) is not null) return Unit.Value;
        var person = Person.Anlegen(command.Id, command.Name!.Trim());
        person.Beschreiben(command.Name.Trim(), command.Funktion, command.EMail);
        person.Berechtigen(command.Rollen ?? [], command.Aemter ?? [], uhr.Heute());
        db.Personen.Add(person);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
