using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Wiedervorlage gesetzt")]
internal sealed record WiedervorlageSetzen(Guid Id, int Version, DateOnly? Tag, string? Notiz) : IRequest;

internal sealed class WiedervorlageSetzenValidator : AbstractValidator<WiedervorlageSetzen>
{
    public WiedervorlageSetzenValidator(TimeProvider uhr)
    {
        RuleFor(b => b.Tag).InDerZukunft(uhr, "Die Wiedervorlage");
        RuleFor(b => b.Notiz).Hoechstens(300);
    }
}
internal sealed class WiedervorlageSetzenHandler(KoordinierungContext db) : IRequestHandler<WiedervorlageSetzen>
{
    public async Task<Unit> Handle(WiedervorlageSetzen command, CancellationToken cancellationToken)
    {
        var anliegen = await db.LadeAnliegenAsync(command.Id, command.Version, cancellationToken);
        anliegen.WiedervorlageSetzen(command.Tag, command.Notiz);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
