using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

/// <summary>Wie ein stimmberechtigter Sitz bei einem Punkt besetzt ist.</summary>
/// <param name="SitzId">Schlüssel des Mitglieds, dem der Sitz gehört; daran hängt die eine Stimme.</param>
/// <param name="Fuehrt">Wer die Stimme gerade führt: das Mitglied oder, wenn es fehlt, seine Vertretung; null, wenn der Sitz leer ist.</param>
/// <param name="Befangen">Der Sitz wirkt bei diesem Punkt nicht mit.</param>
internal sealed record Sitzstand(Guid SitzId, string Sitz, Mitglied? Fuehrt, bool Befangen)
{
    public bool Anwesend => Fuehrt is not null && !Befangen;
}

/// <summary>Wer bei einem Punkt zählt. Befangene zählen nirgends mit: nicht zu den Anwesenden und nicht zu denen, an denen gemessen wird.</summary>
internal sealed record Sitzverteilung(IReadOnlyList<Sitzstand> Sitze)
{
    public int Grundgesamtheit => Sitze.Count(s => !s.Befangen);

    public IReadOnlyList<Sitzstand> Stimmberechtigte => [.. Sitze.Where(s => s.Anwesend)];

    /// <param name="mitglieder">Alle Mitglieder, auch frühere.</param>
    /// <param name="anwesend">Schlüssel der anwesenden Mitglieder.</param>
    /// <param name="befangen">Schlüssel der befangenen Personen.</param>
    /// <param name="tag">Tag der Sitzung.</param>
    public static Sitzverteilung Am(DateOnly tag, IReadOnlyCollection<Mitglied> mitglieder, IReadOnlySet<Guid> anwesend, IReadOnlySet<Guid> befangen) =>
        new([.. mitglieder.Where(m => m.Stimmrecht && m.GiltAm(tag)).OrderBy(m => m.Sitz, StringComparer.Create(Ortszeit.Deutsch, ignoreCase: true)).Select(m => Stand(m, mitglieder, anwesend, befangen, tag))]);

    private static Sitzstand Stand(Mitglied inhaber, IReadOnlyCollection<Mitglied> mitglieder, IReadOnlySet<Guid> anwesend, IReadOnlySet<Guid> befangen, DateOnly tag)
    {
        var fuehrt = anwesend.Contains(inhaber.Id) ? inhaber : mitglieder.FirstOrDefault(m => m.VertretungFuerId == inhaber.Id && m.GiltAm(tag) && anwesend.Contains(m.Id));
        // Ist das Mitglied befangen, ist es sein Sitz: Die Vertretung soll nicht an seiner Stelle für dieselbe Stelle stimmen.
        return new Sitzstand(inhaber.Id, inhaber.Sitz, fuehrt, befangen.Contains(inhaber.PersonId) || fuehrt is not null && befangen.Contains(fuehrt.PersonId));
    }
}
