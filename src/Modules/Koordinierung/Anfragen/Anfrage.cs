using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Texte;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal enum AnfrageStatus
{
    [Bezeichnung("Entwurf")] Entwurf,
    [Bezeichnung("versandt")] Versandt,
    [Bezeichnung("beantwortet")] Beantwortet,
    [Bezeichnung("ausgewertet")] Ausgewertet,
    [Bezeichnung("abgeschlossen")] Abgeschlossen,
    [Bezeichnung("zurückgezogen")] Zurueckgezogen
}

internal enum Auftraggeber
{
    [Bezeichnung("Stadtteilmanagement")] Stadtteilmanagement,
    [Bezeichnung("Ortsbeirat (Prüfanfrage)")] Ortsbeirat
}

/// <summary>
/// Dezernatsübergreifende Anfrage: ein Vorgang mit genau einem federführenden Amt und beliebig vielen beteiligten.
/// Jedes Amt hat seine eigene Zuständigkeit mit Stand, Frist und Antwort; Kopien, die auseinanderlaufen, gibt es nicht.
/// </summary>
internal sealed class Anfrage : Aggregat, INummeriert, ISuchbar
{
    private readonly List<Zustaendigkeit> _zustaendigkeiten = [];
    private readonly List<Schreiben> _schriftwechsel = [];

    public string Nummer { get; private set; } = "";
    public AnfrageStatus Status { get; private set; }
    [NichtProtokolliert] public bool Offen { get; private set; } = true;
    [Bezeichnung("Anliegen")] public Guid? AnliegenId { get; private set; }
    public string Betreff { get; private set; } = "";
    public string Frage { get; private set; } = "";
    public Auftraggeber Auftraggeber { get; private set; }
    public string Stadtteil { get; private set; } = "";
    public int? Handlungsfeld { get; private set; }
    public string? Drucksache { get; private set; }
    [Bezeichnung("federführendes Amt")] public Guid FederfuehrendesAmtId { get; private set; }
    [Bezeichnung("Frist")] public DateOnly Frist { get; private set; }
    [Bezeichnung("Kontaktdaten"), Personenbezogen] public string? Kontaktdaten { get; private set; }
    [Bezeichnung("Grund für die Kontaktdaten")] public string? KontaktdatenGrund { get; private set; }
    [Bezeichnung("verfasst von")] public Guid VerfasserId { get; private set; }
    public DateTime? VersandtAm { get; private set; }
    public string? Auswertung { get; private set; }
    [NichtProtokolliert] public DateOnly? NaechsteFrist { get; private set; }
    [NichtProtokolliert] public bool ZuweisungNoetig { get; private set; }
    [NichtProtokolliert] public DateTime AngelegtAm { get; private set; }
    [Bezeichnung("Zuständigkeiten")] public IReadOnlyList<Zustaendigkeit> Zustaendigkeiten => _zustaendigkeiten;
    public IReadOnlyList<Schreiben> Schriftwechsel => _schriftwechsel;

    string INummeriert.Nummernkreis => "ANF";

    void INummeriert.Nummerieren(string nummer) => Nummer = nummer;

    // Kontaktdaten und Auswertung fehlen: Nicht jedes beteiligte Amt darf sie lesen.
    Suchinhalt ISuchbar.Suchinhalt => new(Betreff, DateOnly.FromDateTime(AngelegtAm.InBerlin()))
    {
        Nummer = Nummer,
        Stadtteil = Stadtteil,
        Stand = Status.Bezeichnung(),
        Namen = _zustaendigkeiten.Select(z => z.Amtsname),
        Text = [Drucksache, Frage, .. _schriftwechsel.Select(s => s.Text)]
    };

    public static Anfrage Entwerfen(Guid id, Anfrageangaben angaben, Guid? anliegenId, Guid verfasser, DateTime jetzt)
    {
        var anfrage = new Anfrage { Id = id, AnliegenId = anliegenId, VerfasserId = verfasser, AngelegtAm = jetzt };
        anfrage.Uebernehmen(angaben);
        return anfrage;
    }

    public void Bearbeiten(Anfrageangaben angaben)
    {
        NurEntwurf();
        Uebernehmen(angaben);
    }

    public void Versenden(DateTime jetzt, DateOnly heute)
    {
        NurEntwurf();
        if (Frist <= heute) throw new Regelverstoss("Die Frist ist abgelaufen, bevor die Anfrage versandt wurde. Bitte setzen Sie eine neue.");
        foreach (var zustaendigkeit in _zustaendigkeiten) zustaendigkeit.Zustellen(Frist, jetzt);
        (Status, VersandtAm) = (AnfrageStatus.Versandt, jetzt);
        StandErneuern();
    }

