using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Projekte;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal enum FoerderantragStatus
{
    [Bezeichnung("Entwurf")] Entwurf,
    [Bezeichnung("eingereicht")] Eingereicht,
    [Bezeichnung("unvollständig")] Unvollstaendig,
    [Bezeichnung("nachgereicht")] Nachgereicht,
    [Bezeichnung("formal geprüft")] FormalGeprueft,
    [Bezeichnung("in Beratung")] InBeratung,
    [Bezeichnung("befürwortet")] Befuerwortet,
    [Bezeichnung("abgelehnt")] Abgelehnt,
    [Bezeichnung("bewilligt")] Bewilligt,
    [Bezeichnung("nicht förderfähig")] NichtFoerderfaehig,
    [Bezeichnung("ausgezahlt")] Ausgezahlt,
    [Bezeichnung("Nachweis offen")] NachweisOffen,
    [Bezeichnung("Rückforderung")] Rueckforderung,
    [Bezeichnung("abgerechnet")] Abgerechnet,
    [Bezeichnung("zurückgezogen")] Zurueckgezogen
}

/// <summary>
/// Antrag eines Trägers auf Zuwendung aus einem Fördertopf. Zwei Entscheidungen bleiben getrennt: Das Gremium befindet über die Förderwürdigkeit,
/// das bewilligende Amt über die Förderfähigkeit; erst sein Bescheid bindet Mittel.
/// </summary>
internal sealed class Foerderantrag : Aggregat, INummeriert, ISuchbar
{
    private readonly List<Planposition> _plan = [];
    private readonly List<Unterlage> _unterlagen = [];
    private readonly List<Auflage> _auflagen = [];
    private readonly List<Hinweis> _hinweise = [];

    public string Nummer { get; private set; } = "";
    [Bezeichnung("Zustand")] public FoerderantragStatus Status { get; private set; }
    [NichtProtokolliert] public Guid ProjektId { get; private set; }
    [NichtProtokolliert] public Guid FadenId { get; private set; }
    [NichtProtokolliert] public Guid? BedarfId { get; private set; }
    [NichtProtokolliert] public Guid TraegerId { get; private set; }
    [Bezeichnung("Träger")] public string Traeger { get; private set; } = "";
    public string Stadtteil { get; private set; } = "";
    public int Handlungsfeld { get; private set; }
    public string? Zielgruppe { get; private set; }
    [NichtProtokolliert] public Guid FoerdertopfId { get; private set; }
    [Bezeichnung("Fördertopf")] public string Foerdertopf { get; private set; } = "";
    [Bezeichnung("entscheidet")] public Gremium Gremium { get; private set; }
    [Bezeichnung("bewilligendes Amt")] public Guid AmtId { get; private set; }
    public string Titel { get; private set; } = "";
    [Bezeichnung("Maßnahme")] public string Massnahme { get; private set; } = "";
    public DateOnly Von { get; private set; }
    public DateOnly Bis { get; private set; }
    [Bezeichnung("beantragte Zuwendung")] public Geldbetrag Beantragt { get; private set; }
    [Bezeichnung("eingereicht am")] public DateOnly? EingereichtAm { get; private set; }
    [Bezeichnung("nachzureichen")] public string? Nachforderung { get; private set; }
    [NichtProtokolliert] public Guid? VorschlagId { get; private set; }
    [Bezeichnung("Vorschlag")] public string? Vorschlag { get; private set; }
    [NichtProtokolliert] public Guid? EntfallenerVorschlagId { get; private set; }
    [Bezeichnung("Vorlage an die Lenkungsgruppe")] public int Vorlage { get; private set; }
    [NichtProtokolliert] public Guid? BeschlussId { get; private set; }
    [Bezeichnung("Beschluss oder Drucksache")] public string? Beschluss { get; private set; }
    [Bezeichnung("Förderwürdigkeit")] public string? Foerderwuerdigkeit { get; private set; }
    [Bezeichnung("Förderwürdigkeit entschieden am")] public DateOnly? FoerderwuerdigkeitAm { get; private set; }
    [Bezeichnung("befürwortet am")] public DateOnly? BefuerwortetAm { get; private set; }
    [Bezeichnung("bewilligte Zuwendung")] public Geldbetrag? Bewilligt { get; private set; }
    [Bezeichnung("Bescheid vom")] public DateOnly? BescheidAm { get; private set; }
    public string? Aktenzeichen { get; private set; }
    [Bezeichnung("Gründe gegen die Förderfähigkeit")] public string? NichtFoerderfaehigWeil { get; private set; }
    [Bezeichnung("ausgezahlt")] public Geldbetrag Ausgezahlt { get; private set; }
    [Bezeichnung("Frist für den Verwendungsnachweis")] public DateOnly? Nachweisfrist { get; private set; }
    [Bezeichnung("Nachweis vorgelegt am")] public DateOnly? NachweisAm { get; private set; }
    public string? Sachbericht { get; private set; }
    [Bezeichnung("Rückforderung")] public Geldbetrag? Rueckforderung { get; private set; }
    [Bezeichnung("zurückgezahlt")] public Geldbetrag Zurueckgezahlt { get; private set; }
    [Bezeichnung("zurückgezogen, weil")] public string? Rueckzugsgrund { get; private set; }
    public IReadOnlyList<Planposition> Plan => _plan;
    public IReadOnlyList<Unterlage> Unterlagen => _unterlagen;
    public IReadOnlyList<Auflage> Auflagen => _auflagen;
    public IReadOnlyList<Hinweis> Hinweise => _hinweise;

