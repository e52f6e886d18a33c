using MediatR;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.Netzwerk.Kontaktereignisse;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Demodaten;

/// <summary>Erfundene, als Demo erkennbare Ansprechpersonen der wirklichen Einrichtungen, mit Einwilligungen, datierten Beziehungen und Kontaktereignissen.</summary>
internal sealed class Netzwerkdemo(IVerzeichnis verzeichnis, IOrganisationen organisationen) : IDemodaten
{
    private const string Fassung = "Einwilligung Netzwerk, Fassung 2026-01";

    private static readonly Demokontakt[] Kontakte =
    [
        new("Petra", "Musterverein", "Gemein für Groß und Klein e. V.", Funktion.Vorstand, -1100, "petra@musterverein.example", "0381 000101", Zweck.Einladungen, Zweck.WeitergabeAnAemter, Zweck.VeroeffentlichungWir2),
        new("Uwe", "Mustermann", "WIRO GmbH", Funktion.Angestellt, -2400, "uwe.mustermann@wiro.example", "0381 000102", Zweck.Einladungen),
        new("Bernd", "Beispielbau", "WG Warnow eG", Funktion.Geschaeftsfuehrung, -900, "bernd@beispielbau.example", null, Zweck.Einladungen, Zweck.WeitergabeAnPartner),
        new("Heike", "Demohaus", "Stadtteil- und Begegnungszentrum Börgerhus", Funktion.Leitung, -1500, "heike.demohaus@boergerhus.example", "0381 000104", Zweck.Einladungen, Zweck.WeitergabeAnAemter, Zweck.VeroeffentlichungWir2),
        new("Jörg", "Beispielhaus", "Stadtteil- und Begegnungszentrum Haus 12", Funktion.Leitung, -700, "joerg@haus12.example", "0381 000105", Zweck.Einladungen, Zweck.VeroeffentlichungWir2),
        new("Anna", "Musterboot", "Jugendschiff Likedeeler", Funktion.Angestellt, -400, "anna@likedeeler.example", null),
        new("Sabine", "Probehütte", "Hütte e. V.", Funktion.Vorstand, -1800, "sabine@huette.example", "0381 000107", Zweck.Einladungen),
        new("Klaus", "Musterschule", "Störtebeker-Schule", Funktion.Leitung, -600, "klaus@stoertebeker.example", "0381 000108"),
        new("Ewa", "Przykładowa", "Szczecin", Funktion.Ansprechperson, -500, "ewa@szczecin.example", null, Zweck.Einladungen)
    ];

    private static readonly Demoereignis[] Ereignisse =
    [
        new(-210, 15, Ereignisart.Besuch, "Jugendschiff Likedeeler", "Musterboot", "Rundgang an Bord. Für Gruppen fehlt ein Unterstand am Anleger."),
        new(-120, 10, Ereignisart.Treffen, "WIRO GmbH", "Mustermann", "Wohnumfeld am Klenow Tor: Bänke, Beleuchtung, Müllplätze. Ein gemeinsamer Rundgang im Frühjahr ist zugesagt."),
        new(-64, 9, Ereignisart.Telefonat, "Gemein für Groß und Klein e. V.", "Musterverein", "Der Verein möchte einen Reparaturtreff anbieten und sucht einen Raum."),
        new(-33, 14, Ereignisart.Schreiben, "Szczecin", "Przykładowa", "Einladung zum Fachaustausch über Stadtteilarbeit, zusammen mit dem Fachbereich Internationales."),
        new(-21, 11, Ereignisart.Treffen, "Stadtteil- und Begegnungszentrum Börgerhus", "Demohaus", "Planung der Schnupperkurse. Das Börgerhus stellt Raum und Technik für die digitale Sprechstunde.", "Termine der digitalen Sprechstunde abstimmen", 20),
        new(-8, 16, Ereignisart.Telefonat, "Störtebeker-Schule", "Musterschule", "Das Schulfest soll mit dem Stadtteil gefeiert werden. Vereine können Stände anmelden.", "Vereine nach Ständen fragen", 22)
    ];

    public int Rang => 120;

