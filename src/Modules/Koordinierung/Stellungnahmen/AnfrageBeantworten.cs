using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

[Erlaubt(Rolle.Fachamt, Rolle.Stadtteilmanagement), Bezeichnung("Anfrage beantwortet"), Objektregel(Laden.NurEigeneZustaendigkeit)]
internal sealed record AnfrageBeantworten(Guid Id, int Version, Guid ZustaendigkeitId, string? Text) : IRequest;

internal sealed class AnfrageBeantwortenValidator : AbstractValidator<AnfrageBeantworten>
{
    public AnfrageBeantwortenValidator()
    {
        RuleFor(b => b.Text).Pflicht("die Antwort").Hoechstens(8000);
    }
}

internal sealed class AnfrageBeantwortenHandler(KoordinierungContext db, AngemeldetePerson person, AuditContext audit, TimeProvider uhr) : IRequestHandler<AnfrageBeantworten>
{
    public async Task<Unit> Handle(AnfrageBeantworten command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        var zustaendigkeit = anfrage.ZustaendigkeitFuer(command.ZustaendigkeitId, person, audit);
        anfrage.Beantworten(zustaendigkeit.Id, command.Text!.Trim(), person.Id, uhr.Jetzt());
        db.Melde(Koordinierungsmeldungen.Beantwortet(anfrage, zustaendigkeit, person.Id, uhr.Heute()));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
