using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

/// <summary>Was mit einem Betrag im Fördertopf gerade ist.</summary>
internal enum Buchungsstand
{
    [Bezeichnung("beantragt")] Beantragt,
    [Bezeichnung("reserviert")] Reserviert,
    [Bezeichnung("gebunden")] Gebunden,
    [Bezeichnung("ausgezahlt")] Ausgezahlt,
    [Bezeichnung("zurückgezahlt")] Zurueckgezahlt
}

/// <summary>Eine Zeile im Buch eines Fördertopfs; kommt hinzu und ändert sich nie, darüber wacht auch die Datenbank. Berichtigt wird durch eine weitere.</summary>
internal sealed class Buchung(
    Guid id, Guid foerdertopfId, int nummer, Guid antragId, Buchungsstand? aus, Buchungsstand? nach, Geldbetrag betrag, string grund, Guid personId, DateTime zeitpunkt) : INurAnfuegen
{
    public Guid Id { get; private init; } = id;
    public Guid FoerdertopfId { get; private init; } = foerdertopfId;
    public int Nummer { get; private init; } = nummer;
    public Guid AntragId { get; private init; } = antragId;
    public Buchungsstand? Aus { get; private init; } = aus;
    public Buchungsstand? Nach { get; private init; } = nach;
    public Geldbetrag Betrag { get; private init; } = betrag;
    public string Grund { get; private init; } = grund;
    public Guid PersonId { get; private init; } = personId;
    public DateTime Zeitpunkt { get; private init; } = zeitpunkt;
}

/// <summary>Wozu, von wem und wann gebucht wird.</summary>
internal sealed record Buchungsanlass(Guid AntragId, string Grund, Guid PersonId, DateTime Zeitpunkt);
