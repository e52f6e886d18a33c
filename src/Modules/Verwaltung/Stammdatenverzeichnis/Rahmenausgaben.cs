using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

internal sealed class Rahmenausgaben(VerwaltungContext db) : IAusgaben
{
    public Task<Tabelle> AusgebenAsync<T>(
        IAusgabe<object> ausgabe, string titel, IReadOnlyCollection<T> zeilen, (string Kopf, Func<T, object?> Wert)[] spalten, CancellationToken cancellationToken) =>
        db.AusgebenAsync(ausgabe, titel, zeilen, spalten, cancellationToken);
}
