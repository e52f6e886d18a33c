using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

internal enum VorschlagStatus
{
    [Bezeichnung("eingereicht")] Eingereicht,
    [Bezeichnung("in Prüfung")] InPruefung,
    [Bezeichnung("zur Beratung terminiert")] Terminiert,
    [Bezeichnung("zurückgestellt")] Zurueckgestellt,
    [Bezeichnung("beschlossen")] Beschlossen,
    [Bezeichnung("mit Auflagen beschlossen")] MitAuflagen,
    [Bezeichnung("abgelehnt")] Abgelehnt,
    [Bezeichnung("zurückgezogen")] Zurueckgezogen
}

internal enum Vorschlagsart
{
    [Bezeichnung("neues Angebot")] Neu,
    [Bezeichnung("Angebot ändern")] Aendern,
    [Bezeichnung("Angebot beenden")] Beenden
}

/// <summary>Worüber die Lenkungsgruppe berät: ein Angebot, das entstehen, sich ändern oder enden soll.</summary>
internal sealed class Vorschlag : Aggregat, INummeriert, ISuchbar
{
    [NichtProtokolliert] public string Nummer { get; private set; } = "";
    [NichtProtokolliert] public Guid GremiumId { get; private set; }
    [NichtProtokolliert] public Guid FadenId { get; private set; }
    /// <summary>Unter diesem Schlüssel liegen die internen Unterlagen; so trennt schon die Ablage, was Befangene nicht sehen.</summary>
    [NichtProtokolliert] public Guid InterneAkteId { get; private set; }
    [Bezeichnung("Zustand")] public VorschlagStatus Status { get; private set; }
    /// <summary>Ob noch ein Beschluss aussteht.</summary>
    [NichtProtokolliert] public bool Offen { get; private set; } = true;
    [Bezeichnung("Fassung der Kriterien")] public int? Kriterienfassung { get; private set; }
    [Bezeichnung("wird abgestimmt")] public bool WirdAbgestimmt { get; private set; }
    [NichtProtokolliert] public DateOnly EingereichtAm { get; private set; }
    public string Titel { get; private set; } = "";
    public Vorschlagsart Art { get; private set; }
    [Personenbezogen] public string Beschreibung { get; private set; } = "";
    public string? Zielgruppe { get; private set; }
    public string Stadtteil { get; private set; } = "";
    public string? Ort { get; private set; }
    public Geldbetrag? Kosten { get; private set; }
    public Geldbetrag? Beantragt { get; private set; }
    [Bezeichnung("Fördertopf")] public string? Topf { get; private set; }
    [NichtProtokolliert] public Guid? TraegerId { get; private set; }
    [Bezeichnung("Träger")] public string? Traeger { get; private set; }
    [NichtProtokolliert] public Guid? BedarfId { get; private set; }
    [NichtProtokolliert] public Guid? FoerderantragId { get; private set; }
    [Bezeichnung("Förderantrag")] public string? Antragsnummer { get; private set; }
    [Bezeichnung("Wortlaut des Beschlussvorschlags")] public string Beschlussvorschlag { get; private set; } = "";

    string INummeriert.Nummernkreis => "VOR";

    void INummeriert.Nummerieren(string nummer)
    {
        Nummer = nummer;
        // Erst jetzt gibt es die Nummer, die andere Module anzeigen.
        Melde(new VorschlagAufgenommen(Id, FadenId, nummer, FoerderantragId, BedarfId));
    }

    Suchinhalt ISuchbar.Suchinhalt => new(Titel, EingereichtAm)
    {
        Nummer = Nummer, Stadtteil = Stadtteil, Stand = Status.Bezeichnung(), Namen = [Traeger, Ort], Text = [Beschreibung, Zielgruppe, Beschlussvorschlag, Antragsnummer]
    };

    public static Vorschlag Aufnehmen(Guid id, Guid gremium, Vorschlagsangaben angaben, Vorschlagsherkunft herkunft, DateOnly heute)
    {
        var vorschlag = new Vorschlag
        {
            Id = id, GremiumId = gremium, FadenId = herkunft.FadenId ?? herkunft.BedarfId ?? id, InterneAkteId = Guid.CreateVersion7(), EingereichtAm = heute,
            BedarfId = herkunft.BedarfId, FoerderantragId = herkunft.FoerderantragId, Antragsnummer = herkunft.Antragsnummer
        };
        vorschlag.Uebernehmen(angaben);
        return vorschlag;
    }

    public void Bearbeiten(Vorschlagsangaben angaben)
    {
        NurOffen();
        if (WirdAbgestimmt) throw new Regelverstoss("Über den Vorschlag wird gerade abgestimmt; der Wortlaut steht fest.");
        Uebernehmen(angaben);
    }

