using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

/// <summary>Womit ein Büro beginnt; überliefert sind die Rubriken der WIR2 nicht.</summary>
[Bezeichnung("Grunddaten ergänzt")]
internal sealed class Grundrubriken(OeffentlichkeitsarbeitContext db) : IGrunddaten
{
    private static readonly string[] Namen =
        ["Titelthema", "Aus den Stadtteilen", "Aus den Projekten", "Lenkungsgruppe und Ortsbeirat", "Kinder und Jugend", "Vereine und Einrichtungen", "Menschen im Stadtteil", "Termine und Sprechzeiten"];

    public async Task ErgaenzenAsync(CancellationToken cancellationToken)
    {
        if (await db.Rubriken.AnyAsync(cancellationToken)) return;
        db.Rubriken.AddRange(Namen.Select((name, i) => Rubrik.Anlegen(name, 10 * (i + 1))));
        await db.SaveChangesAsync(cancellationToken);
    }
}
