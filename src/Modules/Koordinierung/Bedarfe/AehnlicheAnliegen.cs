using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <summary>Anliegen, die den Bedarf belegen könnten: noch keinem zugeordnet, ähnliche Wörter oder derselbe Stadtteil und dasselbe Handlungsfeld; das Ähnlichste zuerst.</summary>
/// <param name="Text">Stattdessen alle noch freien Anliegen mit diesen Wörtern.</param>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record AehnlicheAnliegen(Guid BedarfId, string? Text = null) : IRequest<IReadOnlyList<Belegvorschlag>>;

internal sealed record Belegvorschlag(Guid Id, string Nummer, string Betreff, string Stadtteil, AnliegenStatus Status, DateOnly EingangAm);

internal sealed class AehnlicheAnliegenHandler(KoordinierungContext db) : IRequestHandler<AehnlicheAnliegen, IReadOnlyList<Belegvorschlag>>
{
    private const int Hoechstens = 20;
    private const int JeWort = 10;
    private const int Woerter = 5;
    // Kürzere Wörter sind selten das Thema.
    private const int Mindestlaenge = 5;

    public async Task<IReadOnlyList<Belegvorschlag>> Handle(AehnlicheAnliegen request, CancellationToken cancellationToken)
    {
        var freie = db.Anliegen.AsNoTracking().Where(a => a.BedarfId == null);
        if (!string.IsNullOrWhiteSpace(request.Text)) return await NeuesteAsync(freie.MitText(db, request.Text), Hoechstens, cancellationToken);
        var bedarf = await db.Bedarfe.AsNoTracking().Where(b => b.Id == request.BedarfId).Select(b => new { b.Titel, b.Stadtteil, b.Handlungsfeld }).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NichtGefunden("Diesen Bedarf gibt es nicht.");
        var hier = freie.Where(a => a.Stadtteil == bedarf.Stadtteil);
        var gefunden = new List<Belegvorschlag>();
        foreach (var begriff in Suchanfrage.Aus(bedarf.Titel).Begriffe.Where(b => b.Wort.Length >= Mindestlaenge).Take(Woerter))
            gefunden.AddRange(await NeuesteAsync(hier.MitText(db, begriff.Getippt), JeWort, cancellationToken));
        var aehnliche = gefunden.GroupBy(v => v.Id).OrderByDescending(g => g.Count()).ThenByDescending(g => g.First().EingangAm).Select(g => g.First());
        var verwandte = await NeuesteAsync(hier.Where(a => a.Handlungsfeld == bedarf.Handlungsfeld && a.Offen), JeWort, cancellationToken);
        return [.. aehnliche.Concat(verwandte).DistinctBy(v => v.Id).Take(Hoechstens)];
    }

    private static Task<List<Belegvorschlag>> NeuesteAsync(IQueryable<Anliegen.Anliegen> anliegen, int hoechstens, CancellationToken cancellationToken) =>
        anliegen.OrderByDescending(a => a.EingangAm).ThenByDescending(a => a.Id).Take(hoechstens)
            .Select(a => new Belegvorschlag(a.Id, a.Nummer, a.Betreff, a.Stadtteil, a.Status, a.EingangAm)).ToListAsync(cancellationToken);
}
