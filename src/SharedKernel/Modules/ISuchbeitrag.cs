namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Was ein Modul auf eine Suche antwortet; nur, was die angemeldete Person auch öffnen darf.</summary>
public interface ISuchbeitrag
{
    /// <summary>Treffer des Moduls.</summary>
    /// <param name="suchtext">Gesuchter Text in vergleichbarer Form (<see cref="Suchtext"/>).</param>
    /// <param name="cancellationToken">Abbruch.</param>
    Task<IReadOnlyList<Suchgruppe>> SucheAsync(string suchtext, CancellationToken cancellationToken);
}

/// <summary>Treffer einer Art.</summary>
/// <param name="Titel">Überschrift, zum Beispiel „Anliegen“.</param>
/// <param name="Treffer">Höchstens zwanzig.</param>
/// <param name="AlleAdresse">Liste mit allen Treffern, falls es mehr gibt.</param>
public sealed record Suchgruppe(string Titel, IReadOnlyList<Suchtreffer> Treffer, string? AlleAdresse);

/// <summary>Ein Treffer.</summary>
/// <param name="Nummer">Sprechende Nummer.</param>
/// <param name="Titel">Betreff.</param>
/// <param name="Adresse">Seite des Vorgangs.</param>
/// <param name="Zusatz">Stand in Worten.</param>
public sealed record Suchtreffer(string Nummer, string Titel, string Adresse, string Zusatz);
