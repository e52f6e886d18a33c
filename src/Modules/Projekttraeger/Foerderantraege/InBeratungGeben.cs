using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Antrag in Beratung gegeben")]
internal sealed record InBeratungGeben(Guid Id, int Version, string? Drucksache) : IRequest;

internal sealed class InBeratungGebenValidator : AbstractValidator<InBeratungGeben>
{
    public InBeratungGebenValidator()
    {
        RuleFor(b => b.Drucksache).Pflicht("die Drucksache").Hoechstens(60);
    }
}

internal sealed class InBeratungGebenHandler(ProjekttraegerContext db) : IRequestHandler<InBeratungGeben>
{
    public async Task<Unit> Handle(InBeratungGeben command, CancellationToken cancellationToken)
    {
        var antrag = await db.LadeFoerderantragAsync(command.Id, command.Version, cancellationToken);
        antrag.InBeratungGeben(command.Drucksache!.Trim());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
