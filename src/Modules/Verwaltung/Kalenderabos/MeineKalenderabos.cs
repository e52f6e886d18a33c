using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

/// <summary>Die Kalenderabos der angemeldeten Person und was sie abonnieren kann.</summary>
[Erlaubt, Objektregel("zeigt nur eigene")]
internal sealed record MeineKalenderabos : IRequest<Kalenderaboliste>;

internal sealed record Kalenderaboliste(IReadOnlyList<KalenderaboZeile> Abos, IReadOnlyList<Kalenderart> Arten);

internal sealed record KalenderaboZeile(Guid Id, int Version, string Name, IReadOnlyList<string> Arten, DateTime AdresseSeit, DateTime? ZuletztAbgerufen);

internal sealed record Kalenderart(string Schluessel, string Titel);

internal sealed class MeineKalenderabosHandler(VerwaltungContext db, IEnumerable<IKalenderbeitrag> beitraege, AngemeldetePerson person) : IRequestHandler<MeineKalenderabos, Kalenderaboliste>
{
    public async Task<Kalenderaboliste> Handle(MeineKalenderabos request, CancellationToken cancellationToken)
    {
        var titel = beitraege.ToDictionary(b => b.Schluessel, b => b.Titel);
        var abos = await db.Kalenderabos.AsNoTracking().Where(a => a.PersonId == person.Id).OrderBy(a => a.AngelegtAm).ThenBy(a => a.Id).Take(Kalenderabo.HoechstensJePerson).ToListAsync(cancellationToken);
        return new Kalenderaboliste(
            [.. abos.Select(a => new KalenderaboZeile(a.Id, a.Version, a.Name, [.. a.Artenliste.Select(art => titel.GetValueOrDefault(art, art))], a.AdresseSeit, a.ZuletztAbgerufen))],
            [.. beitraege.FuerPerson(person).Select(b => new Kalenderart(b.Schluessel, b.Titel))]);
    }
}

/// <summary>Was eine Person abonnieren darf und welche Abos ihr gehören.</summary>
internal static class Kalenderrechte
{
    /// <summary>Was <see cref="LadeKalenderaboAsync"/> bewirkt, in Worten.</summary>
    public const string NurEigene = "nur eigene, sonst 404";

    public static IEnumerable<IKalenderbeitrag> FuerPerson(this IEnumerable<IKalenderbeitrag> beitraege, AngemeldetePerson person) =>
        beitraege.Where(b => b.Rollen.Count == 0 || b.Rollen.Any(person.Ist)).OrderBy(b => b.Titel, StringComparer.Ordinal);

    public static async Task<Kalenderabo> LadeKalenderaboAsync(this VerwaltungContext db, Guid id, int version, AngemeldetePerson person, CancellationToken cancellationToken)
    {
        var abo = await db.Kalenderabos.FirstOrDefaultAsync(a => a.Id == id && a.PersonId == person.Id, cancellationToken)
            ?? throw new SharedKernel.NichtGefunden("Dieses Kalenderabo gibt es nicht.");
        await db.PruefeVersionAsync(abo, version, cancellationToken);
        return abo;
    }
}
