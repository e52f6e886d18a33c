using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Projekttraeger.Persistence;

/// <summary>Öffnet das Buch eines Fördertopfs für genau eine Handlung zur Zeit (ADR 0023).</summary>
internal static class Buchfuehrung
{
    /// <summary>
    /// Handelt an Antrag und Topf zugleich. Gelesen wird erst, wenn der Topf gesperrt ist: Wer wartete, sieht, was der Vorige gebucht hat, und muss nichts wiederholen.
    /// </summary>
    /// <param name="version">Version des Antrags, die die Person gesehen hat; null bei Reaktionen auf Ereignisse.</param>
    public static async Task BuchenAsync(
        this ProjekttraegerContext db, Guid antragId, int? version, Action<Foerderantrag, Foerdertopf> tun, CancellationToken cancellationToken)
    {
        // Eine Reaktion läuft schon in der Transaktion der Zustellung.
        await using var transaktion = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        var topfId = await db.Foerderantraege.Where(a => a.Id == antragId).Select(a => (Guid?)a.FoerdertopfId).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NichtGefunden("Diesen Förderantrag gibt es nicht.");
        await db.SperreAsync(topfId, cancellationToken);
        var topf = await db.LadeFoerdertopfAsync(topfId, null, cancellationToken);
        tun(await db.LadeFoerderantragAsync(antragId, version, cancellationToken), topf);
        db.Buchungen.AddRange(topf.NeueBuchungen);
        await db.SaveChangesAsync(cancellationToken);
        if (transaktion is null) return;
        await transaktion.CommitAsync(cancellationToken);
        db.GetService<OutboxSignal>().Raise();
    }

    // Ein Schreiben, das nichts ändert, hält die Zeile bis zum Ende der Transaktion fest, auf jeder der drei Datenbanken.
    private static Task SperreAsync(this ProjekttraegerContext db, Guid topfId, CancellationToken cancellationToken) =>
        db.Foerdertoepfe.Where(t => t.Id == topfId).ExecuteUpdateAsync(s => s.SetProperty(t => t.LetzteBuchung, t => t.LetzteBuchung), cancellationToken);
}
