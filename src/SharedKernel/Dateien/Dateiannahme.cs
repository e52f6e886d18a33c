using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Der Weg eines hochgeladenen Inhalts bis zur Fassung: empfangen, erkennen, auf Viren prüfen, Bilder aufbereiten, ablegen.</summary>
internal sealed class Dateiannahme(
    IDateiablage ablage, Bildaufbereitung bilder, IVirenpruefer viren, Dateieinstellungen einstellungen, Anmeldekontext anmeldung, TimeProvider uhr)
{
    /// <summary>Empfängt den Inhalt in den Eingang; wer ihn nicht annimmt, verwirft ihn damit.</summary>
    public Task<Dateieingang> EmpfangenAsync(Stream inhalt, CancellationToken cancellationToken) => ablage.EmpfangenAsync(inhalt, einstellungen.HoechstensBytes, cancellationToken);

    /// <exception cref="Regelverstoss">Die Datei wird nicht angenommen.</exception>
    public async Task<Fassungsangaben> AnnehmenAsync(Dateieingang eingang, string? dateiname, bool originalBehalten, bool nurBilder, ModuleContext db, Dateistelle stelle, CancellationToken cancellationToken)
    {
        var name = Dateiname.Saeubern(dateiname);
        Dateiart art;
        await using (var inhalt = eingang.Oeffnen()) art = await Dateierkennung.ErkenneAsync(inhalt, Dateiname.Endung(name), cancellationToken);
        if (nurBilder && !art.IstBild()) throw new Regelverstoss("Hier lassen sich nur Bilder beifügen, am besten als JPEG oder PNG.");
        var befund = await PruefenAsync(eingang, db, stelle, cancellationToken);
        if (!art.IstBild()) return Angaben(name, art, eingang, ablage.Uebernehmen(eingang), null, [], befund);

        var bild = await bilder.AufbereitenAsync(eingang, art, cancellationToken);
        var original = originalBehalten ? ablage.Uebernehmen(eingang).Sha256 : null;
        return Angaben(name, bild.Art, eingang, bild.Inhalt, original, bild.Vorschauen, befund);
    }

    private async Task<Virenbefund> PruefenAsync(Dateieingang eingang, ModuleContext db, Dateistelle stelle, CancellationToken cancellationToken)
    {
        await using var inhalt = eingang.Oeffnen();
        var ergebnis = await viren.PruefenAsync(inhalt, cancellationToken);
        if (ergebnis.Befund != Virenbefund.Befallen) return ergebnis.Befund;
        await db.ProtokolliereZugriffAsync(stelle.Vorgangsart, stelle.VorgangId, [new AuditChange("abgelehnte Datei", null, $"Schadsoftware {ergebnis.Fund}")], cancellationToken);
        throw new Regelverstoss("Die Datei enthält Schadsoftware und wurde nicht angenommen. Geben Sie sie nicht weiter und wenden Sie sich an Ihre IT.");
    }

    private Fassungsangaben Angaben(string name, Dateiart art, Dateieingang eingang, AbgelegterInhalt inhalt, string? original, IReadOnlyList<string> vorschauen, Virenbefund befund) =>
        new(Dateiname.Passend(name, art), art, eingang.Sha256, inhalt, original, vorschauen, befund, anmeldung.Person.Id, uhr.Jetzt());
}
