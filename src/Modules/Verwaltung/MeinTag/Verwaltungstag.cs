using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Aemter;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.MeinTag;

/// <summary>Was die Administration heute im Blick haben soll: Zugänge und Lücken bei den Ämtern.</summary>
internal sealed class Verwaltungstag(VerwaltungContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : ITagesbeitrag
{
    private const int HoechstensPunkte = 10;

    public async Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Administration)) return Tagesbeitrag.Leer;
        var zugaenge = (await verzeichnis.LadenAsync(cancellationToken)).Personen.Count(p => p.Rollen.Count > 0);
        var aemter = await db.AmtslisteAsync(uhr.Heute(), auchAusgelaufene: false, cancellationToken);
        var ohnePostfach = aemter.Count(a => a.Postfach is null);
        return new Tagesbeitrag(
            [
                new Kachel(zugaenge, zugaenge == 1 ? "Person mit Zugang" : "Personen mit Zugang", "/verwaltung/personen"),
                new Kachel(aemter.Count, aemter.Count == 1 ? "Amt" : "Ämter", "/verwaltung/aemter"),
                new Kachel(ohnePostfach, ohnePostfach == 1 ? "Amt ohne Postfach" : "Ämter ohne Postfach", "/verwaltung/aemter?fehlt=postfach")
            ],
            [
                new Tagesabschnitt(
                    "Ämter, für die niemand antwortet", 600,
                    [.. aemter.Where(a => !a.HatPerson).OrderBy(a => a.Name, Verzeichnis.Alphabetisch).Take(HoechstensPunkte)
                        .Select(a => new Tagespunkt(a.Name, $"/verwaltung/aemter/{a.Id}", "Anfragen an dieses Amt sieht dort niemand.", ""))],
                    "Für jedes Amt antwortet mindestens eine Person.", "/verwaltung/aemter?fehlt=person")
            ]);
    }
}
