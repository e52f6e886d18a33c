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

[Erlaubt(Rolle.Fachamt, Rolle.Stadtteilmanagement), Bezeichnung("Zwischenbescheid gegeben"), Objektregel(Laden.NurEigeneZustaendigkeit)]
internal sealed record ZwischenbescheidGeben(Guid Id, int Version, Guid ZustaendigkeitId, string? Text, [property: Bezeichnung("Neuer Termin")] DateOnly? Frist) : IRequest;

internal sealed class ZwischenbescheidGebenValidator : AbstractValidator<ZwischenbescheidGeben>
{
    public ZwischenbescheidGebenValidator(TimeProvider uhr)
    {
        RuleFor(b => b.Text).Pflicht("einen Text").Hoechstens(4000);
        RuleFor(b => b.Frist).Gewaehlt("den neuen Termin").InDerZukunft(uhr, "Der neue Termin");
    }
}

internal sealed class ZwischenbescheidGebenHandler(KoordinierungContext db, AngemeldetePerson person, AuditContext audit, TimeProvider uhr) : IRequestHandler<ZwischenbescheidGeben>
{
    public async Task<Unit> Handle(ZwischenbescheidGeben command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        var zustaendigkeit = anfrage.ZustaendigkeitFuer(command.ZustaendigkeitId, person, audit);
        anfrage.ZwischenbescheidGeben(zustaendigkeit.Id, command.Text!.Trim(), Arbeitstage.AmOderNach(command.Frist!.Value), person.Id, uhr.Jetzt(), uhr.Heute());
        db.Melde(Koordinierungsmeldungen.Zwischenbescheid(anfrage, zustaendigkeit, person.Id, uhr.Heute()));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
