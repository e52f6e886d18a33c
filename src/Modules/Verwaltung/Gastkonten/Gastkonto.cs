using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>
/// Zugang einer Person, die kein Stadtkonto hat; trägt denselben Schlüssel wie die Person. Hier steht, ob und bis wann jemand hineindarf;
/// womit er sich ausweist, steht in der Gastanmeldung.
/// </summary>
internal sealed class Gastkonto : Aggregat
{
    /// <summary>So viele Tage vor dem Ende wird erinnert.</summary>
    public const int ErinnerungTage = 30;

    private static readonly TimeSpan Linkpause = TimeSpan.FromMinutes(15);

    [Bezeichnung("E-Mail"), Personenbezogen] public string EMail { get; private set; } = "";
    /// <summary>Die Adresse in vergleichbarer Form; je Adresse gibt es ein Gastkonto.</summary>
    [NichtProtokolliert] public string EMailSchluessel { get; private set; } = "";
    [Bezeichnung("eingeladen von")] public Guid EingeladenVon { get; private set; }
    [Bezeichnung("eingeladen am")] public DateTime EingeladenAm { get; private set; }
    /// <summary>Prüfwert des offenen Links, solange er nicht benutzt ist; der Code selbst wird nie gespeichert.</summary>
    [NichtProtokolliert] public string? LinkPruefwert { get; private set; }
    [Bezeichnung("Link gültig bis")] public DateTime? LinkGueltigBis { get; private set; }
    [Bezeichnung("angenommen am")] public DateTime? AngenommenAm { get; private set; }
    [Bezeichnung("Zugang bis")] public DateOnly ZugangBis { get; private set; }
    [Bezeichnung("gesperrt")] public bool Gesperrt { get; private set; }
    [Bezeichnung("neuer Link gewünscht am")] public DateTime? ZugangGewuenschtAm { get; private set; }
    /// <summary>An welches Ende schon erinnert ist; nach dem Verlängern wird an das neue wieder erinnert.</summary>
    [Bezeichnung("erinnert an den Ablauf am")] public DateOnly? ErinnertAnAblauf { get; private set; }
    [Bezeichnung("Anmeldung geändert am")] public DateTime? AnmeldungGeaendertAm { get; private set; }

    public static Gastkonto Einladen(Guid personId, string eMail, DateOnly zugangBis, Einmallink link, Guid von, DateTime jetzt)
    {
        var konto = new Gastkonto { Id = personId, EMail = eMail.Trim(), EMailSchluessel = Schluessel(eMail), ZugangBis = zugangBis };
        konto.Ausstellen(link, von, jetzt);
        return konto;
    }

    /// <summary>Groß- und Kleinschreibung unterscheiden keine zwei Gäste.</summary>
    public static string Schluessel(string eMail) => eMail.Trim().ToLowerInvariant();

    public void EinladungErneuern(Einmallink link, Guid von, DateTime jetzt)
    {
        if (AngenommenAm is not null) throw new Regelverstoss("Die Einladung ist schon angenommen. Ist der Zugang verloren, erzeugen Sie einen Link zum Zurücksetzen.");
        PruefeOffen(jetzt);
        Ausstellen(link, von, jetzt);
    }

    /// <summary>Ein neuer Link, mit dem der Gast seinen Zugang noch einmal einrichtet.</summary>
    public void Zuruecksetzen(Einmallink link, DateTime jetzt)
    {
        if (AngenommenAm is null) throw new Regelverstoss("Die Einladung ist noch nicht angenommen. Erneuern Sie stattdessen die Einladung.");
        PruefeOffen(jetzt);
        (LinkPruefwert, LinkGueltigBis, ZugangGewuenschtAm) = (link.Pruefwert, link.GueltigBis, null);
    }

    public bool LinkGiltAm(DateTime jetzt) => LinkPruefwert is not null && jetzt <= LinkGueltigBis && !Gesperrt && Heute(jetzt) <= ZugangBis;

