using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using FluentValidation;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <summary>Macht das Anliegen zum Beleg eines bestehenden Bedarfs.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("in Bedarf gebündelt")]
internal sealed record InBedarfBuendeln(Guid Id, [property: Bezeichnung("Bedarf")] Guid? BedarfId) : IRequest;

internal sealed class InBedarfBuendelnValidator : AbstractValidator<InBedarfBuendeln>
{
    public InBedarfBuendelnValidator() => RuleFor(b => b.BedarfId).Gewaehlt("einen Bedarf");
}

internal sealed class InBedarfBuendelnHandler(KoordinierungContext db) : IRequestHandler<InBedarfBuendeln>
{
    public async Task<Unit> Handle(InBedarfBuendeln command, CancellationToken cancellationToken)
    {
        var bedarf = await db.LadeBedarfAsync(command.BedarfId!.Value, cancellationToken);
        bedarf.NurOffen();
        (await db.LadeAnliegenAsync(command.Id, cancellationToken)).Belegen(bedarf.Id);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
