using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Vermerk hinzugefügt")]
/// <param name="VermerkId">Aus dem Formular: Zweimal abgesandt entsteht trotzdem nur ein Vermerk.</param>
/// <param name="Zeitpunkt">Ortszeit.</param>
internal sealed record VermerkHinzufuegen(Guid Id, Guid VermerkId, Vermerkart? Art, DateTime? Zeitpunkt, string? Text) : IRequest;

internal sealed class VermerkHinzufuegenValidator : AbstractValidator<VermerkHinzufuegen>
{
    public VermerkHinzufuegenValidator(TimeProvider uhr)
    {
        RuleFor(b => b.Art).Gewaehlt("die Art des Vermerks");
        RuleFor(b => b.Zeitpunkt).Gewaehlt("Tag und Uhrzeit")
            .Must(z => z is null || z >= Pruefregeln.FruehesterTag.ToDateTime(TimeOnly.MinValue)).WithMessage("Der Zeitpunkt liegt vor 1990. Bitte prüfen Sie das Jahr.")
            .Must(z => z is null || Ortszeit.NachUtc(z.Value) <= uhr.Jetzt().AddMinutes(1)).WithMessage("Der Zeitpunkt liegt in der Zukunft. Ein Vermerk hält fest, was schon war.");
        RuleFor(b => b.Text).Pflicht("einen Text").Hoechstens(4000);
    }
}
internal sealed class VermerkHinzufuegenHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<VermerkHinzufuegen>
{
    public async Task<Unit> Handle(VermerkHinzufuegen command, CancellationToken cancellationToken)
    {
        var anliegen = await db.LadeAnliegenAsync(command.Id, cancellationToken);
        if (anliegen.Vermerke.Any(v => v.Id == command.VermerkId)) return Unit.Value;
        var jetzt = uhr.Jetzt();
        var zeitpunkt = Ortszeit.NachUtc(command.Zeitpunkt!.Value);
        anliegen.VermerkHinzufuegen(command.VermerkId, command.Art!.Value, command.Text!.Trim(), zeitpunkt > jetzt ? jetzt : zeitpunkt, jetzt, person.Id);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
