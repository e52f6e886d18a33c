using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

[Erlaubt(Rolle.Fachamt, Rolle.Stadtteilmanagement), Bezeichnung("Anfrage weitergegeben"), Objektregel(Laden.NurEigeneZustaendigkeit)]
internal sealed record AnfrageWeitergeben(Guid Id, int Version, Guid ZustaendigkeitId, [property: Bezeichnung("Amt")] Guid? AmtId, string? Begruendung) : IRequest, IBegruendet;

internal sealed class AnfrageWeitergebenValidator : AbstractValidator<AnfrageWeitergeben>
{
    public AnfrageWeitergebenValidator()
    {
        RuleFor(b => b.AmtId).Gewaehlt("das Amt, das übernehmen soll");
        RuleFor(b => b.Begruendung).Pflicht("den Grund").Hoechstens(2000);
    }
}

internal sealed class AnfrageWeitergebenHandler(KoordinierungContext db, AngemeldetePerson person, AuditContext audit, IVerzeichnis verzeichnis, TimeProvider uhr) : IRequestHandler<AnfrageWeitergeben>
{
    public async Task<Unit> Handle(AnfrageWeitergeben command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        var zustaendigkeit = anfrage.ZustaendigkeitFuer(command.ZustaendigkeitId, person, audit);
        var neu = (await verzeichnis.LadenAsync(cancellationToken)).Empfaenger(command.AmtId!.Value);
        anfrage.Weitergeben(zustaendigkeit.Id, neu, command.Begruendung!.Trim(), person.Id, uhr.Jetzt());
        db.Melde(Koordinierungsmeldungen.Zugewiesen(anfrage, neu.AmtId, person.Id));
        db.Melde(Koordinierungsmeldungen.Weitergegeben(anfrage, zustaendigkeit, neu, person.Id, uhr.Heute()));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
