using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

/// <summary>Die Lenkungsgruppe mit den Regeln der Kommunalverfassung als Vorgabe.</summary>
[Bezeichnung("Grunddaten ergänzt")]
internal sealed class Grunddaten(LenkungsgruppeContext db) : IGrunddaten
{
    private static readonly DateOnly Beginn = new(2019, 1, 1);

    private static readonly (string Name, int Gewicht)[] Kriterien =
        [("Bedarf im Stadtteil", 3), ("Wirkung für die Zielgruppe", 3), ("Zusammenarbeit mit anderen", 2), ("Kosten im Verhältnis zum Nutzen", 2), ("Dauerhaftigkeit", 1)];

    public async Task ErgaenzenAsync(CancellationToken cancellationToken)
    {
        if (await db.Gremien.AnyAsync(cancellationToken)) return;
        db.Gremien.Add(Gremium.Einsetzen(Guid.CreateVersion7(), "Lenkungsgruppe Groß Klein und Schmarl", Beginn, Regelwerkangaben.Vorgabe, Kriterien));
        await db.SaveChangesAsync(cancellationToken);
    }
}
