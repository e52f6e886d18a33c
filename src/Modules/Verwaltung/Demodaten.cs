using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Gastzugang;
using Stadtteilmanagement.Verwaltung.Gruppen;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Personen;

namespace Stadtteilmanagement.Verwaltung;

/// <summary>Erfundene, als Demo erkennbare Personen; für jedes Amt eine Sachbearbeitung, damit alle Anfragen eine Antwort finden können.</summary>
internal sealed class Demodaten(IVerzeichnis verzeichnis, VerwaltungContext db, Anmeldekontext kontext, AuditContext audit) : IDemodaten
{
    private const string Administrator = "Ralf Demonstrat";

    // Jemand muss die Ersten anlegen; es ist derselbe, der danach als Administration im Verzeichnis steht. Eine Sitzung hat er dabei nicht.
    private static readonly AngemeldetePerson Einrichtung =
        new(new Guid("00000000-0000-7000-8000-000000000002"), Administrator, new HashSet<Rolle> { Rolle.Administration }, new HashSet<Guid>()) { BestaetigtBis = DateTime.MaxValue };

    // Namen, wie sie in Verzeichnisdiensten üblich sind; wirksam werden sie erst mit einem Stadtkonto.
    private static readonly (string Gruppe, Rolle Rolle, string? Amt)[] Gruppen =
    [
        ("GG-Intranet-Administration", Rolle.Administration, null),
        ("GG-Stadtteilmanagement", Rolle.Stadtteilmanagement, null),
        ("GG-RPA-Pruefung", Rolle.Revision, null),
        ("GG-Tiefbauamt-Strassen", Rolle.Fachamt, "tiefbau"),
        ("GG-Stadtgruen-Gruenflaechen", Rolle.Fachamt, "stadtgruen"),
        ("GG-Jugendamt-Sozialraum", Rolle.Fachamt, "jugend")
    ];

    private static readonly (string Name, string Funktion, Rolle Rolle, string? Amt)[] Personen =
    [
        ("Jana Demo", "Stadtteilmanagement Groß Klein", Rolle.Stadtteilmanagement, null),
        ("Maren Muster", "Stadtteilmanagement Schmarl", Rolle.Stadtteilmanagement, null),
        ("Torsten Beispiel", "Sachgebiet Straßen und Wege", Rolle.Fachamt, "tiefbau"),
        ("Silke Probe", "Sachgebiet Grünflächen", Rolle.Fachamt, "stadtgruen"),
        ("Uwe Mustermann", "Lenkungsgruppe, Sitz Wohnungswirtschaft", Rolle.Lenkungsgruppe, null),
        ("Hanne Beispielrat", "Lenkungsgruppe, Sitz Ortsbeirat (Vorsitz)", Rolle.Lenkungsgruppe, null),
        ("Jörg Musteramt", "Lenkungsgruppe, Sitz Jugendamt", Rolle.Lenkungsgruppe, null),
        ("Sabine Schulbeispiel", "Lenkungsgruppe, Sitz Schulen", Rolle.Lenkungsgruppe, null),
        ("Anke Musterhaus", "Lenkungsgruppe, Sitz SBZ Börgerhus", Rolle.Lenkungsgruppe, null),
        ("Dirk Demohaus", "Lenkungsgruppe, Sitz SBZ Haus 12", Rolle.Lenkungsgruppe, null),
        ("Gesa Ersatzprobe", "Lenkungsgruppe, Vertretung SBZ Haus 12", Rolle.Lenkungsgruppe, null),
        ("Ines Beispielsen", "Redaktion der WIR2", Rolle.Redaktion, null),
        ("Karin Musterprüf", "Revision (Rechnungsprüfung)", Rolle.Revision, null),
        (Administrator, "Administration des Intranets", Rolle.Administration, null)
    ];

    public int Rang => 0;

    public async Task LadenAsync(Demolauf lauf, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var vorher = lauf.Jetzt.AddDays(-400);
        foreach (var (name, funktion, rolle, amt) in Personen)
            await AnlegenAsync(name, funktion, rolle, stammdaten.Aemter.FirstOrDefault(a => a.Kuerzel == amt));
        await GaesteEinladenAsync(lauf, cancellationToken);
        foreach (var amt in stammdaten.Aemter.Where(a => Personen.All(p => p.Amt != a.Kuerzel)))
            await AnlegenAsync($"Demo {amt.Kurzname}", "Sachbearbeitung", Rolle.Fachamt, amt);
        foreach (var (gruppe, rolle, amt) in Gruppen)
            await lauf.SendeAsync(Einrichtung, vorher, new GruppeZuordnen(Guid.CreateVersion7(), gruppe, rolle, stammdaten.Aemter.FirstOrDefault(a => a.Kuerzel == amt)?.Id), cancellationToken);

        Task AnlegenAsync(string name, string funktion, Rolle rolle, AmtEintrag? amt) => lauf.SendeAsync(Einrichtung, vorher,
            new PersonAnlegen(name == Administrator ? Einrichtung.Id : Guid.CreateVersion7(), name, funktion, Adresse(name), [rolle], amt is null ? [] : [amt.Id]), cancellationToken);
    }

    // „.example“ gibt es nirgends: Auch mit einem Mailserver bekommt niemand Post aus der Demo.
    private static string Adresse(string name) =>
        string.Concat(name.ToLowerInvariant().Replace(' ', '.').Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("ß", "ss").Where(z => char.IsAsciiLetterOrDigit(z) || z is '.' or '-')).Trim('.', '-') + "@stadt.example";

    private async Task GaesteEinladenAsync(Demolauf lauf, CancellationToken cancellationToken)
    {
        var (heute, einladende) = (DateOnly.FromDateTime(lauf.Jetzt.InBerlin()), Einrichtung with { BestaetigtBis = DateTime.MaxValue });
        var damals = lauf.Jetzt.AddDays(-340);
        var petra = Guid.CreateVersion7();
        await lauf.SendeAsync(einladende, damals, new GastEinladen(petra, "Petra Musterverein", "Lenkungsgruppe, Sitz Vereine", "petra@musterverein.example", [Rolle.Lenkungsgruppe], heute.AddDays(25)), cancellationToken);
        await AnnehmenAsync(petra, damals.AddDays(1), cancellationToken);
        await lauf.SendeAsync(einladende, lauf.Jetzt.AddDays(-2), new GastEinladen(Guid.CreateVersion7(), "Bernd Beispielbau", "Lenkungsgruppe, Sitz Wohnungswirtschaft", "bernd@beispielbau.example", [Rolle.Lenkungsgruppe, Rolle.Redaktion], heute.AddYears(1)), cancellationToken);
    }

    // Ein Gerät lässt sich nicht nachspielen: Das Konto ist angenommen, hat aber keinen Passkey. In der Demo meldet man sich ohnehin ohne an.
    private async Task AnnehmenAsync(Guid id, DateTime zeit, CancellationToken cancellationToken)
    {
        (kontext.Person, audit.Aktion) = (AngemeldetePerson.Niemand with { Id = id }, nameof(EinladungAnnehmen));
        (await db.Gastkonten.FirstAsync(k => k.Id == id, cancellationToken)).LinkEinloesen(zeit);
        await db.SaveChangesAsync(cancellationToken);
    }
}
