using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

/// <summary>Ein Baustein, den die Person pflegen darf.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration, Rolle.Fachamt, Rolle.Redaktion), Objektregel(Bausteinregeln.NurGemeinsameUndEigene)]
internal sealed record TextbausteinAnsicht(Guid Id) : IRequest<TextbausteinAkte>;

internal sealed record TextbausteinAkte(Guid Id, int Version, string Titel, string Text, bool Eigen, bool Vorbelegt, Textverwendung Verwendung);

internal sealed class TextbausteinAnsichtHandler(VerwaltungContext db, ModuleCatalog katalog, AngemeldetePerson person) : IRequestHandler<TextbausteinAnsicht, TextbausteinAkte>
{
    public async Task<TextbausteinAkte> Handle(TextbausteinAnsicht request, CancellationToken cancellationToken)
    {
        var gemeinsame = Bausteinregeln.PflegtGemeinsame(person);
        var baustein = await db.Textbausteine.AsNoTracking().FirstOrDefaultAsync(b => b.Id == request.Id && (b.BesitzerId == person.Id || gemeinsame && b.BesitzerId == null), cancellationToken)
            ?? throw new NichtGefunden("Diesen Textbaustein gibt es nicht.");
        return new TextbausteinAkte(baustein.Id, baustein.Version, baustein.Titel, baustein.Text, baustein.BesitzerId is not null, baustein.Vorbelegt, katalog.Verwendung(baustein.Verwendung, person));
    }
}
