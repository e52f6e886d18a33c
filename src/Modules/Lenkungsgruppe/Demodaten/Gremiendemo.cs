using MediatR;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Demodaten;

/// <summary>Sieben Sitze, eine vergangene Sitzung mit Beschlüssen, eine kommende und Vorschläge in Prüfung; alles erfunden, die Orte gibt es.</summary>
internal sealed class Gremiendemo(IVerzeichnis verzeichnis, IOrganisationen organisationen) : IDemodaten
{
    private static readonly (string Name, string Sitz, Mitgliedsfunktion Funktion)[] Sitze =
    [
        ("Hanne Beispielrat", "Ortsbeirat", Mitgliedsfunktion.Vorsitz),
        ("Jörg Musteramt", "Jugendamt", Mitgliedsfunktion.StellvertretenderVorsitz),
        ("Petra Musterverein", "Vereine", Mitgliedsfunktion.Mitglied),
        ("Uwe Mustermann", "Wohnungswirtschaft", Mitgliedsfunktion.Mitglied),
        ("Sabine Schulbeispiel", "Schulen", Mitgliedsfunktion.Mitglied),
        ("Anke Musterhaus", "SBZ Börgerhus", Mitgliedsfunktion.Mitglied),
        ("Dirk Demohaus", "SBZ Haus 12", Mitgliedsfunktion.Mitglied)
    ];

    private IReadOnlyList<PersonEintrag> _personen = [];
    private Dictionary<string, Guid> _traeger = [];
    private Demolauf _lauf = default!;
    private CancellationToken _abbruch;

    public int Rang => 400;

    public async Task LadenAsync(Demolauf lauf, CancellationToken cancellationToken)
    {
        (_personen, _lauf, _abbruch) = ((await verzeichnis.LadenAsync(cancellationToken)).Personen, lauf, cancellationToken);
        _traeger = (await organisationen.SucheAsync(null, 1000, cancellationToken)).GroupBy(o => o.Name).ToDictionary(g => g.Key, g => g.First().Id);
        var heute = DateOnly.FromDateTime(lauf.Jetzt.InBerlin());
        var mitglieder = await MitgliederAsync(lauf.Jetzt.AddDays(-330), heute);
        await VergangeneAsync(heute.AddDays(-21), mitglieder);
        await KommendeAsync(heute);
    }

    private AngemeldetePerson Wer(string name) => _personen.First(p => p.Name == name).Angemeldet();

    private AngemeldetePerson Buero => _personen.First(p => p.Rollen.Contains(Rolle.Stadtteilmanagement)).Angemeldet();

    private AngemeldetePerson Vorsitz => Wer(Sitze[0].Name);

    private Task<T> TunAsync<T>(AngemeldetePerson wer, DateTime zeit, IRequest<T> befehl) => _lauf.SendeAsync(wer, zeit, befehl, _abbruch);

    private async Task<Dictionary<string, Guid>> MitgliederAsync(DateTime damals, DateOnly heute)
    {
        var mitglieder = new Dictionary<string, Guid>();
        foreach (var (name, sitz, funktion) in Sitze)
        {
            mitglieder[name] = Guid.CreateVersion7();
            await TunAsync(Buero, damals, new MitgliedAufnehmen(mitglieder[name], Wer(name).Id, sitz, true, null, funktion, heute.AddDays(-320), null));
        }
        await TunAsync(Buero, damals, new MitgliedAufnehmen(Guid.CreateVersion7(), Wer("Gesa Ersatzprobe").Id, null, false, mitglieder["Dirk Demohaus"], Mitgliedsfunktion.Mitglied, heute.AddDays(-320), null));
        await TunAsync(Buero, damals, new MitgliedAufnehmen(Guid.CreateVersion7(), Buero.Id, "Stadtteilmanagement (Geschäftsführung)", false, null, Mitgliedsfunktion.Mitglied, heute.AddDays(-320), null));
        return mitglieder;
    }

