using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

/// <summary>Liefert das Geheimnis der Adresse, das es nur dieses eine Mal gibt.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("persönlichen Link angelegt")]
internal sealed record PersoenlichenLinkAnlegen(Guid Id, Guid LinkId, string? Name, [property: Bezeichnung("E-Mail")] string? EMail, [property: Bezeichnung("gültig bis")] DateOnly? GueltigBis)
    : IRequest<NeuerLink>, ILinkfelder;

internal sealed class PersoenlichenLinkAnlegenValidator(TimeProvider uhr) : LinkfelderValidator<PersoenlichenLinkAnlegen>(uhr);

internal sealed class PersoenlichenLinkAnlegenHandler(OeffentlichkeitsarbeitContext db, ILinkpost post, TimeProvider uhr) : IRequestHandler<PersoenlichenLinkAnlegen, NeuerLink>
{
    public async Task<NeuerLink> Handle(PersoenlichenLinkAnlegen command, CancellationToken cancellationToken)
    {
        await db.NurNeueLinksAsync(command.LinkId, cancellationToken);
        var beitrag = await db.Beitraege.FirstOrDefaultAsync(b => b.Id == command.Id, cancellationToken) ?? throw new NichtGefunden("Diesen Beitrag gibt es nicht.");
        var geheimnis = Geheimnis.Neu();
        var link = PersoenlicherLink.Anlegen(command.LinkId, beitrag, ((ILinkfelder)command).Angaben(), geheimnis, uhr.Jetzt());
        db.Links.Add(link);
        await db.SaveChangesAsync(cancellationToken);
        return await post.VersandtAsync(link, beitrag, geheimnis, cancellationToken);
    }
}
