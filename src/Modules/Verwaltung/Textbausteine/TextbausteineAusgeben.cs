using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration, Rolle.Fachamt, Rolle.Redaktion), Objektregel("fremde eigene gibt sie nie aus"), Bezeichnung("Textbausteine ausgegeben")]
internal sealed record TextbausteineAusgeben(AlleTextbausteine Filter, Ausgabeformat Format) : IAusgabe<AlleTextbausteine>;

internal sealed class TextbausteineAusgebenHandler(VerwaltungContext db, ModuleCatalog katalog, AngemeldetePerson person) : IRequestHandler<TextbausteineAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(TextbausteineAusgeben request, CancellationToken cancellationToken) =>
        await db.AusgebenAsync(request, "Textbausteine", [.. await Bausteinfilter.AnwendenAsync(db, request.Filter, katalog, person, cancellationToken)],
            [("Verwendung", z => z.Verwendung), ("Titel", z => z.Titel), ("Text", z => z.Text), ("Eigener", z => z.Eigen), ("Steht schon im Formular", z => z.Vorbelegt)], cancellationToken);
}
