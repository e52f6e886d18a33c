namespace Stadtteilmanagement.SharedKernel.Messaging;

/// <summary>Weckt die Zustellung gleich nach dem Speichern, damit Ereignisse nicht auf den nächsten Rundgang warten.</summary>
public sealed class OutboxSignal
{
    private readonly SemaphoreSlim _signal = new(0, 1);

    /// <summary>Es gibt etwas zuzustellen.</summary>
    public void Raise()
    {
        try { _signal.Release(); }
        catch (SemaphoreFullException) { /* Die Zustellung ist schon geweckt und noch nicht losgelaufen: genau das ist gewollt. */ }
    }

    /// <summary>Wartet auf ein Signal, höchstens so lange wie angegeben.</summary>
    public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => _signal.WaitAsync(timeout, cancellationToken);
}
