using System.Collections.Frozen;

namespace Stadtteilmanagement.SharedKernel.Security;

/// <summary>Wer gerade handelt. Steht in jedem Gültigkeitsbereich der Dienste bereit und kann überall eingefordert werden.</summary>
/// <param name="Id">Schlüssel der Person; nur er steht im Prüfprotokoll.</param>
/// <param name="Name">Anzeigename.</param>
/// <param name="Rollen">Alle heute gültigen Rollen, auch die aus einer Vertretung.</param>
/// <param name="Aemter">Ämter, für die die Person antwortet (nur Rolle Fachamt), auch die aus einer Vertretung.</param>
/// <param name="Funktion">Kurze Angabe unter dem Namen, zum Beispiel „Stadtteilmanagement Groß Klein“.</param>
public sealed record AngemeldetePerson(
    Guid Id, string Name, IReadOnlySet<Rolle> Rollen, IReadOnlySet<Guid> Aemter, string? Funktion = null)
{
    /// <summary>Niemand ist angemeldet.</summary>
    public static readonly AngemeldetePerson Niemand = new(Guid.Empty, "", FrozenSet<Rolle>.Empty, FrozenSet<Guid>.Empty);

    /// <summary>Das Programm selbst: Hintergrundarbeit und Reaktionen auf Ereignisse. Es hat keine Rolle und darf deshalb keinen Befehl senden.</summary>
    public static readonly AngemeldetePerson System =
        new(new Guid("00000000-0000-7000-8000-000000000001"), "System", FrozenSet<Rolle>.Empty, FrozenSet<Guid>.Empty);

    /// <summary>Jemand ohne Konto, ausgewiesen allein durch einen persönlichen Link. Hat keine Rolle und darf nur, was der Link öffnet.</summary>
    public static readonly AngemeldetePerson PersoenlicherLink =
        new(new Guid("00000000-0000-7000-8000-000000000004"), "über den persönlichen Link", FrozenSet<Rolle>.Empty, FrozenSet<Guid>.Empty);

    /// <summary>Bis wann heikle Handlungen ohne erneute Bestätigung gehen, UTC (siehe <see cref="FrischeAnmeldungAttribute"/>); null: nie bestätigt.</summary>
    public DateTime? BestaetigtBis { get; init; }

    /// <summary>Die Sitzung, in der gehandelt wird; leer bei Hintergrundarbeit.</summary>
    public Guid? SitzungId { get; init; }

    /// <summary>Wen die Person heute vertritt und was sie nur deshalb darf.</summary>
    public IReadOnlyList<Vertretungsrecht> Vertritt { get; init; } = [];

    /// <summary>Die Rollen, die sie selbst hat.</summary>
    public IReadOnlySet<Rolle> EigeneRollen { get; init; } = Rollen;

    /// <summary>Die Ämter, für die sie selbst antwortet.</summary>
    public IReadOnlySet<Guid> EigeneAemter { get; init; } = Aemter;

    /// <summary>Ob die Person die Rolle heute hat, selbst oder in Vertretung.</summary>
    public bool Ist(Rolle rolle) => Rollen.Contains(rolle);

    /// <summary>Kraft welcher der Rollen die Person handelt und, wenn sie sie nicht selbst hat, in Vertretung für wen; null, wenn sie keine hat.</summary>
    public (Rolle Rolle, Guid? VertretungFuer)? HandeltAls(IReadOnlyList<Rolle> rollen)
    {
        foreach (var rolle in rollen)
            if (EigeneRollen.Contains(rolle)) return (rolle, null);
        foreach (var recht in Vertritt)
            foreach (var rolle in rollen)
                if (recht.Rollen.Contains(rolle)) return (rolle, recht.PersonId);
        return null;
    }

    /// <summary>Ob überhaupt jemand angemeldet ist.</summary>
    public bool IstAngemeldet => Id != Guid.Empty;
}

/// <summary>Ein Programm der Stadt mit gültigem Zugriffsschein; es ist keine Person und hat keine Rolle.</summary>
/// <param name="Kennung">Kennung des Programms beim Anbieter der Stadtkonten.</param>
/// <param name="Scopes">Was der Schein erlaubt (siehe <see cref="ErlaubtMaschinenAttribute"/>).</param>
public sealed record AngemeldeteMaschine(string Kennung, IReadOnlySet<string> Scopes);

/// <summary>Was jemand nur darf, weil er heute eine andere Person vertritt. Es wird nicht weitergegeben.</summary>
/// <param name="PersonId">Die vertretene Person.</param>
/// <param name="Name">Ihr Anzeigename.</param>
/// <param name="Bis">Letzter Tag der Vertretung.</param>
/// <param name="Rollen">Ihre übertragbaren Rollen.</param>
/// <param name="Aemter">Ihre Ämter.</param>
public sealed record Vertretungsrecht(Guid PersonId, string Name, DateOnly Bis, IReadOnlySet<Rolle> Rollen, IReadOnlySet<Guid> Aemter);

/// <summary>Hält die handelnde Person je Gültigkeitsbereich; der Host setzt sie nach der Anmeldung, Hintergrundarbeit setzt <see cref="AngemeldetePerson.System"/>.</summary>
public sealed class Anmeldekontext
{
    /// <summary>Die handelnde Person.</summary>
    public AngemeldetePerson Person { get; set; } = AngemeldetePerson.Niemand;

    /// <summary>Das anfragende Programm; nur unter /api.</summary>
    public AngemeldeteMaschine? Maschine { get; set; }
}