    /// <param name="kriterienfassung">Die letzte Fassung; wer schon einmal geprüft wurde, behält seine, damit vorhandene Bewertungen vergleichbar bleiben.</param>
    public void PruefungBeginnen(int kriterienfassung)
    {
        if (Status is not (VorschlagStatus.Eingereicht or VorschlagStatus.Zurueckgestellt)) throw new Regelverstoss($"Der Vorschlag ist {Status.Bezeichnung()}; eine Prüfung beginnt nur bei eingereichten oder zurückgestellten.");
        (Status, Kriterienfassung) = (VorschlagStatus.InPruefung, Kriterienfassung ?? kriterienfassung);
    }

    public void Terminieren()
    {
        if (Status != VorschlagStatus.InPruefung) throw new Regelverstoss($"Auf die Tagesordnung kommen Vorschläge in Prüfung; dieser ist {Status.Bezeichnung()}.");
        Status = VorschlagStatus.Terminiert;
    }

    /// <summary>Vor der Einladung wieder von der Tagesordnung genommen.</summary>
    public void Absetzen()
    {
        if (Status == VorschlagStatus.Terminiert) Status = VorschlagStatus.InPruefung;
    }

    /// <summary>Zurückgestellt oder vertagt; danach kann er wieder geprüft und neu angesetzt werden.</summary>
    public void Zurueckstellen()
    {
        if (Status is not (VorschlagStatus.InPruefung or VorschlagStatus.Terminiert)) throw new Regelverstoss($"Zurückstellen lassen sich Vorschläge, die geprüft oder beraten werden; dieser ist {Status.Bezeichnung()}.");
        if (WirdAbgestimmt) throw new Regelverstoss("Über den Vorschlag wird gerade abgestimmt. Der Vorsitz muss die Abstimmung zuerst beenden.");
        Status = VorschlagStatus.Zurueckgestellt;
    }

    public void Zurueckziehen()
    {
        NurOffen();
        (Status, Offen) = (VorschlagStatus.Zurueckgezogen, false);
        Melde(new VorschlagEntfallen(Id, FoerderantragId, BedarfId, Nummer));
    }

    public void AbstimmungBeginnt()
    {
        NurOffen();
        if (Status != VorschlagStatus.Terminiert) throw new Regelverstoss($"Abgestimmt wird über terminierte Vorschläge; dieser ist {Status.Bezeichnung()}.");
        WirdAbgestimmt = true;
    }

    public void AbstimmungAbgebrochen() => WirdAbgestimmt = false;

    public void Beschliessen(Beschlussergebnis ergebnis)
    {
        if (Status == VorschlagStatus.Zurueckgezogen) throw new Regelverstoss("Der Vorschlag ist inzwischen zurückgezogen. Brechen Sie die Abstimmung ab; ein Beschluss ist nicht mehr möglich.");
        if (!WirdAbgestimmt) throw new Regelverstoss("Über den Vorschlag wird nicht abgestimmt.");
        (WirdAbgestimmt, Offen) = (false, false);
        Status = ergebnis switch
        {
            Beschlussergebnis.Beschlossen => VorschlagStatus.Beschlossen,
            Beschlussergebnis.MitAuflagen => VorschlagStatus.MitAuflagen,
            _ => VorschlagStatus.Abgelehnt
        };
    }

    private void NurOffen()
    {
        if (!Offen) throw new Regelverstoss($"Der Vorschlag ist {Status.Bezeichnung()} und lässt sich nicht mehr ändern.");
    }

    private void Uebernehmen(Vorschlagsangaben a)
    {
        (Titel, Art, Beschreibung, Zielgruppe, Stadtteil, Ort) = (a.Titel, a.Art, a.Beschreibung, a.Zielgruppe, a.Stadtteil, a.Ort);
        (Kosten, Beantragt, Topf, TraegerId, Traeger, Beschlussvorschlag) = (a.Kosten, a.Beantragt, a.Topf, a.TraegerId, a.Traeger, a.Beschlussvorschlag);
    }
}

internal sealed record Vorschlagsangaben(
    string Titel, Vorschlagsart Art, string Beschreibung, string? Zielgruppe, string Stadtteil, string? Ort, Geldbetrag? Kosten, Geldbetrag? Beantragt, string? Topf,
    Guid? TraegerId, string? Traeger, string Beschlussvorschlag);

internal sealed record Vorschlagsherkunft(Guid? FadenId, Guid? BedarfId, Guid? FoerderantragId, string? Antragsnummer)
{
    public static readonly Vorschlagsherkunft VonHand = new(null, null, null, null);
}

/// <summary>Was über einen Förderantrag schon ankam. Aufnahme und Rücknahme schreiben dieselbe Zeile: So gilt die Rücknahme auch, wenn sie zuerst eintrifft.</summary>
internal sealed class Antragseingang
{
    public Guid FoerderantragId { get; init; }
    /// <summary>Die letzte Vorlage, aus der ein Vorschlag wurde.</summary>
    public int Vorlage { get; set; }
    public bool Zurueckgezogen { get; set; }
}
