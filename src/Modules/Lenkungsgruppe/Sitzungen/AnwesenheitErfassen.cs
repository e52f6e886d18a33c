using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal enum Anwesenheitsart
{
    [Bezeichnung("kommt")] Kommt,
    [Bezeichnung("geht")] Geht
}

/// <summary>Wer wann kommt und geht. Den Vorsitz unterstützt dabei das Stadtteilmanagement.</summary>
/// <param name="Um">Uhrzeit in Ortszeit am Tag der Sitzung; leer bedeutet jetzt.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel("Lenkungsgruppe: nur der Vorsitz"), Bezeichnung("Anwesenheit erfasst")]
internal sealed record AnwesenheitErfassen(Guid Id, int Version, Guid[]? MitgliedIds, Anwesenheitsart? Art, TimeOnly? Um) : IRequest;

internal sealed class AnwesenheitErfassenValidator : AbstractValidator<AnwesenheitErfassen>
{
    public AnwesenheitErfassenValidator()
    {
        RuleFor(a => a.MitgliedIds).Must(m => m is { Length: > 0 }).WithMessage("Bitte wählen Sie mindestens ein Mitglied.");
        RuleFor(a => a.Art).Gewaehlt("ob die Mitglieder kommen oder gehen");
    }
}

internal sealed class AnwesenheitErfassenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AnwesenheitErfassen>
{
    public async Task<Unit> Handle(AnwesenheitErfassen command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        if (!person.Ist(Rolle.Stadtteilmanagement)) await db.NurVorsitzAsync(person, uhr.Heute(), cancellationToken);
        var mitglieder = (await db.MitgliederAsync(sitzung.GremiumId, cancellationToken)).Where(m => m.GiltAm(sitzung.Tag)).Select(m => m.Id).ToHashSet();
        var um = command.Um is { } zeit ? Ortszeit.NachUtc(sitzung.Tag.ToDateTime(zeit)) : uhr.Jetzt();
        if (um > uhr.Jetzt().AddMinutes(1)) throw new Regelverstoss("Die Uhrzeit liegt in der Zukunft. Tragen Sie ein, was schon war.");
        foreach (var mitglied in command.MitgliedIds!.Distinct())
        {
            if (!mitglieder.Contains(mitglied)) throw new Regelverstoss("Diese Person gehört der Lenkungsgruppe am Tag der Sitzung nicht an.");
            if (command.Art == Anwesenheitsart.Kommt) sitzung.Kommt(Guid.CreateVersion7(), mitglied, um);
            else sitzung.Geht(mitglied, um);
        }
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
