using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>Kein Befehl und keine Abfrage eines Moduls ohne Erlaubnis.</summary>
public static class Rechteprobe
{
    private static readonly HashSet<string> Scopes =
        [.. AppDomain.CurrentDomain.GetAssemblies().Where(a => a.GetName().Name!.StartsWith("Stadtteilmanagement.", StringComparison.Ordinal)).SelectMany(a => a.GetTypes())
            .Select(t => t.GetCustomAttribute<ErlaubtMaschinenAttribute>()?.Scope).OfType<string>()];

    public static async Task BestehenAsync(Buero buero, Assembly modul)
    {
        Anfragearten.Alle(modul).ShouldNotBeEmpty();
        foreach (var art in Anfragearten.Alle(modul).Where(a => !Anfragearten.OhneAnmeldung(a)))
        {
            await AbgewiesenAsync(buero, art, AngemeldetePerson.Niemand);
            await NurMitScopeAsync(buero, art);
            var erlaubt = Anfragearten.ErlaubteRollen(art);
            foreach (var rolle in Enum.GetValues<Rolle>().Except(erlaubt)) await AbgewiesenAsync(buero, art, Personal.MitRolle(rolle));
            if (erlaubt.Count == Enum.GetValues<Rolle>().Length) continue;
            await AbgewiesenAsync(buero, art, Personal.OhneRolle);
            await AbgewiesenAsync(buero, art, AngemeldetePerson.System);
        }
    }

    // Auch eine Maschine mit jedem denkbaren Scope stellt nur Abfragen, die für Maschinen gedacht sind.
    private static async Task NurMitScopeAsync(Buero buero, Type art)
    {
        var noetig = art.GetCustomAttribute<ErlaubtMaschinenAttribute>()?.Scope;
        await using var bereich = buero.Als(AngemeldetePerson.Niemand);
        bereich.ServiceProvider.GetRequiredService<Anmeldekontext>().Maschine = new AngemeldeteMaschine("probe", noetig is null ? Scopes : Scopes.Where(s => s != noetig).ToHashSet());
        await Should.ThrowAsync<ZugriffVerweigert>(() => Anfragearten.SendeAsync(bereich, RuntimeHelpers.GetUninitializedObject(art)), $"{art.Name} als Maschine");
    }

    private static async Task AbgewiesenAsync(Buero buero, Type art, AngemeldetePerson person)
    {
        await using var bereich = buero.Als(person);
        // Ungefüllt: Die Erlaubnis wird geprüft, ehe irgendjemand den Inhalt ansieht.
        await Should.ThrowAsync<ZugriffVerweigert>(() => Anfragearten.SendeAsync(bereich, RuntimeHelpers.GetUninitializedObject(art)), $"{art.Name} als {person.Name}");
    }
}
