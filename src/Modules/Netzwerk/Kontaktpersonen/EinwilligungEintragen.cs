using FluentValidation;
using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <summary>Trägt ein, dass die Person zu einem Zweck in die Verwendung einzelner Angaben eingewilligt hat.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Einwilligung eingetragen")]
internal sealed record EinwilligungEintragen(Guid Id, int Version, Zweck? Zweck, IReadOnlyList<Kontaktangabe>? Angaben, DateOnly? ErteiltAm, Einwilligungskanal? Kanal, string? Textfassung) : IRequest;

internal sealed class EinwilligungEintragenValidator : AbstractValidator<EinwilligungEintragen>
{
    public EinwilligungEintragenValidator(TimeProvider uhr)
    {
        RuleFor(e => e.Zweck).Gewaehlt("einen Zweck");
        RuleFor(e => e.Angaben).NotEmpty().WithMessage("Bitte wählen Sie mindestens eine Angabe.");
        RuleFor(e => e.ErteiltAm).Gewaehlt("den Tag der Einwilligung").NichtInDerZukunft(uhr);
        RuleFor(e => e.Kanal).Gewaehlt("den Weg");
        RuleFor(e => e.Textfassung).Pflicht("die Textfassung").Hoechstens(2000);
    }
}

internal sealed class EinwilligungEintragenHandler(NetzwerkContext db, TimeProvider uhr) : IRequestHandler<EinwilligungEintragen>
{
    public async Task<Unit> Handle(EinwilligungEintragen command, CancellationToken cancellationToken)
    {
        var kontakt = await db.LadeKontaktpersonAsync(command.Id, command.Version, cancellationToken);
        var nachweis = new Einwilligungsnachweis(command.ErteiltAm!.Value, command.Kanal!.Value, command.Textfassung!.Trim());
        foreach (var angabe in command.Angaben!.Distinct()) kontakt.EinwilligungEintragen(Guid.CreateVersion7(), angabe, command.Zweck!.Value, nachweis, uhr.Heute());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
