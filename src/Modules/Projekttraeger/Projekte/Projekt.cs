using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

internal enum ProjektStatus
{
    [Bezeichnung("Idee")] Idee,
    [Bezeichnung("in Planung")] InPlanung,
    [Bezeichnung("laufend")] Laufend,
    [Bezeichnung("abgeschlossen")] Abgeschlossen,
    [Bezeichnung("ausgewertet")] Ausgewertet,
    [Bezeichnung("abgebrochen")] Abgebrochen
}

/// <summary>Wie weit die Menschen im Stadtteil mitbestimmen; jede Stufe schließt die vorige ein.</summary>
internal enum Beteiligungstiefe
{
    [Bezeichnung("Information")] Information,
    [Bezeichnung("Konsultation")] Konsultation,
    [Bezeichnung("Mitgestaltung")] Mitgestaltung,
    [Bezeichnung("Mitentscheidung")] Mitentscheidung
}

/// <summary>Vorhaben eines Trägers im Stadtteil, oft Antwort auf einen Bedarf.</summary>
internal sealed class Projekt : Aggregat, INummeriert, ISuchbar
{
    private readonly List<Meilenstein> _meilensteine = [];

    public string Nummer { get; private set; } = "";
    [Bezeichnung("Zustand")] public ProjektStatus Status { get; private set; }
    public string Titel { get; private set; } = "";
    [Bezeichnung("Träger")] public Guid TraegerId { get; private set; }
    // Der Name zur Zeit der Angabe: Benennt sich der Träger um, bleibt lesbar, wer damals handelte.
    [Bezeichnung("Name des Trägers")] public string Traeger { get; private set; } = "";
    [Bezeichnung("Bedarf")] public Guid? BedarfId { get; private set; }
    [NichtProtokolliert] public Guid FadenId { get; private set; }
    public string Ziele { get; private set; } = "";
    public string? Zielgruppe { get; private set; }
    public string Stadtteil { get; private set; } = "";
    public int Handlungsfeld { get; private set; }
    public DateOnly Beginn { get; private set; }
    public DateOnly Ende { get; private set; }
    public Geldbetrag Budget { get; private set; }
    public Beteiligungstiefe Beteiligungstiefe { get; private set; }
    public string? Beteiligung { get; private set; }
    [Bezeichnung("erreicht wurde")] public string? Ergebnis { get; private set; }
    public string? Auswertung { get; private set; }
    [Bezeichnung("Grund des Abbruchs")] public string? Abbruchgrund { get; private set; }
    [Bezeichnung("abgeschlossen am")] public DateOnly? AbgeschlossenAm { get; private set; }
    public IReadOnlyList<Meilenstein> Meilensteine => _meilensteine;

    string INummeriert.Nummernkreis => "PRJ";

    /// <summary>Erst mit der Nummer ist das Projekt meldbar: Wer davon hört, nennt es bei ihr.</summary>
    void INummeriert.Nummerieren(string nummer)
    {
        Nummer = nummer;
        Melde(new ProjektAngelegt(Id, BedarfId, FadenId, nummer, Titel));
    }

    Suchinhalt ISuchbar.Suchinhalt => new(Titel, Beginn)
    {
        Nummer = Nummer,
        Stadtteil = Stadtteil,
        Stand = Status.Bezeichnung(),
        Namen = [Traeger],
        Text = [Ziele, Zielgruppe, Beteiligung, Ergebnis, Auswertung, .. _meilensteine.Select(m => m.Titel)]
    };

    /// <summary>Ob sich noch Förderanträge stellen lassen.</summary>
    public bool Offen => Status is ProjektStatus.Idee or ProjektStatus.InPlanung or ProjektStatus.Laufend;

    public static Projekt Anlegen(Guid id, Guid? bedarfId, Projektangaben angaben)
    {
        var projekt = new Projekt { Id = id, BedarfId = bedarfId, FadenId = bedarfId ?? id };
        projekt.Uebernehmen(angaben);
        return projekt;
    }

    public void Bearbeiten(Projektangaben angaben)
    {
        NurOffen();
        Uebernehmen(angaben);
    }

    public void PlanungBeginnen()
    {
        Nur(ProjektStatus.Idee, "In Planung geht nur eine Idee.");
        Status = ProjektStatus.InPlanung;
    }

    public void Starten()
    {
        Nur(ProjektStatus.InPlanung, "Starten lässt sich nur ein Projekt in Planung.");
        Status = ProjektStatus.Laufend;
    }

