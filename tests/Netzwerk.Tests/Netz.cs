using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.Testumgebung;

namespace Stadtteilmanagement.Netzwerk.Tests;

/// <summary>Die immer gleichen Schritte, damit ein Test nur zeigt, worum es ihm geht.</summary>
internal static class Netz
{
    public static OrganisationAnlegen Angaben(string name = "Musterverein Probe e. V.") =>
        new(Guid.CreateVersion7(), name, null, Organisationsart.Verein, ["schmarl"], [Bereich.Soziales], Reichweite.Lokal);

    public static async Task<Guid> OrganisationAsync(this Buero buero, string name = "Musterverein Probe e. V.")
    {
        var befehl = Angaben(name) with { TrotzdemAnlegen = true };
        await buero.Sende(buero.Personal.Stadtteilmanagerin, befehl);
        return befehl.Id;
    }

    public static async Task<Guid> KontaktAsync(
        this Buero buero, string nachname = "Musterfrau", Guid? organisation = null, Funktion funktion = Funktion.Vorstand, DateOnly? von = null, Guid? person = null)
    {
        var befehl = new KontaktpersonAnlegen(Guid.CreateVersion7(), "Erika", nachname, $"{nachname.ToLowerInvariant()}@probe.example", "0381 4711", PersonId: person,
            OrganisationId: organisation, Funktion: funktion, Von: von, TrotzdemAnlegen: true);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, befehl);
        return befehl.Id;
    }

    public static Task<OrganisationAkte> OrganisationsakteAsync(this Buero buero, Guid id) => buero.Sende(buero.Personal.Stadtteilmanagerin, new OrganisationAnsicht(id));

    public static Task<KontaktpersonAkte> KontaktakteAsync(this Buero buero, Guid id) => buero.Sende(buero.Personal.Stadtteilmanagerin, new KontaktpersonAnsicht(id));

    public static async Task EinwilligenAsync(this Buero buero, Guid kontakt, Zweck zweck, params Kontaktangabe[] angaben) => await buero.Sende(buero.Personal.Stadtteilmanagerin,
        new EinwilligungEintragen(kontakt, (await buero.KontaktakteAsync(kontakt)).Version, zweck, angaben, buero.Heute, Einwilligungskanal.Papier, "Fassung 1"));

    public static Task<List<Organisation>> AlleAsync(this Buero buero) =>
        buero.Mit<NetzwerkContext, List<Organisation>>(db => db.Organisationen.AsNoTracking().Where(o => o.Art == Organisationsart.Verein || o.Art == Organisationsart.Initiative).ToListAsync());
}
