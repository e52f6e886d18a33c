using System.Collections.Frozen;

namespace Stadtteilmanagement.SharedKernel.Security;

/// <summary>Wer gerade handelt. Steht in jedem Gültigkeitsbereich der Dienste bereit und kann überall eingefordert werden.</summary>
/// <param name="Id">Schlüssel der Person; nur er steht im Prüfprotokoll.</param>
/// <param name="Name">Anzeigename.</param>
/// <param name="Rollen">Alle heute gültigen Rollen.</param>
/// <param name="Aemter">Ämter, für die die Person antwortet (nur Rolle Fachamt).</param>
/// <param name="Funktion">Kurze Angabe unter dem Namen, zum Beispiel „Stadtteilmanagement Groß Klein“.</param>
public sealed record AngemeldetePerson(
    Guid Id, string Name, IReadOnlySet<Rolle> Rollen, IReadOnlySet<Guid> Aemter, string? Funktion = null)
{
    /// <summary>Niemand ist angemeldet.</summary>
    public static readonly AngemeldetePerson Niemand = new(Guid.Empty, "", FrozenSet<Rolle>.Empty, FrozenSet<Guid>.Empty);

    /// <summary>Das Programm selbst: Hintergrundarbeit und Reaktionen auf Ereignisse. Es hat keine Rolle und darf deshalb keinen Befehl senden.</summary>
    public static readonly AngemeldetePerson System =
        new(new Guid("00000000-0000-7000-8000-000000000001"), "System", FrozenSet<Rolle>.Empty, FrozenSet<Guid>.Empty);

    /// <summary>Bis wann heikle Handlungen ohne erneute Bestätigung gehen, UTC (siehe <see cref="FrischeAnmeldungAttribute"/>); null: nie bestätigt.</summary>
    public DateTime? BestaetigtBis { get; init; }

    /// <summary>Die Sitzung, in der gehandelt wird; leer bei Hintergrundarbeit.</summary>
    public Guid? SitzungId { get; init; }

    /// <summary>Ob die Person die Rolle heute hat.</summary>
    public bool Ist(Rolle rolle) => Rollen.Contains(rolle);

    /// <summary>Ob überhaupt jemand angemeldet ist.</summary>
    public bool IstAngemeldet => Id != Guid.Empty;
}

/// <summary>Ein Programm der Stadt mit gültigem Zugriffsschein; es ist keine Person und hat keine Rolle.</summary>
/// <param name="Kennung">Kennung des Programms beim Anbieter der Stadtkonten.</param>
/// <param name="Scopes">Was der Schein erlaubt (siehe <see cref="ErlaubtMaschinenAttribute"/>).</param>
public sealed record AngemeldeteMaschine(string Kennung, IReadOnlySet<string> Scopes);

/// <summary>Hält die handelnde Person je Gültigkeitsbereich; der Host setzt sie nach der Anmeldung, Hintergrundarbeit setzt <see cref="AngemeldetePerson.System"/>.</summary>
public sealed class Anmeldekontext
{
    /// <summary>Die handelnde Person.</summary>
    public AngemeldetePerson Person { get; set; } = AngemeldetePerson.Niemand;

    /// <summary>Das anfragende Programm; nur unter /api.</summary>
    public AngemeldeteMaschine? Maschine { get; set; }
}