    string INummeriert.Nummernkreis => "FA";

    void INummeriert.Nummerieren(string nummer) => Nummer = nummer;

    Suchinhalt ISuchbar.Suchinhalt => new(Titel, EingereichtAm ?? Von)
    {
        Nummer = Nummer,
        Stadtteil = Stadtteil,
        Stand = Status.Bezeichnung(),
        Namen = [Traeger, Foerdertopf],
        Text = [Massnahme, Aktenzeichen, Beschluss]
    };

    public Geldbetrag Gesamtkosten => Summe(Planart.Ausgabe);

    public Geldbetrag Eigenmittel => Summe(Planart.Eigenmittel);

    public Geldbetrag Einnahmen => Eigenmittel + Summe(Planart.Drittmittel) + Beantragt;

    /// <summary>Bewilligt und noch nicht ausgezahlt.</summary>
    public Geldbetrag Offen => Status is FoerderantragStatus.Abgerechnet or FoerderantragStatus.Rueckforderung ? Geldbetrag.Null : (Bewilligt ?? Geldbetrag.Null) - Ausgezahlt;

    /// <summary>Was die Ist-Zahlen von der Zuwendung wirklich brauchten, zieht man Eigen- und Drittmittel ab; der Rest ist zurückzuzahlen.</summary>
    public Geldbetrag NichtVerbraucht
    {
        get
        {
            var bedarf = SummeIst(Planart.Ausgabe) - SummeIst(Planart.Eigenmittel) - SummeIst(Planart.Drittmittel);
            return bedarf >= Ausgezahlt ? Geldbetrag.Null : bedarf <= Geldbetrag.Null ? Ausgezahlt : Ausgezahlt - bedarf;
        }
    }

    public static Foerderantrag Entwerfen(Guid id, Projekt projekt, Foerdertopf topf, Antragsangaben angaben)
    {
        if (!projekt.Offen) throw new Regelverstoss($"Das Projekt ist {projekt.Status.Bezeichnung()}; neue Anträge gehören zu einem offenen Projekt.");
        var antrag = new Foerderantrag
        {
            Id = id, ProjektId = projekt.Id, FadenId = projekt.FadenId, BedarfId = projekt.BedarfId, TraegerId = projekt.TraegerId, Traeger = projekt.Traeger,
            Stadtteil = projekt.Stadtteil, Handlungsfeld = projekt.Handlungsfeld, Zielgruppe = projekt.Zielgruppe
        };
        antrag.Uebernehmen(topf, angaben);
        return antrag;
    }

