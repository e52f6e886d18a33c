using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.SharedKernel.Auditing;

/// <summary>
/// Eintrag des Prüfprotokolls (AK-1): eine Zustandsänderung eines Vorgangs, in derselben Transaktion geschrieben, nie geändert, nie gelöscht.
/// Personen stehen nur als Schlüssel darin (AK-5), damit das Löschen einer Person die Kette nicht bricht.
/// </summary>
public sealed class AuditEntry : INurAnfuegen
{
    /// <summary>Laufende Nummer im Modul, von der Datenbank vergeben; Lücken durch abgebrochene Transaktionen sind möglich.</summary>
    public long Sequence { get; private set; }
    /// <summary>Zeitpunkt in UTC, auf Millisekunden gekürzt, damit jede Datenbank ihn unverändert zurückgibt.</summary>
    public DateTime Zeitpunkt { get; init; }
    /// <summary>Schlüssel der handelnden Person.</summary>
    public Guid PersonId { get; init; }
    /// <summary>Rolle, kraft derer gehandelt wurde; leer für das Programm selbst.</summary>
    public string? Rolle { get; init; }
    /// <summary>Schlüssel der vertretenen Person; leer, wenn die handelnde es selbst durfte.</summary>
    public Guid? VertretungFuer { get; init; }
    /// <summary>Art des Vorgangs, zum Beispiel „Anfrage“.</summary>
    public string Objektart { get; init; } = "";
    /// <summary>Schlüssel des Vorgangs.</summary>
    public Guid ObjektId { get; init; }
    /// <summary>Version des Vorgangs nach der Änderung.</summary>
    public int Objektversion { get; init; }
    /// <summary>Name des Befehls oder Ereignisses.</summary>
    public string Aktion { get; init; } = "";
    /// <summary>Geänderte Felder als JSON-Liste von <see cref="AuditChange"/>.</summary>
    public string Aenderungen { get; init; } = "[]";
    /// <summary>Begründung der Person.</summary>
    public string? Begruendung { get; init; }
    /// <summary>Kennung, die zusammengehörende Einträge verbindet.</summary>
    public string Korrelation { get; init; } = "";
    /// <summary>SHA-256 über alle übrigen Felder außer der laufenden Nummer, hexadezimal.</summary>
    public string Pruefsumme { get; private set; } = "";

    /// <summary>Setzt die Prüfsumme; geschieht einmal beim Schreiben.</summary>
    public AuditEntry Versiegelt()
    {
        Pruefsumme = BerechnePruefsumme();
        return this;
    }

    /// <summary>Die Prüfsumme, die zum jetzigen Inhalt gehört. Jedes Feld geht mit seiner Länge ein, so dass sich nichts von einem Feld ins nächste schieben lässt.</summary>
    public string BerechnePruefsumme()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> laenge = stackalloc byte[4];
        List<string?> felder =
            [Zeitpunkt.ToString("O"), PersonId.ToString(), Rolle, Objektart, ObjektId.ToString(), Objektversion.ToString(), Aktion, Aenderungen, Begruendung, Korrelation];
        // Nur wenn gesetzt: Einträge aus der Zeit vor diesem Feld behalten ihre Prüfsumme.
        if (VertretungFuer is { } vertretene) felder.Add(vertretene.ToString());
        foreach (var feld in felder)
        {
            var bytes = Encoding.UTF8.GetBytes(feld ?? "");
            BinaryPrimitives.WriteInt32BigEndian(laenge, feld is null ? -1 : bytes.Length);
            hash.AppendData(laenge);
            hash.AppendData(bytes);
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}

/// <summary>Ein geändertes Feld, lesbar auf Deutsch.</summary>
/// <param name="Feld">Bezeichnung des Feldes, bei Bestandteilen mit deren Namen davor.</param>
/// <param name="Alt">Wert vorher; null, wenn keiner da war.</param>
/// <param name="Neu">Wert nachher; null, wenn keiner mehr da ist.</param>
public sealed record AuditChange(string Feld, string? Alt, string? Neu);

/// <summary>Siegel über einen Abschnitt des Prüfprotokolls; jedes Siegel schließt das vorige ein (AK-2).</summary>
public sealed class AuditSeal : INurAnfuegen
{
    /// <summary>Laufende Nummer des Siegels.</summary>
    public long Id { get; private set; }
    /// <summary>Erste versiegelte laufende Nummer.</summary>
    public long Von { get; init; }
    /// <summary>Letzte versiegelte laufende Nummer.</summary>
    public long Bis { get; init; }
    /// <summary>Zahl der Einträge im Abschnitt.</summary>
    public int Anzahl { get; init; }
    /// <summary>SHA-256 über die Kette des vorigen Siegels und alle Prüfsummen des Abschnitts, hexadezimal.</summary>
    public string Kette { get; init; } = "";
    /// <summary>Zeitpunkt der Versiegelung in UTC.</summary>
    public DateTime Zeitpunkt { get; init; }
}

/// <summary>Der Inhalt des Feldes betrifft eine natürliche Person: Das Prüfprotokoll vermerkt nur, dass es geändert wurde.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonenbezogenAttribute : Attribute;

/// <summary>Das Feld ist abgeleitet und gehört nicht ins Prüfprotokoll.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NichtProtokolliertAttribute : Attribute;

/// <summary>Ein Bestandteil eines Vorgangs, den das Prüfprotokoll beim Namen nennt („Zuständigkeit Tiefbauamt“).</summary>
public interface IBenannt
{
    /// <summary>Der Name im Prüfprotokoll; ohne Angaben zu natürlichen Personen.</summary>
    string Benennung { get; }
}
