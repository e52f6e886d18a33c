using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.SharedKernel.Persistence;

/// <summary>Wurzel eines Vorgangs: hat Schlüssel und Version, hält ihre Regeln selbst und meldet Ereignisse an andere Module.</summary>
public abstract class Aggregat
{
    private readonly List<IIntegrationEvent> _ereignisse = [];

    /// <summary>Schlüssel, zeitlich geordnet.</summary>
    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Zählt jede Änderung; geht durch das Formular mit, damit gleichzeitige Änderungen auffallen. Wird beim Speichern gesetzt.</summary>
    public int Version { get; private set; }

    /// <summary>Noch nicht gespeicherte Meldungen; das Speichern legt sie in den Ausgang.</summary>
    public IReadOnlyList<IIntegrationEvent> Ereignisse => _ereignisse;

    /// <summary>Meldet anderen Modulen, was geschehen ist; zugestellt wird nach dem Speichern, mindestens einmal.</summary>
    protected void Melde(IIntegrationEvent ereignis) => _ereignisse.Add(ereignis);

    internal void EreignisseLeeren() => _ereignisse.Clear();
}

/// <summary>Ein Vorgang mit sprechender Nummer, die beim ersten Speichern lückenlos je Jahr vergeben wird.</summary>
public interface INummeriert
{
    /// <summary>Kürzel des Nummernkreises, zum Beispiel „ANL“.</summary>
    string Nummernkreis { get; }
    /// <summary>Die Nummer, zum Beispiel „ANL-2026-00042“; leer, solange nicht gespeichert.</summary>
    string Nummer { get; }
    /// <summary>Übernimmt die vergebene Nummer; nur das Speichern ruft dies auf.</summary>
    void Nummerieren(string nummer);
}

/// <summary>Ein Aggregat, das zu einem Vorgang gehört: Seine Änderungen stehen im Prüfprotokoll beim Vorgang und damit in dessen Verlauf.</summary>
public interface ITeilEinesVorgangs
{
    /// <summary>Art des Vorgangs im Prüfprotokoll.</summary>
    string Vorgangsart { get; }
    /// <summary>Schlüssel des Vorgangs.</summary>
    Guid VorgangId { get; }
}

/// <summary>Stand eines Nummernkreises je Jahr.</summary>
public sealed class Nummernkreis
{
    /// <summary>Kürzel.</summary>
    public string Kreis { get; init; } = "";
    /// <summary>Kalenderjahr in Europe/Berlin.</summary>
    public int Jahr { get; init; }
    /// <summary>Zuletzt vergebene laufende Nummer.</summary>
    public int Zuletzt { get; init; }
}