    /// <summary>Im Entwurf frei; nach einer Nachforderung ohne Wechsel des Topfs und der Summe, denn die steht schon im Buch.</summary>
    public void Bearbeiten(Foerdertopf topf, Antragsangaben angaben)
    {
        Nur("Ändern lässt sich ein Antrag nur als Entwurf oder wenn er unvollständig ist.", FoerderantragStatus.Entwurf, FoerderantragStatus.Unvollstaendig);
        if (Status == FoerderantragStatus.Unvollstaendig && (topf.Id != FoerdertopfId || angaben.Beantragt != Beantragt))
            throw new Regelverstoss("Fördertopf und beantragte Zuwendung stehen nach dem Einreichen fest. Ziehen Sie den Antrag zurück, um sie zu ändern.");
        Uebernehmen(topf, angaben);
    }

    public void Einreichen(Foerdertopf topf, Guid person, DateTime jetzt, DateOnly heute)
    {
        Nur("Einreichen lässt sich nur ein Entwurf.", FoerderantragStatus.Entwurf);
        if (topf.Status != FoerdertopfStatus.Offen) throw new Regelverstoss($"Der Fördertopf {topf.NameMitJahr} ist {topf.Status.Bezeichnung()} und nimmt keine Anträge an.");
        if (heute > topf.Antragsschluss) throw new Regelverstoss($"Der Antragsschluss war am {topf.Antragsschluss.AlsDatum()}.");
        PlanPruefen(topf);
        // Seit dem Entwurf können sich die Regeln des Topfs geändert haben; ab jetzt gelten sie für diesen Antrag fest.
        (Foerdertopf, Gremium, AmtId) = (topf.NameMitJahr, topf.Gremium, topf.AmtId);
        (Status, EingereichtAm) = (FoerderantragStatus.Eingereicht, heute);
        _unterlagen.Clear();
        _unterlagen.AddRange(topf.Unterlagenliste.Select((name, stelle) => new Unterlage(Guid.CreateVersion7(), stelle, name)));
        topf.Buchen(null, Buchungsstand.Beantragt, Beantragt, new(Id, "Antrag eingereicht", person, jetzt));
    }

    public void UnterlagenVermerken(IReadOnlyCollection<Guid> vorliegend)
    {
        Nur("Unterlagen werden bis zur formalen Prüfung vermerkt.", FoerderantragStatus.Eingereicht, FoerderantragStatus.Unvollstaendig, FoerderantragStatus.Nachgereicht);
        foreach (var unterlage in _unterlagen) unterlage.Vermerken(vorliegend.Contains(unterlage.Id));
    }

    public void UnterlagenNachfordern(string text)
    {
        Nur("Nachfordern lässt sich nur vor der formalen Prüfung.", FoerderantragStatus.Eingereicht, FoerderantragStatus.Nachgereicht);
        (Status, Nachforderung) = (FoerderantragStatus.Unvollstaendig, text);
    }

    public void Nachreichen()
    {
        Nur("Nachzureichen ist nur etwas, wenn der Antrag unvollständig ist.", FoerderantragStatus.Unvollstaendig);
        Status = FoerderantragStatus.Nachgereicht;
    }

