namespace Stadtteilmanagement.SharedKernel.Messaging;

/// <summary>Etwas ist in einem Modul geschehen, das andere angeht. Ereignisse stehen in den Contracts des meldenden Moduls und tragen nur Schlüssel und Werte.</summary>
public interface IIntegrationEvent;

/// <summary>
/// Reaktion eines Moduls auf ein Ereignis eines anderen. Läuft in einer Transaktion mit der Eingangsbuchung (Ereignis, Reaktion),
/// so dass dieselbe Meldung zweimal zugestellt nur einmal wirkt. Wirft sie, wird mit wachsendem Abstand wiederholt und danach abgestellt.
/// </summary>
/// <typeparam name="TEvent">Das Ereignis.</typeparam>
public interface IReaktionAuf<in TEvent> where TEvent : IIntegrationEvent
{
    /// <summary>Wirkt auf das eigene Modul; gespeichert wird auf dessen DbContext.</summary>
    Task Handle(TEvent ereignis, CancellationToken cancellationToken);
}
