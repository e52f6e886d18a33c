using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Mediation;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Bedarf wiederaufgenommen")]
internal sealed record BedarfWiederaufnehmen(Guid Id, int Version, string? Begruendung) : IRequest, IBegruendet;

internal sealed class BedarfWiederaufnehmenValidator : AbstractValidator<BedarfWiederaufnehmen>
{
    public BedarfWiederaufnehmenValidator() => RuleFor(b => b.Begruendung).Pflicht("eine Begründung").Hoechstens(1000);
}

internal sealed class BedarfWiederaufnehmenHandler(KoordinierungContext db) : IRequestHandler<BedarfWiederaufnehmen>
{
    public async Task<Unit> Handle(BedarfWiederaufnehmen command, CancellationToken cancellationToken)
    {
        var bedarf = await db.LadeBedarfAsync(command.Id, command.Version, cancellationToken);
        bedarf.Wiederaufnehmen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