    /// <summary>Vollständig und rechnerisch in Ordnung: Der Betrag ist bis zur Entscheidung reserviert.</summary>
    public void FormalPruefen(Foerdertopf topf, Guid person, DateTime jetzt)
    {
        Nur("Formal geprüft wird ein eingereichter oder nachgereichter Antrag.", FoerderantragStatus.Eingereicht, FoerderantragStatus.Nachgereicht);
        if (_unterlagen.Where(u => !u.LiegtVor).Select(u => u.Name).ToArray() is { Length: > 0 } fehlend)
            throw new Regelverstoss($"Es fehlen Unterlagen: {string.Join(", ", fehlend)}.");
        PlanPruefen(topf);
        topf.Buchen(Buchungsstand.Beantragt, Buchungsstand.Reserviert, Beantragt, new(Id, "Formal geprüft", person, jetzt));
        (Status, Nachforderung) = (FoerderantragStatus.FormalGeprueft, null);
        if (Gremium == Gremium.Lenkungsgruppe) Vorlegen();
    }

    /// <summary>Ob die Lenkungsgruppe den Vorschlag fallen ließ und der Antrag ihr wieder vorgelegt werden kann.</summary>
    public bool Vorlegbar => Status == FoerderantragStatus.FormalGeprueft && EntfallenerVorschlagId is not null;

    /// <summary>Aus demselben Antrag wird ein neuer Vorschlag; der Betrag blieb reserviert.</summary>
    public void ErneutVorlegen()
    {
        Nur("Erneut vorgelegt wird ein formal geprüfter Antrag.", FoerderantragStatus.FormalGeprueft);
        if (!Vorlegbar) throw new Regelverstoss("Der Antrag liegt der Lenkungsgruppe schon vor.");
        EntfallenerVorschlagId = null;
        Vorlegen();
    }

    public void InBeratungGeben(string drucksache)
    {
        Nur("In Beratung geht nur ein formal geprüfter Antrag.", FoerderantragStatus.FormalGeprueft);
        if (Gremium != Gremium.Ortsbeirat) throw new Regelverstoss($"Über diesen Antrag entscheidet: {Gremium.Bezeichnung()}. Von Hand geht nur ein Antrag an den Ortsbeirat in Beratung.");
        (Status, Beschluss) = (FoerderantragStatus.InBeratung, drucksache);
    }

    /// <summary>Trägt ein, was nicht von selbst kommt: den Beschluss des Ortsbeirats oder die Verfügung des Stadtteilmanagements bis zur Grenze des Topfs.</summary>
    public void FoerderwuerdigkeitEintragen(Foerdertopf topf, Wuerdigung w, Guid person, DateTime jetzt)
    {
        Nur("Die Förderwürdigkeit wird nach der formalen Prüfung eingetragen.", FoerderantragStatus.FormalGeprueft, FoerderantragStatus.InBeratung);
        if (Gremium == Gremium.Lenkungsgruppe) throw new Regelverstoss("Über diesen Antrag stimmt die Lenkungsgruppe ab; ihr Beschluss kommt von selbst hierher.");
        if (string.IsNullOrWhiteSpace(w.Beschluss) && Beantragt > topf.EinzelverfuegungBis)
            throw new Regelverstoss(Gremium == Gremium.Ortsbeirat
                ? $"Über {topf.EinzelverfuegungBis} entscheidet der Ortsbeirat. Bitte nennen Sie die Drucksache."
                : $"Das Stadtteilmanagement verfügt allein nur bis {topf.EinzelverfuegungBis}.");
        if (Gremium == Gremium.Stadtteilmanagement && Beantragt > topf.EinzelverfuegungBis)
            throw new Regelverstoss($"Das Stadtteilmanagement verfügt allein nur bis {topf.EinzelverfuegungBis}.");
        Entscheiden(topf, w, person, jetzt);
    }

    public void VorschlagAufgenommen(Guid vorschlagId, string nummer)
    {
        if (Status != FoerderantragStatus.FormalGeprueft || Entfallen(vorschlagId)) return;
        (Status, VorschlagId, Vorschlag) = (FoerderantragStatus.InBeratung, vorschlagId, nummer);
    }

