using FluentValidation;
using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Beitrag abgelehnt")]
internal sealed record BeitragAblehnen(Guid Id, int Version, string? Kommentar) : IRequest;

internal sealed class BeitragAblehnenValidator : AbstractValidator<BeitragAblehnen>
{
    public BeitragAblehnenValidator() => RuleFor(b => b.Kommentar).Pflicht("eine Begründung").Hoechstens(1000);
}

internal sealed class BeitragAblehnenHandler(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IRequestHandler<BeitragAblehnen>
{
    public async Task<Unit> Handle(BeitragAblehnen command, CancellationToken cancellationToken)
    {
        var beitrag = await db.LadeBeitragAsync(command.Id, command.Version, cancellationToken);
        var ausgabe = await db.AusgabeDesBeitragsAsync(beitrag, cancellationToken);
        beitrag.Ablehnen(command.Kommentar!.Trim(), ausgabe, uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
