using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Mediation;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <param name="Ergebnis">Wodurch gedeckt oder warum nicht; steht danach am Bedarf.</param>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Bedarf abgeschlossen")]
internal sealed record BedarfAbschliessen(Guid Id, int Version, Deckung? Deckung, string? Ergebnis) : IRequest;

internal sealed class BedarfAbschliessenValidator : AbstractValidator<BedarfAbschliessen>
{
    public BedarfAbschliessenValidator()
    {
        RuleFor(b => b.Deckung).Gewaehlt("ob der Bedarf gedeckt ist").IsInEnum().WithMessage("Bitte wählen Sie, ob der Bedarf gedeckt ist.");
        RuleFor(b => b.Ergebnis).Pflicht("eine Begründung").Hoechstens(2000);
    }
}

internal sealed class BedarfAbschliessenHandler(KoordinierungContext db) : IRequestHandler<BedarfAbschliessen>
{
    public async Task<Unit> Handle(BedarfAbschliessen command, CancellationToken cancellationToken)
    {
        var bedarf = await db.LadeBedarfAsync(command.Id, command.Version, cancellationToken);
        bedarf.Abschliessen(command.Deckung!.Value, command.Ergebnis!.Trim());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
