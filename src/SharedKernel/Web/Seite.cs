namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Was das Blättern über eine Seite wissen muss, unabhängig von der Art der Einträge.</summary>
public interface ISeite
{
    /// <summary>Nummer der Seite, die erste ist 1.</summary>
    int Nummer { get; }

    /// <summary>Höchstzahl der Einträge je Seite.</summary>
    int Groesse { get; }

    /// <summary>Zahl aller Treffer, gedeckelt; siehe <see cref="Mehr"/>.</summary>
    int Anzahl { get; }

    /// <summary>Es gibt mehr Treffer als <see cref="Anzahl"/>; dann wurde nicht zu Ende gezählt.</summary>
    bool Mehr { get; }

    /// <summary>Zahl der Einträge, die auf dieser Seite stehen.</summary>
    int Angezeigt { get; }
}

/// <summary>Eine Seite einer Liste samt dem, was zum Blättern nötig ist.</summary>
/// <param name="Eintraege">Die Einträge dieser Seite in der gewünschten Reihenfolge.</param>
/// <param name="Nummer">Nummer der Seite, die erste ist 1.</param>
/// <param name="Groesse">Höchstzahl der Einträge je Seite.</param>
/// <param name="Anzahl">Zahl aller Treffer, gedeckelt: teures Auszählen großer Mengen entfällt.</param>
/// <param name="Mehr">Es gibt mehr Treffer als <paramref name="Anzahl"/>.</param>
public sealed record Seite<T>(IReadOnlyList<T> Eintraege, int Nummer, int Groesse, int Anzahl, bool Mehr) : ISeite
{
    /// <inheritdoc />
    public int Angezeigt => Eintraege.Count;

    /// <summary>Dieselbe Seite mit umgeformten Einträgen.</summary>
    public Seite<TNeu> Umwandeln<TNeu>(Func<T, TNeu> form) => new([.. Eintraege.Select(form)], Nummer, Groesse, Anzahl, Mehr);
}
