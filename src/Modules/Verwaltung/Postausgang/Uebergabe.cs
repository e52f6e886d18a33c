using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

internal enum Fehlerart
{
    /// <summary>Dieser Brief wird nie angenommen.</summary>
    Dauerhaft,
    /// <summary>Dieser Brief später wieder; die übrigen können gehen.</summary>
    Voruebergehend,
    /// <summary>Der Mailserver ist nicht zu gebrauchen; auch die übrigen warten.</summary>
    ServerGestoert
}

/// <summary>Der Brief ist nicht übergeben, jedenfalls nicht sicher.</summary>
internal sealed class Uebergabefehler(Fehlerart art, string satz, Exception? ursache = null) : Exception(satz, ursache)
{
    public Fehlerart Art => art;
}

/// <summary>Wohin Briefe übergeben werden.</summary>
internal interface IUebergabe : IAsyncDisposable
{
    /// <summary>Kehrt zurück, wenn die andere Seite den Brief angenommen hat.</summary>
    /// <exception cref="Uebergabefehler">Sie hat ihn nicht angenommen, oder es kam keine Antwort.</exception>
    Task UebergebeAsync(MimeMessage mail);
}

/// <summary>Übergibt an den Mailserver der Stadt; eine Verbindung je Lauf.</summary>
internal sealed class Mailserver(Posteinstellungen post) : IUebergabe
{
    private readonly SmtpClient _client = new()
    {
        Timeout = (int)post.Zeitlimit.TotalMilliseconds,
        // Sperrlisten liegen oft außerhalb des Verwaltungsnetzes; ohne Antwort käme sonst keine Verbindung zustande. Name und Aussteller werden geprüft.
        CheckCertificateRevocation = false
    };

    public async Task UebergebeAsync(MimeMessage mail)
    {
        // Absichtlich nur die eigene Frist: Wer mitten in der Übergabe abbricht, weiß nicht, ob der Brief angekommen ist.
        using var frist = new CancellationTokenSource(post.Zeitlimit);
        try
        {
            if (!_client.IsConnected) await VerbindenAsync(frist.Token);
            await _client.SendAsync(mail, frist.Token);
        }
        catch (SmtpCommandException e) when (e.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted && (int)e.StatusCode >= 500)
        {
            throw new Uebergabefehler(Fehlerart.Dauerhaft, $"Der Mailserver nimmt diese E-Mail nicht an: {Antwort(e)}", e);
        }
        catch (SmtpCommandException e) when (_client.IsConnected && e.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted)
        {
            throw new Uebergabefehler(Fehlerart.Voruebergehend, $"Der Mailserver nimmt diese E-Mail zurzeit nicht an: {Antwort(e)}", e);
        }
        catch (OperationCanceledException e)
        {
            throw new Uebergabefehler(Fehlerart.ServerGestoert, $"Der Mailserver hat {post.Zeitlimit.TotalSeconds:0} Sekunden lang nicht geantwortet.", e);
        }
        catch (SmtpCommandException e)
        {
            throw new Uebergabefehler(Fehlerart.ServerGestoert, $"Der Mailserver lehnt ab: {Antwort(e)}", e);
        }
        catch (Exception e) when (e is SmtpProtocolException or IOException or SocketException or AuthenticationException or SslHandshakeException or NotSupportedException or TimeoutException or ServiceNotConnectedException)
        {
            throw new Uebergabefehler(Fehlerart.ServerGestoert, $"Der Mailserver ist nicht zu erreichen oder die Verbindung brach ab: {e.Message}", e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try { if (_client.IsConnected) await _client.DisconnectAsync(quit: true, new CancellationTokenSource(TimeSpan.FromSeconds(5)).Token); }
        // Alle Briefe sind schon verbucht; ob der Server den Abschied noch hört, ist gleich.
        catch (Exception e) when (e is IOException or OperationCanceledException or SmtpCommandException or SmtpProtocolException) { }
        _client.Dispose();
    }

    private async Task VerbindenAsync(CancellationToken cancellationToken)
    {
        await _client.ConnectAsync(post.Server!, post.Port, post.Verschluesselung switch
        {
            Postverschluesselung.StartTls => SecureSocketOptions.StartTls,
            Postverschluesselung.Tls => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.None
        }, cancellationToken);
        if (post.Benutzer is { } benutzer) await _client.AuthenticateAsync(benutzer, post.Kennwort ?? "", cancellationToken);
    }

    private static string Antwort(SmtpCommandException e) => $"{(int)e.StatusCode} {e.Message.ReplaceLineEndings(" ")}";
}

/// <summary>Legt Briefe als .eml-Datei ab, solange kein Mailserver genannt ist. Der Name folgt aus dem Brief: Ein zweites Mal abgelegt ist es dieselbe Datei.</summary>
internal sealed class Ablage(Posteinstellungen post) : IUebergabe
{
    public static string Datei(Posteinstellungen post, string messageId) => Path.Combine(post.Ordner, $"{messageId.Split('@')[0]}.eml");

    public async Task UebergebeAsync(MimeMessage mail)
    {
        Directory.CreateDirectory(post.Ordner);
        var ziel = Datei(post, mail.MessageId!);
        try
        {
            await mail.WriteToAsync(ziel + ".teil");
            File.Move(ziel + ".teil", ziel, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Uebergabefehler(Fehlerart.ServerGestoert, $"Die Datei lässt sich nicht schreiben: {e.Message}", e);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
