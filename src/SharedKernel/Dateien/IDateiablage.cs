namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>
/// Legt Inhalte unter ihrer Prüfsumme ab, außerhalb des Webverzeichnisses. Derselbe Inhalt liegt nur einmal da. Was ein Inhalt bedeutet und wer ihn sehen
/// darf, weiß das Modul, das auf ihn verweist (<see cref="IDateiverweise"/>).
/// </summary>
public interface IDateiablage
{
    /// <summary>Legt einen Inhalt ab; bricht das Schreiben ab, bleibt nichts Halbes unter der Prüfsumme liegen.</summary>
    /// <param name="inhalt">Der Inhalt; wird bis zum Ende gelesen.</param>
    /// <param name="hoechstens">Erlaubte Größe in Bytes.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    /// <exception cref="Regelverstoss">Der Inhalt ist leer oder zu groß.</exception>
    Task<AbgelegterInhalt> AblegenAsync(Stream inhalt, long hoechstens, CancellationToken cancellationToken);

    /// <summary>Öffnet einen abgelegten Inhalt zum Lesen; null, wenn es ihn nicht gibt.</summary>
    Stream? Oeffnen(string sha256);
}

/// <summary>Ein abgelegter Inhalt.</summary>
/// <param name="Sha256">Prüfsumme, 64 Zeichen, klein geschrieben.</param>
/// <param name="Groesse">Bytes.</param>
public sealed record AbgelegterInhalt(string Sha256, long Groesse);

/// <summary>Sagt dem Aufräumen, welche Inhalte noch gebraucht werden. Jedes Modul, das Prüfsummen speichert, trägt dazu bei.</summary>
public interface IDateiverweise
{
    /// <summary>Welche dieser Prüfsummen das Modul noch braucht.</summary>
    Task<IReadOnlySet<string>> GebrauchteAsync(IReadOnlyCollection<string> sha256, CancellationToken cancellationToken);
}
