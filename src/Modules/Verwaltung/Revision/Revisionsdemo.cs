using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Zwei vergangene Einsichten: eine Stichprobe über alles und eine Beschwerde zu einer einzelnen Anfrage.</summary>
internal sealed class Revisionsdemo(IVerzeichnis verzeichnis, Gesamtprotokoll protokoll) : IDemodaten
{
    // Nach allen Vorgängen, vor dem Aufräumen der Nachrichten.
    public int Rang => 900;

    public async Task LadenAsync(Demolauf lauf, CancellationToken cancellationToken)
    {
        var karin = (await verzeichnis.LadenAsync(cancellationToken)).Personen.First(p => p.Rollen.Contains(Rolle.Revision)).Angemeldet();
        var (stichprobe, beschwerde) = (Vormittags(lauf.Jetzt.AddDays(-19)), Vormittags(lauf.Jetzt.AddDays(-5)));
        await lauf.SendeAsync(karin, stichprobe, new EinsichtNehmen(Guid.CreateVersion7(), Einsichtszweck.Stichprobe, "Jahresplan 2026, Nr. 7: Fristen der Anfragen", null), cancellationToken);
        await lauf.SendeAsync(karin, stichprobe.AddMinutes(4), new Pruefprotokoll(), cancellationToken);
        if (await AnfrageAsync(cancellationToken) is not { } anfrage) return;
        await lauf.SendeAsync(karin, beschwerde, new EinsichtNehmen(Guid.CreateVersion7(), Einsichtszweck.Beschwerde, "Beschwerde zur Bearbeitungsdauer, RPA 14-118", anfrage.Nummer), cancellationToken);
        await lauf.SendeAsync(karin, beschwerde.AddMinutes(2), new Geschichte(anfrage.Id), cancellationToken);
    }

    // Nicht um Mitternacht: Dann endete die Einsicht, ehe sie gebraucht wird.
    private static DateTime Vormittags(DateTime tag) => Ortszeit.NachUtc(DateOnly.FromDateTime(tag.InBerlin()).ToDateTime(new TimeOnly(9, 10)));

    private async Task<Vorgangsname?> AnfrageAsync(CancellationToken cancellationToken)
    {
        var funde = (await protokoll.LesenAsync(new Protokollauswahl(null, null, "AnfrageAuswerten", null, null, null, null), null, 1, cancellationToken)).Funde;
        return (await protokoll.NamenAsync(funde, cancellationToken)).Values.FirstOrDefault();
    }
}
