using FluentValidation;
using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Platz hinzugefügt")]
internal sealed record PlatzHinzufuegen(Guid Id, int Version, Guid PlatzId, int? Seite, Guid? RubrikId, int? Laenge) : IRequest;

internal sealed class PlatzHinzufuegenValidator : AbstractValidator<PlatzHinzufuegen>
{
    public PlatzHinzufuegenValidator()
    {
        RuleFor(b => b.PlatzId).NotEmpty().WithMessage("Das Formular ist unvollständig. Bitte laden Sie die Seite neu.");
        RuleFor(b => b.Seite).Gewaehlt("die Seite").InclusiveBetween(1, Ausgabe.HoechstensSeiten).WithMessage($"Die WIR2 hat höchstens {Ausgabe.HoechstensSeiten} Seiten.");
        RuleFor(b => b.RubrikId).Gewaehlt("eine Rubrik");
        RuleFor(b => b.Laenge).Gewaehlt("die Länge in Zeichen").InclusiveBetween(100, 20_000).WithMessage("Ein Platz fasst 100 bis 20.000 Zeichen.");
    }
}

internal sealed class PlatzHinzufuegenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<PlatzHinzufuegen>
{
    public async Task<Unit> Handle(PlatzHinzufuegen command, CancellationToken cancellationToken)
    {
        var ausgabe = await db.LadeAusgabeAsync(command.Id, command.Version, cancellationToken);
        ausgabe.PlatzHinzufuegen(command.PlatzId, command.Seite!.Value, command.RubrikId!.Value, command.Laenge!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
