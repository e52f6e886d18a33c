using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Lenkungsgruppe.Beschluesse;

/// <summary>Was das Gremium entschieden hat, mit allem, was es gültig macht (AK-7, AK-10). Ändern lässt sich daran nichts; wer anders entscheiden will, fasst einen neuen.</summary>
internal sealed class Beschluss : Aggregat, INummeriert, ISuchbar
{
    private readonly List<Beschlussauflage> _auflagen = [];
    private readonly List<Beschlussbeteiligung> _beteiligte = [];

    [NichtProtokolliert] public string Nummer { get; private set; } = "";
    [NichtProtokolliert] public Guid FadenId { get; private set; }
    [NichtProtokolliert] public Guid SitzungId { get; private set; }
    [NichtProtokolliert] public Guid AbstimmungId { get; private set; }
    [NichtProtokolliert] public Guid VorschlagId { get; private set; }
    [NichtProtokolliert] public Guid? FoerderantragId { get; private set; }
    [NichtProtokolliert] public Guid? BedarfId { get; private set; }
    [NichtProtokolliert] public string Stadtteil { get; private set; } = "";
    [Bezeichnung("gefasst am")] public DateOnly Am { get; private set; }
    public string Titel { get; private set; } = "";
    public string Wortlaut { get; private set; } = "";
    public Beschlussergebnis Ergebnis { get; private set; }
    public string Ergebnissatz { get; private set; } = "";
    public string Quorumsatz { get; private set; } = "";
    public Abstimmungsart Abstimmungsart { get; private set; }
    public int Ja { get; private set; }
    public int Nein { get; private set; }
    public int Enthaltungen { get; private set; }
    public IReadOnlyList<Beschlussauflage> Auflagen => _auflagen;
    public IReadOnlyList<Beschlussbeteiligung> Beteiligte => _beteiligte;

    string INummeriert.Nummernkreis => "BES";

    void INummeriert.Nummerieren(string nummer)
    {
        Nummer = nummer;
        Melde(new BeschlussGefasst(Id, FadenId, VorschlagId, FoerderantragId, BedarfId, nummer, Titel, Ergebnis, Wortlaut, Ergebnissatz,
            [.. _auflagen.Select(a => new BeschlosseneAuflage(a.Text, a.FaelligAm))], Am));
    }

    Suchinhalt ISuchbar.Suchinhalt => new(Titel, Am) { Nummer = Nummer, Stadtteil = Stadtteil, Stand = Ergebnis.Bezeichnung(), Text = [Wortlaut, Ergebnissatz, .. _auflagen.Select(a => a.Text)] };

    public static Beschluss Fassen(Vorschlag vorschlag, Sitzung sitzung, Abstimmung abstimmung, bool angenommen, Sitzverteilung sitze, Regelwerk regeln, IReadOnlyCollection<Stimme> stimmen, IEnumerable<Befangenheit> befangene)
    {
        var beschluss = new Beschluss
        {
            FadenId = vorschlag.FadenId, SitzungId = sitzung.Id, AbstimmungId = abstimmung.Id, VorschlagId = vorschlag.Id, FoerderantragId = vorschlag.FoerderantragId, BedarfId = vorschlag.BedarfId,
            Stadtteil = vorschlag.Stadtteil, Am = sitzung.Tag, Titel = vorschlag.Titel, Wortlaut = abstimmung.Wortlaut, Ergebnis = abstimmung.Ergebnis(angenommen), Ergebnissatz = abstimmung.Ergebnissatz!,
            Quorumsatz = Auszaehlung.Quorum(regeln.Regeln, sitze.Grundgesamtheit, sitze.Stimmberechtigte.Count).Satz, Abstimmungsart = abstimmung.Art,
            Ja = abstimmung.Ja!.Value, Nein = abstimmung.Nein!.Value, Enthaltungen = abstimmung.Enthaltungen!.Value
        };
        if (angenommen) beschluss._auflagen.AddRange(abstimmung.Auflagen.Select(a => new Beschlussauflage(Guid.CreateVersion7(), a.Rang, a.Text, a.FaelligAm)));
        foreach (var sitz in sitze.Stimmberechtigte)
        {
            var stimme = stimmen.FirstOrDefault(t => t.SitzId == sitz.SitzId);
            // Wie jemand stimmte, gehört nur bei namentlicher Abstimmung in den Beschluss.
            beschluss._beteiligte.Add(new Beschlussbeteiligung(Guid.CreateVersion7(), sitz.Fuehrt!.PersonId, sitz.Sitz, false, null, abstimmung.Art == Abstimmungsart.Namentlich ? stimme?.Wahl : null, stimme?.AufPapier == true));
        }
        beschluss._beteiligte.AddRange(befangene.Where(b => b.Status == BefangenheitStatus.Bestaetigt).Select(b =>
            new Beschlussbeteiligung(Guid.CreateVersion7(), b.PersonId, "", true, b.Grund ?? b.Anlass, null, false)));
        return beschluss;
    }
}

internal sealed class Beschlussauflage : IBenannt
{
    private Beschlussauflage() { }

    internal Beschlussauflage(Guid id, int rang, string text, DateOnly? faelligAm) => (Id, Rang, Text, FaelligAm) = (id, rang, text, faelligAm);

    public Guid Id { get; private set; }
    [NichtProtokolliert] public int Rang { get; private set; }
    public string Text { get; private set; } = "";
    [Bezeichnung("fällig am")] public DateOnly? FaelligAm { get; private set; }

    string IBenannt.Benennung => $"Auflage {Rang}";
}

/// <summary>Wer dabei war und stimmen durfte, oder befangen war und warum.</summary>
internal sealed class Beschlussbeteiligung
{
    private Beschlussbeteiligung() { }

    internal Beschlussbeteiligung(Guid id, Guid person, string sitz, bool befangen, string? grund, Stimmwahl? wahl, bool aufPapier) =>
        (Id, PersonId, Sitz, Befangen, Grund, Wahl, AufPapier) = (id, person, sitz, befangen, grund, wahl, aufPapier);

    public Guid Id { get; private set; }
    [Bezeichnung("Mitglied")] public Guid PersonId { get; private set; }
    public string Sitz { get; private set; } = "";
    [Bezeichnung("befangen")] public bool Befangen { get; private set; }
    [Personenbezogen] public string? Grund { get; private set; }
    [Bezeichnung("Stimme")] public Stimmwahl? Wahl { get; private set; }
    [Bezeichnung("auf Papier")] public bool AufPapier { get; private set; }
}
