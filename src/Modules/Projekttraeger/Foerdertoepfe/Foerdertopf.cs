using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

internal enum FoerdertopfStatus
{
    [Bezeichnung("geplant")] Geplant,
    [Bezeichnung("offen")] Offen,
    [Bezeichnung("geschlossen")] Geschlossen,
    [Bezeichnung("abgerechnet")] Abgerechnet
}

/// <summary>Wer über die Förderwürdigkeit entscheidet.</summary>
internal enum Gremium
{
    [Bezeichnung("Lenkungsgruppe")] Lenkungsgruppe,
    [Bezeichnung("Ortsbeirat")] Ortsbeirat,
    [Bezeichnung("Stadtteilmanagement allein")] Stadtteilmanagement
}

/// <summary>Haushaltsmittel eines Jahres für Maßnahmen Dritter, mit eigenen Grenzen und eigenem Buch.</summary>
internal sealed class Foerdertopf : Aggregat, ISuchbar
{
    private readonly List<Buchung> _neueBuchungen = [];

    [Bezeichnung("Zustand")] public FoerdertopfStatus Status { get; private set; }
    public string Name { get; private set; } = "";
    public int Jahr { get; private set; }
    public Geldbetrag Volumen { get; private set; }
    [Bezeichnung("Höchstsumme je Maßnahme")] public Geldbetrag? Hoechstsumme { get; private set; }
    [Bezeichnung("Eigenanteil in Prozent")] public decimal Eigenanteil { get; private set; }
    public DateOnly Antragsschluss { get; private set; }
    [Bezeichnung("Verfügung einer Einzelperson bis")] public Geldbetrag EinzelverfuegungBis { get; private set; }
    [Bezeichnung("entscheidet")] public Gremium Gremium { get; private set; }
    [Bezeichnung("bewilligendes Amt")] public Guid AmtId { get; private set; }
    public string Unterlagen { get; private set; } = "";

    // Stand des Buchs. Er steht am Topf, damit eine Buchung nicht das ganze Buch lesen muss; die Buchungen erklären ihn.
    public Geldbetrag Beantragt { get; private set; }
    public Geldbetrag Reserviert { get; private set; }
    public Geldbetrag Gebunden { get; private set; }
    public Geldbetrag Ausgezahlt { get; private set; }
    [Bezeichnung("zurückgezahlt")] public Geldbetrag Zurueckgezahlt { get; private set; }
    [NichtProtokolliert] public int LetzteBuchung { get; private set; }

    /// <summary>Was noch nicht verplant ist.</summary>
    public Geldbetrag Frei => Volumen - Reserviert - Gebunden - Ausgezahlt + Zurueckgezahlt;

    /// <summary>Noch nicht gespeicherte Buchungen; das Buch selbst wird nie ganz geladen.</summary>
    public IReadOnlyList<Buchung> NeueBuchungen => _neueBuchungen;

    public string NameMitJahr => $"{Name} {Jahr}";

    public IReadOnlyList<string> Unterlagenliste => Zeilen(Unterlagen);

    Suchinhalt ISuchbar.Suchinhalt => new(NameMitJahr, Antragsschluss) { Stand = Status.Bezeichnung(), Namen = [Gremium.Bezeichnung()], Text = [Unterlagen] };

    public static Foerdertopf Anlegen(Guid id, Foerdertopfangaben angaben)
    {
        var topf = new Foerdertopf { Id = id };
        topf.Uebernehmen(angaben);
        return topf;
    }

    public void Bearbeiten(Foerdertopfangaben angaben)
    {
        if (Status == FoerdertopfStatus.Abgerechnet) throw new Regelverstoss("Der Fördertopf ist abgerechnet und ändert sich nicht mehr.");
        Uebernehmen(angaben);
    }

    public void Oeffnen()
    {
        if (Status is not (FoerdertopfStatus.Geplant or FoerdertopfStatus.Geschlossen)) throw new Regelverstoss($"Der Fördertopf ist {Status.Bezeichnung()}.");
        Status = FoerdertopfStatus.Offen;
    }

    public void Schliessen()
    {
        if (Status != FoerdertopfStatus.Offen) throw new Regelverstoss("Schließen lässt sich nur ein offener Fördertopf.");
        Status = FoerdertopfStatus.Geschlossen;
    }

    public void Abrechnen()
    {
        if (Status != FoerdertopfStatus.Geschlossen) throw new Regelverstoss("Schließen Sie den Fördertopf, bevor Sie ihn abrechnen.");
        if (Beantragt + Reserviert + Gebunden > Geldbetrag.Null)
            throw new Regelverstoss($"Es sind noch {Beantragt} beantragt, {Reserviert} reserviert und {Gebunden} gebunden. Entscheiden Sie diese Anträge zuerst.");
        Status = FoerdertopfStatus.Abgerechnet;
    }