    public void Abschliessen(string ergebnis, DateOnly am)
    {
        Nur(ProjektStatus.Laufend, "Abschließen lässt sich nur ein laufendes Projekt.");
        (Status, Ergebnis, AbgeschlossenAm) = (ProjektStatus.Abgeschlossen, ergebnis, am);
        Melde(new ProjektAbgeschlossen(Id, FadenId, Nummer, Titel, Traeger, ergebnis, am));
    }

    public void Auswerten(string auswertung)
    {
        Nur(ProjektStatus.Abgeschlossen, "Auswerten lässt sich ein Projekt erst, wenn es abgeschlossen ist.");
        (Status, Auswertung) = (ProjektStatus.Ausgewertet, auswertung);
    }

    /// <param name="grund">Warum es nicht weitergeht.</param>
    /// <param name="offeneAntraege">Nummern der Förderanträge, über die noch nicht abgerechnet ist.</param>
    public void Abbrechen(string grund, IReadOnlyCollection<string> offeneAntraege)
    {
        NurOffen();
        if (offeneAntraege.Count > 0)
            throw new Regelverstoss($"Zu diesem Projekt laufen noch Förderanträge ({string.Join(", ", offeneAntraege)}). Ziehen Sie sie zurück oder rechnen Sie sie ab.");
        (Status, Abbruchgrund) = (ProjektStatus.Abgebrochen, grund);
    }

    public void MeilensteinHinzufuegen(Guid id, string titel, DateOnly faellig)
    {
        NurOffen();
        _meilensteine.Add(new Meilenstein(id, titel, faellig));
    }

    public void MeilensteinErreichen(Guid meilensteinId, DateOnly am)
    {
        NurOffen();
        (_meilensteine.FirstOrDefault(m => m.Id == meilensteinId) ?? throw new NichtGefunden("Diesen Meilenstein gibt es nicht.")).Erreichen(am);
    }

    public static string? EinwandGegen(DateOnly beginn, DateOnly ende) => ende < beginn ? "Das Ende liegt vor dem Beginn." : null;

    private void Uebernehmen(Projektangaben a)
    {
        if (EinwandGegen(a.Beginn, a.Ende) is { } einwand) throw new Regelverstoss(einwand);
        if (a.Budget < Geldbetrag.Null) throw new Regelverstoss("Ein Budget kann nicht negativ sein.");
        (Titel, TraegerId, Traeger, Ziele, Zielgruppe) = (a.Titel, a.TraegerId, a.Traeger, a.Ziele, a.Zielgruppe);
        (Stadtteil, Handlungsfeld, Beginn, Ende, Budget) = (a.Stadtteil, a.Handlungsfeld, a.Beginn, a.Ende, a.Budget);
        (Beteiligungstiefe, Beteiligung) = (a.Beteiligungstiefe, a.Beteiligung);
    }

    private void NurOffen()
    {
        if (!Offen) throw new Regelverstoss($"Das Projekt ist {Status.Bezeichnung()}; das ist jetzt nicht möglich.");
    }

    private void Nur(ProjektStatus noetig, string sonst)
    {
        if (Status != noetig) throw new Regelverstoss($"{sonst} Dieses ist {(Status == ProjektStatus.Idee ? "eine Idee" : Status.Bezeichnung())}.");
    }
}

/// <summary>Ein Zwischenziel des Projekts.</summary>
internal sealed class Meilenstein(Guid id, string titel, DateOnly faellig) : IBenannt
{
    public Guid Id { get; private set; } = id;
    public string Titel { get; private set; } = titel;
    [Bezeichnung("fällig")] public DateOnly Faellig { get; private set; } = faellig;
    [Bezeichnung("erreicht am")] public DateOnly? ErreichtAm { get; private set; }

    string IBenannt.Benennung => $"Meilenstein „{Titel}“";

    public void Erreichen(DateOnly am)
    {
        if (ErreichtAm is { } schon) throw new Regelverstoss($"Der Meilenstein ist schon seit {schon.AlsDatum()} erreicht.");
        ErreichtAm = am;
    }
}

/// <summary>Was beim Anlegen und Bearbeiten eines Projekts angegeben wird.</summary>
internal sealed record Projektangaben(
    string Titel, Guid TraegerId, string Traeger, string Ziele, string? Zielgruppe, string Stadtteil, int Handlungsfeld,
    DateOnly Beginn, DateOnly Ende, Geldbetrag Budget, Beteiligungstiefe Beteiligungstiefe, string? Beteiligung);
