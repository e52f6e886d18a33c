using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration), FrischeAnmeldung, Bezeichnung("Gastkonto verlängert")]
internal sealed record GastkontoVerlaengern(Guid Id, int Version, [property: Bezeichnung("Zugang bis")] DateOnly? ZugangBis) : IRequest;

internal sealed class GastkontoVerlaengernValidator : AbstractValidator<GastkontoVerlaengern>
{
    public GastkontoVerlaengernValidator(TimeProvider uhr) => RuleFor(g => g.ZugangBis).Gewaehlt("den letzten Tag des Zugangs").InDerZukunft(uhr, "Der letzte Tag");
}

internal sealed class GastkontoVerlaengernHandler(VerwaltungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<GastkontoVerlaengern>
{
    public async Task<Unit> Handle(GastkontoVerlaengern command, CancellationToken cancellationToken)
    {
        var konto = await db.LadeGastkontoAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        konto.Verlaengern(command.ZugangBis!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
