using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

internal enum Briefstand
{
    [Bezeichnung("wartend")] Wartend,
    [Bezeichnung("versandt")] Versandt,
    [Bezeichnung("abgestellt")] Abgestellt
}

/// <summary>
/// Eine E-Mail im Postausgang, geschrieben in derselben Transaktion wie ihr Anlass. Sie trägt von Anfang an ihre Message-Id: Muss sie nach einem Absturz
/// noch einmal hinaus, ist es für den Empfänger dieselbe.
/// </summary>
internal sealed class Brief
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string MessageId { get; init; }
    public Guid? PersonId { get; init; }
    public required string Name { get; init; }
    public required string An { get; init; }
    public string? AntwortAn { get; init; }
    public required string Betreff { get; init; }
    /// <summary>Der <see cref="Briefinhalt"/> als JSON, bei Vertraulichem verschlüsselt und nach dem Versand gelöscht.</summary>
    public string? Inhalt { get; set; }
    public bool Vertraulich { get; init; }
    public string? Anlass { get; init; }
    public Briefstand Stand { get; set; }
    public required DateTime AngelegtAm { get; init; }
    /// <summary>Wann frühestens (wieder) versucht wird; zugleich Ende der Pacht dessen, der gerade übergibt.</summary>
    public required DateTime Faellig { get; set; }
    public Guid? Paechter { get; set; }
    /// <summary>Begonnene Übergaben; gezählt, ehe es losgeht.</summary>
    public int Versuche { get; set; }
    public DateTime? ErsterVersuch { get; set; }
    /// <summary>Wann versandt oder abgestellt.</summary>
    public DateTime? ErledigtAm { get; set; }
    public string? Fehler { get; set; }
}

/// <summary>Was auf einem neuen Brief steht.</summary>
/// <param name="Name">Name der Empfängerin oder des Empfängers.</param>
/// <param name="An">E-Mail-Adresse.</param>
internal sealed record Briefumschlag(Guid? PersonId, string Name, string An, string Betreff, Briefinhalt Inhalt)
{
    /// <summary>Der Anlass, den man abbestellen kann; null bei Briefen, die immer kommen.</summary>
    public string? Anlass { get; init; }
    public string? AntwortAn { get; init; }
    /// <summary>Enthält ein Geheimnis, zum Beispiel einen Einmal-Link.</summary>
    public bool Vertraulich { get; init; }
}
