using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>
/// Anfragen tragen Dateien, die alle sehen, die auch die Anfrage sehen: nach dem Versand jedes beteiligte Amt. Ein Amt fügt seine eigenen bei, solange es
/// beteiligt ist, und ändert nur diese.
/// </summary>
internal sealed class Anfragedateien(KoordinierungContext db, AngemeldetePerson person, AuditContext audit) : IDateitraeger
{
    public string Art => "anfragen";

    public ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken)
    {
        var anfrage = await db.Anfragen.AsNoTracking().AsSplitQuery().FuerPerson(person).FirstOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (anfrage is null) return null;
        var vorgang = new Dateivorgang(nameof(Anfrage), anfrage.Nummer, $"/koordinierung/anfragen/{id}",
            anfrage.Offen ? null : $"Die Anfrage ist {anfrage.Status.Bezeichnung()}; Dateien lassen sich nicht mehr beifügen.")
        {
            Hinweis = Hinweis(anfrage)
        };
        if (person.Ist(Rolle.Stadtteilmanagement)) return vorgang with { DarfEntfernen = true };
        return person.Ist(Rolle.Fachamt) ? FuersAmt(vorgang, anfrage) : vorgang with { AbrufProtokollieren = true };
    }

    private Dateivorgang FuersAmt(Dateivorgang vorgang, Anfrage anfrage)
    {
        Guid[] aemter = [.. anfrage.Zustaendigkeiten.Where(z => person.Aemter.Contains(z.AmtId))
            .OrderByDescending(z => z.Zaehlt).ThenByDescending(z => person.EigeneAemter.Contains(z.AmtId)).ThenBy(z => z.Id).Select(z => z.AmtId).Distinct()];
        audit.HandeltFuer(aemter[0], person);
        var beteiligt = anfrage.Zustaendigkeiten.Any(z => z.Zaehlt && aemter.Contains(z.AmtId));
        return vorgang with
        {
            Sperre = vorgang.Sperre ?? (beteiligt ? null : "Ihr Amt ist an dieser Anfrage nicht mehr beteiligt; Dateien lassen sich nicht mehr beifügen."),
            NurStellen = aemter,
            AbrufProtokollieren = true
        };
    }

    private string Hinweis(Anfrage anfrage)
    {
        var aemter = string.Join(", ", anfrage.Zustaendigkeiten.Where(z => z.Zaehlt).OrderByDescending(z => z.AmtId == anfrage.FederfuehrendesAmtId).ThenBy(z => z.Id).Select(z => z.Amtsname));
        return anfrage.Status == AnfrageStatus.Entwurf ? $"Mit dem Versand gehen diese Dateien an alle beteiligten Ämter: {aemter}."
            : person.Ist(Rolle.Stadtteilmanagement) ? $"Alle beteiligten Ämter sehen diese Dateien sofort: {aemter}."
            : "Das Stadtteilmanagement und alle beteiligten Ämter sehen diese Dateien.";
    }
}
