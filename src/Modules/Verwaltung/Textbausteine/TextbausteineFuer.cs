using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Texte;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

internal sealed class TextbausteineFuerHandler(VerwaltungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<TextbausteineFuer, IReadOnlyList<GefuellterBaustein>>
{
    private const int Hoechstens = 100;

    public async Task<IReadOnlyList<GefuellterBaustein>> Handle(TextbausteineFuer request, CancellationToken cancellationToken)
    {
        var bausteine = await db.Textbausteine.AsNoTracking().SichtbarFuer(person).Where(b => b.Verwendung == request.Verwendung)
            .OrderByDescending(b => b.Vorbelegt).ThenBy(b => b.BesitzerId == null).ThenBy(b => b.Titel).ThenBy(b => b.Id).Take(Hoechstens).ToListAsync(cancellationToken);
        var werte = new Dictionary<string, string?>(request.Werte) { ["Absender"] = person.Name, ["Funktion"] = person.Funktion, ["Heute"] = uhr.Heute().AlsDatum() };
        return [.. bausteine.Select(b => new GefuellterBaustein(b.Id, b.Titel, Platzhaltertext.Fuellen(b.Text, werte), b.Vorbelegt, b.BesitzerId is not null))];
    }
}
