using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Ein Gast bittet um einen neuen Link. Zu unbekannten Adressen geschieht nichts, und die Antwort ist dieselbe.</summary>
[OhneAnmeldung, Bezeichnung("Neuer Link gewünscht")]
internal sealed record ZugangVergessen([property: Bezeichnung("E-Mail")] string? EMail) : IRequest;

internal sealed class ZugangVergessenValidator : AbstractValidator<ZugangVergessen>
{
    public ZugangVergessenValidator() => RuleFor(z => z.EMail).Pflicht("Ihre E-Mail-Adresse").EMailAdresse();
}

internal sealed class ZugangVergessenHandler(VerwaltungContext db, Anmeldebremse bremse, TimeProvider uhr) : IRequestHandler<ZugangVergessen>
{
    public async Task<Unit> Handle(ZugangVergessen command, CancellationToken cancellationToken)
    {
        var adresse = Gastkonto.Schluessel(command.EMail!);
        // Eigene Zählung: Wer seinen Zugang vergessen hat, hat sich meist schon vertippt und wartet.
        await bremse.BeginnenAsync("vergessen:" + adresse, cancellationToken);
        var konto = await db.Gastkonten.FirstOrDefaultAsync(k => k.EMailSchluessel == adresse, cancellationToken);
        konto?.ZugangVermissen(uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
