using FluentValidation;
using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <param name="Grund">Wird öffentlich.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Veranstaltung abgesagt")]
internal sealed record VeranstaltungAbsagen(Guid Id, int Version, string? Grund) : IRequest;

internal sealed class VeranstaltungAbsagenValidator : AbstractValidator<VeranstaltungAbsagen>
{
    public VeranstaltungAbsagenValidator() => RuleFor(v => v.Grund).Pflicht("einen Grund").Hoechstens(500);
}

internal sealed class VeranstaltungAbsagenHandler(OeffentlichkeitsarbeitContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<VeranstaltungAbsagen>
{
    public async Task<Unit> Handle(VeranstaltungAbsagen command, CancellationToken cancellationToken)
    {
        var veranstaltung = await db.LadeVeranstaltungAsync(command.Id, command.Version, cancellationToken);
        veranstaltung.Absagen(command.Grund!.Trim(), uhr.Jetzt());
        db.Melde(Veranstaltungsmeldungen.Abgesagt(veranstaltung, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
