using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Mediation;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <param name="Bei">Amt, Ortsbeirat oder Runde, in die der Bedarf getragen wurde, mit Tag.</param>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Bedarf in die Verwaltung eingebracht")]
internal sealed record BedarfEinbringen(Guid Id, int Version, [property: Bezeichnung("eingebracht bei")] string? Bei) : IRequest;

internal sealed class BedarfEinbringenValidator : AbstractValidator<BedarfEinbringen>
{
    public BedarfEinbringenValidator() => RuleFor(b => b.Bei).Pflicht("die Stelle und den Tag").Hoechstens(300);
}

internal sealed class BedarfEinbringenHandler(KoordinierungContext db) : IRequestHandler<BedarfEinbringen>
{
    public async Task<Unit> Handle(BedarfEinbringen command, CancellationToken cancellationToken)
    {
        var bedarf = await db.LadeBedarfAsync(command.Id, command.Version, cancellationToken);
        bedarf.Einbringen(command.Bei!.Trim());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
