using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Personen;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Welche Rollen Gäste bekommen und wer ihre Konten verwaltet.</summary>
internal static class Gastrollen
{
    public static readonly IReadOnlyList<Rolle> Vergebbar = [Rolle.Lenkungsgruppe, Rolle.Redaktion];

    /// <summary>
    /// Wer einen Link erzeugt, könnte sich mit ihm als der Gast ausgeben. Darum verwaltet das Stadtteilmanagement nur Konten,
    /// die weniger dürfen als es selbst.
    /// </summary>
    public static void PruefeVerwalten(AngemeldetePerson person, Person gast, DateOnly heute)
    {
        if (!person.Ist(Rolle.Administration) && NurFuerAdministration(gast, heute))
            throw new Regelverstoss("Dieses Gastkonto hat Rollen über Lenkungsgruppe und Redaktion hinaus. Nur die Administration kann es ändern.");
    }

    public static bool NurFuerAdministration(Person gast, DateOnly heute) => Enum.GetValues<Rolle>().Except(Vergebbar).Any(r => gast.Hat(r, heute));
}
