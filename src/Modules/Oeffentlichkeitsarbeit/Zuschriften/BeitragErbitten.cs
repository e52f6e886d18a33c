using FluentValidation;
using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

/// <summary>Kündigt einen Beitrag an und gibt gleich den persönlichen Link dazu, über den ihn jemand ohne Konto schreibt.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Beitrag erbeten")]
internal sealed record BeitragErbitten(
    Guid Id, string? Titel, Guid? RubrikId, string? Name, [property: Bezeichnung("E-Mail")] string? EMail, [property: Bezeichnung("gültig bis")] DateOnly? GueltigBis) : IRequest<NeuerLink>, ILinkfelder;

internal sealed class BeitragErbittenValidator : LinkfelderValidator<BeitragErbitten>
{
    public BeitragErbittenValidator(TimeProvider uhr) : base(uhr) => RuleFor(b => b.Titel).Pflicht("einen Arbeitstitel").Hoechstens(150);
}

internal sealed class BeitragErbittenHandler(OeffentlichkeitsarbeitContext db, ILinkpost post, TimeProvider uhr) : IRequestHandler<BeitragErbitten, NeuerLink>
{
    public async Task<NeuerLink> Handle(BeitragErbitten command, CancellationToken cancellationToken)
    {
        // Beitrag und Link entstehen zusammen und tragen denselben Schlüssel: Zweimal abgesandt entsteht nur eines.
        await db.NurNeueLinksAsync(command.Id, cancellationToken);
        var geheimnis = Geheimnis.Neu();
        var beitrag = Beitrag.Anlegen(command.Id, new Beitragsangaben(command.Titel!.Trim(), null, "", null, command.RubrikId), uhr.Jetzt());
        var link = PersoenlicherLink.Anlegen(command.Id, beitrag, ((ILinkfelder)command).Angaben(), geheimnis, uhr.Jetzt());
        db.Beitraege.Add(beitrag);
        db.Links.Add(link);
        await db.SaveChangesAsync(cancellationToken);
        return await post.VersandtAsync(link, beitrag, geheimnis, cancellationToken);
    }
}
