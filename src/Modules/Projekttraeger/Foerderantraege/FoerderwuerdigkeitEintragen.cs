using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Förderwürdigkeit eingetragen")]
internal sealed record FoerderwuerdigkeitEintragen(Guid Id, int Version, bool? Befuerwortet, string? Beschluss, DateOnly? Am, string? Text, string? Auflagen) : IRequest;

internal sealed class FoerderwuerdigkeitEintragenValidator : AbstractValidator<FoerderwuerdigkeitEintragen>
{
    public FoerderwuerdigkeitEintragenValidator(TimeProvider uhr)
    {
        RuleFor(b => b.Befuerwortet).Gewaehlt("die Entscheidung");
        RuleFor(b => b.Beschluss).Hoechstens(60);
        RuleFor(b => b.Am).Gewaehlt("den Tag der Entscheidung").NichtInDerZukunft(uhr);
        RuleFor(b => b.Text).Pflicht("Wortlaut oder Begründung").Hoechstens(4000);
        RuleFor(b => b.Auflagen).Hoechstens(4000);
    }
}

internal sealed class FoerderwuerdigkeitEintragenHandler(ProjekttraegerContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<FoerderwuerdigkeitEintragen>
{
    public async Task<Unit> Handle(FoerderwuerdigkeitEintragen command, CancellationToken cancellationToken)
    {
        var auflagen = (command.Auflagen ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(a => (a, (DateOnly?)null));
        var wuerdigung = new Wuerdigung(command.Befuerwortet!.Value, string.IsNullOrWhiteSpace(command.Beschluss) ? null : command.Beschluss.Trim(), command.Text!.Trim(), command.Am!.Value, [.. auflagen]);
        await db.BuchenAsync(command.Id, command.Version, (antrag, topf) => antrag.FoerderwuerdigkeitEintragen(topf, wuerdigung, person.Id, uhr.Jetzt()), cancellationToken);
        return Unit.Value;
    }
}
