using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.SharedKernel.Auditing;

/// <summary>
/// Was ein Modul zum Lesen seines Prüfprotokolls beiträgt: wie seine Vorgänge heißen, welches Amt beteiligt ist und was zu einem Roten Faden gehört.
/// Wird gefunden, nicht eingetragen. Die Einträge selbst liest das <see cref="Gesamtprotokoll"/> aus jedem Modul, auch ohne Beitrag.
/// </summary>
public interface IProtokollbeitrag
{
    /// <summary>Der Kontext des Moduls.</summary>
    ModuleContext Db { get; }

    /// <summary>Arten von Vorgängen, die das Modul beim Namen nennen kann.</summary>
    IReadOnlyList<Protokollart> Arten { get; }

    /// <summary>Schlüssel der Vorgänge, an denen dieses Amt beteiligt ist; null, wenn Ämter in diesem Modul nicht vorkommen.</summary>
    IQueryable<Guid>? MitAmt(Guid amt) => null;

    /// <summary>Schlüssel der Vorgänge dieses Moduls, die zu einem Roten Faden gehören, höchstens 200.</summary>
    Task<IReadOnlyList<Guid>> ImFadenAsync(Guid faden, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Guid>>([]);
}

/// <summary>Eine Art von Vorgängen im Prüfprotokoll.</summary>
/// <param name="Objektart">Wie sie dort heißt, zum Beispiel „Anfrage“.</param>
/// <param name="Name">Wie sie auf dem Bildschirm heißt, zum Beispiel „Förderantrag“.</param>
/// <param name="Adresse">Pfad eines Vorgangs ohne seinen Schlüssel, wenn die Revision ihn öffnen darf; nur dann nennt die Prüfung auch die Namen seiner Dateien.</param>
/// <param name="Vorgaenge">Alle Vorgänge der Art.</param>
public sealed record Protokollart(string Objektart, string Name, string? Adresse, IQueryable<Protokollvorgang> Vorgaenge);

/// <summary>Ein Vorgang, wie ihn die Prüfung nennt: ohne alles, was im Prüfprotokoll selbst verdeckt bleibt.</summary>
public sealed class Protokollvorgang
{
    /// <summary>Schlüssel.</summary>
    public required Guid Id { get; init; }

    /// <summary>Sprechende Nummer; leer, wenn die Art keine hat.</summary>
    public required string Nummer { get; init; }

    /// <summary>Titel; null, wenn er eine natürliche Person nennen kann.</summary>
    public string? Titel { get; init; }

    /// <summary>Der Rote Faden, zu dem er gehört; ohne Faden er selbst.</summary>
    public required Guid Faden { get; init; }

    /// <summary>Ob es zum Vorgang ein Schreiben gibt; es steht dann unter seiner Adresse als „schreiben“.</summary>
    public bool MitSchreiben { get; init; }
}
