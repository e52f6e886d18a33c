using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Postausgang;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>Nach zwölf nachgespielten Monaten ist nur ungelesen, was in den letzten Tagen geschah; ältere E-Mails sind längst angekommen.</summary>
internal sealed class Nachrichtendemo(VerwaltungContext db, OutboxRelay relay) : IDemodaten
{
    private static readonly TimeSpan Frisch = TimeSpan.FromDays(3);

    public int Rang => 1000;

    public async Task LadenAsync(Demolauf lauf, CancellationToken cancellationToken)
    {
        await relay.DeliverDueAsync(cancellationToken);
        var grenze = lauf.Jetzt - Frisch;
        await db.Nachrichten.Where(n => n.Zeitpunkt < grenze).ExecuteUpdateAsync(s => s.SetProperty(n => n.GelesenAm, n => n.Zeitpunkt), cancellationToken);
        await db.Briefe.ExecuteUpdateAsync(s => s.SetProperty(b => b.Stand, Briefstand.Versandt).SetProperty(b => b.ErledigtAm, b => b.AngelegtAm).SetProperty(b => b.Versuche, 1), cancellationToken);
    }
}