    /// <summary>Benutzt den Link; danach gilt er nicht mehr.</summary>
    public void LinkEinloesen(DateTime jetzt)
    {
        if (!LinkGiltAm(jetzt)) throw new Regelverstoss(Einmallink.GiltNicht);
        (LinkPruefwert, LinkGueltigBis, ZugangGewuenschtAm) = (null, null, null);
        AngenommenAm ??= jetzt;
        AnmeldungGeaendertAm = jetzt;
    }

    /// <summary>Der Gast kommt nicht mehr hinein und bittet um einen neuen Link; mehrfaches Bitten ändert nichts. False: Es ist nichts zu wünschen.</summary>
    public bool ZugangVermissen(DateTime jetzt)
    {
        if (!DarfWuenschen || LinkPruefwert is not null || ZugangGewuenschtAm is not null) return false;
        ZugangGewuenschtAm = jetzt;
        return true;
    }

    /// <summary>Der Gast bittet um einen neuen Link und bekommt ihn gleich. Null, solange einer von eben unterwegs ist: Sonst füllte jemand Fremdes das Postfach.</summary>
    public Einmallink? SelbstZuruecksetzen(DateTime jetzt)
    {
        if (!DarfWuenschen || Heute(jetzt) > ZugangBis || LinkPruefwert is not null && LinkGueltigBis > jetzt.AddDays(Einmallink.Tage) - Linkpause) return null;
        var link = Einmallink.Neu(jetzt);
        Zuruecksetzen(link, jetzt);
        return link;
    }

    public void AnAblaufErinnern() => ErinnertAnAblauf = ZugangBis;

    public void Verlaengern(DateOnly bis)
    {
        if (bis <= ZugangBis) throw new Regelverstoss($"Der Zugang gilt schon bis zum {ZugangBis.AlsDatum()}. Geben Sie einen späteren Tag an.");
        ZugangBis = bis;
    }

    public void Sperren()
    {
        if (Gesperrt) throw new Regelverstoss("Das Gastkonto ist schon gesperrt.");
        (Gesperrt, LinkPruefwert, LinkGueltigBis, ZugangGewuenschtAm) = (true, null, null, null);
    }

    public void Entsperren()
    {
        if (!Gesperrt) throw new Regelverstoss("Das Gastkonto ist nicht gesperrt.");
        Gesperrt = false;
    }

    /// <summary>Der Gast hat selbst geändert, womit er sich anmeldet.</summary>
    public void AnmeldungAendern(DateTime jetzt) => AnmeldungGeaendertAm = jetzt;

    public bool HatZugangAm(DateOnly tag) => AngenommenAm is not null && !Gesperrt && tag <= ZugangBis;

    public bool LaeuftBaldAb(DateOnly heute) => !Gesperrt && heute <= ZugangBis && ZugangBis <= heute.AddDays(ErinnerungTage);

    /// <summary>Wer sich richtig ausgewiesen hat, erfährt, warum er trotzdem nicht hineinkommt.</summary>
    public void PruefeZugang(DateOnly heute)
    {
        if (Gesperrt) throw new Regelverstoss("Ihr Gastkonto ist gesperrt. Bitte wenden Sie sich an das Stadtteilmanagement.");
        if (!HatZugangAm(heute)) throw new Regelverstoss($"Ihr Gastkonto galt bis zum {ZugangBis.AlsDatum()}. Bitte wenden Sie sich an das Stadtteilmanagement; es kann den Zugang verlängern.");
    }

    private bool DarfWuenschen => AngenommenAm is not null && !Gesperrt;

    private void Ausstellen(Einmallink link, Guid von, DateTime jetzt) =>
        (LinkPruefwert, LinkGueltigBis, EingeladenVon, EingeladenAm) = (link.Pruefwert, link.GueltigBis, von, jetzt);

    private void PruefeOffen(DateTime jetzt)
    {
        if (Gesperrt) throw new Regelverstoss("Das Gastkonto ist gesperrt. Entsperren Sie es zuerst.");
        if (Heute(jetzt) > ZugangBis) throw new Regelverstoss($"Der Zugang ist am {ZugangBis.AlsDatum()} abgelaufen. Verlängern Sie ihn zuerst.");
    }

    private static DateOnly Heute(DateTime jetzt) => DateOnly.FromDateTime(jetzt.InBerlin());
}
