using MimeKit;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

/// <summary>Macht aus einem Brief eine E-Mail; zweimal gebaut ist es dieselbe.</summary>
internal static class Briefbau
{
    private const string Absendername = "Stadtteilmanagement Rostock";

    /// <exception cref="Uebergabefehler">Eine Adresse ist keine.</exception>
    public static MimeMessage Baue(Brief brief, Briefinhalt inhalt, Posteinstellungen post)
    {
        var mail = new MimeMessage
        {
            MessageId = brief.MessageId,
            Date = new DateTimeOffset(brief.AngelegtAm, TimeSpan.Zero),
            Subject = Einzeilig(brief.Betreff),
            Body = new BodyBuilder { TextBody = Briefvorlage.AlsText(inhalt), HtmlBody = Briefvorlage.AlsHtml(inhalt) }.ToMessageBody()
        };
        mail.From.Add(Anschrift(Absendername, post.Absender));
        mail.To.Add(Anschrift(brief.Name, brief.An));
        if ((brief.AntwortAn ?? post.AntwortAn) is { } antwortAn) mail.ReplyTo.Add(Anschrift("", antwortAn));
        // Abwesenheitsnotizen sollen weder bei der absendenden Person noch bei uns ankommen.
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Headers.Add("X-Auto-Response-Suppress", "All");
        if (brief.Anlass is not null) mail.Headers.Add(HeaderId.ListUnsubscribe, $"<{post.Adresse}{Nachrichten.Nachrichtenbrief.Einstellungen}>");
        return mail;
    }

    private static MailboxAddress Anschrift(string name, string adresse) => MailboxAddress.TryParse(adresse, out var anschrift)
        ? new MailboxAddress(Einzeilig(name), anschrift.Address)
        : throw new Uebergabefehler(Fehlerart.Dauerhaft, "Die E-Mail-Adresse ist so nicht zu gebrauchen.");

    private static string Einzeilig(string text) => string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