    private async Task VergangeneAsync(DateOnly tag, Dictionary<string, Guid> mitglieder)
    {
        var beginn = Um(tag, 17, 0);
        var vorher = beginn.AddDays(-20);
        var garten = await VorschlagAsync(vorher, "Nachbarschaftsgarten am Haus 12", Vorschlagsart.Neu, "schmarl", "Hochbeete und eine Sitzecke, gepflegt von Nachbarinnen und Nachbarn mit dem SBZ Haus 12.", "SBZ Haus 12", 2400, "Die Lenkungsgruppe befürwortet den Nachbarschaftsgarten am Haus 12.", "Stadtteil- und Begegnungszentrum Haus 12");
        var kiosk = await VorschlagAsync(vorher.AddMinutes(20), "Öffnung des Jugendclubs auch am Sonntag", Vorschlagsart.Aendern, "gross-klein", "Der Jugendclub soll sonntags von 14 bis 18 Uhr öffnen. Umstritten ist, wer die Aufsicht übernimmt.", "Jugendzentrum 224", 3800, "Die Lenkungsgruppe empfiehlt die Öffnung des Jugendclubs am Sonntag.", "Jugendzentrum 224");
        var chor = await VorschlagAsync(vorher.AddMinutes(40), "Chor der Generationen", Vorschlagsart.Neu, "gross-klein", "Kinder und Ältere singen einmal in der Woche gemeinsam.", "Börgerhus, Saal", 900, "Die Lenkungsgruppe befürwortet den Chor der Generationen.", "Stadtteil- und Begegnungszentrum Börgerhus");
        foreach (var id in (Guid[])[garten, kiosk, chor]) await TunAsync(Buero, vorher.AddHours(2), new PruefungBeginnen(id, 1));
        await TunAsync(Wer("Dirk Demohaus"), vorher.AddDays(1), new BefangenheitKlaeren(garten, true, "Leitung des SBZ Haus 12, das den Garten betreut"));
        foreach (var (name, i) in Sitze.Select((s, i) => (s.Name, i)).Where(p => p.Name != "Dirk Demohaus")) await BewertenAsync(name, vorher.AddDays(2).AddMinutes(7 * i), garten, i);

        var sitzung = Guid.CreateVersion7();
        await TunAsync(Buero, vorher.AddDays(3), new SitzungPlanen(sitzung, tag.ToDateTime(new TimeOnly(17, 0)), tag.ToDateTime(new TimeOnly(19, 0)), "SBZ Haus 12, Saal"));
        await TunAsync(Buero, vorher.AddDays(3), new PunktAufnehmen(sitzung, 1, Guid.CreateVersion7(), null, "Bericht des Stadtteilmanagements"));
        Guid[] punkte = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        foreach (var (id, i) in ((Guid[])[garten, kiosk, chor]).Select((v, i) => (v, i))) await TunAsync(Buero, vorher.AddDays(3), new PunktAufnehmen(sitzung, 2 + i, punkte[i], id, null));
        await TunAsync(Buero, vorher.AddDays(4), new SitzungEinladen(sitzung, 5));
        await TunAsync(Vorsitz, beginn, new SitzungEroeffnen(sitzung, 6));
        await TunAsync(Vorsitz, beginn.AddMinutes(2), new AnwesenheitErfassen(sitzung, 7, [.. mitglieder.Values], Anwesenheitsart.Kommt, null));
        // Garten: sechs stimmen, Haus 12 ist befangen. Jugendclub: 3 zu 3 bei einer Enthaltung, also abgelehnt.
        await AbstimmenAsync(sitzung, punkte[0], 8, beginn.AddMinutes(25), "JJJJJE-", new Auflagenangabe { Text = "Der Träger benennt eine Ansprechperson für die Pflege.", FaelligAm = tag.AddDays(60) });
        await AbstimmenAsync(sitzung, punkte[1], 10, beginn.AddMinutes(50), "JJJNNNE");
        await AbstimmenAsync(sitzung, punkte[2], 12, beginn.AddMinutes(75), "JJJJJJJ");
        await TunAsync(Vorsitz, beginn.AddMinutes(105), new SitzungSchliessen(sitzung, 14));
        await TunAsync(Buero, beginn.AddDays(2), new NiederschriftEntwerfen(sitzung, 15));
        await TunAsync(Vorsitz, beginn.AddDays(4), new NiederschriftFreigeben(sitzung, 1));
    }

    private async Task AbstimmenAsync(Guid sitzung, Guid punkt, int version, DateTime zeit, string stimmen, params Auflagenangabe[] auflagen)
    {
        var abstimmung = Guid.CreateVersion7();
        await TunAsync(Vorsitz, zeit, new AbstimmungOeffnen(sitzung, version, abstimmung, punkt, null, null, auflagen));
        foreach (var (wahl, i) in stimmen.Select((w, i) => (w, i)).Where(p => p.w != '-'))
            await TunAsync(Wer(Sitze[i].Name), zeit.AddSeconds(20 + 9 * i), new StimmeAbgeben(sitzung, abstimmung, wahl switch { 'J' => Stimmwahl.Ja, 'N' => Stimmwahl.Nein, _ => Stimmwahl.Enthaltung }));
        await TunAsync(Vorsitz, zeit.AddMinutes(3), new AbstimmungSchliessen(sitzung, abstimmung));
    }

