using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.MeinTag;

/// <summary>Wen die angemeldete Person heute vertritt.</summary>
internal sealed class Vertretungstag(AngemeldetePerson person) : ITagesbeitrag
{
    private const int HoechstensPunkte = 10;

    public Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken) => Task.FromResult(person.Vertritt.Count == 0
        ? Tagesbeitrag.Leer
        : new Tagesbeitrag([], [
            new Tagesabschnitt("Sie vertreten heute", 10, [.. person.Vertritt.Take(HoechstensPunkte).Select(Punkt)], "", "/verwaltung/vertretungen", Nebenspalte: true)]));

    private static Tagespunkt Punkt(Vertretungsrecht recht) => new(
        recht.Name, "/verwaltung/vertretungen", string.Join(", ", recht.Rollen.Order().Select(r => r.Bezeichnung())), $"bis {recht.Bis.AlsDatum()}");
}
