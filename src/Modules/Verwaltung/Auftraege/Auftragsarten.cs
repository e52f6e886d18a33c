using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Auftraege;

/// <summary>Eine Art von Auftrag, bei der erst zur Laufzeit feststeht, welche Angaben sie braucht.</summary>
internal abstract class Auftragsausfuehrung
{
    public abstract Type Angabenart { get; }

    /// <summary>Wer solche Aufträge ausführen darf; geprüft wird bei jedem Beginn neu.</summary>
    public IReadOnlyList<Rolle> Rollen => Angabenart.GetCustomAttribute<ErlaubtAttribute>()!.Rollen;

    public abstract Task<Auftragsergebnis> AusfuehrenAsync(IServiceProvider dienste, string angaben, IFortschritt fortschritt, CancellationToken cancellationToken);
}

internal static class Auftragsarten
{
    private static readonly ConcurrentDictionary<string, Auftragsausfuehrung> Arten = new();

    /// <summary>Wie die Art gespeichert wird: ohne Versionsnummer, damit eine Aktualisierung sie wiederfindet.</summary>
    public static string Name(Type angaben) => $"{angaben.FullName}, {angaben.Assembly.GetName().Name}";

    /// <exception cref="Regelverstoss">Diese Art gibt es nicht mehr.</exception>
    public static Auftragsausfuehrung Finde(string name) => Arten.GetOrAdd(name, n => Type.GetType(n) is { } angaben
        ? (Auftragsausfuehrung)Activator.CreateInstance(typeof(Ausfuehrung<>).MakeGenericType(angaben))!
        : throw new Regelverstoss("Diese Art von Auftrag kennt das Programm nicht mehr. Starten Sie ihn bitte neu."));

    private sealed class Ausfuehrung<TAngaben> : Auftragsausfuehrung where TAngaben : class
    {
        public override Type Angabenart => typeof(TAngaben);

        public override Task<Auftragsergebnis> AusfuehrenAsync(IServiceProvider dienste, string angaben, IFortschritt fortschritt, CancellationToken cancellationToken) =>
            dienste.GetRequiredService<IAuftragsart<TAngaben>>().AusfuehrenAsync(JsonSerializer.Deserialize<TAngaben>(angaben)!, fortschritt, cancellationToken);
    }
}
