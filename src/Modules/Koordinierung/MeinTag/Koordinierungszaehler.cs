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
            var zahlen = await Seitenabruf.ZaehleAlleAsync([
                db.Anliegen.Where(a => a.Offen).Select(a => a.Id), db.Anfragen.Where(a => a.Offen).Select(a => a.Id),
                db.Anfragen.Where(a => a.Offen && a.NaechsteFrist < heute).Select(a => a.Id)
            ], cancellationToken);
            staende["anliegen"] = new Zaehlerstand(zahlen[0], false);
            staende["anfragen"] = new Zaehlerstand(zahlen[1], false);
            staende["mein-tag"] = new Zaehlerstand(zahlen[2], zahlen[2] > 0);
        }
        else if (person.Ist(Rolle.Fachamt))
        {
            var zahlen = await Seitenabruf.ZaehleAlleAsync([
                Arbeitskoerbe.Posten(db, person, Arbeitskorb.ZuBestaetigen).Select(p => p.Zustaendigkeit.Id),
                Arbeitskoerbe.Posten(db, person, Arbeitskorb.ZuBeantworten).Select(p => p.Zustaendigkeit.Id)
            ], cancellationToken);
            staende["stellungnahmen"] = new Zaehlerstand(zahlen[0] + zahlen[1], false);
        }
        return staende;
    }
}
