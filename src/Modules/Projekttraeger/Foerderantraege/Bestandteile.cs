using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

/// <summary>Seite im Kosten- und Finanzierungsplan; die beantragte Zuwendung steht am Antrag selbst.</summary>
internal enum Planart
{
    [Bezeichnung("Ausgabe")] Ausgabe,
    [Bezeichnung("Eigenmittel")] Eigenmittel,
    [Bezeichnung("Drittmittel")] Drittmittel
}

/// <summary>Eine Zeile des Kosten- und Finanzierungsplans, nach dem Nachweis auch mit dem wirklichen Betrag.</summary>
[Bezeichnung("Planposition")]
internal sealed class Planposition(Guid id, int stelle, Planart art, string bezeichnung, Geldbetrag betrag) : IBenannt
{
    public Guid Id { get; private set; } = id;
    [NichtProtokolliert] public int Stelle { get; private set; } = stelle;
    public Planart Art { get; private set; } = art;
    public string Bezeichnung { get; private set; } = bezeichnung;
    public Geldbetrag Betrag { get; private set; } = betrag;
    public Geldbetrag? Ist { get; private set; }

    string IBenannt.Benennung => $"{Art.Bezeichnung()} „{Bezeichnung}“";

    public void Setzen(int stelle, Geldbetrag betrag) => (Stelle, Betrag) = (stelle, betrag);

    public void Abrechnen(Geldbetrag ist) => Ist = ist;
}

/// <summary>Ein Blatt der Prüfliste, wie sie der Fördertopf beim Einreichen verlangte.</summary>
internal sealed class Unterlage(Guid id, int stelle, string name) : IBenannt
{
    public Guid Id { get; private set; } = id;
    [NichtProtokolliert] public int Stelle { get; private set; } = stelle;
    [NichtProtokolliert] public string Name { get; private set; } = name;
    [Bezeichnung("liegt vor")] public bool LiegtVor { get; private set; }

    string IBenannt.Benennung => Name;

    public void Vermerken(bool liegtVor) => LiegtVor = liegtVor;
}

/// <summary>Was mit der Zuwendung zu erfüllen ist.</summary>
internal sealed class Auflage(Guid id, int stelle, string text, DateOnly? faelligAm) : IBenannt
{
    public Guid Id { get; private set; } = id;
    [NichtProtokolliert] public int Stelle { get; private set; } = stelle;
    public string Text { get; private set; } = text;
    [Bezeichnung("fällig")] public DateOnly? FaelligAm { get; private set; } = faelligAm;

    string IBenannt.Benennung => "Auflage";
}

/// <summary>Etwas, das von außen kam und am Antrag nichts mehr bewirkt, aber bekannt sein muss.</summary>
internal sealed class Hinweis(Guid id, Guid anlassId, string text, DateTime zeitpunkt) : IBenannt
{
    public Guid Id { get; private set; } = id;
    [NichtProtokolliert] public Guid AnlassId { get; private set; } = anlassId;
    public string Text { get; private set; } = text;
    [NichtProtokolliert] public DateTime Zeitpunkt { get; private set; } = zeitpunkt;

    string IBenannt.Benennung => "Hinweis";
}
