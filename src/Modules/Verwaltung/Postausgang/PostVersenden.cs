using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Nachrichten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

/// <summary>
/// Übergibt wartende Briefe einen nach dem anderen. Vor jeder Übergabe ist die Pacht gespeichert, gleich danach das Ergebnis: Kein Brief geht verloren, keiner geht in
/// einem Lauf zweimal hinaus. Ungewiss ist nach einem Absturz nur der eine Brief, der angenommen, aber noch nicht verbucht war; er geht mit derselben Message-Id noch einmal.
/// </summary>
internal sealed partial class PostVersenden(VerwaltungContext db, Briefannahme briefe, Zustellung zustellung, Posteinstellungen post, TimeProvider uhr, ILogger<PostVersenden> log)
    : IAufgabe, IPostversand
{
    private const int HoechstensJeLauf = 500;

    /// <summary>So lange wird es versucht.</summary>
    internal static readonly TimeSpan Geduld = TimeSpan.FromDays(1);

    public string Titel => "E-Mails versenden";

    public string Zeitplan => "0/15 * * * * ?";

    public async Task<string?> AusfuehrenAsync(CancellationToken cancellationToken)
    {
        var (versandt, gescheitert) = (0, 0);
        await using IUebergabe ziel = post.GehtHinaus ? new Mailserver(post) : new Ablage(post);
        // Zwischen zwei Briefen darf der Host herunterfahren, mitten in einem nicht.
        while (versandt + gescheitert < HoechstensJeLauf && !cancellationToken.IsCancellationRequested && await PachteAsync(cancellationToken) is { } brief)
        {
            try
            {
                await ziel.UebergebeAsync(Briefbau.Baue(brief, Inhalt(brief), post));
                await VerbucheAsync(brief);
                versandt++;
            }
            catch (Uebergabefehler fehler)
            {
                Gescheitert(log, brief.Id, brief.Versuche, fehler.Art);
                await VerschiebeAsync(brief, fehler);
                gescheitert++;
                if (fehler.Art == Fehlerart.ServerGestoert) break;
            }
        }
        return versandt + gescheitert == 0 ? null : $"{Anzahl(versandt)} versandt, {gescheitert} gescheitert.";
    }

    Task<string?> IPostversand.VersendenAsync(CancellationToken cancellationToken) => AusfuehrenAsync(cancellationToken);

    /// <summary>Wie lange nach dem n-ten Fehlversuch gewartet wird: erst kurz, dann jedes Mal doppelt so lang, höchstens eine Stunde.</summary>
    internal static TimeSpan Abstand(int versuche) => TimeSpan.FromMinutes(Math.Min(60, Math.Pow(2, Math.Min(versuche, 10) - 1)));

    private static string Anzahl(int briefe) => briefe == 1 ? "1 E-Mail" : $"{briefe} E-Mails";

    private Briefinhalt Inhalt(Brief brief) =>
        briefe.Lesen(brief) ?? throw new Uebergabefehler(Fehlerart.Dauerhaft, "Der Inhalt lässt sich nicht mehr entschlüsseln. Lösen Sie den Brief neu aus.");

    // Wer den Brief zuerst auf sich schreibt, übergibt ihn; ein anderer Host nimmt den nächsten.
    private async Task<Brief?> PachteAsync(CancellationToken cancellationToken)
    {
        var jetzt = uhr.Jetzt();
        var (paechter, bis) = (Guid.NewGuid(), jetzt + post.Pacht);
        var faellig = db.Briefe.Where(b => b.Stand == Briefstand.Wartend && b.Faellig <= jetzt);
        while (await faellig.OrderBy(b => b.Faellig).ThenBy(b => b.Id).Select(b => (Guid?)b.Id).FirstOrDefaultAsync(cancellationToken) is { } id)
        {
            var genommen = await faellig.Where(b => b.Id == id).ExecuteUpdateAsync(s => s
                .SetProperty(b => b.Paechter, paechter).SetProperty(b => b.Faellig, bis)
                .SetProperty(b => b.Versuche, b => b.Versuche + 1).SetProperty(b => b.ErsterVersuch, b => b.ErsterVersuch ?? jetzt), cancellationToken);
            if (genommen == 1) return await db.Briefe.AsNoTracking().FirstAsync(b => b.Id == id, cancellationToken);
        }
        return null;
    }

    // Ohne Abbruchmarke: Der Brief ist angenommen, und das muss stehen, auch wenn der Host gerade herunterfährt.
    private async Task VerbucheAsync(Brief brief)
    {
        var (jetzt, loeschen) = (uhr.Jetzt(), brief.Vertraulich && !post.Lesbar);
        var inhalt = loeschen ? null : brief.Inhalt;
        await Gepachtet(brief).ExecuteUpdateAsync(s => s
            .SetProperty(b => b.Stand, Briefstand.Versandt).SetProperty(b => b.ErledigtAm, jetzt).SetProperty(b => b.Paechter, (Guid?)null)
            .SetProperty(b => b.Fehler, (string?)null).SetProperty(b => b.Inhalt, inhalt), CancellationToken.None);
    }

    private async Task VerschiebeAsync(Brief brief, Uebergabefehler fehler)
    {
        var jetzt = uhr.Jetzt();
        var abstellen = fehler.Art == Fehlerart.Dauerhaft || jetzt - brief.ErsterVersuch >= Geduld;
        var satz = fehler.Message.Length > Briefgrenzen.Fehler ? fehler.Message[..Briefgrenzen.Fehler] : fehler.Message;
        var (stand, faellig) = abstellen ? (Briefstand.Abgestellt, jetzt) : (Briefstand.Wartend, jetzt + Abstand(brief.Versuche));
        DateTime? erledigt = abstellen ? jetzt : null;
        await using var transaktion = await db.Database.BeginTransactionAsync(CancellationToken.None);
        await Gepachtet(brief).ExecuteUpdateAsync(s => s
            .SetProperty(b => b.Stand, stand).SetProperty(b => b.Faellig, faellig).SetProperty(b => b.ErledigtAm, erledigt)
            .SetProperty(b => b.Paechter, (Guid?)null).SetProperty(b => b.Fehler, satz), CancellationToken.None);
        // Eine Störungsmeldung, die selbst nicht ankommt, meldet nichts mehr: Sonst hörte es nie auf.
        if (abstellen && brief.Anlass != Verwaltungsanlaesse.Stoerung)
        {
            await zustellung.ZustellenAsync(Verwaltungsanlaesse.BriefAbgestellt(), jetzt, CancellationToken.None);
            await db.SaveChangesAsync(CancellationToken.None);
        }
        await transaktion.CommitAsync(CancellationToken.None);
    }

    private IQueryable<Brief> Gepachtet(Brief brief) => db.Briefe.Where(b => b.Id == brief.Id && b.Paechter == brief.Paechter);

    [LoggerMessage(LogLevel.Warning, "Brief {Brief} ist zum {Versuch}. Mal nicht übergeben: {Art}. Den Grund zeigt die Seite Postausgang.")]
    private static partial void Gescheitert(ILogger logger, Guid brief, int versuch, Fehlerart art);
}

/// <summary>Längen, die Datenbank und Programm gemeinsam kennen.</summary>
internal static class Briefgrenzen
{
    public const int Fehler = 500;
}
