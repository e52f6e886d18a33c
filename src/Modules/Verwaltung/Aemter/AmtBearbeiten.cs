using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Aemter;

[Erlaubt(Rolle.Administration), Bezeichnung("Amt bearbeitet")]
internal sealed record AmtBearbeiten(
    Guid Id, int Version, string? Senatsbereich, string? Postfach, string? Themen, [property: Bezeichnung("gültig bis")] DateOnly? GueltigBis) : IRequest;

internal sealed class AmtBearbeitenValidator : AbstractValidator<AmtBearbeiten>
{
    public AmtBearbeitenValidator()
    {
        RuleFor(a => a.Senatsbereich).Hoechstens(200);
        RuleFor(a => a.Postfach).EMailAdresse();
        RuleFor(a => a.Themen).Hoechstens(1000);
        RuleFor(a => a.GueltigBis).NichtVor1990();
    }
}

internal sealed class AmtBearbeitenHandler(VerwaltungContext db) : IRequestHandler<AmtBearbeiten>
{
    public async Task<Unit> Handle(AmtBearbeiten command, CancellationToken cancellationToken)
    {
        var amt = await db.LadeAmtAsync(command.Id, command.Version, cancellationToken);
        amt.Beschreiben(command.Senatsbereich?.Trim(), command.Postfach?.Trim(), command.Themen, command.GueltigBis);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
