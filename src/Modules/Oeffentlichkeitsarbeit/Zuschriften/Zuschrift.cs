using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

/// <summary>Was hinter einem persönlichen Link steht; null, wenn es ihn nicht gibt. Gilt er nicht mehr, steht vom Beitrag nichts dabei.</summary>
[OhneAnmeldung, Objektregel(Zuschriftregel.Text)]
internal sealed record Zuschrift(string? Geheimnis) : IRequest<Zuschriftblatt?>;

internal static class Zuschriftregel
{
    public const string Text = "nur der Beitrag, zu dem das Geheimnis in der Adresse gehört; sonst 404, abgelaufen oder widerrufen 410";
}

internal sealed record Zuschriftblatt(Linkstand Link, DateOnly GueltigBis)
{
    public string Name { get; init; } = "";
    public int Version { get; init; }
    public BeitragStatus Status { get; init; }
    public string Titel { get; init; } = "";
    public string? Vorspann { get; init; }
    public string Text { get; init; } = "";
    public string? Urheber { get; init; }
    public string? Kommentar { get; init; }
    public IReadOnlyList<Bildangabe> Bilder { get; init; } = [];

    public bool Offen => Link == Linkstand.Gueltig && Beitrag.OffenFuerLink(Status);
}

internal sealed class ZuschriftHandler(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IRequestHandler<Zuschrift, Zuschriftblatt?>
{
    public async Task<Zuschriftblatt?> Handle(Zuschrift request, CancellationToken cancellationToken)
    {
        if (await db.Links.AsNoTracking().ZumGeheimnisAsync(request.Geheimnis, cancellationToken) is not { } link) return null;
        var blatt = new Zuschriftblatt(link.StandAm(uhr.Heute()), link.GueltigBis);
        if (blatt.Link != Linkstand.Gueltig) return blatt;
        var b = await db.Beitraege.AsNoTracking().FirstAsync(b => b.Id == link.BeitragId, cancellationToken);
        return blatt with
        {
            Name = link.Name,
            Version = b.Version,
            Status = b.Status,
            Titel = b.Titel,
            Vorspann = b.Vorspann,
            Text = b.Text,
            Urheber = b.Urheber,
            // Was die Redaktion sonst vermerkt, ist für sie selbst.
            Kommentar = b.Status == BeitragStatus.InUeberarbeitung ? b.Kommentar : null,
            Bilder = await db.BilderAsync([b.Id], cancellationToken)
        };
    }
}
