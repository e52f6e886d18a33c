using MediatR;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Die Zeilen, die nicht eingespielt werden, mit dem Grund; zum Berichtigen und erneuten Hochladen.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion, Rolle.Administration), Objektregel("nur eigene, sonst 404")]
internal sealed record Fehlerzeilen(Guid Id) : IRequest<Fehlerliste>;

internal sealed record Fehlerliste(string Art, IReadOnlyList<string> Kopf, IReadOnlyList<Fehlerzeile> Zeilen);

internal sealed record Fehlerzeile(IReadOnlyList<string> Zellen, int Nummer, string Grund);

internal sealed class FehlerzeilenHandler(VerwaltungContext db, Einspielzugriff zugriff) : IRequestHandler<Fehlerzeilen, Fehlerliste>
{
    public async Task<Fehlerliste> Handle(Fehlerzeilen request, CancellationToken cancellationToken)
    {
        var einspielung = await zugriff.LadenAsync(request.Id, cancellationToken);
        var art = zugriff.Art(einspielung.Art);
        var tabelle = zugriff.Tabelle(einspielung);
        var befunde = await art.PruefenAsync(tabelle, Einspielzugriff.Zuordnung(einspielung), cancellationToken);
        var zeilen = befunde.Where(b => !b.IstGut).Select(b => new Fehlerzeile(b.Zeile.Zellen, b.Zeile.Nummer, Grund(b, art))).ToList();
        await db.ProtokolliereZugriffAsync(nameof(Einspielung), einspielung.Id, [new AuditChange("ausgegebene Fehlerzeilen", null, zeilen.Count.ToString(SharedKernel.Kalender.Ortszeit.Deutsch))], cancellationToken);
        return new Fehlerliste(art.Schluessel, tabelle.Kopf, zeilen);
    }

    public static string Grund(Zeilenbefund befund, IEinspielart art) =>
        string.Join(" ", befund.Fehler.Select(f => art.Spalten.FirstOrDefault(s => s.Feld == f.Feld) is { } spalte ? $"{spalte.Titel}: {f.Satz}" : f.Satz));
}
