using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Nennt den Zweck, zu dem das Prüfprotokoll bis zum Ende des Tages gelesen wird. Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur eine.</summary>
/// <param name="Vorgang">Nummer des einen Vorgangs, um den es geht; leer für das ganze Prüfprotokoll.</param>
[Erlaubt(Rolle.Revision), Bezeichnung("Einsicht genommen")]
internal sealed record EinsichtNehmen(
    Guid Id, Einsichtszweck? Zweck, [property: Bezeichnung("Aktenzeichen oder Anlass")] string Anlass, [property: Bezeichnung("Nummer des Vorgangs")] string? Vorgang) : IRequest;

internal sealed class EinsichtNehmenValidator : AbstractValidator<EinsichtNehmen>
{
    public EinsichtNehmenValidator()
    {
        RuleFor(e => e.Zweck).Gewaehlt("den Zweck");
        RuleFor(e => e.Anlass).Pflicht("ein Aktenzeichen oder den Anlass").Hoechstens(Einsicht.AnlassLaenge);
    }
}

internal sealed class EinsichtNehmenHandler(VerwaltungContext db, Gesamtprotokoll protokoll, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<EinsichtNehmen>
{
    public async Task<Unit> Handle(EinsichtNehmen command, CancellationToken cancellationToken)
    {
        if (await db.Einsichten.FindAsync([command.Id], cancellationToken) is not null) return Unit.Value;
        var vorgang = string.IsNullOrWhiteSpace(command.Vorgang) ? null
            : await protokoll.FindenAsync(command.Vorgang, cancellationToken) ?? throw new Regelverstoss($"Einen Vorgang mit der Nummer „{command.Vorgang.Trim()}“ gibt es nicht.");
        var tagesende = Ortszeit.NachUtc(uhr.Heute().AddDays(1).ToDateTime(TimeOnly.MinValue));
        db.Einsichten.Add(Einsicht.Nehmen(command.Id, person.Id, command.Zweck!.Value, command.Anlass, vorgang, uhr.Jetzt(), tagesende));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
