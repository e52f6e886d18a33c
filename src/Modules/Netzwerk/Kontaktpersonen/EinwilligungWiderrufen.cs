using FluentValidation;
using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <summary>Trägt ein, dass die Person eine Einwilligung widerrufen hat. Sie wirkt von diesem Tag an nicht mehr und bleibt in der Geschichte.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Widerruf eingetragen")]
internal sealed record EinwilligungWiderrufen(Guid Id, int Version, Guid? EinwilligungId, DateOnly? WiderrufenAm) : IRequest;

internal sealed class EinwilligungWiderrufenValidator : AbstractValidator<EinwilligungWiderrufen>
{
    public EinwilligungWiderrufenValidator(TimeProvider uhr)
    {
        RuleFor(e => e.EinwilligungId).Gewaehlt("eine Einwilligung");
        RuleFor(e => e.WiderrufenAm).Gewaehlt("den Tag des Widerrufs").NichtInDerZukunft(uhr);
    }
}

internal sealed class EinwilligungWiderrufenHandler(NetzwerkContext db, TimeProvider uhr) : IRequestHandler<EinwilligungWiderrufen>
{
    public async Task<Unit> Handle(EinwilligungWiderrufen command, CancellationToken cancellationToken)
    {
        var kontakt = await db.LadeKontaktpersonAsync(command.Id, command.Version, cancellationToken);
        kontakt.EinwilligungWiderrufen(command.EinwilligungId!.Value, command.WiderrufenAm!.Value, uhr.Heute());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
