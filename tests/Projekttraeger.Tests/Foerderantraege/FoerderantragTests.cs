using FluentValidation;
using Shouldly;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.Testumgebung;
using Xunit;
using static Stadtteilmanagement.Projekttraeger.Tests.Vorgaenge;

namespace Stadtteilmanagement.Projekttraeger.Tests.Foerderantraege;

public sealed class FoerderantragTests
{
    [Theory]
    [InlineData(499.99, "Es fehlen 0,01\u00A0€ Einnahmen.")]
    [InlineData(500.01, "Die Einnahmen liegen um 0,01\u00A0€ über den Ausgaben.")]
    public async Task Ein_Plan_der_um_einen_Cent_nicht_aufgeht_laesst_sich_nicht_einreichen(decimal zuwendung, string satz)
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf();
        var angaben = buero.Antragsangaben(await buero.Projekt(), topf) with { Beantragt = Euro(zuwendung) };
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, angaben)).ShouldBe("FA-2026-00001");

        (await buero.Antrag(angaben.Id)).Planfehler.ShouldBe(satz);
        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(angaben.Id, a => new FoerderantragEinreichen(a.Id, a.Version)))).Message.ShouldBe(satz);
        (await buero.Antrag(angaben.Id)).Status.ShouldBe(FoerderantragStatus.Entwurf);
        (await buero.Topfakte(topf)).Buch.ShouldBeEmpty();
    }

    [Fact]
    public async Task Hoechstsumme_und_Eigenanteil_des_Topfs_gelten_auf_den_Cent()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf(hoechstens: 900, eigenanteil: 10);
        var projekt = await buero.Projekt();

        var zuviel = await buero.Entwurf(projekt, topf, 900.01m, 200);
        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(zuviel, a => new FoerderantragEinreichen(a.Id, a.Version)))).Message.ShouldContain("höchstens 900,00");
        var zuwenig = await buero.Entwurf(projekt, topf, 900, 99.99m);
        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(zuwenig, a => new FoerderantragEinreichen(a.Id, a.Version)))).Message.ShouldContain("mindestens 10 Prozent");
        var genau = await buero.Entwurf(projekt, topf, 900, 100);
        await buero.An(genau, a => new FoerderantragEinreichen(a.Id, a.Version));
    }

    [Fact]
    public async Task Nach_dem_Antragsschluss_und_bei_geschlossenem_Topf_nimmt_niemand_Antraege_an()
    {
        await using var buero = await BueroAsync();
        var (topf, geplant) = (await buero.Topf(), await buero.Topf(offen: false));
        var (id, frueh) = (await buero.Entwurf(await buero.Projekt(), topf), await buero.Entwurf(await buero.Projekt(), geplant));
        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(frueh, a => new FoerderantragEinreichen(a.Id, a.Version)))).Message.ShouldContain("ist geplant");
        buero.VergehenTage(31);
        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, a => new FoerderantragEinreichen(a.Id, a.Version)))).Message.ShouldBe("Der Antragsschluss war am 24.12.2026.");
    }

    [Fact]
    public async Task Ohne_alle_Unterlagen_gibt_es_keine_formale_Pruefung()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf(unterlagen: "Satzung\nRegisterauszug");
        var id = await buero.Eingereicht(topf);
        var satzung = (await buero.Antrag(id)).Unterlagen.Single(u => u.Name == "Satzung").Id;
        await buero.An(id, a => new UnterlagenVermerken(id, a.Version, [satzung]));
        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, a => new FormalPruefen(id, a.Version)))).Message.ShouldBe("Es fehlen Unterlagen: Registerauszug.");

        await buero.An(id, a => new UnterlagenNachfordern(id, a.Version, "Registerauszug"));
        await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, a => new FormalPruefen(id, a.Version)));
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new Antragsschreiben(id, false))).Schreiben.Punkte.ShouldBe(["Registerauszug"]);
        await buero.An(id, a => new UnterlagenVermerken(id, a.Version, [.. a.Unterlagen.Select(u => u.Id)]));
        await buero.An(id, a => new FoerderantragNachreichen(id, a.Version));
        await buero.An(id, a => new FormalPruefen(id, a.Version));
        (await buero.Antrag(id)).Status.ShouldBe(FoerderantragStatus.FormalGeprueft);
    }

    [Fact]
    public async Task Eine_unvollstaendiger_Antrag_wechselt_weder_Topf_noch_Summe()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf();
        var id = await buero.Eingereicht(topf);
        await buero.An(id, a => new UnterlagenNachfordern(id, a.Version, "Angebot"));
        var akte = await buero.Antrag(id);
        FoerderantragBearbeiten Mit(Guid anderer, decimal summe) => new(id, akte.Version, anderer, "Neuer Titel", "Text", akte.Von, akte.Bis, Euro(summe), [new("Werkzeug", Euro(600))], [new("Spenden", Euro(100))], null);

        await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, Mit(topf, 499)));
        var zweiter = await buero.Topf();
        await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, Mit(zweiter, 500)));
        await buero.Sende(buero.Personal.Stadtteilmanagerin, Mit(topf, 500));
        (await buero.Antrag(id)).Titel.ShouldBe("Neuer Titel");
    }

    [Fact]
    public async Task Von_der_Befuerwortung_bis_zur_Rueckzahlung_stimmt_das_Buch()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf(volumen: 1000);
        var id = await buero.Befuerwortet(topf);
        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, a => new FoerderantragBewilligen(id, a.Version, Euro(500.01m), "AZ 1")))).Message.ShouldContain("höchstens, was beantragt ist");
        await buero.An(id, a => new FoerderantragBewilligen(id, a.Version, Euro(400), "AZ 1"));
        (await buero.Topfakte(topf)).Stand.ShouldBe(new Topfstand(Euro(1000), default, default, Euro(400), default, default));
        (await buero.Antrag(id)).Auflagen.ShouldHaveSingleItem().Text.ShouldBe("Im Stadtteil ankündigen");

        await buero.An(id, a => new ZuwendungAuszahlen(id, a.Version, Euro(150)));
        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, a => new ZuwendungAuszahlen(id, a.Version, Euro(250.01m))))).Message.ShouldBe("Ausgezahlt werden kann höchstens, was noch gebunden ist (250,00\u00A0€).");
        await buero.An(id, a => new ZuwendungAuszahlen(id, a.Version, Euro(250)));
        (await buero.Antrag(id)).Status.ShouldBe(FoerderantragStatus.Ausgezahlt);

        var akte = await buero.Antrag(id);
        akte.Nachweisfrist.ShouldBe(akte.Bis.AddMonths(6));
        await buero.An(id, a => new NachweisAnfordern(id, a.Version, buero.Heute.AddDays(20)));
        await buero.An(id, a => new NachweisVorlegen(id, a.Version, [new(Position(a, "Werkzeug"), Euro(380)), new(Position(a, "Ersatzteile"), Euro(100)), new(Position(a, "Spenden"), Euro(100))], "Alles gekauft."));
        akte = await buero.Antrag(id);
        akte.NichtVerbraucht.ShouldBe(Euro(20));
        akte.Plan.Single(p => p.Bezeichnung == "Werkzeug").Abweichung.ShouldBe(Euro(-120));
        await buero.An(id, a => new NachweisPruefen(id, a.Version, a.NichtVerbraucht));
        await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, a => new RueckzahlungBuchen(id, a.Version, Euro(20.01m))));
        await buero.An(id, a => new RueckzahlungBuchen(id, a.Version, Euro(5)));
        (await buero.Antrag(id)).Status.ShouldBe(FoerderantragStatus.Rueckforderung);
        await buero.An(id, a => new RueckzahlungBuchen(id, a.Version, Euro(15)));

        (await buero.Antrag(id)).Status.ShouldBe(FoerderantragStatus.Abgerechnet);
        (await buero.Topfakte(topf)).Stand.ShouldBe(new Topfstand(Euro(1000), default, default, default, Euro(400), Euro(20)));
        (await buero.PruefeProtokoll()).ShouldBeNull();
    }

    [Fact]
    public async Task Was_nicht_abgerufen_wurde_ist_nach_der_Pruefung_wieder_frei()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf(volumen: 500);
        var id = await buero.Bewilligt(topf);
        await buero.An(id, a => new ZuwendungAuszahlen(id, a.Version, Euro(300)));
        await buero.An(id, a => new NachweisAnfordern(id, a.Version, buero.Heute.AddDays(20)));
        await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, a => new NachweisPruefen(id, a.Version, Euro(0))));
        await buero.An(id, a => new NachweisVorlegen(id, a.Version, [.. a.Plan.Select(p => new Istzeile(p.Id, p.Betrag))], "Fertig."));
        await buero.An(id, a => new NachweisPruefen(id, a.Version, a.NichtVerbraucht));
        (await buero.Antrag(id)).Status.ShouldBe(FoerderantragStatus.Abgerechnet);
        (await buero.Topfakte(topf)).Stand.Frei.ShouldBe(Euro(200));
    }

    [Fact]
    public async Task Zurueckziehen_geht_bis_zum_Bescheid_und_gibt_alles_frei()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf(volumen: 5000);
        foreach (var stand in (Func<Task<Guid>>[])[() => buero.Eingereicht(topf), () => buero.Geprueft(topf), () => buero.Befuerwortet(topf)])
        {
            var id = await stand();
            await buero.An(id, a => new FoerderantragZurueckziehen(id, a.Version, "Es fehlt die Kraft"));
            (await buero.Antrag(id)).Status.ShouldBe(FoerderantragStatus.Zurueckgezogen);
        }
        (await buero.Topfakte(topf)).Stand.ShouldBe(new Topfstand(Euro(5000), default, default, default, default, default));
        (await buero.Gemeldet<FoerderantragZurueckgezogen>()).Count.ShouldBe(3);

        var bewilligt = await buero.Bewilligt(topf);
        await Should.ThrowAsync<Regelverstoss>(() => buero.An(bewilligt, a => new FoerderantragZurueckziehen(bewilligt, a.Version, "Zu spät")));
    }

    [Fact]
    public async Task Der_Ortsbeirat_braucht_eine_Drucksache_und_kleine_Betraege_verfuegt_das_Stadtteilmanagement()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf(Gremium.Ortsbeirat);
        FoerderwuerdigkeitEintragen Ja(FoerderantragAkte a, string? drucksache) => new(a.Id, a.Version, true, drucksache, buero.Heute, "Guter Zweck", null);

        var gross = await buero.Geprueft(topf, 200.01m);
        await Should.ThrowAsync<Regelverstoss>(() => buero.An(gross, a => Ja(a, null)));
        await buero.An(gross, a => new InBeratungGeben(gross, a.Version, "2026/GK/0001"));
        await buero.An(gross, a => Ja(a, "2026/GK/0001"));
        (await buero.Antrag(gross)).Status.ShouldBe(FoerderantragStatus.Befuerwortet);
        var klein = await buero.Geprueft(topf, 200);
        await buero.An(klein, a => Ja(a, null));
        (await buero.Gemeldet<FoerderantragFormalGeprueft>()).ShouldBeEmpty();

        var allein = await buero.Geprueft(await buero.Topf(Gremium.Stadtteilmanagement), 200.01m);
        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(allein, a => Ja(a, "2026/GK/0002")))).Message.ShouldBe("Das Stadtteilmanagement verfügt allein nur bis 200,00\u00A0€.");
        var gruppe = await buero.Geprueft(await buero.Topf(), 100);
        await Should.ThrowAsync<Regelverstoss>(() => buero.An(gruppe, a => Ja(a, "x")));
    }

    [Fact]
    public async Task Halb_getippte_Planzeilen_werden_benannt()
    {
        await using var buero = await BueroAsync();
        var angaben = buero.Antragsangaben(await buero.Projekt(), await buero.Topf()) with { Ausgaben = [new("Werkzeug", null), new(null, Euro(5)), new(null, null), new("Kleber", Euro(-1))] };
        var fehler = (await Should.ThrowAsync<ValidationException>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, angaben))).Errors.Select(f => f.PropertyName);
        fehler.ShouldBe(["Ausgaben[0].Betrag", "Ausgaben[1].Bezeichnung", "Ausgaben[3].Betrag"], ignoreOrder: true);
    }

    private static Guid Position(FoerderantragAkte akte, string name) => akte.Plan.Single(p => p.Bezeichnung == name).Id;
}
