namespace Stadtteilmanagement.SharedKernel.Aufgaben;

/// <summary>
/// Lange Arbeit, die eine Person anstößt (Einspielen, Erneuern der Suche, PDF …). Sie läuft im Hintergrund unter dem Namen dieser Person und mit ihren
/// dann gültigen Rollen. Stürzt der Host ab, beginnt ein anderer von vorn: Der Auftrag muss deshalb wiederholbar sein.
/// </summary>
/// <typeparam name="TAngaben">Was der Auftrag wissen muss; ein Record, der als JSON gespeichert wird.</typeparam>
public interface IAuftragsart<in TAngaben> where TAngaben : class
{
    /// <summary>Führt den Auftrag aus.</summary>
    /// <exception cref="Regelverstoss">Der Auftrag ist so nicht ausführbar; den Satz liest die Person auf der Fortschrittsseite.</exception>
    /// <exception cref="OperationCanceledException">Die Person hat abgebrochen, oder der Host fährt herunter.</exception>
    Task<Auftragsergebnis> AusfuehrenAsync(TAngaben angaben, IFortschritt fortschritt, CancellationToken cancellationToken);
}

/// <summary>Nimmt entgegen, wie weit ein Auftrag ist.</summary>
public interface IFortschritt
{
    /// <summary>Meldet den Stand; darf oft gerufen werden, gespeichert wird höchstens etwa jede Sekunde.</summary>
    /// <param name="erledigt">Wie viel getan ist.</param>
    /// <param name="gesamt">Wie viel insgesamt zu tun ist; 0, wenn es noch nicht bekannt ist.</param>
    /// <param name="schritt">Was gerade geschieht, in wenigen Worten.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    Task MeldenAsync(int erledigt, int gesamt, string schritt, CancellationToken cancellationToken);
}

/// <summary>Was ein Auftrag hinterlässt.</summary>
/// <param name="Text">Das Ergebnis in einem Satz, zum Beispiel „118 Termine eingespielt, 2 übersprungen.“</param>
/// <param name="Adresse">Seite, auf der es weitergeht; null, wenn es keine gibt.</param>
public sealed record Auftragsergebnis(string Text, string? Adresse = null);

/// <summary>Stößt Aufträge an.</summary>
public interface IAuftraege
{
    /// <summary>Legt einen Auftrag der angemeldeten Person an; er beginnt gleich nach dem Speichern.</summary>
    /// <param name="id">Schlüssel; derselbe noch einmal legt keinen zweiten Auftrag an.</param>
    /// <param name="titel">Was getan wird, wie es die Person liest.</param>
    /// <param name="angaben">Angaben für die <see cref="IAuftragsart{TAngaben}"/>.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    /// <returns>Pfad der Fortschrittsseite.</returns>
    Task<string> AnlegenAsync<TAngaben>(Guid id, string titel, TAngaben angaben, CancellationToken cancellationToken) where TAngaben : class;
}
