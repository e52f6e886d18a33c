using System.Reflection;
using System.Runtime.CompilerServices;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>Kein Befehl und keine Abfrage eines Moduls ohne Erlaubnis.</summary>
public static class Rechteprobe
{
    public static async Task BestehenAsync(Buero buero, Assembly modul)
    {
        Anfragearten.Alle(modul).ShouldNotBeEmpty();
        foreach (var art in Anfragearten.Alle(modul))
        {
            await AbgewiesenAsync(buero, art, AngemeldetePerson.Niemand);
            var erlaubt = Anfragearten.ErlaubteRollen(art);
            foreach (var rolle in Enum.GetValues<Rolle>().Except(erlaubt)) await AbgewiesenAsync(buero, art, Personal.MitRolle(rolle));
            if (erlaubt.Count == Enum.GetValues<Rolle>().Length) continue;
            await AbgewiesenAsync(buero, art, Personal.OhneRolle);
            await AbgewiesenAsync(buero, art, AngemeldetePerson.System);
        }
    }

    private static async Task AbgewiesenAsync(Buero buero, Type art, AngemeldetePerson person)
    {
        await using var bereich = buero.Als(person);
        // Ungefüllt: Die Erlaubnis wird geprüft, ehe irgendjemand den Inhalt ansieht.
        await Should.ThrowAsync<ZugriffVerweigert>(() => Anfragearten.SendeAsync(bereich, RuntimeHelpers.GetUninitializedObject(art)), $"{art.Name} als {person.Name}");
    }
}