    public void ZustaendigkeitBestaetigen(Guid zustaendigkeitId)
    {
        NurVersandt();
        Laufend(zustaendigkeitId).Bestaetigen();
    }

    public void ZustaendigkeitAblehnen(Guid zustaendigkeitId, string grund, Guid person, DateTime jetzt)
    {
        NurVersandt();
        var zustaendigkeit = Laufend(zustaendigkeitId);
        zustaendigkeit.Ablehnen(grund);
        Ablegen(Schreibenart.Ablehnung, zustaendigkeit.AmtId, grund, person, jetzt);
        StandErneuern();
    }

    /// <summary>Ein Amt gibt seine Zuständigkeit an ein anderes ab; Frist und Federführung gehen mit.</summary>
    public void Weitergeben(Guid zustaendigkeitId, Empfaenger neu, string grund, Guid person, DateTime jetzt)
    {
        NurVersandt();
        var bisher = Laufend(zustaendigkeitId);
        if (bisher.AmtId == neu.AmtId) throw new Regelverstoss("Das ist Ihr eigenes Amt. Wählen Sie ein anderes.");
        NochNichtBeteiligt(neu);
        bisher.Weitergeben(grund);
        Beteiligen(neu, bisher.Frist, jetzt);
        if (FederfuehrendesAmtId == bisher.AmtId) FederfuehrendesAmtId = neu.AmtId;
        Ablegen(Schreibenart.Weitergabe, bisher.AmtId, $"Weitergegeben an {neu.Name}: {grund}", person, jetzt);
        StandErneuern();
    }

    /// <summary>Das Stadtteilmanagement beteiligt ein weiteres Amt oder ersetzt eines, das abgelehnt hat.</summary>
    public void AmtZuweisen(Empfaenger amt, bool federfuehrend, DateOnly frist, DateTime jetzt, DateOnly heute)
    {
        if (Status is not (AnfrageStatus.Versandt or AnfrageStatus.Beantwortet))
            throw new Regelverstoss("Ämter lassen sich nur einer laufenden Anfrage zuweisen.");
        if (frist <= heute) throw new Regelverstoss("Die Frist muss nach dem heutigen Tag liegen.");
        if (ZuweisungNoetig && !federfuehrend && FederfuehrungOffen)
            throw new Regelverstoss("Das federführende Amt hat abgelehnt. Bestimmen Sie zuerst ein neues federführendes Amt.");
        // Ein schon beteiligtes Amt kann die Federführung übernehmen; seine Frist und Antwort bleiben, wie sie sind.
        if (federfuehrend && FederfuehrendesAmtId != amt.AmtId && _zustaendigkeiten.Any(z => z.AmtId == amt.AmtId && z.Zaehlt))
        {
            FederfuehrendesAmtId = amt.AmtId;
            StandErneuern();
            return;
        }
        NochNichtBeteiligt(amt);
        Beteiligen(amt, frist, jetzt);
        if (federfuehrend) FederfuehrendesAmtId = amt.AmtId;
        Status = AnfrageStatus.Versandt;
        StandErneuern();
    }

    public void ZwischenbescheidGeben(Guid zustaendigkeitId, string text, DateOnly neueFrist, Guid person, DateTime jetzt, DateOnly heute)
    {
        NurVersandt();
        var zustaendigkeit = Laufend(zustaendigkeitId);
        var alt = zustaendigkeit.Frist;
        zustaendigkeit.Bestaetigen();
        zustaendigkeit.FristSetzen(neueFrist, heute);
        Ablegen(Schreibenart.Zwischenbescheid, zustaendigkeit.AmtId, text, person, jetzt, alt, neueFrist);
        StandErneuern();
    }

    public void FristVerlaengern(Guid zustaendigkeitId, DateOnly neueFrist, string grund, Guid person, DateTime jetzt, DateOnly heute)
    {
        NurVersandt();
        var zustaendigkeit = Laufend(zustaendigkeitId);
        var alt = zustaendigkeit.Frist;
        if (neueFrist <= alt) throw new Regelverstoss($"Die neue Frist muss nach der bisherigen ({alt.AlsDatum()}) liegen.");
        zustaendigkeit.FristSetzen(neueFrist, heute);
        Ablegen(Schreibenart.Fristverlaengerung, zustaendigkeit.AmtId, grund, person, jetzt, alt, neueFrist);
        StandErneuern();
    }

