using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <summary>Ordnet Anliegen als Belege zu. Ein Anliegen belegt höchstens einen Bedarf.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("als Beleg zugeordnet")]
internal sealed record BelegeHinzufuegen(Guid Id, IReadOnlyList<Guid>? AnliegenIds) : IRequest;

internal sealed class BelegeHinzufuegenValidator : AbstractValidator<BelegeHinzufuegen>
{
    private const int Hoechstens = 100;

    public BelegeHinzufuegenValidator() =>
        RuleFor(b => b.AnliegenIds).NotEmpty().WithMessage("Bitte wählen Sie mindestens ein Anliegen.")
            .Must(ids => ids is null || ids.Count <= Hoechstens).WithMessage($"Bitte wählen Sie höchstens {Hoechstens} Anliegen auf einmal.");
}

internal sealed class BelegeHinzufuegenHandler(KoordinierungContext db) : IRequestHandler<BelegeHinzufuegen>
{
    public async Task<Unit> Handle(BelegeHinzufuegen command, CancellationToken cancellationToken)
    {
        var bedarf = await db.LadeBedarfAsync(command.Id, cancellationToken);
        bedarf.NurOffen();
        var ids = command.AnliegenIds!.Distinct().ToArray();
        var anliegen = await db.Anliegen.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Nummer).ToListAsync(cancellationToken);
        if (anliegen.Count < ids.Length) throw new NichtGefunden("Eines der Anliegen gibt es nicht.");
        foreach (var beleg in anliegen) beleg.Belegen(bedarf.Id);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
