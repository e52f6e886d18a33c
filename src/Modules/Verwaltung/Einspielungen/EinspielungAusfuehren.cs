using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Angaben des Auftrags. Wer einspielen darf, sagt die Einspielart.</summary>
[Erlaubt, Bezeichnung("eingespielt")]
internal sealed record EinspielungAusfuehren(Guid Id);

internal sealed class EinspielungAusfuehrenAuftrag(VerwaltungContext db, Einspielzugriff zugriff, AngemeldetePerson person, AuditContext audit, TimeProvider uhr)
    : IAuftragsart<EinspielungAusfuehren>
{
    public async Task<Auftragsergebnis> AusfuehrenAsync(EinspielungAusfuehren angaben, IFortschritt fortschritt, CancellationToken cancellationToken)
    {
        var einspielung = await zugriff.LadenAsync(angaben.Id, cancellationToken);
        var adresse = $"/verwaltung/einspielungen/{einspielung.Id}";
        var art = zugriff.Arten.FirstOrDefault(a => a.Schluessel == einspielung.Art) ?? throw new ZugriffVerweigert("Sie dürfen das nicht mehr einspielen.");
        (audit.Rolle, audit.VertretungFuer) = person.HandeltAls(art.Rollen)!.Value;
        await fortschritt.MeldenAsync(0, einspielung.Zeilen, "Datei lesen", cancellationToken);
        try
        {
            var ergebnis = await art.EinspielenAsync(
                einspielung.Id, zugriff.Tabelle(einspielung), Einspielzugriff.Zuordnung(einspielung), einspielung.NurGute, fortschritt, cancellationToken);
            await FesthaltenAsync(angaben.Id, e => e.Abschliessen(ergebnis, uhr.Jetzt()), cancellationToken);
            return new Auftragsergebnis(Satz(ergebnis), adresse);
        }
        catch (Regelverstoss) when (!einspielung.NurGute)
        {
            // Nichts ist geschehen; die Person kann berichtigen oder nur die guten Zeilen nehmen.
            await FesthaltenAsync(angaben.Id, e => e.Zuruecksetzen(), cancellationToken);
            throw;
        }
    }

    public static string Satz(Einspielergebnis ergebnis)
    {
        var teile = new[] { (ergebnis.Neu, "neu"), (ergebnis.Geaendert, "geändert"), (ergebnis.Gleich, "unverändert"), (ergebnis.Uebersprungen, "übersprungen") }
            .Where(t => t.Item1 > 0).Select(t => $"{t.Item1.ToString("N0", Ortszeit.Deutsch)} {t.Item2}").ToList();
        return teile.Count == 0 ? "Die Datei enthielt keine Zeilen." : $"Eingespielt: {string.Join(", ", teile)}.";
    }

    // Die Einspielart hat den Kontext zwischendurch geleert, wenn sie zu demselben Modul gehört.
    private async Task FesthaltenAsync(Guid id, Action<Einspielung> tun, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        tun(await zugriff.LadenAsync(id, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }
}
