using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur ein Baustein.</summary>
/// <param name="FuerAlle">Sonst gehört er nur der Person; gemeinsame legen Stadtteilmanagement und Administration an.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration, Rolle.Fachamt, Rolle.Redaktion), Bezeichnung("Textbaustein angelegt")]
internal sealed record TextbausteinAnlegen(Guid Id, string? Verwendung, string? Titel, string? Text, bool FuerAlle, bool Vorbelegt) : IRequest, IBausteinfelder;

internal sealed class TextbausteinAnlegenValidator : BausteinfelderValidator<TextbausteinAnlegen>
{
    public TextbausteinAnlegenValidator() => RuleFor(b => b.Verwendung).Gewaehlt("aus, wofür der Text ist");
}

internal sealed class TextbausteinAnlegenHandler(VerwaltungContext db, ModuleCatalog katalog, AngemeldetePerson person) : IRequestHandler<TextbausteinAnlegen>
{
    public async Task<Unit> Handle(TextbausteinAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Textbausteine.AnyAsync(b => b.Id == command.Id, cancellationToken)) return Unit.Value;
        if (command.FuerAlle && !Bausteinregeln.PflegtGemeinsame(person)) throw new ZugriffVerweigert("Gemeinsame Textbausteine pflegen Stadtteilmanagement und Administration.");
        var baustein = Textbaustein.Anlegen(command.Id, katalog.Verwendung(command.Verwendung, person), command.FuerAlle ? null : person.Id, ((IBausteinfelder)command).Angaben());
        await db.VorbelegungAbloesenAsync(baustein, cancellationToken);
        db.Textbausteine.Add(baustein);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
