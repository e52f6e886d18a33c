using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Hochgeladene Dateien werden gebraucht, solange ihre Einspielung sie nennt; danach darf das Aufräumen sie löschen.</summary>
internal sealed class Einspielverweise(VerwaltungContext db) : IDateiverweise
{
    public async Task<IReadOnlySet<string>> GebrauchteAsync(IReadOnlyCollection<string> sha256, CancellationToken cancellationToken) =>
        await db.Einspielungen.Where(e => e.Sha256 != null && sha256.Contains(e.Sha256)).Select(e => e.Sha256!).ToHashSetAsync(cancellationToken);
}
