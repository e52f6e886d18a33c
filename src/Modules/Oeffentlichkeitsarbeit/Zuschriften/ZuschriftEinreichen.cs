using FluentValidation;
using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

/// <summary>Speichert und reicht ein. Die Bilder müssen geklärt sein: Wer Rechte und Einwilligung kennt, ist nur jetzt zu fragen.</summary>
[OhneAnmeldung, Bezeichnung("Beitrag über den persönlichen Link eingereicht"), Objektregel(Zuschriftregel.Text)]
internal sealed record ZuschriftEinreichen(
    string? Geheimnis, int Version, string? Titel, string? Vorspann, string? Text, string? Urheber, IReadOnlyList<Bildeingabe>? Bilder) : IRequest, IZuschriftfelder;

internal sealed class ZuschriftEinreichenValidator : ZuschriftfelderValidator<ZuschriftEinreichen>
{
    public ZuschriftEinreichenValidator()
    {
        RuleFor(z => z.Text).Pflicht("einen Text");
        RuleFor(z => z.Urheber).Pflicht("den Urheber");
    }
}

internal sealed class ZuschriftEinreichenHandler(OeffentlichkeitsarbeitContext db, Anmeldekontext kontext, TimeProvider uhr) : IRequestHandler<ZuschriftEinreichen>
{
    public async Task<Unit> Handle(ZuschriftEinreichen command, CancellationToken cancellationToken)
    {
        var beitrag = await db.UeberLinkAsync(command.Geheimnis, kontext, uhr.Heute(), cancellationToken);
        await db.UebernehmenAsync(beitrag, command, cancellationToken);
        var eingaben = (command.Bilder ?? []).DistinctBy(b => b.Id).ToDictionary(b => b.Id, b => b.Angaben);
        // Gespeichert ist noch nichts; es zählt, was eben eingegeben wurde.
        var bilder = (await db.BilderAsync([beitrag.Id], cancellationToken)).Select(b => eingaben.TryGetValue(b.DateiId, out var neu)
            ? b with { Alternativtext = neu.Alternativtext, Rechte = neu.Rechte, Einwilligung = neu.Einwilligung } : b);
        beitrag.UeberLinkEinreichen([.. bilder], uhr.Jetzt());
        db.Melde(Zeitungsmeldungen.Eingereicht(beitrag, kontext.Person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
