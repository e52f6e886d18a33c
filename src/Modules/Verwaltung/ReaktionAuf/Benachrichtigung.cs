using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Nachrichten;

namespace Stadtteilmanagement.Verwaltung.ReaktionAuf;

/// <summary>Jede Benachrichtigung kommt an die Glocken und, wo gewünscht, in den Postausgang; in einer Transaktion mit der Eingangsbuchung und damit nie doppelt.</summary>
internal sealed class ReaktionAufBenachrichtigung(Zustellung zustellung, Ereignisherkunft herkunft) : IReaktionAuf<Benachrichtigung>
{
    public Task Handle(Benachrichtigung ereignis, CancellationToken cancellationToken) => zustellung.ZustellenAsync(ereignis, herkunft.Gemeldet, cancellationToken);
}