    private async Task KommendeAsync(DateOnly heute)
    {
        var jetzt = _lauf.Jetzt;
        var laufrad = await VorschlagAsync(jetzt.AddDays(-9), "Fahrradwerkstatt im Jugendzentrum 224", Vorschlagsart.Neu, "gross-klein", "Jugendliche lernen, Räder zu reparieren, und geben instand gesetzte an Familien weiter.", "Jugendzentrum 224", 1850, "Die Lenkungsgruppe befürwortet die Fahrradwerkstatt im Jugendzentrum 224.", "Jugendzentrum 224");
        // Petra Musterverein sitzt im Vorstand des Trägers: Ihre Befangenheit steht in der Demo zu klären.
        var kaffee = await VorschlagAsync(jetzt.AddDays(-8), "Sprachcafé in der Stadtteilbibliothek", Vorschlagsart.Neu, "gross-klein", "Einmal in der Woche Gespräche in einfacher Sprache, mit Kinderbetreuung.", "Stadtteilbibliothek im Börgerhus", 1200, "Die Lenkungsgruppe befürwortet das Sprachcafé in der Stadtteilbibliothek.", "Gemein für Groß und Klein e. V.");
        var steg = await VorschlagAsync(jetzt.AddDays(-7), "Ferienprogramm auf dem Likedeeler", Vorschlagsart.Aendern, "schmarl", "Das Ferienprogramm soll in allen Ferien stattfinden, nicht nur im Sommer.", "Jugendschiff Likedeeler", 4500, "Die Lenkungsgruppe empfiehlt das Ferienprogramm in allen Ferien.", "Jugendschiff Likedeeler");
        await VorschlagAsync(jetzt.AddDays(-2), "Bänke am Schmarler Bach", Vorschlagsart.Neu, "schmarl", "Drei Bänke mit Lehne auf dem Weg zur S-Bahn.", "Schmarler Bach", 2700, "Die Lenkungsgruppe befürwortet drei Bänke am Schmarler Bach.", "WIRO GmbH");
        foreach (var id in (Guid[])[laufrad, kaffee, steg]) await TunAsync(Buero, jetzt.AddDays(-6), new PruefungBeginnen(id, 1));
        foreach (var (name, i) in Sitze.Select((s, i) => (s.Name, i)).Where(p => p.Name is "Petra Musterverein" or "Jörg Musteramt" or "Anke Musterhaus" or "Hanne Beispielrat")) await BewertenAsync(name, jetzt.AddDays(-5).AddMinutes(11 * i), laufrad, i);
        await BewertenAsync("Jörg Musteramt", jetzt.AddDays(-4), kaffee, 2);
        await BewertenAsync("Sabine Schulbeispiel", jetzt.AddDays(-4).AddMinutes(30), kaffee, 4);

        var (sitzung, tag) = (Guid.CreateVersion7(), heute.AddDays(9));
        await TunAsync(Buero, jetzt.AddDays(-3), new SitzungPlanen(sitzung, tag.ToDateTime(new TimeOnly(17, 0)), tag.ToDateTime(new TimeOnly(19, 0)), "SBZ Börgerhus, Saal"));
        await TunAsync(Buero, jetzt.AddDays(-3), new PunktAufnehmen(sitzung, 1, Guid.CreateVersion7(), null, "Bericht des Stadtteilmanagements"));
        await TunAsync(Buero, jetzt.AddDays(-3), new PunktAufnehmen(sitzung, 2, Guid.CreateVersion7(), laufrad, null));
        await TunAsync(Buero, jetzt.AddDays(-1), new SitzungEinladen(sitzung, 3));
    }

    private async Task<Guid> VorschlagAsync(DateTime zeit, string titel, Vorschlagsart art, string stadtteil, string beschreibung, string ort, int kosten, string wortlaut, string traeger)
    {
        var id = Guid.CreateVersion7();
        await TunAsync(Buero, zeit, new VorschlagAufnehmen(id, titel, art, beschreibung, null, stadtteil, ort, new Geldbetrag(kosten), new Geldbetrag(kosten), _traeger.TryGetValue(traeger, out var organisation) ? organisation : null, wortlaut));
        return id;
    }

    private async Task BewertenAsync(string name, DateTime zeit, Guid vorschlag, int spielart)
    {
        var kriterien = (await TunAsync(Wer(name), zeit, new VorschlagAnsicht(vorschlag))).Kriterien;
        await TunAsync(Wer(name), zeit, new VorschlagBewerten(vorschlag, [.. kriterien.Select((k, i) => new Notenangabe { KriteriumId = k.Id, Punkte = (i + spielart) % 7 == 6 ? null : 5 - (i * 3 + spielart) % 4 })],
            spielart % 3 == 1 ? Empfehlung.MitAuflagen : Empfehlung.Zustimmen, spielart % 2 == 0 ? "Passt gut in den Stadtteil; die Betreuung auf Dauer sollte geklärt sein." : null));
    }

    private static DateTime Um(DateOnly tag, int stunde, int minute) => Ortszeit.NachUtc(tag.ToDateTime(new TimeOnly(stunde, minute)));
}
