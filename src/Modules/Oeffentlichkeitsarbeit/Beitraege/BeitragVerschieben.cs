using FluentValidation;
using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Beitrag verschoben")]
internal sealed record BeitragVerschieben(Guid Id, int Version, string? Kommentar) : IRequest;

internal sealed class BeitragVerschiebenValidator : AbstractValidator<BeitragVerschieben>
{
    public BeitragVerschiebenValidator() => RuleFor(b => b.Kommentar).Pflicht("eine Begründung").Hoechstens(1000);
}

internal sealed class BeitragVerschiebenHandler(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IRequestHandler<BeitragVerschieben>
{
    public async Task<Unit> Handle(BeitragVerschieben command, CancellationToken cancellationToken)
    {
        var beitrag = await db.LadeBeitragAsync(command.Id, command.Version, cancellationToken);
        var ausgabe = await db.AusgabeDesBeitragsAsync(beitrag, cancellationToken);
        beitrag.Verschieben(command.Kommentar!.Trim(), ausgabe, uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
