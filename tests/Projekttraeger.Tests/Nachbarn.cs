using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.Koordinierung.Contracts;
using Stadtteilmanagement.Netzwerk.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Tests;

/// <summary>Das Netzwerk mit den Trägern der Demo und einem aufgelösten Verein.</summary>
internal sealed class FesteOrganisationen : IOrganisationen
{
    public static readonly Organisationsangabe Boergerhus = new(new Guid("00000000-0000-7000-8000-0000000000b1"), "SBZ Börgerhus", "Börgerhus", "Begegnungszentrum", null, true);
    public static readonly Organisationsangabe Aufgeloest = new(new Guid("00000000-0000-7000-8000-0000000000b2"), "Aufgelöster Verein e. V.", "Verein", "Verein", null, false);

    private static readonly Organisationsangabe[] Aktive =
        [Boergerhus, .. ((string[])["SBZ Haus 12", "Jugendzentrum 224", "Likedeeler", "Hütte e. V.", "Gemein für Groß und Klein e. V."]).Select((name, i) => new Organisationsangabe(new Guid($"00000000-0000-7000-8000-0000000000d{i}"), name, name, "Verein", null, true))];

    public Task<IReadOnlyList<Organisationsangabe>> FindeAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Organisationsangabe>>([.. Aktive.Append(Aufgeloest).Where(o => ids.Contains(o.Id))]);

    public Task<IReadOnlyList<Organisationsangabe>> SucheAsync(string? suchtext, int hoechstens, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Organisationsangabe>>(Aktive);

    public Task<IReadOnlyList<Organisationsbeziehung>> BeziehungenAsync(Guid organisationId, DateOnly tag, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Organisationsbeziehung>>([]);
}

/// <summary>Genau ein offener Bedarf.</summary>
internal sealed class FesteBedarfe : IBedarfe
{
    public static readonly Bedarfsangabe Bedarf = new(new Guid("00000000-0000-7000-8000-0000000000c1"), "BED-2026-00001", "Treffpunkt für Jugendliche", "Es fehlt ein Raum.", "gross-klein", 1, "Jugendliche");

    public Task<Bedarfsangabe?> FindeAsync(Guid id, CancellationToken cancellationToken) => Task.FromResult(id == Bedarf.Id ? Bedarf : null);

    public Task<IReadOnlyList<Bedarfsangabe>> OffeneAsync(int hoechstens, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Bedarfsangabe>>([Bedarf]);
}

internal static class Nachbarn
{
    public static void Fest(IServiceCollection dienste)
    {
        dienste.AddScoped<IOrganisationen, FesteOrganisationen>();
        dienste.AddScoped<IBedarfe, FesteBedarfe>();
    }
}
