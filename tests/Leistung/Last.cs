using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Stadtteilmanagement.Leistung;

/// <summary>Ergebnis eines Durchgangs.</summary>
/// <param name="JeSekunde">Beantwortete Anfragen je Sekunde.</param>
/// <param name="Rechenzeit">Rechenzeit des Servers je Anfrage in Millisekunden.</param>
internal sealed record Durchgang(double JeSekunde, double Rechenzeit);

/// <summary>
/// Schickt eine feste Zahl gleicher Anfragen über wenige dauerhafte Verbindungen. Spricht HTTP/1.1 unmittelbar auf dem Socket:
/// Ein vollständiger Client bräuchte auf demselben Rechner so viel Rechenzeit wie die Grundlinie selbst und verdeckte die Unterschiede.
/// </summary>
internal static class Last
{
    private const int Verbindungen = 4;
    private static readonly byte[] Kopfende = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] Stueckende = "\r\n0\r\n\r\n"u8.ToArray();

    public static async Task<Durchgang> DurchgangAsync(Serverprozess server, string pfad, string cookies, int anzahl)
    {
        var anfrage = Encoding.ASCII.GetBytes($"GET {pfad} HTTP/1.1\r\nHost: {server.Adresse.Authority}\r\nAccept: text/html\r\nCookie: {cookies}\r\n\r\n");
        var offen = anzahl;
        var (uhr, vorher) = (Stopwatch.StartNew(), server.Rechenzeit);
        await Task.WhenAll(Enumerable.Range(0, Verbindungen).Select(_ => Task.Run(VerbindungAsync)));
        return new Durchgang(anzahl / uhr.Elapsed.TotalSeconds, (server.Rechenzeit - vorher).TotalMilliseconds / anzahl);

        async Task VerbindungAsync()
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, server.Adresse.Port);
            var puffer = new byte[1024 * 1024];
            while (Interlocked.Decrement(ref offen) >= 0)
            {
                await socket.SendAsync(anfrage);
                await AntwortLesenAsync(socket, puffer);
            }
        }
    }

    private static async Task AntwortLesenAsync(Socket socket, byte[] puffer)
    {
        var gelesen = 0;
        do
        {
            var neu = await socket.ReceiveAsync(puffer.AsMemory(gelesen));
            if (neu == 0) throw new IOException("Der Server hat die Verbindung geschlossen.");
            gelesen += neu;
        }
        while (!IstVollstaendig(puffer.AsSpan(0, gelesen)));
        if (!puffer.AsSpan().StartsWith("HTTP/1.1 200"u8))
            throw new IOException("Der Server antwortet mit " + Encoding.ASCII.GetString(puffer, 0, Math.Min(gelesen, 60)));
    }

    private static bool IstVollstaendig(ReadOnlySpan<byte> antwort)
    {
        var ende = antwort.IndexOf(Kopfende);
        if (ende < 0) return false;
        var kopf = antwort[..ende];
        var laenge = kopf.IndexOf("Content-Length: "u8);
        if (laenge < 0) return antwort.EndsWith(Stueckende);
        System.Buffers.Text.Utf8Parser.TryParse(kopf[(laenge + 16)..], out int bytes, out _);
        return antwort.Length - ende - Kopfende.Length >= bytes;
    }
}
