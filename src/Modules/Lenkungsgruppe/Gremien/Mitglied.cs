using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

internal enum Mitgliedsfunktion
{
    [Bezeichnung("Mitglied")] Mitglied,
    [Bezeichnung("Vorsitz")] Vorsitz,
    [Bezeichnung("stellvertretender Vorsitz")] StellvertretenderVorsitz
}

/// <summary>Eine Person auf einem Sitz, für eine Amtszeit. Wer ein Mitglied vertritt, stimmt nur, solange dieses fehlt.</summary>
internal sealed class Mitglied : Aggregat
{
    public Guid GremiumId { get; private set; }
    [Bezeichnung("Person")] public Guid PersonId { get; private set; }
    public string Sitz { get; private set; } = "";
    public bool Stimmrecht { get; private set; }
    [Bezeichnung("vertritt")] public Guid? VertretungFuerId { get; private set; }
    public Mitgliedsfunktion Funktion { get; private set; }
    public DateOnly Von { get; private set; }
    public DateOnly? Bis { get; private set; }

    /// <param name="bisherige">Alle Mitglieder des Gremiums.</param>
    public static Mitglied Aufnehmen(Guid id, Guid gremium, Mitgliedsangaben angaben, IReadOnlyCollection<Mitglied> bisherige)
    {
        var mitglied = new Mitglied { Id = id, GremiumId = gremium };
        (mitglied.PersonId, mitglied.Sitz, mitglied.Stimmrecht, mitglied.VertretungFuerId) = (angaben.PersonId, angaben.Sitz, angaben.Stimmrecht, angaben.VertretungFuerId);
        (mitglied.Funktion, mitglied.Von, mitglied.Bis) = (angaben.Funktion, angaben.Von, angaben.Bis);
        if (angaben.Bis < angaben.Von) throw new Regelverstoss("Die Amtszeit endet vor ihrem Beginn. Bitte prüfen Sie beide Tage.");
        if (angaben.VertretungFuerId is { } vertretene) mitglied.AlsVertretung(bisherige.FirstOrDefault(m => m.Id == vertretene));
        foreach (var anderes in bisherige.Where(mitglied.Zugleich)) mitglied.Vertraegt(anderes);
        return mitglied;
    }

    public void Beenden(DateOnly bis)
    {
        if (Bis <= bis) throw new Regelverstoss($"Die Mitgliedschaft endet schon am {Bis.Value.AlsDatum()}.");
        if (bis < Von) throw new Regelverstoss("Die Mitgliedschaft kann nicht vor ihrem Beginn enden.");
        Bis = bis;
    }

    public bool GiltAm(DateOnly tag) => Von <= tag && (Bis is null || Bis >= tag);

    public bool Leitet => Funktion is Mitgliedsfunktion.Vorsitz or Mitgliedsfunktion.StellvertretenderVorsitz;

    private void AlsVertretung(Mitglied? vertretene)
    {
        if (vertretene is not { Stimmrecht: true, VertretungFuerId: null }) throw new Regelverstoss("Vertreten wird ein stimmberechtigtes Mitglied. Wählen Sie eines aus der Liste.");
        if (vertretene.PersonId == PersonId) throw new Regelverstoss("Niemand vertritt sich selbst.");
        // Die Vertretung hat keine eigene Stimme, sie führt die des Sitzes.
        (Sitz, Stimmrecht) = (vertretene.Sitz, false);
    }

    private bool Zugleich(Mitglied anderes) => (anderes.Bis is null || anderes.Bis >= Von) && (Bis is null || Bis >= anderes.Von);

    private void Vertraegt(Mitglied anderes)
    {
        if (Stimmrecht && anderes.Stimmrecht && string.Equals(anderes.Sitz, Sitz, StringComparison.OrdinalIgnoreCase))
            throw new Regelverstoss($"Der Sitz „{Sitz}“ ist in dieser Zeit schon mit einem stimmberechtigten Mitglied besetzt. Beenden Sie zuerst dessen Mitgliedschaft.");
        if (anderes.PersonId == PersonId) throw new Regelverstoss("Diese Person gehört dem Gremium in dieser Zeit schon an.");
        if (Funktion == Mitgliedsfunktion.Vorsitz && anderes.Funktion == Mitgliedsfunktion.Vorsitz) throw new Regelverstoss("Den Vorsitz hat in dieser Zeit schon jemand.");
    }
}

internal sealed record Mitgliedsangaben(Guid PersonId, string Sitz, bool Stimmrecht, Guid? VertretungFuerId, Mitgliedsfunktion Funktion, DateOnly Von, DateOnly? Bis);
