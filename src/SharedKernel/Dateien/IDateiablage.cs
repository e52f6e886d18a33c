namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>
/// Legt Inhalte unter ihrer Prüfsumme ab, außerhalb des Webverzeichnisses. Derselbe Inhalt liegt nur einmal da. Was ein Inhalt bedeutet und wer ihn sehen
/// darf, weiß das Modul, das auf ihn verweist (<see cref="IDateiverweise"/>).
/// </summary>
public interface IDateiablage
{
    /// <summary>Nimmt einen Inhalt in den Eingang; er zählt erst, wenn <see cref="Uebernehmen"/> ihn ablegt, und verschwindet sonst wieder.</summary>
    /// <param name="inhalt">Der Inhalt; wird bis zum Ende gelesen und nie ganz im Speicher gehalten.</param>
    /// <param name="hoechstens">Erlaubte Größe in Bytes.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    /// <exception cref="Regelverstoss">Der Inhalt ist leer oder zu groß.</exception>
    Task<Dateieingang> EmpfangenAsync(Stream inhalt, long hoechstens, CancellationToken cancellationToken);

    /// <summary>Legt einen vollständig empfangenen Inhalt unter seiner Prüfsumme ab.</summary>
    AbgelegterInhalt Uebernehmen(Dateieingang eingang);

    /// <summary>Empfängt und legt gleich ab; bricht das Schreiben ab, bleibt nichts Halbes unter der Prüfsumme liegen.</summary>
    /// <inheritdoc cref="EmpfangenAsync"/>
    Task<AbgelegterInhalt> AblegenAsync(Stream inhalt, long hoechstens, CancellationToken cancellationToken);

    /// <summary>Öffnet einen abgelegten Inhalt zum Lesen; null, wenn es ihn nicht gibt.</summary>
    Stream? Oeffnen(string sha256);

    /// <summary>Alle abgelegten Prüfsummen, die seit <paramref name="aelterAls"/> (UTC) niemand neu abgelegt hat.</summary>
    IEnumerable<string> Abgelegte(DateTime aelterAls);

    /// <summary>Löscht einen Inhalt, sofern ihn seit <paramref name="aelterAls"/> (UTC) niemand neu abgelegt hat.</summary>
    /// <returns>Ob etwas gelöscht wurde.</returns>
    bool Loeschen(string sha256, DateTime aelterAls);

    /// <summary>Räumt Reste abgebrochener Uploads aus dem Eingang, die älter sind als <paramref name="aelterAls"/> (UTC).</summary>
    /// <returns>Wie viele es waren.</returns>
    int EingangRaeumen(DateTime aelterAls);
}

/// <summary>Ein abgelegter Inhalt.</summary>
/// <param name="Sha256">Prüfsumme, 64 Zeichen, klein geschrieben.</param>
/// <param name="Groesse">Bytes.</param>
public sealed record AbgelegterInhalt(string Sha256, long Groesse);

/// <summary>Ein vollständig empfangener, noch nicht abgelegter Inhalt; Verwerfen löscht ihn.</summary>
public sealed class Dateieingang : IDisposable
{
    internal Dateieingang(string pfad, string sha256, long groesse) => (Pfad, Sha256, Groesse) = (pfad, sha256, groesse);

    /// <summary>Prüfsumme, 64 Zeichen, klein geschrieben.</summary>
    public string Sha256 { get; }

    /// <summary>Bytes.</summary>
    public long Groesse { get; }

    internal string Pfad { get; }

    /// <summary>Öffnet den Inhalt zum Lesen.</summary>
    public FileStream Oeffnen() => new(Pfad, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous });

    /// <inheritdoc />
    public void Dispose() => File.Delete(Pfad);
}

/// <summary>Sagt dem Aufräumen, welche Inhalte noch gebraucht werden. Jedes Modul, das außerhalb von <see cref="Datei"/> Prüfsummen speichert, trägt dazu bei.</summary>
public interface IDateiverweise
{
    /// <summary>Welche dieser Prüfsummen das Modul noch braucht.</summary>
    Task<IReadOnlySet<string>> GebrauchteAsync(IReadOnlyCollection<string> sha256, CancellationToken cancellationToken);
}
