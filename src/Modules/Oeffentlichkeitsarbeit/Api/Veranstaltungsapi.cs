using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Api;

/// <summary>Was die Öffentlichkeitsarbeit Programmen der Stadt anbietet.</summary>
internal sealed class Veranstaltungsapi : IApiBeitrag
{
    public void Anbieten(IApi api) => api.Liste<VeranstaltungenFuerMaschinen, VeranstaltungFuerMaschinen>(
        "veranstaltungen", "Veranstaltungen in Groß Klein und Schmarl",
        $"Veröffentlichte und abgesagte Termine nach Beginn, von {VeranstaltungenFuerMaschinenHandler.TageZurueck} Tagen vor heute an. Entwürfe und wer daran arbeitete stehen nicht dabei.",
        abruf => new VeranstaltungenFuerMaschinen(abruf));
}
