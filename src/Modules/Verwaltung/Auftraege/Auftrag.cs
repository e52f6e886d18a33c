using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Verwaltung.Auftraege;

/// <summary>
/// Lange Arbeit, die eine Person angestoßen hat. Wer sie ausführt, hält eine Pacht; läuft die ab, weil der Host endete, übernimmt ein anderer.
/// Fortschritt und Pacht ändern sich laufend und stehen deshalb nicht im Prüfprotokoll.
/// </summary>
internal sealed class Auftrag : Aggregat
{
    /// <summary>So oft wird begonnen. Wer jedes Mal den Host mitreißt, soll es nicht ewig tun.</summary>
    public const int HoechstensVersuche = 3;

    /// <summary>Anlass der Benachrichtigung am Ende.</summary>
    public const string Fertiganlass = "auftrag-fertig";

    [NichtProtokolliert] public Guid PersonId { get; private set; }
    public string Titel { get; private set; } = "";
    [NichtProtokolliert] public string Art { get; private set; } = "";
    [NichtProtokolliert] public string Angaben { get; private set; } = "";
    [NichtProtokolliert] public string Korrelation { get; private set; } = "";
    public Auftragsstand Stand { get; private set; }
    [NichtProtokolliert] public DateTime AngelegtAm { get; private set; }
    [NichtProtokolliert] public DateTime? BeendetAm { get; private set; }
    [NichtProtokolliert] public int Erledigt { get; private set; }
    [NichtProtokolliert] public int Gesamt { get; private set; }
    [NichtProtokolliert] public string? Schritt { get; private set; }
    [NichtProtokolliert] public string? Ergebnis { get; private set; }
    [NichtProtokolliert] public string? Adresse { get; private set; }
    [NichtProtokolliert] public string? Fehler { get; private set; }
    [Bezeichnung("Abbruch gewünscht")] public bool AbbruchGewuenscht { get; private set; }
    [NichtProtokolliert] public Guid? Paechter { get; private set; }
    [NichtProtokolliert] public DateTime? PachtBis { get; private set; }
    [NichtProtokolliert] public int Versuche { get; private set; }

    public bool IstBeendet => BeendetAm is not null;

    public static Auftrag Anlegen(Guid id, Guid personId, string titel, string art, string angaben, string korrelation, DateTime jetzt) =>
        new() { Id = id, PersonId = personId, Titel = titel, Art = art, Angaben = angaben, Korrelation = korrelation, AngelegtAm = jetzt };

    /// <summary>Die Person will nicht mehr. Was läuft, hört bei nächster Gelegenheit auf; was dann schon getan ist, bleibt.</summary>
    public void Abbrechen(DateTime jetzt)
    {
        if (IstBeendet) throw new Regelverstoss("Dieser Auftrag ist schon beendet.");
        AbbruchGewuenscht = true;
        if (Stand == Auftragsstand.Wartet) Beenden(Auftragsstand.Abgebrochen, jetzt);
    }

    /// <summary>Die Arbeit hat dem Abbruch Folge geleistet.</summary>
    public void Anhalten(DateTime jetzt) => Beenden(Auftragsstand.Abgebrochen, jetzt);

    public void Abschliessen(Auftragsergebnis ergebnis, DateTime jetzt)
    {
        (Ergebnis, Adresse) = (ergebnis.Text, ergebnis.Adresse);
        Beenden(Auftragsstand.Fertig, jetzt);
        Benachrichtigen("ist fertig", ergebnis.Text);
    }

    public void Scheitern(string satz, DateTime jetzt)
    {
        Fehler = satz;
        Beenden(Auftragsstand.Gescheitert, jetzt);
        Benachrichtigen("ist gescheitert", satz);
    }

    private void Beenden(Auftragsstand stand, DateTime jetzt) => (Stand, BeendetAm, Paechter, PachtBis, Schritt) = (stand, jetzt, null, null, null);

    // Gemeldet wird im Namen des Programms: Wer selbst handelt, bekäme sonst nichts.
    private void Benachrichtigen(string wie, string satz) => Melde(
        new Benachrichtigung(Fertiganlass, Empfaengerkreis.Person(PersonId), SharedKernel.Security.AngemeldetePerson.System.Id,
            $"„{Titel}“ {wie}", "Sie haben diesen Auftrag gestartet.", $"/verwaltung/auftraege/{Id}") { Aenderungen = [satz], Stand = Stand.Bezeichnung() });
}

internal enum Auftragsstand
{
    [Bezeichnung("wartet")] Wartet,
    [Bezeichnung("läuft")] Laeuft,
    [Bezeichnung("fertig")] Fertig,
    [Bezeichnung("abgebrochen")] Abgebrochen,
    [Bezeichnung("gescheitert")] Gescheitert
}
