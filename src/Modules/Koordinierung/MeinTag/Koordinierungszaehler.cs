using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.MeinTag;

/// <summary>Zahlen neben der Navigation, je nach Rolle.</summary>
internal sealed class Koordinierungszaehler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : INavigationszaehler
{
    public async Task<IReadOnlyDictionary<string, Zaehlerstand>> ZaehleAsync(CancellationToken cancellationToken)
    {
        var staende = new Dictionary<string, Zaehlerstand>();
        var heute = uhr.Heute();
        if (person.Ist(Rolle.Stadtteilmanagement))
        {
            var ueberfaellig = await ZahlAsync(db.Anfragen.Where(a => a.Offen && a.NaechsteFrist < heute));
            staende["anliegen"] = new Zaehlerstand(await ZahlAsync(db.Anliegen.Where(a => a.Offen)), false);
            staende["anfragen"] = new Zaehlerstand(await ZahlAsync(db.Anfragen.Where(a => a.Offen)), false);
            staende["mein-tag"] = new Zaehlerstand(ueberfaellig, ueberfaellig > 0);
        }
        else if (person.Ist(Rolle.Fachamt))
        {
            var offen = await ZahlAsync(ArbeitslisteHandler.ImKorb(db, person, Arbeitskorb.ZuBestaetigen))
                + await ZahlAsync(ArbeitslisteHandler.ImKorb(db, person, Arbeitskorb.ZuBeantworten));
            staende["stellungnahmen"] = new Zaehlerstand(offen, false);
        }
        return staende;

        async Task<int> ZahlAsync<T>(IQueryable<T> abfrage) => (await abfrage.ZaehleAsync(cancellationToken)).Anzahl;
    }
}
