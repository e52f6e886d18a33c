using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Prüft Inhalte auf Schadsoftware.</summary>
public interface IVirenpruefer
{
    /// <summary>Prüft einen Inhalt.</summary>
    Task<Virenergebnis> PruefenAsync(Stream inhalt, CancellationToken cancellationToken);
}

/// <summary>Ergebnis einer Prüfung.</summary>
/// <param name="Befund">Wartet heißt: Der Scanner war nicht zu erreichen.</param>
/// <param name="Fund">Name der Schadsoftware.</param>
public sealed record Virenergebnis(Virenbefund Befund, string? Fund = null);

/// <summary>Fragt ClamAV über seinen Socket (Befehl INSTREAM); der Inhalt geht stückweise hinüber, der Scanner braucht keinen Zugriff auf die Ablage.</summary>
internal sealed partial class ClamAv(Dateieinstellungen einstellungen, ILogger<ClamAv> log) : IVirenpruefer
{
    private static readonly TimeSpan Verbindungsfrist = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pruefungsfrist = TimeSpan.FromMinutes(2);

    public async Task<Virenergebnis> PruefenAsync(Stream inhalt, CancellationToken cancellationToken)
    {
        if (einstellungen.Virenpruefung is not { } adresse) return new Virenergebnis(Virenbefund.OhnePruefung);
        using var frist = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        frist.CancelAfter(Pruefungsfrist);
        try
        {
            using var socket = await VerbindenAsync(adresse, frist.Token);
            await using var strom = new NetworkStream(socket);
            await SendenAsync(inhalt, strom, frist.Token);
            return Deuten(await AntwortAsync(strom, frist.Token));
        }
        // Ist der Scanner nicht zu erreichen oder zu langsam, bleibt die Datei in Quarantäne und wird jede Minute wieder vorgelegt.
        catch (Exception e) when (e is SocketException or IOException || e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            NichtErreichbar(log, e);
            return new Virenergebnis(Virenbefund.Wartet);
        }
    }

    private static async Task<Socket> VerbindenAsync(string adresse, CancellationToken cancellationToken)
    {
        var unix = adresse.StartsWith("unix:", StringComparison.Ordinal);
        var socket = unix ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var frist = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        frist.CancelAfter(Verbindungsfrist);
        try
        {
            if (unix) await socket.ConnectAsync(new UnixDomainSocketEndPoint(adresse["unix:".Length..]), frist.Token);
            else if (Uri.TryCreate(adresse, UriKind.Absolute, out var ziel) && ziel is { Scheme: "tcp", Port: > 0 }) await socket.ConnectAsync(ziel.Host, ziel.Port, frist.Token);
            else throw new InvalidOperationException("Dateien:Virenpruefung nennt keine Adresse wie „tcp://127.0.0.1:3310“ oder „unix:/run/clamav/clamd.ctl“.");
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task SendenAsync(Stream inhalt, NetworkStream strom, CancellationToken cancellationToken)
    {
        await strom.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        var stueck = new byte[4 + 64 * 1024];
        while (await inhalt.ReadAsync(stueck.AsMemory(4), cancellationToken) is var gelesen and > 0)
        {
            BinaryPrimitives.WriteInt32BigEndian(stueck, gelesen);
            await strom.WriteAsync(stueck.AsMemory(0, 4 + gelesen), cancellationToken);
        }
        await strom.WriteAsync(new byte[4], cancellationToken);
    }

    private static async Task<string> AntwortAsync(NetworkStream strom, CancellationToken cancellationToken)
    {
        using var leser = new StreamReader(strom, Encoding.UTF8);
        return (await leser.ReadToEndAsync(cancellationToken)).TrimEnd('\0', '\n');
    }

    private Virenergebnis Deuten(string antwort)
    {
        if (antwort == "stream: OK") return new Virenergebnis(Virenbefund.Unbedenklich);
        if (antwort.StartsWith("stream: ", StringComparison.Ordinal) && antwort.EndsWith(" FOUND", StringComparison.Ordinal))
            return new Virenergebnis(Virenbefund.Befallen, antwort["stream: ".Length..^" FOUND".Length]);
        // Zum Beispiel eine kleinere Grenze als unsere (StreamMaxLength): nie durchlassen, was nicht ausdrücklich gut ist.
        UnklareAntwort(log, antwort);
        return new Virenergebnis(Virenbefund.Wartet);
    }

    [LoggerMessage(LogLevel.Warning, "Der Virenscanner ist nicht zu erreichen; neue Dateien warten, bis er wieder antwortet.")]
    private static partial void NichtErreichbar(ILogger log, Exception fehler);

    [LoggerMessage(LogLevel.Warning, "Der Virenscanner antwortet „{Antwort}“; die Datei wartet.")]
    private static partial void UnklareAntwort(ILogger log, string antwort);
}