    public void VorschlagEntfallen(Guid vorschlagId, string nummer, DateTime jetzt)
    {
        if (Status is not (FoerderantragStatus.FormalGeprueft or FoerderantragStatus.InBeratung) || VorschlagId is { } anderer && anderer != vorschlagId || Entfallen(vorschlagId)) return;
        (Status, VorschlagId, Vorschlag, EntfallenerVorschlagId) = (FoerderantragStatus.FormalGeprueft, null, null, vorschlagId);
        Vermerken(vorschlagId, $"Der Vorschlag {nummer} wird nicht weiter beraten. Der Betrag bleibt reserviert, bis der Antrag erneut vorgelegt und entschieden oder zurückgezogen ist.", jetzt);
    }

    /// <summary>Der Beschluss der Lenkungsgruppe. Kommt er zu spät oder doppelt, bewegt er kein Geld.</summary>
    public void BeschlussGefasst(Foerdertopf topf, Guid beschlussId, Wuerdigung w, Guid person, DateTime jetzt)
    {
        if (BeschlussId == beschlussId || _hinweise.Any(h => h.AnlassId == beschlussId)) return;
        if (Status is not (FoerderantragStatus.FormalGeprueft or FoerderantragStatus.InBeratung))
        {
            Vermerken(beschlussId, $"Der Beschluss {w.Beschluss} vom {w.Am.AlsDatum()} bewirkt nichts mehr: Der Antrag war schon {Status.Bezeichnung()}.", jetzt);
            return;
        }
        BeschlussId = beschlussId;
        Entscheiden(topf, w, person, jetzt);
    }

    /// <summary>Der Bescheid bindet die Mittel; was weniger bewilligt wird als beantragt, ist wieder frei.</summary>
    public void Bewilligen(Foerdertopf topf, Geldbetrag betrag, string? aktenzeichen, Guid person, DateTime jetzt, DateOnly heute)
    {
        Nur("Bewilligen lässt sich nur ein befürworteter Antrag.", FoerderantragStatus.Befuerwortet);
        if (betrag <= Geldbetrag.Null) throw new Regelverstoss("Bewilligt wird ein Betrag über 0,00 €.");
        if (betrag > Beantragt) throw new Regelverstoss($"Bewilligt werden kann höchstens, was beantragt ist ({Beantragt}).");
        topf.Buchen(Buchungsstand.Reserviert, Buchungsstand.Gebunden, betrag, new(Id, "Zuwendung bewilligt", person, jetzt));
        if (betrag < Beantragt) topf.Buchen(Buchungsstand.Reserviert, null, Beantragt - betrag, new(Id, "Nicht bewilligter Teil freigegeben", person, jetzt));
        (Status, Bewilligt, BescheidAm, Aktenzeichen) = (FoerderantragStatus.Bewilligt, betrag, heute, aktenzeichen);
        Nachweisfrist = Bis.AddMonths(6);
        Melde(new FoerderantragBewilligt(Id, FadenId, BedarfId, Nummer, Titel, Massnahme, TraegerId, Traeger, Stadtteil, betrag, Foerdertopf, heute));
    }

    public void FoerderfaehigkeitVerneinen(Foerdertopf topf, string weil, string? aktenzeichen, Guid person, DateTime jetzt, DateOnly heute)
    {
        Nur("Über die Förderfähigkeit wird entschieden, wenn der Antrag befürwortet ist.", FoerderantragStatus.Befuerwortet);
        topf.Buchen(Buchungsstand.Reserviert, null, Beantragt, new(Id, "Nicht förderfähig", person, jetzt));
        (Status, NichtFoerderfaehigWeil, BescheidAm, Aktenzeichen) = (FoerderantragStatus.NichtFoerderfaehig, weil, heute, aktenzeichen);
    }

