using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Demodaten;

/// <summary>Zwei erschienene Ausgaben der WIR2 und eine in Arbeit, mit Beiträgen in jedem Zustand. Orte und Einrichtungen gibt es, die Beiträge sind erfunden.</summary>
internal sealed class Zeitungsdemo(IVerzeichnis verzeichnis, OeffentlichkeitsarbeitContext db) : IDemodaten
{
    private const string Impressum = "Stadtteilmanagement Groß Klein und Schmarl (Demo)\nMusterweg 1, 18109 Rostock", Verantwortlich = "Demo-Redaktion WIR2", Druckhaus = "Demo-Druckhaus, Musterstraße 2, 18055 Rostock";
    private const string Titelthema = "Titelthema", Projekte = "Aus den Projekten", Vereine = "Vereine und Einrichtungen", Jugend = "Kinder und Jugend", Stadtteile = "Aus den Stadtteilen", Gremien = "Lenkungsgruppe und Ortsbeirat";

    private readonly List<Demoschritt> _schritte = [];
    private Dictionary<string, Guid> _rubriken = [];
    private AngemeldetePerson _redaktion = AngemeldetePerson.Niemand;

    public int Rang => 500;

    public async Task LadenAsync(Demolauf lauf, CancellationToken cancellationToken)
    {
        _rubriken = await db.Rubriken.AsNoTracking().ToDictionaryAsync(r => r.Name, r => r.Id, cancellationToken);
        _redaktion = (await verzeichnis.LadenAsync(cancellationToken)).Personen.First(p => p.Rollen.Contains(Rolle.Redaktion)).Angemeldet();
        // Seit etwa 2010 erscheint die WIR2; der Jahrgang zählt mit.
        var jahrgang = lauf.Jetzt.InBerlin().Year - 2009;
        Erschienen(lauf.Jetzt, jahrgang, 1, -170, "Frühling im Quartier",
        [
            new(1, Titelthema, "Gemeinsam anpacken am Schmarler Bach", "Mit Handschuhen und guter Laune wird der Bachlauf jedes Frühjahr wieder frei.", "Am Samstagmorgen trafen sich Nachbarinnen und Nachbarn an der Schmarler Hütte. Nach drei Stunden war der Container voll: Flaschen, Folien, ein Einkaufswagen und ein Fahrradrahmen.\n\nZum Abschluss gab es Suppe. **Der nächste Aufräumtag ist im Herbst.**", "Hütte e. V."),
            new(2, Vereine, "Repariertreff sucht Helferinnen und Helfer", null, "Wer löten, nähen oder Fahrräder richten kann, ist im SBZ Haus 12 willkommen. Werkzeug ist da, Ersatzteile bringen die Gäste mit.\n\nDer Treff ist jeden zweiten Mittwoch um 15 Uhr.", "SBZ Haus 12"),
            new(2, Jugend, "Neue Lieder auf der offenen Bühne", null, "Vier Bands und zwei Tanzgruppen standen im Jugendzentrum 224 auf der Bühne. Für viele war es der erste Auftritt. Geprobt wird dienstags, Instrumente sind vorhanden.", "Jugendzentrum 224")
        ]);
        Erschienen(lauf.Jetzt, jahrgang, 2, -80, "Nachbarschaft feiert",
        [
            new(1, Titelthema, "Ein Fest für alle am Börgerhus", "Musik, Kuchenbasar und Spiele: Der Platz vor dem Börgerhus war einen Nachmittag lang Wohnzimmer.", "Der Chor der Grundschule am Taklerring eröffnete das Fest. Danach wurde gespielt, gegessen und erzählt, bis es dunkel wurde.\n\n- 14 Stände von Vereinen und Einrichtungen\n- ein Kuchenbasar des Elterncafés\n- ein Quiz über Groß Klein", "SBZ Börgerhus", MitBild: true),
            new(2, Stadtteile, "Sprechstunde am Klenow Tor", null, "Was fehlt, was stört, was soll bleiben? Das Stadtteilmanagement hört jeden ersten Mittwoch im Monat vor Ort zu. Eine Anmeldung ist nicht nötig.", "Stadtteilmanagement Groß Klein und Schmarl")
        ]);
        InArbeit(lauf.Jetzt, jahrgang);
        // Früheres zuerst, damit das Prüfprotokoll in der Reihenfolge der Zeit entsteht.
        foreach (var schritt in _schritte.OrderBy(s => s.Zeit).ToList()) await schritt.TunAsync(lauf, cancellationToken);
    }