    public void Beantworten(Guid zustaendigkeitId, string text, Guid person, DateTime jetzt)
    {
        NurVersandt();
        var zustaendigkeit = Laufend(zustaendigkeitId);
        zustaendigkeit.Beantworten(text, jetzt);
        Ablegen(Schreibenart.Antwort, zustaendigkeit.AmtId, text, person, jetzt);
        StandErneuern();
    }

    /// <summary>Die Antwort genügt nicht: Das Amt ist wieder am Zug, seine frühere Antwort bleibt im Schriftwechsel.</summary>
    public void RueckfrageStellen(Guid zustaendigkeitId, string text, DateOnly frist, Guid person, DateTime jetzt, DateOnly heute)
    {
        if (Status is not (AnfrageStatus.Versandt or AnfrageStatus.Beantwortet or AnfrageStatus.Ausgewertet))
            throw new Regelverstoss("Rückfragen sind nur möglich, solange die Anfrage nicht abgeschlossen ist.");
        var zustaendigkeit = Finde(zustaendigkeitId);
        if (zustaendigkeit.Status != ZustaendigkeitStatus.Beantwortet) throw new Regelverstoss("Das Amt hat noch nicht geantwortet.");
        if (frist <= heute) throw new Regelverstoss("Die Frist muss nach dem heutigen Tag liegen.");
        zustaendigkeit.WiederAufnehmen(frist);
        Status = AnfrageStatus.Versandt;
        Ablegen(Schreibenart.Rueckfrage, zustaendigkeit.AmtId, text, person, jetzt, null, frist);
        StandErneuern();
    }

    /// <summary>Erinnert ein säumiges Amt: zweimal als Erinnerung, danach als Eskalation an die nächste Stufe.</summary>
    public Schreibenart Erinnern(Guid zustaendigkeitId, string text, Guid person, DateTime jetzt, DateOnly heute)
    {
        NurVersandt();
        var zustaendigkeit = Laufend(zustaendigkeitId);
        if (zustaendigkeit.Frist >= heute) throw new Regelverstoss($"Die Frist läuft noch bis zum {zustaendigkeit.Frist.AlsDatum()}.");
        if (zustaendigkeit.LetzteErinnerung == heute) throw new Regelverstoss("An dieses Amt ging heute schon eine Erinnerung.");
        var art = zustaendigkeit.NaechsteStufe;
        zustaendigkeit.Erinnern(heute);
        Ablegen(art, zustaendigkeit.AmtId, text, person, jetzt);
        return art;
    }

    public void Auswerten(string auswertung)
    {
        if (Status != AnfrageStatus.Beantwortet) throw new Regelverstoss("Auswerten lässt sich eine Anfrage erst, wenn alle Ämter geantwortet haben.");
        (Status, Auswertung) = (AnfrageStatus.Ausgewertet, auswertung);
    }

    public void Abschliessen()
    {
        if (Status != AnfrageStatus.Ausgewertet) throw new Regelverstoss("Abschließen lässt sich eine Anfrage erst, wenn sie ausgewertet ist.");
        (Status, Offen) = (AnfrageStatus.Abgeschlossen, false);
    }

    public void Zurueckziehen(string grund, Guid person, DateTime jetzt)
    {
        if (!Offen) throw new Regelverstoss($"Die Anfrage ist schon {Status.Bezeichnung()}.");
        if (Status is not (AnfrageStatus.Entwurf or AnfrageStatus.Versandt)) throw new Regelverstoss("Die Ämter haben schon geantwortet. Werten Sie die Anfrage aus und schließen Sie sie ab.");
        foreach (var zustaendigkeit in _zustaendigkeiten.Where(z => z.Laeuft)) zustaendigkeit.Erledigen();
        (Status, Offen) = (AnfrageStatus.Zurueckgezogen, false);
        Ablegen(Schreibenart.Zuruecknahme, null, grund, person, jetzt);
        StandErneuern();
    }

    /// <summary>Ein Amt heißt jetzt anders; laufende Zuständigkeiten ziehen nach, erledigte behalten den damaligen Namen.</summary>
    public void AmtUmbenannt(Guid amtId, string name)
    {
        foreach (var zustaendigkeit in _zustaendigkeiten.Where(z => z.AmtId == amtId && (z.Laeuft || Status == AnfrageStatus.Entwurf)))
            zustaendigkeit.Umbenennen(name);
    }

    private bool FederfuehrungOffen => !_zustaendigkeiten.Any(z => z.AmtId == FederfuehrendesAmtId && z.Zaehlt);

