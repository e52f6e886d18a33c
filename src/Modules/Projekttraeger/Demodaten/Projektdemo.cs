using MediatR;
using Stadtteilmanagement.Koordinierung.Contracts;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Projekte;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Demodaten;

/// <summary>Fördertöpfe und Vorhaben von Einrichtungen, die es in den Stadtteilen gibt; die Vorhaben selbst, ihre Beträge und Beschlüsse sind erfunden.</summary>
internal sealed class Projektdemo(IVerzeichnis verzeichnis, IOrganisationen organisationen, IBedarfe bedarfe, OutboxRelay relay) : IDemodaten
{
    private const string GrossKlein = "gross-klein", Schmarl = "schmarl";

    public int Rang => 300;

    public async Task LadenAsync(Demolauf lauf, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        if (Amt("stadtamt") is not { } amt || Amt("tiefbau") is not { } tiefbau) return;
        var traeger = (await organisationen.SucheAsync(null, 500, cancellationToken)).ToList();
        var stadtteilmanagement = stammdaten.Personen.First(p => p.Rollen.Contains(Rolle.Stadtteilmanagement)).Angemeldet();
        var sachbearbeitung = stammdaten.Personen.FirstOrDefault(p => p.Aemter.Contains(amt))?.Angemeldet() ?? stadtteilmanagement;
        var bedarf = (await bedarfe.OffeneAsync(50, cancellationToken)).FirstOrDefault(b => b.Titel.Contains("digital", StringComparison.OrdinalIgnoreCase))?.Id;

        var schritte = new Schrittfolge(lauf.Jetzt, stadtteilmanagement, sachbearbeitung);
        var toepfe = Toepfe(schritte, amt, tiefbau, DateOnly.FromDateTime(lauf.Jetzt.InBerlin()));
        foreach (var vorhaben in Vorhaben(toepfe))
            // Fehlt der Träger im Netzwerk, gibt es sein Vorhaben nicht.
            if (traeger.FirstOrDefault(t => t.Name.Contains(vorhaben.Traeger, StringComparison.OrdinalIgnoreCase)) is { } organisation)
                vorhaben.Einplanen(schritte, organisation.Id, bedarf);
        // Früheres zuerst, damit das Prüfprotokoll in der Reihenfolge der Zeit entsteht.
        foreach (var schritt in schritte.NachZeit) await schritt.TunAsync(lauf, cancellationToken);
        await relay.DeliverDueAsync(cancellationToken);

        Guid? Amt(string kuerzel) => stammdaten.Aemter.FirstOrDefault(a => a.Kuerzel == kuerzel)?.Id;
    }

