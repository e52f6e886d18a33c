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

/// <param name="Beginn">Ortszeit.</param>
/// <param name="Ende">Ortszeit.</param>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Sitzung geplant")]
internal sealed record SitzungPlanen(Guid Id, DateTime? Beginn, DateTime? Ende, string? Ort) : IRequest, ISitzungsfelder;

/// <summary>Die Angaben, die Planen und Bearbeiten gemeinsam haben; Zeiten in Ortszeit.</summary>
internal interface ISitzungsfelder
{
    DateTime? Beginn { get; }
    DateTime? Ende { get; }
    string? Ort { get; }
}

internal sealed class SitzungPlanenValidator(TimeProvider uhr) : SitzungsfelderValidator<SitzungPlanen>(uhr);

internal abstract class SitzungsfelderValidator<T> : AbstractValidator<T> where T : ISitzungsfelder
{
    protected SitzungsfelderValidator(TimeProvider uhr)
    {
        RuleFor(s => s.Beginn).Gewaehlt("Tag und Uhrzeit des Beginns").Must(b => b is null || DateOnly.FromDateTime(b.Value) >= uhr.Heute() && DateOnly.FromDateTime(b.Value) <= uhr.Heute().AddYears(2))
            .WithMessage("Der Beginn liegt in der Vergangenheit oder mehr als zwei Jahre in der Zukunft. Bitte prüfen Sie das Datum.");
        RuleFor(s => s.Ende).Gewaehlt("Tag und Uhrzeit des Endes").Must((s, e) => s.Beginn is null || e is null || e > s.Beginn && e <= s.Beginn.Value.AddHours(12)).WithMessage("Das Ende muss nach dem Beginn liegen, höchstens zwölf Stunden danach.");
        RuleFor(s => s.Ort).Pflicht("einen Ort").Hoechstens(200);
    }
}

internal sealed class SitzungPlanenHandler(LenkungsgruppeContext db) : IRequestHandler<SitzungPlanen>
{
    public async Task<Unit> Handle(SitzungPlanen command, CancellationToken cancellationToken)
    {
        if (await db.Sitzungen.AnyAsync(s => s.Id == command.Id, cancellationToken)) return Unit.Value;
        var gremium = await db.LadeGremiumAsync(cancellationToken);
        db.Sitzungen.Add(Sitzung.Planen(command.Id, gremium.Id, Ortszeit.NachUtc(command.Beginn!.Value), Ortszeit.NachUtc(command.Ende!.Value), command.Ort!.Trim()));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
