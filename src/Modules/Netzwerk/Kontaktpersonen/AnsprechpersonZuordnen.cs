using FluentValidation;
using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <param name="BeziehungId">Aus dem Formular: Zweimal abgesandt entsteht trotzdem nur eine Beziehung.</param>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Organisation zugeordnet")]
internal sealed record AnsprechpersonZuordnen(Guid Id, int Version, Guid BeziehungId, Guid? OrganisationId, Funktion? Funktion, DateOnly? Von, DateOnly? Bis) : IRequest;

internal sealed class AnsprechpersonZuordnenValidator : AbstractValidator<AnsprechpersonZuordnen>
{
    public AnsprechpersonZuordnenValidator()
    {
        RuleFor(b => b.OrganisationId).Gewaehlt("eine Organisation");
        RuleFor(b => b.Funktion).Gewaehlt("eine Funktion");
        RuleFor(b => b.Von).NichtVor1990();
        RuleFor(b => b.Bis).NichtVor1990();
    }
}

internal sealed class AnsprechpersonZuordnenHandler(NetzwerkContext db) : IRequestHandler<AnsprechpersonZuordnen>
{
    public async Task<Unit> Handle(AnsprechpersonZuordnen command, CancellationToken cancellationToken)
    {
        var kontakt = await db.LadeKontaktpersonAsync(command.Id, command.Version, cancellationToken);
        (await db.LadeOrganisationAsync(command.OrganisationId!.Value, cancellationToken)).NichtAufgeloest();
        kontakt.Zuordnen(command.BeziehungId, command.OrganisationId.Value, command.Funktion!.Value, command.Von, command.Bis);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