    private static Demotoepfe Toepfe(Schrittfolge schritte, Guid stadtamt, Guid tiefbau, DateOnly heute)
    {
        const string Unterlagen = "Nachweis der Gemeinnützigkeit\nAuszug aus dem Vereinsregister\nSatzung\nKostenvoranschläge";
        var schluss = heute.AddDays(24);
        var toepfe = new Demotoepfe(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        Topf(toepfe.GrossKlein, "Ortsbeiratsbudget Groß Klein", schluss, 9300, 3000, 0, Gremium.Ortsbeirat, stadtamt, true);
        Topf(toepfe.Schmarl, "Ortsbeiratsbudget Schmarl", schluss, 7400, 3000, 0, Gremium.Ortsbeirat, stadtamt, true);
        Topf(toepfe.Lenkungsgruppe, "Stadtteilbudget Lenkungsgruppe", schluss, 20_000, 5000, 10, Gremium.Lenkungsgruppe, stadtamt, true);
        Topf(toepfe.Wege, "Kleinbudget Wege und Plätze", schluss, 2000, 200, 0, Gremium.Stadtteilmanagement, tiefbau, true);
        Topf(Guid.CreateVersion7(), "Stadtteilbudget Lenkungsgruppe", schluss.AddYears(1), 20_000, 5000, 10, Gremium.Lenkungsgruppe, stadtamt, false);
        return toepfe;

        void Topf(Guid id, string name, DateOnly bis, decimal volumen, decimal hoechstens, decimal eigenanteil, Gremium gremium, Guid amt, bool offen)
        {
            schritte.Tun(offen ? -330 : -20, new FoerdertopfAnlegen(id, name, bis.Year, Euro(volumen), Euro(hoechstens), eigenanteil, bis, Euro(200), gremium, amt, Unterlagen));
            if (offen) schritte.Tun(-329, new FoerdertopfOeffnen(id, 1));
        }
    }

    private static IEnumerable<Vorhaben> Vorhaben(Demotoepfe t) =>
    [
        new("Fahrradwerkstatt im Jugendzentrum", "Jugendzentrum 224", "Jugendliche richten eine offene Werkstatt ein und reparieren Räder aus der Nachbarschaft.", "Jugendliche von 12 bis 21 Jahren", GrossKlein, 1, -120, 200, 2600,
            Beteiligungstiefe.Mitentscheidung, "Ein Werkstattrat aus Jugendlichen entscheidet über Öffnungszeiten und Anschaffungen.", ProjektStatus.Laufend,
            [
                new(t.GrossKlein, "Werkzeug und Montageständer", -150, FoerderantragStatus.Bewilligt, [("Werkzeug", 1120), ("Zwei Montageständer", 480), ("Ersatzteile", 450)], [("Eigenmittel des Jugendzentrums", 200)], 1850, Teilzahlung: 1000),
                new(t.Lenkungsgruppe, "Lastenrad für den Verleih", -12, FoerderantragStatus.Entwurf, [("Lastenrad, gebraucht", 2890), ("Schloss und Versicherung", 310)], [("Eigenmittel des Jugendzentrums", 320)], 2800)
            ]),
        new("Nachbarschaftsgarten am Börgerhus", "Börgerhus", "Aus der Rasenfläche hinter dem Haus werden zwölf Hochbeete, die Familien und Ältere gemeinsam bepflanzen.", "Familien und ältere Menschen aus Groß Klein", GrossKlein, 2, -290, -70, 1500,
            Beteiligungstiefe.Mitgestaltung, "Drei Gartentreffen legten Lage, Pflanzen und Regeln fest.", ProjektStatus.Abgeschlossen,
            [new(t.GrossKlein, "Hochbeete und Erde", -300, FoerderantragStatus.Abgerechnet, [("Holz für zwölf Hochbeete", 760), ("Erde und Kompost", 390), ("Pflanzen und Saatgut", 250)], [("Spenden aus dem Gartentreffen", 200)], 1200)]),
        new("Sommerfest am Haus 12", "Haus 12", "Ein Nachmittag mit Bühne, Mitmachangeboten und langer Tafel, vorbereitet von den Einrichtungen in Schmarl.", "Alle aus Schmarl", Schmarl, 1, -190, -140, 2300,
            Beteiligungstiefe.Mitgestaltung, "Die Runde der Einrichtungen plante das Programm am Stadtteiltisch.", ProjektStatus.Ausgewertet,
            [new(t.Schmarl, "Bühne und Technik", -250, FoerderantragStatus.Rueckforderung, [("Bühne und Technik", 950), ("Mitmachangebote", 420), ("Druck der Plakate", 130)], [("Erlös aus dem Kuchenbasar", 350)], 900, Drittmittel: [("Wohnungsgenossenschaft, Spende", 250)], Ersparnis: 160)]),
        new("Digitalcafé für Ältere", "Gemein für Groß und Klein", "Einmal in der Woche helfen Ehrenamtliche bei Telefon, Tablet und Behördengang im Netz.", "Menschen ab 60 Jahren", GrossKlein, 4, 40, 400, 4800,
            Beteiligungstiefe.Konsultation, "Eine Umfrage im Seniorentreff hat die Themen bestimmt.", ProjektStatus.InPlanung,
            [new(t.Lenkungsgruppe, "Geräte und Honorare für das Digitalcafé", -26, FoerderantragStatus.FormalGeprueft, [("Vier Tablets", 1560), ("Honorare", 1800), ("Internetanschluss und Material", 640)], [("Eigenmittel des Vereins", 400)], 3600)], MitBedarf: true),
        new("Segeltage auf dem Likedeeler", "Likedeeler", "Kinder aus Schmarl lernen an vier Wochenenden Knoten, Wetter und Teamarbeit auf dem Wasser.", "Kinder von 9 bis 13 Jahren", Schmarl, 1, 120, 240, 3300,
            Beteiligungstiefe.Information, null, ProjektStatus.InPlanung,
            [new(t.Lenkungsgruppe, "Segeltage", -9, FoerderantragStatus.Eingereicht, [("Bootsmiete", 1500), ("Anleitung", 1200), ("Verpflegung", 300)], [("Teilnahmebeiträge", 300)], 2700)]),
        new("Naturpfad am Schmarler Bach", "Hütte", "Sechs Tafeln und zwei Fühlkästen erklären, was am Bach lebt. Schulklassen gestalten die Tafeln.", "Schulklassen und Spaziergänger", Schmarl, 2, 60, 220, 2100,
            Beteiligungstiefe.Mitgestaltung, "Zwei Klassen entwerfen die Tafeln im Werkunterricht.", ProjektStatus.InPlanung,
            [new(t.Schmarl, "Tafeln und Fühlkästen", -18, FoerderantragStatus.Unvollstaendig, [("Sechs Tafeln", 1080), ("Zwei Fühlkästen", 420), ("Aufstellen", 150)], [("Arbeitsstunden des Vereins", 200)], 1450)]),
        new("Vorleseschrank am Klenow Tor", "Gemein für Groß und Klein", "Ein wetterfester Schrank zum Tauschen von Büchern, gepflegt von zwei Patinnen aus der Nachbarschaft.", "Alle aus Groß Klein", GrossKlein, 1, 20, 120, 260,
            Beteiligungstiefe.Mitentscheidung, "Den Standort wählte der Stadtteiltisch.", ProjektStatus.InPlanung,
            [new(t.Wege, "Bücherschrank am Klenow Tor", -30, FoerderantragStatus.Befuerwortet, [("Schrank, gebraucht", 160), ("Farbe und Beschläge", 60)], [("Spenden", 40)], 180)]),
        new("Offene Bühne im Herbst", "Börgerhus", "Vier Abende, an denen Musik- und Tanzgruppen aus dem Nordwesten auftreten.", "Junge Erwachsene", GrossKlein, 1, -80, -20, 3200,
            Beteiligungstiefe.Mitgestaltung, null, ProjektStatus.Abgebrochen,
            [
                new(t.GrossKlein, "Technik für vier Abende", -170, FoerderantragStatus.Abgelehnt, [("Technik", 2400), ("Gagen", 500)], [("Eintritt", 100)], 2800),
                new(t.Lenkungsgruppe, "Technik für zwei Abende", -110, FoerderantragStatus.Zurueckgezogen, [("Technik", 1200), ("Gagen", 300)], [("Eintritt", 150)], 1350)
            ])
    ];

    internal static Geldbetrag Euro(decimal euro) => new(euro);
}

internal sealed record Demotoepfe(Guid GrossKlein, Guid Schmarl, Guid Lenkungsgruppe, Guid Wege);

/// <summary>Ein Vorhaben; Tage zählen von heute.</summary>
internal sealed record Vorhaben(
    string Titel, string Traeger, string Ziele, string Zielgruppe, string Stadtteil, int Handlungsfeld, int Beginn, int Ende, decimal Budget, Beteiligungstiefe Tiefe, string? Beteiligung, ProjektStatus Status,
    IReadOnlyList<Antragsvorhaben> Antraege, bool MitBedarf = false)
{
    public void Einplanen(Schrittfolge s, Guid traeger, Guid? bedarf)
    {
        var (id, version, angelegt) = (Guid.CreateVersion7(), 1, Antraege.Min(a => a.Tag) - 9);
        s.Tun(angelegt, new ProjektAnlegen(id, Titel, traeger, Ziele, Zielgruppe, Stadtteil, Handlungsfeld, s.Tag(Beginn), s.Tag(Ende), Projektdemo.Euro(Budget), Tiefe, Beteiligung, MitBedarf ? bedarf : null));
        s.Tun(angelegt + 2, new PlanungBeginnen(id, version++));
        var start = Guid.CreateVersion7();
        s.Tun(angelegt + 3, new MeilensteinHinzufuegen(id, version++, start, "Start mit allen Beteiligten", s.Tag(Beginn)));
        foreach (var antrag in Antraege) antrag.Einplanen(s, id, Beginn, Ende);
        if (Status is ProjektStatus.Laufend or ProjektStatus.Abgeschlossen or ProjektStatus.Ausgewertet)
        {
            s.Tun(Beginn, new ProjektStarten(id, version++));
            s.Tun(Beginn + 1, new MeilensteinErreichen(id, version++, start, s.Tag(Beginn)));
        }
        if (Status is ProjektStatus.Abgeschlossen or ProjektStatus.Ausgewertet)
            s.Tun(Ende + 3, new ProjektAbschliessen(id, version++, $"{Titel} ist gelungen: Was geplant war, ist geschafft, und die Nachbarschaft war dabei.", s.Tag(Ende)));
        if (Status == ProjektStatus.Ausgewertet) s.Tun(Ende + 30, new ProjektAuswerten(id, version, "Die gemeinsame Vorbereitung trug; für das nächste Mal früher plakatieren."));
        if (Status == ProjektStatus.Abgebrochen) s.Tun(-60, new ProjektAbbrechen(id, version, "Die Finanzierung kam nicht zustande."));
    }
}

/// <summary>Ein Antrag und der Stand, den er heute haben soll.</summary>
/// <param name="Teilzahlung">Erst so viel ist ausgezahlt; 0 heißt: alles.</param>
/// <param name="Ersparnis">So viel weniger wurde gebraucht.</param>
internal sealed record Antragsvorhaben(
    Guid Topf, string Titel, int Tag, FoerderantragStatus Status, (string Name, decimal Betrag)[] Ausgaben, (string Name, decimal Betrag)[] Eigenmittel, decimal Zuwendung,
    (string Name, decimal Betrag)[]? Drittmittel = null, decimal Teilzahlung = 0, decimal Ersparnis = 0)
{
    public void Einplanen(Schrittfolge s, Guid projekt, int beginn, int ende)
    {
        var (id, version, tag) = (Guid.CreateVersion7(), 1, Tag);
        s.Tun(tag, new FoerderantragEntwerfen(id, projekt, Topf, Titel, $"{Titel}: {string.Join(", ", Ausgaben.Select(a => a.Name))}.", s.Tag(beginn), s.Tag(ende), Projektdemo.Euro(Zuwendung), Zeilen(Ausgaben), Zeilen(Eigenmittel), Zeilen(Drittmittel ?? [])));
        if (Status == FoerderantragStatus.Entwurf) return;
        s.Tun(tag + 2, new FoerderantragEinreichen(id, version++));
        if (Status == FoerderantragStatus.Eingereicht) return;
        if (Status == FoerderantragStatus.Unvollstaendig)
        {
            s.Tun(tag + 5, new UnterlagenNachfordern(id, version, "Auszug aus dem Vereinsregister\nZweiter Kostenvoranschlag für die Tafeln"));
            return;
        }
        s.Mit(tag + 5, id, a => new UnterlagenVermerken(id, a.Version, [.. a.Unterlagen.Select(u => u.Id)]));
        version++;
        s.Tun(tag + 6, new FormalPruefen(id, version++));
        if (Status == FoerderantragStatus.FormalGeprueft) return;
        if (Status == FoerderantragStatus.Zurueckgezogen)
        {
            s.Mit(tag + 20, id, a => new FoerderantragZurueckziehen(id, a.Version, "Ohne die Technik aus dem ersten Antrag lohnt sich der Aufwand nicht."));
            return;
        }
        var (allein, befuerwortet) = (Zuwendung <= 200, Status != FoerderantragStatus.Abgelehnt);
        s.Tun(tag + 20, new FoerderwuerdigkeitEintragen(id, version++, befuerwortet, allein ? null : $"Demo-Beschluss {-Tag}", s.Tag(tag + 20),
            allein ? "Kleine Maßnahme mit großem Nutzen für die Nachbarschaft." : befuerwortet ? "Der Ortsbeirat befürwortet die Maßnahme in voller Höhe." : "Drei dafür, drei dagegen, eine Enthaltung: abgelehnt.",
            befuerwortet && !allein ? "Auf die Förderung durch den Ortsbeirat hinweisen" : null));
        if (!befuerwortet || Status == FoerderantragStatus.Befuerwortet) return;
        s.AlsAmt(tag + 30, new FoerderantragBewilligen(id, version++, Projektdemo.Euro(Zuwendung), $"30.10-D{-Tag}"));
        s.Tun(tag + 37, new ZuwendungAuszahlen(id, version++, Projektdemo.Euro(Teilzahlung > 0 ? Teilzahlung : Zuwendung)));
        if (Status == FoerderantragStatus.Bewilligt) return;
        s.Tun(ende + 5, new NachweisAnfordern(id, version++, s.Tag(ende).AddMonths(6)));
        s.Mit(ende + 25, id, a => new NachweisVorlegen(id, a.Version, [.. a.Plan.Select((p, i) => new Istzeile(p.Id, i == 0 ? p.Betrag - Projektdemo.Euro(Ersparnis) : p.Betrag))], "Die Maßnahme ist wie geplant verlaufen; Fotos und Kurzbericht liegen beim Träger."));
        s.Mit(ende + 35, id, a => new NachweisPruefen(id, a.Version, a.NichtVerbraucht));
    }

    private static IReadOnlyList<Planzeile> Zeilen((string Name, decimal Betrag)[] zeilen) => [.. zeilen.Select(z => new Planzeile(z.Name, Projektdemo.Euro(z.Betrag)))];
}

/// <summary>Sammelt Handlungen und spielt sie in der Reihenfolge der Zeit.</summary>
internal sealed class Schrittfolge(DateTime jetzt, AngemeldetePerson stadtteilmanagement, AngemeldetePerson amt)
{
    private readonly List<Demoschritt> _schritte = [];

