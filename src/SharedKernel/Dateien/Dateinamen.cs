using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Setzt im Verlauf zu den Schlüsseln von Dateien die heutigen Namen ein.</summary>
public static class Dateinamen
{
    /// <summary>Namen der Dateien dieser Vorgänge nach ihrem Schlüssel; Entferntes heißt „entfernte Datei“.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> DateinamenAsync(this ModuleContext db, IReadOnlyCollection<Guid> vorgaenge, CancellationToken cancellationToken) =>
        await db.Dateien.AsNoTracking().Where(d => vorgaenge.Contains(d.VorgangId)).OrderByDescending(d => d.Id).Take(1000)
            .Select(d => new { d.Id, d.Dateiname }).ToDictionaryAsync(d => d.Id, d => d.Dateiname.Length == 0 ? "entfernte Datei" : d.Dateiname, cancellationToken);
}
