using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

/// <summary>Alle E-Mails, die jüngsten zuerst, ohne ihren Inhalt.</summary>
/// <param name="Zustellung">Ein <see cref="Briefstand"/>; sonst alle.</param>
[Erlaubt(Rolle.Administration)]
internal sealed record AlleBriefe(string? Zustellung = null, int? Seite = null) : IRequest<Briefliste>;

/// <param name="GehtHinaus">Ob ein Mailserver genannt ist.</param>
/// <param name="Lesbar">Ob sich Briefe hier lesen lassen.</param>
internal sealed record Briefliste(Seite<BriefZeile> Briefe, bool GehtHinaus, bool Lesbar, int Abgestellt);

internal sealed record BriefZeile(
    Guid Id, string Betreff, string Name, string An, Briefstand Stand, DateTime AngelegtAm, DateTime Faellig, DateTime? ErledigtAm, int Versuche, string? Fehler, bool Lesbar);

internal sealed class AlleBriefeHandler(VerwaltungContext db, Posteinstellungen post) : IRequestHandler<AlleBriefe, Briefliste>
{
    public async Task<Briefliste> Handle(AlleBriefe request, CancellationToken cancellationToken)
    {
        var briefe = db.Briefe.Gefiltert(request);
        var (lesbar, auchVertrauliches) = (post.Lesbar, post.Demo);
        var seite = await Briefauswahl.Sortiert(briefe)
            .Select(b => new BriefZeile(b.Id, b.Betreff, b.Name, b.An, b.Stand, b.AngelegtAm, b.Faellig, b.ErledigtAm, b.Versuche, b.Fehler, lesbar && b.Inhalt != null && (auchVertrauliches || !b.Vertraulich)))
            .SeiteAsync(briefe, request.Seite, cancellationToken);
        var abgestellt = await db.Briefe.Where(b => b.Stand == Briefstand.Abgestellt).Take(Seitenabruf.Obergrenze).CountAsync(cancellationToken);
        return new Briefliste(seite, post.GehtHinaus, lesbar, abgestellt);
    }
}

/// <summary>Filter und Reihenfolge der Liste; die Ausgabe benutzt dieselben.</summary>
internal static class Briefauswahl
{
    public static IQueryable<Brief> Gefiltert(this IQueryable<Brief> briefe, AlleBriefe filter) =>
        Enum.TryParse<Briefstand>(filter.Zustellung, out var stand) ? briefe.AsNoTracking().Where(b => b.Stand == stand) : briefe.AsNoTracking();

    public static IQueryable<Brief> Sortiert(IQueryable<Brief> briefe) => briefe.OrderByDescending(b => b.AngelegtAm).ThenByDescending(b => b.Id);
}