    private void Erschienen(DateTime jetzt, int jahrgang, int nummer, int tag, string thema, Demobeitrag[] beitraege)
    {
        var (id, beginn) = (Guid.CreateVersion7(), jetzt.AddDays(tag));
        var version = Planen(id, beginn, jahrgang, nummer, thema, Druckhaus, [.. beitraege.Select(b => (b.Seite, b.Rubrik, 900, Guid.CreateVersion7()))], out var plaetze);
        Tun(beginn.AddDays(1), new ThemensammlungBeginnen(id, version++));
        for (var i = 0; i < beitraege.Length; i++, version++) Setzen(Freigeben(beitraege[i], beginn.AddDays(6 + i)), plaetze[i], beginn.AddDays(20).AddMinutes(i));
        Tun(beginn.AddDays(22), new RedaktionSchliessen(id, version));
        Tun(beginn.AddDays(23), new LayoutBeginnen(id, version + 1));
        Tun(beginn.AddDays(27), new DruckFreigeben(id, version + 2));
        Tun(beginn.AddDays(30), new DruckVermerken(id, version + 3, DateOnly.FromDateTime(beginn.AddDays(30))));
        Tun(beginn.AddDays(40), new VerteilungVermerken(id, version + 4));
    }

    private void InArbeit(DateTime jetzt, int jahrgang)
    {
        var (id, beginn) = (Guid.CreateVersion7(), jetzt.AddDays(-12));
        Planen(id, beginn, jahrgang, 3, "Winter im Nordwesten", druckerei: null, [(1, Titelthema, 800, Guid.CreateVersion7()), (2, Projekte, 300, Guid.CreateVersion7()), (2, Jugend, 700, Guid.CreateVersion7()), (3, Gremien, 900, Guid.CreateVersion7()), (4, Vereine, 900, Guid.CreateVersion7())], out var plaetze);
        Setzen(Freigeben(new(1, Titelthema, "Wo es im Winter warm ist", "Börgerhus, Haus 12 und Bibliothek öffnen ihre Räume.", "Wer Gesellschaft sucht, findet sie: Im SBZ Börgerhus gibt es mittwochs Kaffee, im Haus 12 donnerstags eine warme Suppe. In der Stadtteilbibliothek wird vorgelesen.", "Stadtteilmanagement Groß Klein und Schmarl"), beginn.AddDays(4)), plaetze[0], beginn.AddDays(8));
        Setzen(Freigeben(new(2, Projekte, "Hochbeete für das Haus der Familie", null, "Sechs Hochbeete aus Lärchenholz stehen jetzt im Garten des Hauses der Familie Schmarl. Gebaut haben sie Eltern und Kinder an zwei Wochenenden. Im Frühjahr werden Kräuter, Radieschen und Erdbeeren gepflanzt; wer mitgärtnern möchte, meldet sich im Haus. Gießkannen und Handschuhe sind da, Erde spendete ein Gartenmarkt.", "Haus der Familie Schmarl"), beginn.AddDays(5)), plaetze[1], beginn.AddDays(9));
        Freigeben(new(3, Jugend, "Knoten, Segel, Freundschaft", null, "Auf dem Jugendschiff Likedeeler lernen Kinder aus beiden Stadtteilen, wie man einen Palstek knüpft und warum an Bord alle mit anfassen.", "Likedeeler"), beginn.AddDays(6));
        Anlegen(new(3, Gremien, "Was der Stadtteiltisch vorhat", null, "Der Stadtteiltisch Schmarl plant das nächste Halbjahr. Stichworte folgen nach der Sitzung.", null), beginn.AddDays(2));
        Einreichen(new(4, Vereine, "Vereine stellen sich vor", null, "Drei Tage lang zeigen Vereine aus Groß Klein und Schmarl im IGA-Park, was man bei ihnen tun kann.", "Gemein für Groß und Klein e. V."), beginn.AddDays(10));
        InRedaktion(new(4, Stadtteile, "Laub, Laternen, lange Wege", null, "Wenn es früh dunkel wird, zählt jede Laterne. Leserinnen und Leser nennen Wege, auf denen mehr Licht fehlt.", "Leserpost"), beginn.AddDays(9));
        var ueberarbeiten = InRedaktion(new(4, Jugend, "Unser Schulfest", null, "Es war schön.", "Störtebeker-Schule"), beginn.AddDays(7));
        Tun(beginn.AddDays(8), new UeberarbeitungErbitten(ueberarbeiten, 3, "Bitte schreiben Sie, was es zu sehen gab, und schicken Sie ein Bild mit."));
        var ablehnen = InRedaktion(new(4, Vereine, "Sonderangebote im Dezember", null, "Nur diese Woche: Rabatt auf alles.", "Ein Geschäft"), beginn.AddDays(7));
        Tun(beginn.AddDays(9), new BeitragAblehnen(ablehnen, 3, "Das ist eine Anzeige und kein Beitrag. Anzeigen werden als solche gekennzeichnet und gesondert vereinbart."));
        var verschieben = InRedaktion(new(4, Stadtteile, "750 Jahre Dorf Schmarl: Bilder gesucht", null, "Für eine Rückschau auf das Jubiläum vom 18. Juni 2022 suchen wir Bilder und Erinnerungen.", "WIR2-Redaktion"), beginn.AddDays(6));
        Tun(beginn.AddDays(10), new BeitragVerschieben(verschieben, 3, "Erscheint, sobald genug Bilder mit geklärten Rechten da sind."));
        Tun(beginn.AddDays(1), new ThemensammlungBeginnen(id, 6));
    }

