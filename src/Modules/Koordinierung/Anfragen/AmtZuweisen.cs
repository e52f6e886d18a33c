using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Amt zugewiesen")]
internal sealed record AmtZuweisen(Guid Id, int Version, [property: Bezeichnung("Amt")] Guid? AmtId, [property: Bezeichnung("federführend")] bool Federfuehrend, DateOnly? Frist, string? Begruendung) : IRequest, IBegruendet;

internal sealed class AmtZuweisenValidator : AbstractValidator<AmtZuweisen>
{
    public AmtZuweisenValidator(TimeProvider uhr)
    {
        RuleFor(b => b.AmtId).Gewaehlt("ein Amt");
        RuleFor(b => b.Frist).Gewaehlt("eine Frist").InDerZukunft(uhr, "Die Frist");
        RuleFor(b => b.Begruendung).Hoechstens(1000);
    }
}

internal sealed class AmtZuweisenHandler(KoordinierungContext db, AngemeldetePerson person, IVerzeichnis verzeichnis, TimeProvider uhr) : IRequestHandler<AmtZuweisen>
{
    public async Task<Unit> Handle(AmtZuweisen command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        var amt = (await verzeichnis.LadenAsync(cancellationToken)).Empfaenger(command.AmtId!.Value);
        anfrage.AmtZuweisen(amt, command.Federfuehrend, Arbeitstage.AmOderNach(command.Frist!.Value), uhr.Jetzt(), uhr.Heute());
        db.Melde(Koordinierungsmeldungen.Zugewiesen(anfrage, amt.AmtId, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
