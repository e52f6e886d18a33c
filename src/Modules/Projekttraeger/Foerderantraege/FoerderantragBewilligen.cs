using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Fachamt, Rolle.Stadtteilmanagement), Objektregel(Laden.NurEigeneToepfe), Bezeichnung("Zuwendung bewilligt")]
internal sealed record FoerderantragBewilligen(Guid Id, int Version, Geldbetrag? Betrag, string? Aktenzeichen) : IRequest;

internal sealed class FoerderantragBewilligenValidator : AbstractValidator<FoerderantragBewilligen>
{
    public FoerderantragBewilligenValidator()
    {
        RuleFor(b => b.Betrag).NotNull().WithMessage("Bitte geben Sie einen Betrag an.");
        RuleFor(b => b.Aktenzeichen).Pflicht("das Aktenzeichen").Hoechstens(60);
    }
}

internal sealed class FoerderantragBewilligenHandler(ProjekttraegerContext db, AngemeldetePerson person, AuditContext audit, TimeProvider uhr) : IRequestHandler<FoerderantragBewilligen>
{
    public async Task<Unit> Handle(FoerderantragBewilligen command, CancellationToken cancellationToken)
    {
        await db.NurZustaendigeAsync(command.Id, person, audit, cancellationToken);
        await db.BuchenAsync(command.Id, command.Version, (antrag, topf) => antrag.Bewilligen(topf, command.Betrag!.Value, command.Aktenzeichen!.Trim(), person.Id, uhr.Jetzt(), uhr.Heute()), cancellationToken);
        return Unit.Value;
    }
}