    // Die Version zählt mit jedem Schritt an der Ausgabe; zurück kommt die nach dem letzten Platz.
    private int Planen(Guid id, DateTime beginn, int jahrgang, int nummer, string thema, string? druckerei, (int Seite, string Rubrik, int Laenge, Guid Id)[] plan, out Guid[] plaetze)
    {
        var tag = DateOnly.FromDateTime(beginn);
        Tun(beginn, new AusgabePlanen(id, jahrgang, nummer, thema, tag.AddDays(22), tag.AddDays(30), tag.AddDays(40), 9500, Impressum, Verantwortlich, druckerei, Verantwortlich));
        for (var i = 0; i < plan.Length; i++) Tun(beginn.AddMinutes(5 + i), new PlatzHinzufuegen(id, 1 + i, plan[i].Id, plan[i].Seite, _rubriken[plan[i].Rubrik], plan[i].Laenge));
        plaetze = [.. plan.Select(p => p.Id)];
        return 1 + plan.Length;
    }

    private void Setzen(Guid beitrag, Guid platz, DateTime zeit) => Tun(zeit, new BeitragSetzen(beitrag, 4, platz));

    private Guid Freigeben(Demobeitrag beitrag, DateTime zeit)
    {
        var id = InRedaktion(beitrag, zeit);
        Tun(zeit.AddHours(3), new BeitragFreigeben(id, 3));
        return id;
    }

    private Guid InRedaktion(Demobeitrag beitrag, DateTime zeit)
    {
        var id = Einreichen(beitrag, zeit);
        Tun(zeit.AddHours(2), new InRedaktionNehmen(id, 2));
        return id;
    }

    private Guid Einreichen(Demobeitrag beitrag, DateTime zeit)
    {
        var id = Anlegen(beitrag, zeit);
        Tun(zeit.AddMinutes(30), new BeitragEinreichen(id, 1));
        return id;
    }

    private Guid Anlegen(Demobeitrag b, DateTime zeit)
    {
        var id = Guid.CreateVersion7();
        Tun(zeit, new BeitragAnlegen(id, b.Titel, b.Vorspann, b.Text, b.Urheber, _rubriken[b.Rubrik]));
        if (b.MitBild)
            _schritte.Add(new Demoschritt(zeit.AddMinutes(5), async (lauf, cancellationToken) =>
            {
                var datei = await lauf.SendeAsync(_redaktion, zeit.AddMinutes(5), new DateiHochladen("beitraege", id, Guid.CreateVersion7(), "Fest am Börgerhus.png", new MemoryStream(Demobeilagen.Plakat(3))), cancellationToken);
                await lauf.SendeAsync(_redaktion, zeit.AddMinutes(8), new DateiBearbeiten(datei.Id, 1, "Plakat des Nachbarschaftsfests mit Titel, Tag und Ort", "SBZ Börgerhus, Abdruck erlaubt", "keine Personen erkennbar"), cancellationToken);
            }));
        return id;
    }

    private void Tun<T>(DateTime zeit, IRequest<T> befehl) => _schritte.Add(Demoschritt.Mit(zeit, _redaktion, befehl));
}

internal sealed record Demobeitrag(int Seite, string Rubrik, string Titel, string? Vorspann, string Text, string? Urheber, bool MitBild = false);