    public async Task LadenAsync(Demolauf lauf, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var jana = stammdaten.Personen.First(p => p.Rollen.Contains(Rolle.Stadtteilmanagement)).Angemeldet();
        var heute = DateOnly.FromDateTime(lauf.Jetzt.InBerlin());
        var bekannte = (await organisationen.SucheAsync(null, 1000, cancellationToken)).ToDictionary(o => o.Name, o => o.Id);
        var personen = Kontakte.ToDictionary(k => k.Nachname, _ => Guid.CreateVersion7());

        foreach (var (kontakt, i) in Kontakte.Select((k, i) => (k, i))) await KontaktAsync(kontakt, Um(-300, 9).AddMinutes(10 * i));
        foreach (var e in Ereignisse) await EreignisAsync(e);
        await WechselAsync(Um(-45, 14));
        await VereineAsync(Um(-40, 11));

        DateTime Um(int tage, int stunde) => Ortszeit.NachUtc(heute.AddDays(tage).ToDateTime(new TimeOnly(stunde, 0)));

        async Task KontaktAsync(Demokontakt k, DateTime zeit)
        {
            var (id, version) = (personen[k.Nachname], 1);
            var zugang = stammdaten.Personen.FirstOrDefault(p => p.Name == $"{k.Vorname} {k.Nachname}")?.Id;
            await SendeAsync(zeit, new KontaktpersonAnlegen(id, k.Vorname, k.Nachname, k.EMail, k.Telefon, PersonId: zugang, OrganisationId: bekannte[k.Organisation], Funktion: k.Funktion, Von: heute.AddDays(k.SeitTagen), TrotzdemAnlegen: true));
            foreach (var zweck in k.Zwecke)
                await SendeAsync(zeit.AddMinutes(version), new EinwilligungEintragen(id, version++, zweck,
                    [Kontaktangabe.Name, Kontaktangabe.EMail, .. k.Telefon is null || zweck == Zweck.VeroeffentlichungWir2 ? Array.Empty<Kontaktangabe>() : [Kontaktangabe.Telefon]],
                    heute.AddDays(-301), Einwilligungskanal.Papier, Fassung));
        }

        Task EreignisAsync(Demoereignis e)
        {
            var wann = heute.AddDays(e.Tage).ToDateTime(new TimeOnly(e.Stunde, 0));
            DateOnly? wiedervorlage = e.Wiedervorlage is { } tage ? heute.AddDays(e.Tage + tage) : null;
            return SendeAsync(Ortszeit.NachUtc(wann.AddMinutes(40)), new KontaktereignisFesthalten(Guid.CreateVersion7(), bekannte[e.Organisation], personen[e.Person], e.Art, wann, e.Inhalt, e.NaechsterSchritt, wiedervorlage));
        }

        // Ein Vorstand wechselt: Die alte Beziehung bleibt mit ihrem Ende stehen, und die Person widerruft, wozu sie als Vorstand eingewilligt hatte.
        async Task WechselAsync(DateTime zeit)
        {
            var tag = DateOnly.FromDateTime(zeit.InBerlin());
            var sabine = personen["Probehütte"];
            var akte = await lauf.SendeAsync(jana, zeit, new KontaktpersonAnsicht(sabine), cancellationToken);
            await SendeAsync(zeit, new BeziehungBeenden(sabine, akte.Version, akte.Beziehungen[0].Id, tag));
            await SendeAsync(zeit.AddMinutes(1), new AnsprechpersonZuordnen(sabine, akte.Version + 1, Guid.CreateVersion7(), bekannte["Hütte e. V."], Funktion.Mitglied, tag.AddDays(1), null));
            await SendeAsync(zeit.AddMinutes(2), new EinwilligungWiderrufen(sabine, akte.Version + 2, akte.Einwilligungen.First(e => e.Angabe == Kontaktangabe.Telefon).Id, tag));
        }

        async Task VereineAsync(DateTime zeit)
        {
            await SendeAsync(zeit, new OrganisationAnlegen(Guid.CreateVersion7(), "Demo-Gartenfreunde Groß Klein e. V.", "Demo-Gartenfreunde", Organisationsart.Verein, ["gross-klein"], [Bereich.Soziales], Reichweite.Lokal,
                heute.AddDays(60), "VR 0000", EMail: "vorstand@gartenfreunde.example", TrotzdemAnlegen: true));
            var id = Guid.CreateVersion7();
            await SendeAsync(zeit.AddMinutes(5), new OrganisationAnlegen(id, "Demo-Nachbarschaft Musterhof", null, Organisationsart.Initiative, ["schmarl"], [Bereich.Soziales, Bereich.Kultur], Reichweite.Lokal, TrotzdemAnlegen: true));
            await SendeAsync(zeit.AddDays(10), new OrganisationRuhenLassen(id, 1, "Die Initiative pausiert, bis wieder jemand die Treffen vorbereitet."));
        }

        Task SendeAsync(DateTime zeit, IRequest<Unit> befehl) => lauf.SendeAsync(jana, zeit, befehl, cancellationToken);
    }
}

/// <summary>Eine erfundene Kontaktperson und wozu sie eingewilligt hat.</summary>
internal sealed record Demokontakt(string Vorname, string Nachname, string Organisation, Funktion Funktion, int SeitTagen, string EMail, string? Telefon, params Zweck[] Zwecke);

/// <summary>Ein Kontaktereignis im Abstand zu heute.</summary>
internal sealed record Demoereignis(
    int Tage, int Stunde, Ereignisart Art, string Organisation, string Person, string Inhalt, string? NaechsterSchritt = null, int? Wiedervorlage = null);
