using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Gastzugang;

namespace Stadtteilmanagement.Verwaltung.Tests.Gaeste;

/// <summary>Ein Gast von der Einladung an, so wie er sie benutzt.</summary>
internal sealed class Gastprobe(Buero buero)
{
    public const string EMail = "Erna.Gast@Example.org";
    public const string Kennwort = "lila Giraffe am Fahrstuhl";

    public Guid Id { get; } = Guid.CreateVersion7();

    public string Appschluessel { get; } = Zeitcode.NeuerSchluessel();

    public AngemeldetePerson Einladende => buero.Personal.Stadtteilmanagerin with { BestaetigtBis = DateTime.MaxValue };

    public Task<string> EinladenAsync(DateOnly? bis = null) =>
        buero.Sende(Einladende, new GastEinladen(Id, "Erna Gast", "Sitz Vereine", EMail, [Rolle.Lenkungsgruppe], bis ?? buero.Heute.AddYears(1)));

    public Task<Zugangsergebnis> AnnehmenAsync(string code, string kennwort = Kennwort) => buero.Sende(AngemeldetePerson.Niemand, Annahme(code, kennwort));

    public EinladungAnnehmen Annahme(string code, string kennwort = Kennwort) => new(code, null, null, null, kennwort, Appschluessel, Appcode());

    public static async Task<Gastprobe> MitZugangAsync(Buero buero, DateOnly? bis = null)
    {
        var gast = new Gastprobe(buero);
        gast.Codes = (await gast.AnnehmenAsync(await gast.EinladenAsync(bis))).Codes;
        // Der Code der Annahme ist verbraucht.
        buero.Vergehen(TimeSpan.FromSeconds(30));
        return gast;
    }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public string Appcode() => Zeitcode.Code(Appschluessel, buero.Uhr.Jetzt());

    public Task<Guid> KennwortAsync(string kennwort, string eMail = EMail) => buero.Sende(AngemeldetePerson.Niemand, new GastAnmelden(eMail, kennwort));

    public Task<Zweitergebnis> ZweiterFaktorAsync(string code) => buero.Sende(AngemeldetePerson.Niemand, new ZweitenFaktorPruefen(Id, code));

    public async Task<GastkontoAkte> AkteAsync() => await buero.Sende(Einladende, new GastkontoAnsicht(Id));

    public async Task<bool> HatZugangAsync() => (await buero.StammdatenAsync()).Person(Id)!.Rollen.Count > 0;
}
