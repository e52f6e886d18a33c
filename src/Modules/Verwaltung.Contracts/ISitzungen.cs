using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>
/// Sitzungen liegen auf dem Server (IS-3): Jede lässt sich sofort beenden, und mehrere Hosts teilen sie. Das Cookie trägt nur einen zufälligen
/// Schlüssel, gespeichert ist davon nur die Prüfsumme.
/// </summary>
public interface ISitzungen
{
    /// <summary>Beginnt eine neue Sitzung und liefert ihren geheimen Schlüssel für das Cookie.</summary>
    /// <param name="nachweis">Wer sich wie ausgewiesen hat.</param>
    /// <param name="geraet">Kurze Angabe zum Gerät, an der die Person ihre Sitzungen unterscheidet; keine Adresse.</param>
    /// <param name="marken">Verschlüsselte Marken des Anbieters, für den späteren Abgleich; sonst null.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    Task<string> BeginnenAsync(Anmeldenachweis nachweis, string? geraet, string? marken, CancellationToken cancellationToken);

    /// <summary>Die Sitzung zu diesem Schlüssel; null, wenn sie beendet ist, 60 Minuten nicht benutzt wurde oder 10 Stunden alt ist.</summary>
    /// <param name="schluessel">Der geheime Schlüssel aus dem Cookie.</param>
    /// <param name="nebenbei">Ob die Seite von selbst nachfragt; das gilt nicht als Benutzung, sonst endete eine verlassene Sitzung nie.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    Task<LaufendeSitzung?> FindeAsync(string schluessel, bool nebenbei, CancellationToken cancellationToken);

    /// <summary>Beendet eine Sitzung; eine unbekannte ist schon beendet.</summary>
    Task BeendenAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Beendet, was der Anbieter für beendet erklärt: eine seiner Sitzungen oder, ohne diese Angabe, alle des Kontos. Liefert deren Zahl.</summary>
    Task<int> BeendenFuerAnbieterAsync(string anbieter, string? anbietersitzung, string? kontokennung, CancellationToken cancellationToken);

    /// <summary>Beendet alle Sitzungen der Person, auf Wunsch bis auf eine. Liefert deren Zahl.</summary>
    Task<int> AlleBeendenAsync(Guid personId, Guid? ausser, CancellationToken cancellationToken);

    /// <summary>Übernimmt den nächsten Abgleich mit dem Anbieter; false, wenn ihn gerade ein anderer Aufruf oder Host ausführt.</summary>
    Task<bool> AbgleichUebernehmenAsync(LaufendeSitzung sitzung, CancellationToken cancellationToken);

    /// <summary>Hebt die neuen Marken des Anbieters auf; die bisherigen sind womöglich schon verbraucht.</summary>
    Task MarkenSichernAsync(Guid id, string marken, CancellationToken cancellationToken);

    /// <summary>Vermerkt einen geglückten Abgleich.</summary>
    Task AbgeglichenAsync(Guid id, CancellationToken cancellationToken);
}

/// <summary>Eine laufende Sitzung.</summary>
/// <param name="Id">Kennung zum Beenden; nicht geheim.</param>
/// <param name="PersonId">Die angemeldete Person.</param>
/// <param name="Art">Wie sie sich ausgewiesen hat.</param>
/// <param name="BestaetigtAm">Wann sie ihr Geheimnis zuletzt selbst vorgelegt hat, UTC.</param>
/// <param name="AbgeglichenAm">Letzter geglückter Abgleich mit dem Anbieter, UTC.</param>
/// <param name="NaechsterAbgleich">Ab wann wieder abzugleichen ist, UTC.</param>
/// <param name="Marken">Verschlüsselte Marken des Anbieters.</param>
/// <param name="Anbieter">Aussteller bei einem Stadtkonto.</param>
/// <param name="Kontokennung">Kennung des Kontos beim Aussteller.</param>
public sealed record LaufendeSitzung(
    Guid Id, Guid PersonId, Anmeldeart Art, DateTime? BestaetigtAm, DateTime AbgeglichenAm, DateTime NaechsterAbgleich,
    string? Marken, string? Anbieter, string? Kontokennung);
