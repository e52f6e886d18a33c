using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anfrage ausgewertet")]
internal sealed record AnfrageAuswerten(Guid Id, int Version, string? Auswertung, bool GleichAbschliessen) : IRequest;

internal sealed class AnfrageAuswertenValidator : AbstractValidator<AnfrageAuswerten>
{
    public AnfrageAuswertenValidator()
    {
        RuleFor(b => b.Auswertung).Pflicht("ein Fazit").Hoechstens(4000);
    }
}

internal sealed class AnfrageAuswertenHandler(KoordinierungContext db, AngemeldetePerson person) : IRequestHandler<AnfrageAuswerten>
{
    public async Task<Unit> Handle(AnfrageAuswerten command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        anfrage.Auswerten(command.Auswertung!.Trim());
        if (command.GleichAbschliessen) anfrage.Abschliessen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