    private void Uebernehmen(Anfrageangaben angaben)
    {
        if (angaben.Beteiligte.Any(b => b.AmtId == angaben.Federfuehrend.AmtId))
            throw new Regelverstoss("Das federführende Amt ist schon dabei und kann nicht zugleich beteiligt sein.");
        if (!string.IsNullOrWhiteSpace(angaben.Kontaktdaten) && string.IsNullOrWhiteSpace(angaben.KontaktdatenGrund))
            throw new Regelverstoss("Kontaktdaten gehen nur mit, wenn Sie den Grund nennen, zum Beispiel die Einwilligung der Person.");
        (Betreff, Frage, Auftraggeber, Stadtteil, Handlungsfeld) = (angaben.Betreff, angaben.Frage, angaben.Auftraggeber, angaben.Stadtteil, angaben.Handlungsfeld);
        (Drucksache, Frist, FederfuehrendesAmtId) = (angaben.Drucksache, angaben.Frist, angaben.Federfuehrend.AmtId);
        (Kontaktdaten, KontaktdatenGrund) = string.IsNullOrWhiteSpace(angaben.Kontaktdaten) ? (null, null) : (angaben.Kontaktdaten, angaben.KontaktdatenGrund);
        Empfaenger[] aemter = [angaben.Federfuehrend, .. angaben.Beteiligte];
        _zustaendigkeiten.RemoveAll(z => aemter.All(a => a.AmtId != z.AmtId));
        foreach (var neu in aemter.Where(a => _zustaendigkeiten.All(z => z.AmtId != a.AmtId)))
            _zustaendigkeiten.Add(new Zustaendigkeit(Guid.CreateVersion7(), neu.AmtId, neu.Name, Frist));
    }

    private void Beteiligen(Empfaenger amt, DateOnly frist, DateTime jetzt)
    {
        var zustaendigkeit = new Zustaendigkeit(Guid.CreateVersion7(), amt.AmtId, amt.Name, frist);
        zustaendigkeit.Zustellen(frist, jetzt);
        _zustaendigkeiten.Add(zustaendigkeit);
    }

    private void NochNichtBeteiligt(Empfaenger amt)
    {
        if (_zustaendigkeiten.Any(z => z.AmtId == amt.AmtId && z.Zaehlt))
            throw new Regelverstoss($"{amt.Name} ist an dieser Anfrage schon beteiligt.");
    }

    private void StandErneuern()
    {
        NaechsteFrist = _zustaendigkeiten.Where(z => z.Laeuft).Min(z => (DateOnly?)z.Frist);
        ZuweisungNoetig = Status == AnfrageStatus.Versandt && FederfuehrungOffen;
        // Auch eine Ablehnung kann die letzte ausstehende Äußerung sein.
        if (Status == AnfrageStatus.Versandt && !ZuweisungNoetig && NaechsteFrist is null) Status = AnfrageStatus.Beantwortet;
    }

    private void Ablegen(Schreibenart art, Guid? amtId, string text, Guid person, DateTime jetzt, DateOnly? fristAlt = null, DateOnly? fristNeu = null) =>
        _schriftwechsel.Add(new Schreiben(Guid.CreateVersion7(), art, amtId, text, person, jetzt, fristAlt, fristNeu));

    private Zustaendigkeit Finde(Guid id) => _zustaendigkeiten.FirstOrDefault(z => z.Id == id) ?? throw new NichtGefunden();

    private Zustaendigkeit Laufend(Guid id)
    {
        var zustaendigkeit = Finde(id);
        return zustaendigkeit.Laeuft ? zustaendigkeit : throw new Regelverstoss($"{zustaendigkeit.Amtsname} ist mit dieser Anfrage schon fertig ({zustaendigkeit.Status.Bezeichnung()}).");
    }

    private void NurEntwurf()
    {
        if (Status != AnfrageStatus.Entwurf) throw new Regelverstoss($"Die Anfrage ist {Status.Bezeichnung()} und kein Entwurf mehr.");
    }

    private void NurVersandt()
    {
        if (Status != AnfrageStatus.Versandt) throw new Regelverstoss($"Die Anfrage ist {Status.Bezeichnung()}; das ist jetzt nicht möglich.");
    }
}

/// <summary>Was beim Entwerfen und Bearbeiten einer Anfrage angegeben wird.</summary>
internal sealed record Anfrageangaben(
    string Betreff, string Frage, Auftraggeber Auftraggeber, string Stadtteil, int? Handlungsfeld, string? Drucksache,
    Empfaenger Federfuehrend, IReadOnlyList<Empfaenger> Beteiligte, DateOnly Frist, string? Kontaktdaten, string? KontaktdatenGrund);

/// <summary>Ein Amt mit seinem heutigen kurzen Namen.</summary>
internal sealed record Empfaenger(Guid AmtId, string Name);
