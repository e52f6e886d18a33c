using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Personen;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>Die Personen, die in den Tests handeln; alle frisch angemeldet.</summary>
public sealed record Personal(
    AngemeldetePerson Stadtteilmanagerin, AngemeldetePerson Kollegin, AngemeldetePerson Tiefbauamt, AngemeldetePerson Stadtgruen,
    AngemeldetePerson Revision, AngemeldetePerson Administration)
{
    private static readonly AngemeldetePerson Einrichtung =
        new(new Guid("00000000-0000-7000-8000-000000000003"), "Einrichtung", new HashSet<Rolle> { Rolle.Administration }, new HashSet<Guid>()) { BestaetigtBis = DateTime.MaxValue };

    private static readonly (string Name, Rolle Rolle, string? Amt)[] Personen =
    [
        ("Jana Probe", Rolle.Stadtteilmanagement, null), ("Maren Probe", Rolle.Stadtteilmanagement, null), ("Torsten Probe", Rolle.Fachamt, "tiefbau"),
        ("Silke Probe", Rolle.Fachamt, "stadtgruen"), ("Karin Probe", Rolle.Revision, null), ("Ralf Probe", Rolle.Administration, null)
    ];

    /// <summary>Eine angemeldete Person ohne jede Rolle.</summary>
    public static readonly AngemeldetePerson OhneRolle = new(Guid.CreateVersion7(), "Ohne Rolle", new HashSet<Rolle>(), new HashSet<Guid>());

    /// <summary>Irgendeine Person mit genau dieser Rolle, die sich eben bestätigt hat.</summary>
    public static AngemeldetePerson MitRolle(Rolle rolle) =>
        new(Guid.CreateVersion7(), rolle.ToString(), new HashSet<Rolle> { rolle }, new HashSet<Guid> { Guid.CreateVersion7() }) { BestaetigtBis = DateTime.MaxValue };

    internal static Personal Aus(Stammdaten stammdaten)
    {
        var angemeldet = Personen.Select(p => stammdaten.Personen.Single(e => e.Name == p.Name).Angemeldet() with { BestaetigtBis = DateTime.MaxValue }).ToArray();
        return new Personal(angemeldet[0], angemeldet[1], angemeldet[2], angemeldet[3], angemeldet[4], angemeldet[5]);
    }

    internal static async Task EinstellenAsync(IServiceProvider dienste)
    {
        foreach (var (name, rolle, kuerzel) in Personen)
        {
            await using var bereich = dienste.CreateAsyncScope();
            bereich.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = Einrichtung;
            var stammdaten = await bereich.ServiceProvider.GetRequiredService<IVerzeichnis>().LadenAsync(CancellationToken.None);
            Guid[] aemter = kuerzel is null ? [] : [stammdaten.Aemter.Single(a => a.Kuerzel == kuerzel).Id];
            await bereich.ServiceProvider.GetRequiredService<IMediator>().Send(new PersonAnlegen(Guid.CreateVersion7(), name, null, null, [rolle], aemter));
        }
    }
}
