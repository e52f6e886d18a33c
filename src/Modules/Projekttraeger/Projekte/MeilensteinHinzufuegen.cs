using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Meilenstein hinzugefügt")]
internal sealed record MeilensteinHinzufuegen(Guid Id, int Version, Guid MeilensteinId, string? Titel, DateOnly? Faellig) : IRequest;

internal sealed class MeilensteinHinzufuegenValidator : AbstractValidator<MeilensteinHinzufuegen>
{
    public MeilensteinHinzufuegenValidator()
    {
        RuleFor(b => b.Titel).Pflicht("einen Titel").Hoechstens(200);
        RuleFor(b => b.Faellig).Gewaehlt("einen Tag").NichtVor1990();
    }
}

internal sealed class MeilensteinHinzufuegenHandler(ProjekttraegerContext db) : IRequestHandler<MeilensteinHinzufuegen>
{
    public async Task<Unit> Handle(MeilensteinHinzufuegen command, CancellationToken cancellationToken)
    {
        var projekt = await db.LadeProjektAsync(command.Id, command.Version, cancellationToken);
        if (projekt.Meilensteine.Any(m => m.Id == command.MeilensteinId)) return Unit.Value;
        projekt.MeilensteinHinzufuegen(command.MeilensteinId, command.Titel!.Trim(), command.Faellig!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
