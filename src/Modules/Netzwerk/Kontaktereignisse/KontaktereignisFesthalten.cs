using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Kontaktereignisse;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur ein Ereignis.</summary>
/// <param name="Zeitpunkt">Ortszeit.</param>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Kontaktereignis festgehalten")]
internal sealed record KontaktereignisFesthalten(
    Guid Id, Guid? OrganisationId, Guid? KontaktpersonId, Ereignisart? Art, DateTime? Zeitpunkt, string? Inhalt, string? NaechsterSchritt = null, DateOnly? Wiedervorlage = null) : IRequest;

internal sealed class KontaktereignisFesthaltenValidator : AbstractValidator<KontaktereignisFesthalten>
{
    public KontaktereignisFesthaltenValidator(TimeProvider uhr)
    {
        RuleFor(e => e.Art).Gewaehlt("die Art");
        RuleFor(e => e.Zeitpunkt).Gewaehlt("Tag und Uhrzeit")
            .Must(z => z is null || z >= Pruefregeln.FruehesterTag.ToDateTime(TimeOnly.MinValue)).WithMessage("Der Zeitpunkt liegt vor 1990. Bitte prüfen Sie das Jahr.")
            .Must(z => z is null || Ortszeit.NachUtc(z.Value) <= uhr.Jetzt().AddMinutes(1)).WithMessage("Der Zeitpunkt liegt in der Zukunft. Ein Kontaktereignis hält fest, was schon war.");
        RuleFor(e => e.Inhalt).NotEmpty().WithMessage("Bitte schreiben Sie, worum es ging.").Hoechstens(4000);
        RuleFor(e => e.NaechsterSchritt).Hoechstens(300);
        RuleFor(e => e.Wiedervorlage).InDerZukunft(uhr, "Die Wiedervorlage");
        RuleFor(e => e.NaechsterSchritt).NotEmpty().When(e => e.Wiedervorlage is not null).WithMessage("Bitte nennen Sie zur Wiedervorlage den nächsten Schritt.");
    }
}

internal sealed class KontaktereignisFesthaltenHandler(NetzwerkContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<KontaktereignisFesthalten>
{
    public async Task<Unit> Handle(KontaktereignisFesthalten command, CancellationToken cancellationToken)
    {
        if (await db.Kontaktereignisse.AnyAsync(e => e.Id == command.Id, cancellationToken)) return Unit.Value;
        if (command.OrganisationId is { } organisation) await db.LadeOrganisationAsync(organisation, cancellationToken);
        if (command.KontaktpersonId is { } kontakt && !await db.Kontaktpersonen.AnyAsync(k => k.Id == kontakt, cancellationToken)) throw new NichtGefunden("Diese Kontaktperson gibt es nicht.");
        var (jetzt, zeitpunkt) = (uhr.Jetzt(), Ortszeit.NachUtc(command.Zeitpunkt!.Value));
        db.Kontaktereignisse.Add(Kontaktereignis.Festhalten(command.Id, new Ereignisangaben(command.Art!.Value, zeitpunkt > jetzt ? jetzt : zeitpunkt, command.Inhalt!.Trim(), command.OrganisationId,
            command.KontaktpersonId, command.NaechsterSchritt.OhneRand(), command.Wiedervorlage), person.Id, jetzt));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
