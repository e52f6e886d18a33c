using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Eine hochgeladene Datei auf dem Weg in den Bestand: erst ansehen und zuordnen, dann einspielen. Sie gehört der Person, die sie hochgeladen hat.</summary>
internal sealed class Einspielung : Aggregat
{
    [NichtProtokolliert] public Guid PersonId { get; private set; }
    [Bezeichnung("was")] public string Art { get; private set; } = "";
    [Personenbezogen] public string Dateiname { get; private set; } = "";
    [NichtProtokolliert] public string? Sha256 { get; private set; }
    public int Zeilen { get; private set; }
    public string Format { get; private set; } = "";
    [NichtProtokolliert] public string Zuordnung { get; private set; } = "";
    public Einspielstatus Status { get; private set; }
    [Bezeichnung("nur gute Zeilen")] public bool NurGute { get; private set; }
    [NichtProtokolliert] public Guid? AuftragId { get; private set; }
    public int Neu { get; private set; }
    [Bezeichnung("geändert")] public int Geaendert { get; private set; }
    [Bezeichnung("unverändert")] public int Gleich { get; private set; }
    [Bezeichnung("übersprungen")] public int Uebersprungen { get; private set; }
    [NichtProtokolliert] public DateTime AngelegtAm { get; private set; }
    [NichtProtokolliert] public DateTime? BeendetAm { get; private set; }

    public bool IstOffen => Status is Einspielstatus.Vorschau or Einspielstatus.Begonnen;

    public static Einspielung Hochladen(Guid id, Guid personId, string art, string dateiname, string sha256, Einspieltabelle tabelle, string zuordnung, DateTime jetzt) => new()
    {
        Id = id, PersonId = personId, Art = art, Dateiname = dateiname, Sha256 = sha256, Zeilen = tabelle.Zeilen.Count, Format = tabelle.Format, Zuordnung = zuordnung, AngelegtAm = jetzt
    };

    public void Zuordnen(string zuordnung)
    {
        if (Status != Einspielstatus.Vorschau) throw new Regelverstoss("Das Einspielen hat schon begonnen. Die Zuordnung der Spalten lässt sich nicht mehr ändern.");
        Zuordnung = zuordnung;
    }

    /// <summary>Beginnt oder setzt fort. Beim Fortsetzen bleibt es bei der ersten Wahl: Was schon eingespielt ist, lässt sich nicht mehr ungeschehen machen.</summary>
    public void Starten(Guid auftragId, bool nurGute)
    {
        PruefeOffen();
        if (Status == Einspielstatus.Vorschau) NurGute = nurGute;
        (Status, AuftragId) = (Einspielstatus.Begonnen, auftragId);
    }

    public void Abschliessen(Einspielergebnis ergebnis, DateTime jetzt)
    {
        (Neu, Geaendert, Gleich, Uebersprungen) = (ergebnis.Neu, ergebnis.Geaendert, ergebnis.Gleich, ergebnis.Uebersprungen);
        (Status, BeendetAm) = (Einspielstatus.Fertig, jetzt);
    }

    /// <summary>Es geht nicht, wie gewünscht, und nichts ist geschehen: zurück zur Vorschau, um es anders zu versuchen.</summary>
    public void Zuruecksetzen() => Status = Einspielstatus.Vorschau;

    public void Verwerfen(DateTime jetzt)
    {
        PruefeOffen();
        (Status, BeendetAm) = (Einspielstatus.Verworfen, jetzt);
    }

    private void PruefeOffen()
    {
        if (!IstOffen) throw new Regelverstoss(Status == Einspielstatus.Fertig ? "Diese Datei ist schon eingespielt." : "Diese Einspielung ist verworfen. Laden Sie die Datei noch einmal hoch.");
    }
}

internal enum Einspielstatus
{
    [Bezeichnung("Vorschau")] Vorschau,
    [Bezeichnung("begonnen")] Begonnen,
    [Bezeichnung("fertig")] Fertig,
    [Bezeichnung("verworfen")] Verworfen
}
