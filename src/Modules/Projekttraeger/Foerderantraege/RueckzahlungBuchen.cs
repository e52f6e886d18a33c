using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Rückzahlung gebucht")]
internal sealed record RueckzahlungBuchen(Guid Id, int Version, Geldbetrag? Betrag) : IRequest;

internal sealed class RueckzahlungBuchenValidator : AbstractValidator<RueckzahlungBuchen>
{
    public RueckzahlungBuchenValidator()
    {
        RuleFor(b => b.Betrag).NotNull().WithMessage("Bitte geben Sie einen Betrag an.");
    }
}

internal sealed class RueckzahlungBuchenHandler(ProjekttraegerContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<RueckzahlungBuchen>
{
    public async Task<Unit> Handle(RueckzahlungBuchen command, CancellationToken cancellationToken)
    {
        await db.BuchenAsync(command.Id, command.Version, (antrag, topf) => antrag.RueckzahlungBuchen(topf, command.Betrag!.Value, person.Id, uhr.Jetzt()), cancellationToken);
        return Unit.Value;
    }
}
