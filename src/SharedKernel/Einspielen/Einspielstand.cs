namespace Stadtteilmanagement.SharedKernel.Einspielen;

/// <summary>Wie weit eine Einspielung in diesem Modul gekommen ist; geschrieben in derselben Transaktion wie die Zeilen selbst.</summary>
public sealed class Einspielstand
{
    /// <summary>Schlüssel der Einspielung.</summary>
    public Guid EinspielungId { get; init; }
    /// <summary>Nummer der letzten behandelten Zeile; an ihr merkt ein verspäteter Host, dass ein anderer übernommen hat.</summary>
    public int Bis { get; set; }
    /// <summary>Angelegte Sätze.</summary>
    public int Neu { get; set; }
    /// <summary>Geänderte Sätze.</summary>
    public int Geaendert { get; set; }
    /// <summary>Unveränderte Sätze.</summary>
    public int Gleich { get; set; }
    /// <summary>Fehlerhafte und doppelte Zeilen.</summary>
    public int Uebersprungen { get; set; }

    internal Einspielergebnis Ergebnis => new(Neu, Geaendert, Gleich, Uebersprungen);

    internal void Zaehle(IReadOnlyList<Zeilenbefund> stapel)
    {
        Bis = stapel[^1].Zeile.Nummer;
        Neu += stapel.Count(b => b.Art == Zeilenart.Neu);
        Geaendert += stapel.Count(b => b.Art == Zeilenart.Geaendert);
        Gleich += stapel.Count(b => b.Art == Zeilenart.Gleich);
        Uebersprungen += stapel.Count(b => !b.IstGut);
    }
}