    public IEnumerable<Demoschritt> NachZeit => _schritte.OrderBy(s => s.Zeit);

    public DateOnly Tag(int tage) => DateOnly.FromDateTime(jetzt.InBerlin()).AddDays(tage);

    public void Tun<T>(int tage, IRequest<T> befehl) => Planen(tage, (lauf, zeit, ct) => lauf.SendeAsync(stadtteilmanagement, zeit, befehl, ct));

    public void AlsAmt<T>(int tage, IRequest<T> befehl) => Planen(tage, (lauf, zeit, ct) => lauf.SendeAsync(amt, zeit, befehl, ct));

    /// <summary>Eine Handlung, die erst am Stand des Antrags weiß, was sie nennt.</summary>
    public void Mit<T>(int tage, Guid antrag, Func<FoerderantragAkte, IRequest<T>> befehl) =>
        Planen(tage, async (lauf, zeit, ct) => await lauf.SendeAsync(stadtteilmanagement, zeit, befehl(await lauf.SendeAsync(stadtteilmanagement, zeit, new Foerderantragsansicht(antrag), ct)), ct));

    // Jede Handlung einen Augenblick nach der vorigen, damit auch gleiche Tage eine Reihenfolge haben.
    private void Planen(int tage, Func<Demolauf, DateTime, CancellationToken, Task> tun)
    {
        var zeit = Ortszeit.NachUtc(Tag(tage).ToDateTime(new TimeOnly(9, 0))).AddMinutes(_schritte.Count);
        _schritte.Add(new Demoschritt(zeit, (lauf, ct) => tun(lauf, zeit, ct)));
    }
}

internal sealed record Demoschritt(DateTime Zeit, Func<Demolauf, CancellationToken, Task> TunAsync);
