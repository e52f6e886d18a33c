using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stadtteilmanagement.Koordinierung.Contracts;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;

namespace Stadtteilmanagement.Lenkungsgruppe.Tests;

/// <summary>Organisationen und Beziehungen, die der Test selbst festlegt.</summary>
internal sealed class FesteOrganisationen : IOrganisationen
{
    public static readonly Guid Verein = new("00000000-0000-7000-8000-0000000000aa");

    public List<Organisationsbeziehung> Beziehungen { get; } = [];

    public Task<IReadOnlyList<Organisationsangabe>> FindeAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Organisationsangabe>>(ids.Contains(Verein) ? [new(Verein, "Gartenverein e. V.", "Gartenverein", "Verein", null, true)] : []);

    public Task<IReadOnlyList<Organisationsangabe>> SucheAsync(string? suchtext, int hoechstens, CancellationToken cancellationToken) => FindeAsync([Verein], cancellationToken);

    public Task<IReadOnlyList<Organisationsbeziehung>> BeziehungenAsync(Guid organisationId, DateOnly tag, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Organisationsbeziehung>>([.. Beziehungen.Where(b => (b.Von is null || b.Von <= tag) && (b.Bis is null || b.Bis >= tag))]);
}

internal sealed class KeineBedarfe : IBedarfe
{
    public Task<Bedarfsangabe?> FindeAsync(Guid id, CancellationToken cancellationToken) => Task.FromResult<Bedarfsangabe?>(null);

    public Task<IReadOnlyList<Bedarfsangabe>> OffeneAsync(int hoechstens, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Bedarfsangabe>>([]);
}

/// <summary>Sieben Sitze; Mitglied 0 hat den Vorsitz, 1 vertritt ihn darin. Dazu eine Vertretung für Mitglied 6.</summary>
internal sealed class Runde : IAsyncDisposable
{
    public const int Sitze = 7;

    private Runde(Buero buero, FesteOrganisationen organisationen) => (Buero, Organisationen) = (buero, organisationen);

    public Buero Buero { get; }
    public FesteOrganisationen Organisationen { get; }
    public AngemeldetePerson[] Personen { get; } = new AngemeldetePerson[Sitze];
    public Guid[] Mitglieder { get; } = [.. Enumerable.Range(0, Sitze).Select(_ => Guid.CreateVersion7())];
    public AngemeldetePerson Ersatz { get; private set; } = default!;
    public Guid Ersatzmitglied { get; } = Guid.CreateVersion7();
    public AngemeldetePerson Jana => Buero.Personal.Stadtteilmanagerin;
    public AngemeldetePerson Vorsitz => Personen[0];

    public static async Task<Runde> OeffnenAsync()
    {
        var organisationen = new FesteOrganisationen();
        var runde = new Runde(await Buero.OeffnenAsync(abweichung: d => d.Replace(ServiceDescriptor.Scoped<IOrganisationen>(_ => organisationen)).Replace(ServiceDescriptor.Scoped<IBedarfe, KeineBedarfe>())), organisationen);
        var von = runde.Buero.Heute.AddDays(-100);
        for (var i = 0; i < Sitze; i++)
        {
            runde.Personen[i] = await runde.Buero.StelleEinAsync($"Mitglied {i}", Rolle.Lenkungsgruppe);
            await runde.Sende(runde.Jana, new MitgliedAufnehmen(runde.Mitglieder[i], runde.Personen[i].Id, $"Sitz {i}", true, null, (Mitgliedsfunktion)(i == 0 ? 1 : i == 1 ? 2 : 0), von, null));
        }
        runde.Ersatz = await runde.Buero.StelleEinAsync("Ersatz", Rolle.Lenkungsgruppe);
        await runde.Sende(runde.Jana, new MitgliedAufnehmen(runde.Ersatzmitglied, runde.Ersatz.Id, null, false, runde.Mitglieder[6], Mitgliedsfunktion.Mitglied, von, null));
        return runde;
    }

    public Task<T> Sende<T>(AngemeldetePerson wer, MediatR.IRequest<T> befehl) => Buero.Sende(wer, befehl);

    public async Task<Guid> Vorschlag(bool mitTraeger = false, bool inPruefung = true)
    {
        var id = Guid.CreateVersion7();
        await Sende(Jana, new VorschlagAufnehmen(id, "Nachbarschaftsgarten", Vorschlagsart.Neu, "Hochbeete am Haus 12", null, "schmarl", null, null, null, mitTraeger ? FesteOrganisationen.Verein : null, "Der Garten wird befürwortet."));
        if (inPruefung) await Sende(Jana, new PruefungBeginnen(id, 1));
        return id;
    }

    /// <summary>Eine eröffnete Sitzung mit diesen Vorschlägen, heute um 11 Uhr.</summary>
    public async Task<Guid> Sitzung(Guid[] vorschlaege, params int[] anwesend)
    {
        var (id, tag) = (Guid.CreateVersion7(), Buero.Heute.AddDays(8));
        await Sende(Jana, new SitzungPlanen(id, tag.ToDateTime(new TimeOnly(11, 0)), tag.ToDateTime(new TimeOnly(13, 0)), "Haus 12"));
        foreach (var vorschlag in vorschlaege) await Sende(Jana, new PunktAufnehmen(id, (await Akte(id)).Version, Guid.CreateVersion7(), vorschlag, null));
        await Sende(Jana, new SitzungEinladen(id, (await Akte(id)).Version));
        Buero.VergehenTage(8);
        Buero.Vergehen(TimeSpan.FromHours(1));
        await Sende(Vorsitz, new SitzungEroeffnen(id, (await Akte(id)).Version));
        if (anwesend.Length > 0) await Kommen(id, [.. anwesend.Select(i => Mitglieder[i])]);
        return id;
    }

    public async Task Kommen(Guid sitzung, params Guid[] mitglieder) => await Sende(Vorsitz, new AnwesenheitErfassen(sitzung, (await Akte(sitzung)).Version, mitglieder, Anwesenheitsart.Kommt, null));

    public async Task<Guid> Oeffne(Guid sitzung, int punkt = 0, Abstimmungsart? art = null, params Auflagenangabe[] auflagen)
    {
        var (id, akte) = (Guid.CreateVersion7(), await Akte(sitzung));
        await Sende(Vorsitz, new AbstimmungOeffnen(sitzung, akte.Version, id, akte.Punkte[punkt].Id, null, art, auflagen));
        return id;
    }

    public Task Stimmt(Guid sitzung, Guid abstimmung, int wer, Stimmwahl wahl) => Sende(Personen[wer], new StimmeAbgeben(sitzung, abstimmung, wahl));

    public Task Schliesse(Guid sitzung, Guid abstimmung) => Sende(Vorsitz, new AbstimmungSchliessen(sitzung, abstimmung));

    public Task<SitzungAkte> Akte(Guid sitzung) => Sende(Jana, new SitzungAnsicht(sitzung));

    public Task<T> Daten<T>(Func<LenkungsgruppeContext, Task<T>> abfrage) => Buero.Mit(abfrage);

    public Task<Beschluesse.Beschluss> Beschluss() => Daten(db => db.Beschluesse.AsNoTracking().SingleAsync());

    public ValueTask DisposeAsync() => Buero.DisposeAsync();
}
