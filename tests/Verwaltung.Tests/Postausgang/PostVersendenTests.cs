using MimeKit;
using Shouldly;
using Stadtteilmanagement.Hostumgebung;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Postausgang;
using Stadtteilmanagement.Verwaltung.Tests.Nachrichten;
using Xunit;
using static Stadtteilmanagement.Verwaltung.Tests.Nachrichten.Nachrichtenprobe;

namespace Stadtteilmanagement.Verwaltung.Tests.Postausgang;

/// <summary>Ein Mailserver für alle Tests der Klasse; sie laufen nacheinander.</summary>
public sealed class Mailhaus : IAsyncLifetime
{
    internal Postserver Server { get; private set; } = default!;

    public async ValueTask InitializeAsync() => Server = await Postserver.StartenAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}

public sealed class PostVersendenTests(Mailhaus haus) : IClassFixture<Mailhaus>, IAsyncLifetime
{
    private Postserver Server => haus.Server;

    private int _vorher;

    public async ValueTask InitializeAsync()
    {
        await Server.AnnehmenAsync();
        _vorher = (await Server.BriefeAsync()).Count;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Die_EMail_kommt_mit_Text_HTML_und_allen_Kopfzeilen_an()
    {
        await using var probe = await OeffnenAsync(Einstellungen(Server));
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id), probe.Personal.Stadtteilmanagerin));

        (await probe.VersendenAsync()).ShouldBe("1 E-Mail versandt, 0 gescheitert.");

        var ankunft = (await AngekommenAsync()).ShouldHaveSingleItem();
        ankunft.Von.ShouldBe("intranet@stadt.example");
        ankunft.An.ShouldBe(["maren.probe@stadt.example"]);
        var mail = Mail(ankunft);
        mail.Subject.ShouldBe("Antwort: ANF-2026-00042 Gehweg <Werftallee> & Umgebung");
        mail.ReplyTo.Mailboxes.Single().Address.ShouldBe("jana.probe@stadt.example");
        mail.MessageId.ShouldBe((await probe.BriefAsync()).MessageId);
        mail.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        mail.Headers["List-Unsubscribe"].ShouldBe("<https://intranet.stadt.example/verwaltung/nachrichten/einstellungen>");
        mail.TextBody!.ReplaceLineEndings("\n").ShouldBe(
            """
            Guten Tag Maren Probe,

            Antwort: ANF-2026-00042 Gehweg <Werftallee> & Umgebung

            Das Tiefbauamt hat geantwortet.

            Stand: 1 von 2 beantwortet
            Frist: 04.12.2026

            Im Intranet öffnen:
            https://intranet.stadt.example/koordinierung/anfragen/1

            Warum Sie das lesen: Ihr Amt ist an dieser Anfrage beteiligt.

            Freundliche Grüße
            Ihr Stadtteilmanagement

            --
            Welche Nachrichten Sie per E-Mail bekommen, stellen Sie hier ein:
            https://intranet.stadt.example/verwaltung/nachrichten/einstellungen

            """);
        mail.HtmlBody!.ShouldContain("Gehweg &lt;Werftallee&gt; &amp; Umgebung");
        mail.HtmlBody!.ShouldNotContain("<Werftallee>");
        (await probe.BriefAsync()).Stand.ShouldBe(Briefstand.Versandt);
        (await probe.VersendenAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Hat_das_Programm_gehandelt_gibt_es_keine_Antwortadresse_und_hat_ein_Amt_gehandelt_ist_es_dessen_Postfach()
    {
        await using var probe = await OeffnenAsync(Einstellungen(Server));
        await probe.AdresseAsync(probe.Personal.Tiefbauamt, null);
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)), Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id), probe.Personal.Tiefbauamt));

        await probe.VersendenAsync();

        var postfach = (await probe.Buero.AmtAsync("tiefbau")).Postfach;
        (await AngekommenAsync()).Select(a => Mail(a).ReplyTo.Mailboxes.SingleOrDefault()?.Address).ShouldBe([null, postfach]);
    }

    [Fact]
    public async Task Voruebergehend_abgelehnt_wird_mit_wachsendem_Abstand_wiederholt_und_nach_einem_Tag_abgestellt()
    {
        await using var probe = await OeffnenAsync(Einstellungen(Server));
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));
        await Server.EmpfaengerAblehnenAsync("maren.probe@stadt.example", 450);
        var abstaende = new List<double>();
        while ((await probe.BriefeAsync())[0].Stand == Briefstand.Wartend)
        {
            (await probe.VersendenAsync())!.ShouldEndWith(" versandt, 1 gescheitert.");
            (await probe.VersendenAsync()).ShouldBeNull();
            var bis = (await probe.BriefeAsync())[0].Faellig - probe.Buero.Uhr.GetUtcNow().UtcDateTime;
            abstaende.Add(bis.TotalMinutes);
            probe.Buero.Vergehen(bis);
        }

        abstaende.Take(8).ShouldBe([1, 2, 4, 8, 16, 32, 60, 60]);
        abstaende.Sum().ShouldBeInRange(24 * 60, 25 * 60);
        (await probe.BriefeAsync())[0].Fehler.ShouldBe("Der Mailserver nimmt diese E-Mail zurzeit nicht an: 450 Postfach voll, bitte spaeter");
        (await probe.GlockeAsync(probe.Personal.Administration)).ShouldHaveSingleItem().Betreff.ShouldBe("Eine E-Mail ließ sich nicht zustellen");

        await Server.AnnehmenAsync();
        (await probe.Buero.Sende(probe.Personal.Administration, new BriefNochEinmalVersuchen(null))).ShouldBe(1);
        await probe.VersendenAsync();
        (await AngekommenAsync()).ShouldContain(a => a.An.Contains("maren.probe@stadt.example"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Dauerhaft_abgelehnt_wird_sofort_abgestellt_und_haelt_die_anderen_nicht_auf(bool adresse)
    {
        await using var probe = await OeffnenAsync(Einstellungen(Server));
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));
        await (adresse ? Server.EmpfaengerAblehnenAsync("maren.probe@stadt.example", 550) : Server.InhaltAblehnenAsync(554));
        await probe.VersendenAsync();
        (await probe.BriefeAsync())[0].Stand.ShouldBe(Briefstand.Abgestellt);
        await Server.AnnehmenAsync();
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Tiefbauamt.Id)));

        await probe.VersendenAsync();

        // Die Störungsmeldung an die Administration lehnt ein Server, der jeden Inhalt ablehnt, ebenso ab.
        (await AngekommenAsync()).Select(a => a.An.Single()).ShouldBe(adresse ? ["ralf.probe@stadt.example", "torsten.probe@stadt.example"] : ["torsten.probe@stadt.example"], ignoreOrder: true);
    }

    [Fact]
    public async Task Eine_Stoerungsmeldung_die_nicht_ankommt_zieht_keine_weitere_nach_sich()
    {
        await using var probe = await OeffnenAsync(Einstellungen(Server));
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));
        await Server.InhaltAblehnenAsync(554);

        for (var i = 0; i < 3; i++) await probe.VersendenAsync();

        (await probe.BriefeAsync()).Count.ShouldBe(2);
        (await probe.GlockeAsync(probe.Personal.Administration)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ist_der_Server_gestoert_wartet_alles_und_nichts_geht_verloren()
    {
        await using var probe = await OeffnenAsync(Einstellungen(Server));
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Rolle(Rolle.Stadtteilmanagement, Rolle.Fachamt)));
        await Server.BesetztAsync();

        (await probe.VersendenAsync()).ShouldBe("0 E-Mails versandt, 1 gescheitert.");
        (await probe.BriefeAsync()).Count(b => b.Versuche == 0).ShouldBe(3);
        await Server.AnnehmenAsync();
        probe.Buero.Vergehen(TimeSpan.FromMinutes(1));
        (await probe.VersendenAsync()).ShouldBe("4 E-Mails versandt, 0 gescheitert.");
    }

    [Fact]
    public async Task Ein_haengender_Server_haelt_den_Lauf_nur_bis_zum_Zeitlimit_auf()
    {
        await using var probe = await OeffnenAsync(Einstellungen(Server, zeitlimit: 2));
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));
        await Server.HaengenAsync();

        await probe.VersendenAsync().WaitAsync(TimeSpan.FromSeconds(60));

        var brief = await probe.BriefAsync();
        (brief.Stand, brief.Fehler).ShouldBe((Briefstand.Wartend, "Der Mailserver hat 2 Sekunden lang nicht geantwortet."));
        (await AngekommenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Mehrere_Laeufe_zugleich_versenden_jeden_Brief_einmal()
    {
        await using var probe = await OeffnenAsync(Einstellungen(Server));
        for (var i = 0; i < 6; i++) await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Rolle(Rolle.Stadtteilmanagement, Rolle.Fachamt)));
        await Server.ZoegernAsync(20);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(probe.VersendenAsync)));

        var kennungen = (await AngekommenAsync()).Select(a => Mail(a).MessageId).ToList();
        kennungen.Count.ShouldBe(24);
        kennungen.Distinct().Count().ShouldBe(24);
    }

    [Fact]
    public async Task Wer_mitten_in_der_Uebergabe_stehen_blieb_behaelt_den_Brief_bis_zum_Ende_der_Pacht()
    {
        await using var probe = await OeffnenAsync(Einstellungen(Server));
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));
        await Server.AnnehmenUndSchweigenAsync();
        var haengend = probe.VersendenAsync();
        while ((await AngekommenAsync()).Count == 0) await Task.Delay(20);

        // Ein zweiter Host kommt vorbei, während der erste noch auf die Antwort wartet.
        (await probe.VersendenAsync()).ShouldBeNull();

        await haengend;
        (await AngekommenAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Eine_unverschluesselte_Verbindung_bekommt_keine_EMail_wenn_Verschluesselung_verlangt_ist()
    {
        await using var probe = await OeffnenAsync(Einstellungen(Server) with { Verschluesselung = Postverschluesselung.StartTls });
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));

        await probe.VersendenAsync();

        (await probe.BriefAsync()).Fehler!.ShouldStartWith("Der Mailserver ist nicht zu erreichen oder die Verbindung brach ab");
        (await AngekommenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Einem_Zertifikat_von_Fremden_wird_nicht_getraut()
    {
        await using var verschluesselt = await Postserver.StartenAsync(verschluesselt: true);
        await using var probe = await OeffnenAsync(Einstellungen(verschluesselt) with { Server = "localhost", Verschluesselung = Postverschluesselung.StartTls });
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));

        await probe.VersendenAsync();

        (await verschluesselt.BriefeAsync()).ShouldBeEmpty();
        (await probe.BriefAsync()).Stand.ShouldBe(Briefstand.Wartend);
    }

    [Fact]
    public async Task Ohne_Server_wird_jede_EMail_eine_Datei()
    {
        var post = Einstellungen();
        await using var probe = await OeffnenAsync(post);
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));

        await probe.VersendenAsync();

        var mail = await MimeMessage.LoadAsync(Directory.GetFiles(post.Ordner).ShouldHaveSingleItem());
        mail.To.Mailboxes.Single().Address.ShouldBe("maren.probe@stadt.example");
        mail.TextBody!.ShouldContain("Das Tiefbauamt hat geantwortet.");
    }

    [Theory]
    [InlineData("kein-at")]
    [InlineData("mit umbruch@stadt.example\r\nBcc: alle@stadt.example")]
    public async Task Eine_unbrauchbare_Adresse_wird_abgestellt_statt_den_Lauf_zu_stoeren(string adresse)
    {
        await using var probe = await OeffnenAsync(Einstellungen(Server));
        await probe.AdresseAsync(probe.Personal.Kollegin, adresse);
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));

        await probe.VersendenAsync();

        (await probe.BriefeAsync())[0].Stand.ShouldBe(Briefstand.Abgestellt);
        (await AngekommenAsync()).ShouldAllBe(a => a.An.Single() == "ralf.probe@stadt.example");
    }

    private async Task<IReadOnlyList<Ankunft>> AngekommenAsync() => [.. (await Server.BriefeAsync()).Skip(_vorher)];

    private static MimeMessage Mail(Ankunft ankunft) => MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(ankunft.Inhalt)));
}
