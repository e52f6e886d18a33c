using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Nachrichten;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Postausgang;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>
/// Ein Gast bittet um einen neuen Link und bekommt ihn per E-Mail. Zu unbekannten Adressen geschieht nichts, und die Antwort ist dieselbe.
/// Wo keine E-Mail hinausgeht und bei Konten mit weiteren Rechten gibt ihn weiterhin ein Mensch.
/// </summary>
[OhneAnmeldung, Bezeichnung("Neuer Link gewünscht")]
internal sealed record ZugangVergessen([property: Bezeichnung("E-Mail")] string? EMail) : IRequest;

internal sealed class ZugangVergessenValidator : AbstractValidator<ZugangVergessen>
{
    public ZugangVergessenValidator() => RuleFor(z => z.EMail).Pflicht("Ihre E-Mail-Adresse").EMailAdresse();
}

internal sealed class ZugangVergessenHandler(VerwaltungContext db, Anmeldebremse bremse, Gastpost post, Posteinstellungen einstellungen, TimeProvider uhr) : IRequestHandler<ZugangVergessen>
{
    public async Task<Unit> Handle(ZugangVergessen command, CancellationToken cancellationToken)
    {
        var adresse = Gastkonto.Schluessel(command.EMail!);
        // Eigene Zählung: Wer seinen Zugang vergessen hat, hat sich meist schon vertippt und wartet.
        await bremse.BeginnenAsync("vergessen:" + adresse, cancellationToken);
        var konto = await db.Gastkonten.FirstOrDefaultAsync(k => k.EMailSchluessel == adresse, cancellationToken);
        if (konto is not null) await AntwortenAsync(konto, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }

    private async Task AntwortenAsync(Gastkonto konto, CancellationToken cancellationToken)
    {
        var gast = await db.Personen.AsNoTracking().AsSplitQuery().FirstAsync(p => p.Id == konto.Id, cancellationToken);
        var verwaltetVon = Gastrollen.NurFuerAdministration(gast, uhr.Heute()) ? Rolle.Administration : Rolle.Stadtteilmanagement;
        if (einstellungen.GehtHinaus && verwaltetVon == Rolle.Stadtteilmanagement)
        {
            if (konto.SelbstZuruecksetzen(uhr.Jetzt()) is { } link) post.Zuruecksetzen(konto, gast.Name, link);
        }
        else if (konto.ZugangVermissen(uhr.Jetzt())) db.Melde(Verwaltungsanlaesse.GastWuenschtLink(konto, gast.Name, verwaltetVon));
    }
}
