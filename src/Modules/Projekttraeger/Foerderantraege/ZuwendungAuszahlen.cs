using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Zuwendung ausgezahlt")]
internal sealed record ZuwendungAuszahlen(Guid Id, int Version, Geldbetrag? Betrag) : IRequest;

internal sealed class ZuwendungAuszahlenValidator : AbstractValidator<ZuwendungAuszahlen>
{
    public ZuwendungAuszahlenValidator()
    {
        RuleFor(b => b.Betrag).NotNull().WithMessage("Bitte geben Sie einen Betrag an.");
    }
}

internal sealed class ZuwendungAuszahlenHandler(ProjekttraegerContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<ZuwendungAuszahlen>
{
    public async Task<Unit> Handle(ZuwendungAuszahlen command, CancellationToken cancellationToken)
    {
        await db.BuchenAsync(command.Id, command.Version, (antrag, topf) => antrag.Auszahlen(topf, command.Betrag!.Value, person.Id, uhr.Jetzt()), cancellationToken);
        return Unit.Value;
    }
}