    public void Zurueckziehen(Foerdertopf topf, string grund, Guid person, DateTime jetzt)
    {
        Buchungsstand? gebucht = Status switch
        {
            FoerderantragStatus.Entwurf => null,
            FoerderantragStatus.Eingereicht or FoerderantragStatus.Unvollstaendig or FoerderantragStatus.Nachgereicht => Buchungsstand.Beantragt,
            FoerderantragStatus.FormalGeprueft or FoerderantragStatus.InBeratung or FoerderantragStatus.Befuerwortet => Buchungsstand.Reserviert,
            _ => throw new Regelverstoss($"Der Antrag ist {Status.Bezeichnung()}; zurückziehen lässt er sich nur vor dem Bescheid.")
        };
        if (gebucht is { } stand) topf.Buchen(stand, null, Beantragt, new(Id, "Antrag zurückgezogen", person, jetzt));
        (Status, Rueckzugsgrund) = (FoerderantragStatus.Zurueckgezogen, grund);
        Melde(new FoerderantragZurueckgezogen(Id, Nummer));
    }

    public void Auszahlen(Foerdertopf topf, Geldbetrag betrag, Guid person, DateTime jetzt)
    {
        Nur("Auszahlen lässt sich nur eine bewilligte Zuwendung.", FoerderantragStatus.Bewilligt, FoerderantragStatus.NachweisOffen);
        if (betrag > Offen) throw new Regelverstoss($"Ausgezahlt werden kann höchstens, was noch gebunden ist ({Offen}).");
        topf.Buchen(Buchungsstand.Gebunden, Buchungsstand.Ausgezahlt, betrag, new(Id, "Zuwendung ausgezahlt", person, jetzt));
        Ausgezahlt += betrag;
        if (Status == FoerderantragStatus.Bewilligt && Offen == Geldbetrag.Null) Status = FoerderantragStatus.Ausgezahlt;
    }

    /// <summary>Fordert den Verwendungsnachweis an oder verlegt seine Frist.</summary>
    public void NachweisAnfordern(DateOnly frist)
    {
        Nur("Einen Nachweis braucht es, wenn etwas ausgezahlt ist.", FoerderantragStatus.Bewilligt, FoerderantragStatus.Ausgezahlt, FoerderantragStatus.NachweisOffen);
        if (Ausgezahlt == Geldbetrag.Null) throw new Regelverstoss("Es ist noch nichts ausgezahlt; ein Nachweis hätte nichts nachzuweisen.");
        if (NachweisAm is not null) throw new Regelverstoss("Der Nachweis liegt schon vor.");
        if (frist < Von) throw new Regelverstoss($"Die Frist liegt vor dem Beginn der Maßnahme ({Von.AlsDatum()}).");
        (Status, Nachweisfrist) = (FoerderantragStatus.NachweisOffen, frist);
    }

    /// <param name="ist">Wirkliche Beträge nach Position; was fehlt, ist 0,00 €.</param>
    public void NachweisVorlegen(IReadOnlyDictionary<Guid, Geldbetrag> ist, string sachbericht, DateOnly heute)
    {
        Nur("Vorlegen lässt sich ein Nachweis, wenn er angefordert ist.", FoerderantragStatus.NachweisOffen);
        if (ist.Values.Any(b => b < Geldbetrag.Null)) throw new Regelverstoss("Ist-Beträge sind nicht negativ.");
        foreach (var position in _plan) position.Abrechnen(ist.GetValueOrDefault(position.Id));
        (Sachbericht, NachweisAm) = (sachbericht, heute);
    }

