using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Verwendungsnachweis geprüft")]
internal sealed record NachweisPruefen(Guid Id, int Version, Geldbetrag? Rueckforderung) : IRequest;

internal sealed class NachweisPruefenValidator : AbstractValidator<NachweisPruefen>
{
    public NachweisPruefenValidator()
    {
        RuleFor(b => b.Rueckforderung).NotNull().WithMessage("Bitte geben Sie einen Betrag an; 0,00 €, wenn nichts zurückzuzahlen ist.");
    }
}

internal sealed class NachweisPruefenHandler(ProjekttraegerContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<NachweisPruefen>
{
    public async Task<Unit> Handle(NachweisPruefen command, CancellationToken cancellationToken)
    {
        await db.BuchenAsync(command.Id, command.Version, (antrag, topf) => antrag.NachweisPruefen(topf, command.Rueckforderung!.Value, person.Id, uhr.Jetzt()), cancellationToken);
        return Unit.Value;
    }
}
