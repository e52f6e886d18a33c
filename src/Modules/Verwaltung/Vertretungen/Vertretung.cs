using System.Collections.Frozen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Personen;

namespace Stadtteilmanagement.Verwaltung.Vertretungen;

/// <summary>
/// Eine Person handelt für einige Zeit auch mit den Rollen und Ämtern einer anderen, unter eigenem Namen und „in Vertretung für“.
/// Weitergegeben werden nur eigene Rechte der vertretenen Person; eine Kette gibt es nicht.
/// </summary>
internal sealed class Vertretung : Aggregat
{
    /// <summary>
    /// Nur Fachliches wird vertreten. Administration und Revision wachen über andere und werden bewusst vergeben, nicht weitergereicht;
    /// das Stimmrecht der Lenkungsgruppe hängt am Sitz, der seine Vertretung selbst regelt.
    /// </summary>
    public static readonly FrozenSet<Rolle> Uebertragbar = FrozenSet.Create(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion);

    [Bezeichnung("vertretene Person")] public Guid VertreteneId { get; private set; }
    [Bezeichnung("Vertretung")] public Guid VertretungId { get; private set; }
    [Bezeichnung("von")] public DateOnly Von { get; private set; }
    [Bezeichnung("bis")] public DateOnly Bis { get; private set; }
    [Bezeichnung("beendet am")] public DateTime? BeendetAm { get; private set; }

    /// <param name="bisherige">Nicht beendete Vertretungen derselben Person durch dieselbe.</param>
    public static Vertretung Benennen(
        Guid id, Person vertretene, Person vertretung, DateOnly von, DateOnly bis, IReadOnlyCollection<Vertretung> bisherige, DateOnly heute)
    {
        if (vertretene.Id == vertretung.Id) throw new Regelverstoss("Niemand kann sich selbst vertreten.");
        if (von < heute) throw new Regelverstoss("Eine Vertretung beginnt frühestens heute.");
        if (bis < von) throw new Regelverstoss("Das Ende der Vertretung liegt vor ihrem Beginn.");
        if (bis > von.AddYears(1)) throw new Regelverstoss("Eine Vertretung dauert höchstens ein Jahr. Benennen Sie danach neu.");
        if (!Uebertragbar.Any(r => vertretene.Hat(r, heute)))
            throw new Regelverstoss($"{vertretene.Name} hat keine Rolle, die vertreten werden kann. Das sind Stadtteilmanagement, Fachamt und Redaktion.");
        if (vertretung.Hat(Rolle.Revision, heute)) throw new Regelverstoss("Die Revision prüft die anderen und vertritt deshalb niemanden.");
        if (!Enum.GetValues<Rolle>().Any(r => vertretung.Hat(r, heute)))
            throw new Regelverstoss($"{vertretung.Name} hat keinen Zugang zum Intranet. Die Administration muss zuerst eine Rolle geben.");
        if (bisherige.Any(v => v.UeberschneidetSich(von, bis)))
            throw new Regelverstoss($"{vertretung.Name} vertritt {vertretene.Name} in dieser Zeit schon. Wählen Sie einen anderen Zeitraum.");
        return new Vertretung { Id = id, VertreteneId = vertretene.Id, VertretungId = vertretung.Id, Von = von, Bis = bis };
    }

    /// <summary>Endet sofort, auch am ersten Tag; was bis dahin in Vertretung geschah, bleibt gültig.</summary>
    public void Beenden(DateTime jetzt, DateOnly heute)
    {
        if (BeendetAm is not null) throw new Regelverstoss("Diese Vertretung ist schon beendet.");
        if (Bis < heute) throw new Regelverstoss("Diese Vertretung ist schon abgelaufen.");
        BeendetAm = jetzt;
    }

    private bool UeberschneidetSich(DateOnly von, DateOnly bis) => BeendetAm is null && Von <= bis && von <= Bis;
}