    /// <summary>Schließt die Prüfung ab: Nicht Ausgezahltes ist wieder frei, nicht Verbrauchtes wird zurückgefordert.</summary>
    public void NachweisPruefen(Foerdertopf topf, Geldbetrag rueckforderung, Guid person, DateTime jetzt)
    {
        Nur("Geprüft wird ein vorgelegter Nachweis.", FoerderantragStatus.NachweisOffen);
        if (NachweisAm is null) throw new Regelverstoss("Der Nachweis liegt noch nicht vor.");
        if (rueckforderung < Geldbetrag.Null || rueckforderung > Ausgezahlt) throw new Regelverstoss($"Zurückfordern lässt sich höchstens, was ausgezahlt ist ({Ausgezahlt}).");
        if (Offen is var offen && offen > Geldbetrag.Null) topf.Buchen(Buchungsstand.Gebunden, null, offen, new(Id, "Nicht abgerufener Rest freigegeben", person, jetzt));
        Rueckforderung = rueckforderung;
        Status = rueckforderung > Geldbetrag.Null ? FoerderantragStatus.Rueckforderung : FoerderantragStatus.Abgerechnet;
    }

    public void RueckzahlungBuchen(Foerdertopf topf, Geldbetrag betrag, Guid person, DateTime jetzt)
    {
        Nur("Eine Rückzahlung gehört zu einer Rückforderung.", FoerderantragStatus.Rueckforderung);
        var aussteht = Rueckforderung!.Value - Zurueckgezahlt;
        if (betrag > aussteht) throw new Regelverstoss($"Es stehen nur noch {aussteht} aus.");
        topf.Buchen(null, Buchungsstand.Zurueckgezahlt, betrag, new(Id, "Rückzahlung", person, jetzt));
        Zurueckgezahlt += betrag;
        if (Zurueckgezahlt == Rueckforderung) Status = FoerderantragStatus.Abgerechnet;
    }

    /// <summary>Was am Plan nicht aufgeht, als Satz; null, wenn er auf den Cent stimmt.</summary>
    public static string? Planfehler(Geldbetrag ausgaben, Geldbetrag einnahmen) =>
        ausgaben == Geldbetrag.Null ? "Der Kosten- und Finanzierungsplan nennt noch keine Ausgaben."
        : einnahmen < ausgaben ? $"Es fehlen {ausgaben - einnahmen} Einnahmen."
        : einnahmen > ausgaben ? $"Die Einnahmen liegen um {einnahmen - ausgaben} über den Ausgaben."
        : null;

    private void Entscheiden(Foerdertopf topf, Wuerdigung w, Guid person, DateTime jetzt)
    {
        (Beschluss, Foerderwuerdigkeit, FoerderwuerdigkeitAm) = (w.Beschluss ?? Beschluss, w.Text, w.Am);
        if (!w.Befuerwortet)
        {
            topf.Buchen(Buchungsstand.Reserviert, null, Beantragt, new(Id, "Nicht befürwortet", person, jetzt));
            Status = FoerderantragStatus.Abgelehnt;
            return;
        }
        _auflagen.AddRange(w.Auflagen.Select((a, stelle) => new Auflage(Guid.CreateVersion7(), stelle, a.Text, a.FaelligAm)));
        (Status, BefuerwortetAm) = (FoerderantragStatus.Befuerwortet, w.Am);
    }

    private void PlanPruefen(Foerdertopf topf)
    {
        if (Planfehler(Gesamtkosten, Einnahmen) is { } fehler) throw new Regelverstoss(fehler);
        if (Beantragt <= Geldbetrag.Null) throw new Regelverstoss("Beantragt ist noch keine Zuwendung.");
        if (topf.Hoechstsumme is { } hoechstens && Beantragt > hoechstens) throw new Regelverstoss($"Je Maßnahme fördert {topf.NameMitJahr} höchstens {hoechstens}; beantragt sind {Beantragt}.");
        var noetig = Gesamtkosten.Prozent(topf.Eigenanteil);
        if (Eigenmittel < noetig) throw new Regelverstoss($"Der Eigenanteil beträgt mindestens {topf.Eigenanteil:0.##} Prozent, hier {noetig}; der Plan nennt {Eigenmittel}.");
    }