    /// <summary>
    /// Bewegt einen Betrag im Buch: aus einem Stand, in einen anderen, oder beides. Was frei ist, wird nie negativ, und aus keinem Stand geht mehr hinaus, als darin ist.
    /// </summary>
    /// <param name="aus">Stand, aus dem der Betrag kommt; null, wenn er neu hinzukommt.</param>
    /// <param name="nach">Stand, in den er geht; null, wenn er freigegeben wird.</param>
    public void Buchen(Buchungsstand? aus, Buchungsstand? nach, Geldbetrag betrag, Buchungsanlass anlass)
    {
        if (!GehtVoran(aus, nach)) throw new Regelverstoss("Im Buch geht ein Betrag nur voran; zurück geht er als Freigabe oder Rückzahlung.");
        if (betrag <= Geldbetrag.Null) throw new Regelverstoss("Gebucht wird immer ein Betrag über 0,00 €.");
        if (Status is FoerdertopfStatus.Geplant or FoerdertopfStatus.Abgerechnet)
            throw new Regelverstoss($"Der Fördertopf {NameMitJahr} ist {Status.Bezeichnung()}; darin lässt sich nicht buchen.");
        if (nach == Buchungsstand.Zurueckgezahlt && Zurueckgezahlt + betrag > Ausgezahlt)
            throw new Regelverstoss($"Zurückgezahlt werden kann höchstens, was ausgezahlt ist ({Ausgezahlt}).");
        if (aus is { } von && Stand(von) < betrag) throw new Regelverstoss($"Im Fördertopf {NameMitJahr} sind nur {Stand(von)} {von.Bezeichnung()}; gebucht werden sollten {betrag}.");
        var frei = Frei + Verplant(aus, betrag) - Verplant(nach, betrag) + (nach == Buchungsstand.Zurueckgezahlt ? betrag : Geldbetrag.Null);
        if (frei < Geldbetrag.Null) throw new Regelverstoss($"Im Fördertopf {NameMitJahr} sind nur noch {Frei} frei; gebraucht werden {betrag}.");
        if (aus is { } alt) Setzen(alt, Stand(alt) - betrag);
        if (nach is { } neu) Setzen(neu, Stand(neu) + betrag);
        LetzteBuchung++;
        _neueBuchungen.Add(new Buchung(Guid.CreateVersion7(), Id, LetzteBuchung, anlass.AntragId, aus, nach, betrag, anlass.Grund, anlass.PersonId, anlass.Zeitpunkt));
    }

    private static bool GehtVoran(Buchungsstand? aus, Buchungsstand? nach) => nach switch
    {
        null => aus is Buchungsstand.Beantragt or Buchungsstand.Reserviert or Buchungsstand.Gebunden,
        Buchungsstand.Zurueckgezahlt => aus is null,
        _ => aus is null || aus < nach
    };

    private Geldbetrag Stand(Buchungsstand stand) => stand switch
    {
        Buchungsstand.Beantragt => Beantragt,
        Buchungsstand.Reserviert => Reserviert,
        Buchungsstand.Gebunden => Gebunden,
        Buchungsstand.Ausgezahlt => Ausgezahlt,
        _ => Zurueckgezahlt
    };

    private void Setzen(Buchungsstand stand, Geldbetrag betrag)
    {
        switch (stand)
        {
            case Buchungsstand.Beantragt: Beantragt = betrag; break;
            case Buchungsstand.Reserviert: Reserviert = betrag; break;
            case Buchungsstand.Gebunden: Gebunden = betrag; break;
            case Buchungsstand.Ausgezahlt: Ausgezahlt = betrag; break;
            default: Zurueckgezahlt = betrag; break;
        }
    }

    // Beantragtes ist noch nur ein Wunsch und verplant nichts.
    private static Geldbetrag Verplant(Buchungsstand? stand, Geldbetrag betrag) =>
        stand is Buchungsstand.Reserviert or Buchungsstand.Gebunden or Buchungsstand.Ausgezahlt ? betrag : Geldbetrag.Null;

    private void Uebernehmen(Foerdertopfangaben a)
    {
        if (a.Volumen < Geldbetrag.Null || a.Hoechstsumme < Geldbetrag.Null || a.EinzelverfuegungBis < Geldbetrag.Null) throw new Regelverstoss("Beträge eines Fördertopfs sind nicht negativ.");
        if (a.Hoechstsumme > a.Volumen) throw new Regelverstoss("Die Höchstsumme je Maßnahme kann nicht über dem Volumen liegen.");
        var verplant = Volumen - Frei;
        if (a.Volumen < verplant) throw new Regelverstoss($"Es sind schon {verplant} verplant; weniger kann das Volumen nicht sein.");
        (Name, Jahr, Volumen, Hoechstsumme, Eigenanteil) = (a.Name, a.Jahr, a.Volumen, a.Hoechstsumme, a.Eigenanteil);
        (Antragsschluss, EinzelverfuegungBis, Gremium, AmtId) = (a.Antragsschluss, a.EinzelverfuegungBis, a.Gremium, a.AmtId);
        Unterlagen = string.Join('\n', Zeilen(a.Unterlagen));
    }

    private static string[] Zeilen(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Was beim Anlegen und Bearbeiten eines Fördertopfs angegeben wird; Unterlagen eine je Zeile.</summary>
internal sealed record Foerdertopfangaben(
    string Name, int Jahr, Geldbetrag Volumen, Geldbetrag? Hoechstsumme, decimal Eigenanteil, DateOnly Antragsschluss, Geldbetrag EinzelverfuegungBis,
    Gremium Gremium, Guid AmtId, string Unterlagen);
