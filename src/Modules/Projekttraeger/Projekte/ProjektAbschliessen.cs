using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Projekt abgeschlossen")]
internal sealed record ProjektAbschliessen(Guid Id, int Version, string? Ergebnis, DateOnly? Am) : IRequest;

internal sealed class ProjektAbschliessenValidator : AbstractValidator<ProjektAbschliessen>
{
    public ProjektAbschliessenValidator(TimeProvider uhr)
    {
        RuleFor(b => b.Ergebnis).Pflicht("das Ergebnis").Hoechstens(4000);
        RuleFor(b => b.Am).Gewaehlt("den Tag des Abschlusses").NichtInDerZukunft(uhr);
    }
}

internal sealed class ProjektAbschliessenHandler(ProjekttraegerContext db) : IRequestHandler<ProjektAbschliessen>
{
    public async Task<Unit> Handle(ProjektAbschliessen command, CancellationToken cancellationToken)
    {
        var projekt = await db.LadeProjektAsync(command.Id, command.Version, cancellationToken);
        projekt.Abschliessen(command.Ergebnis!.Trim(), command.Am!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