    private void Uebernehmen(Foerdertopf topf, Antragsangaben a)
    {
        if (topf.Status == FoerdertopfStatus.Abgerechnet) throw new Regelverstoss($"Der Fördertopf {topf.NameMitJahr} ist abgerechnet.");
        if (a.Bis < a.Von) throw new Regelverstoss("Das Ende des Zeitraums liegt vor dem Beginn.");
        if (a.Beantragt < Geldbetrag.Null || a.Plan.Any(p => p.Betrag < Geldbetrag.Null)) throw new Regelverstoss("Beträge im Plan sind nicht negativ.");
        (FoerdertopfId, Foerdertopf, Gremium, AmtId) = (topf.Id, topf.NameMitJahr, topf.Gremium, topf.AmtId);
        (Titel, Massnahme, Von, Bis, Beantragt) = (a.Titel, a.Massnahme, a.Von, a.Bis, a.Beantragt);
        // Gleich gebliebene Positionen behalten ihren Schlüssel; sonst stünde im Verlauf jedes Mal der ganze Plan.
        var gleich = new List<Planposition>();
        foreach (var (stelle, neu) in a.Plan.Index())
        {
            var alt = _plan.FirstOrDefault(p => p.Art == neu.Art && p.Bezeichnung == neu.Bezeichnung && !gleich.Contains(p));
            alt?.Setzen(stelle, neu.Betrag);
            gleich.Add(alt ?? new Planposition(Guid.CreateVersion7(), stelle, neu.Art, neu.Bezeichnung, neu.Betrag));
        }
        _plan.RemoveAll(p => !gleich.Contains(p));
        _plan.AddRange(gleich.Except(_plan).ToList());
    }

    private void Vorlegen()
    {
        Vorlage++;
        Melde(new FoerderantragFormalGeprueft(Id, FadenId, BedarfId, Nummer, Titel, Massnahme, Zielgruppe, Stadtteil, Handlungsfeld, TraegerId, Traeger, Gesamtkosten, Beantragt, Foerdertopf, Vorlage));
    }

    // Auch nach einer neuen Vorlage kann noch eine Meldung über den früheren Vorschlag ankommen.
    private bool Entfallen(Guid vorschlagId) => _hinweise.Exists(h => h.AnlassId == vorschlagId);

    private void Vermerken(Guid anlass, string text, DateTime jetzt) => _hinweise.Add(new Hinweis(Guid.CreateVersion7(), anlass, text, jetzt));

    private Geldbetrag Summe(Planart art) => _plan.Where(p => p.Art == art).Aggregate(Geldbetrag.Null, (summe, p) => summe + p.Betrag);

    private Geldbetrag SummeIst(Planart art) => _plan.Where(p => p.Art == art).Aggregate(Geldbetrag.Null, (summe, p) => summe + (p.Ist ?? Geldbetrag.Null));

    private void Nur(string sonst, params FoerderantragStatus[] noetig)
    {
        if (!noetig.Contains(Status)) throw new Regelverstoss($"{sonst} Dieser ist {(Status == FoerderantragStatus.Entwurf ? "ein Entwurf" : Status.Bezeichnung())}.");
    }
}

/// <summary>Was beim Entwerfen und Bearbeiten eines Antrags angegeben wird.</summary>
internal sealed record Antragsangaben(string Titel, string Massnahme, DateOnly Von, DateOnly Bis, Geldbetrag Beantragt, IReadOnlyList<Planangabe> Plan);

internal sealed record Planangabe(Planart Art, string Bezeichnung, Geldbetrag Betrag);

/// <summary>Die Entscheidung über die Förderwürdigkeit.</summary>
/// <param name="Beschluss">Nummer des Beschlusses oder der Drucksache; null bei einer Verfügung des Stadtteilmanagements.</param>
internal sealed record Wuerdigung(bool Befuerwortet, string? Beschluss, string Text, DateOnly Am, IReadOnlyList<(string Text, DateOnly? FaelligAm)> Auflagen);
