using System.Collections.Frozen;
using System.Reflection;
using MediatR;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Alle Module, Ereignisse und Reaktionen, wie sie neben dem Host gefunden wurden.</summary>
public sealed class ModuleCatalog
{
    private readonly FrozenDictionary<string, Type> _events;
    private readonly ILookup<Type, Type> _reactions;
    private readonly FrozenDictionary<string, string> _aktionen;

    internal ModuleCatalog(IReadOnlyList<IModule> modules, IReadOnlyList<ModuleRegistration> registrations)
    {
        Modules = modules;
        Registrations = registrations;
        _events = OwnAssemblies().SelectMany(a => a.GetTypes())
            .Where(t => t is { IsAbstract: false, IsInterface: false } && typeof(IIntegrationEvent).IsAssignableFrom(t))
            .ToFrozenDictionary(t => t.FullName!);
        _aktionen = OwnAssemblies().SelectMany(a => a.GetTypes()).Where(t => t.IsDefined(typeof(BezeichnungAttribute), false))
            .GroupBy(t => t.Name).ToFrozenDictionary(g => g.Key, g => g.First().Bezeichnung());
        Handlungen = [.. OwnAssemblies().SelectMany(a => a.GetTypes())
            .Where(t => t.IsDefined(typeof(BezeichnungAttribute), false) && (typeof(IBaseRequest).IsAssignableFrom(t) || typeof(IIntegrationEvent).IsAssignableFrom(t)))
            .Select(t => (t.Name, t.Bezeichnung())).Distinct().OrderBy(h => h.Item2, StringComparer.Create(Ortszeit.Deutsch, ignoreCase: true)).ThenBy(h => h.Name, StringComparer.Ordinal)];
        _reactions = (from registration in registrations
                      from type in registration.Assembly.GetTypes().Where(IsReaction)
                      from contract in ReactionContracts(type)
                      select (Event: contract.GenericTypeArguments[0], Reaction: type)).ToLookup(p => p.Event, p => p.Reaction);
    }

    /// <summary>Wie eine Handlung im Verlauf heißt: die <see cref="BezeichnungAttribute"/> des Befehls oder Ereignisses.</summary>
    public string Aktionstext(string aktion) => _aktionen.GetValueOrDefault(aktion, aktion);

    /// <summary>Die Module in der Reihenfolge ihrer Namen.</summary>
    public IReadOnlyList<IModule> Modules { get; }

    /// <summary>Handlungen, die im Prüfprotokoll vorkommen können, nach ihrem sichtbaren Text; gefunden, nicht aufgezählt.</summary>
    public IReadOnlyList<(string Aktion, string Text)> Handlungen { get; }

    /// <summary>Die Anmeldungen der Module.</summary>
    public IReadOnlyList<ModuleRegistration> Registrations { get; }

    /// <summary>Findet alle Module, deren Assembly neben dem Programm liegt.</summary>
    public static IReadOnlyList<IModule> Discover() =>
        [.. OwnAssemblies().SelectMany(a => a.GetExportedTypes())
            .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IModule).IsAssignableFrom(t))
            .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (IModule)Activator.CreateInstance(t)!)];

    /// <summary>Das Modul, zu dem ein Typ gehört.</summary>
    public ModuleRegistration RegistrationOf(Assembly assembly) => Registrations.First(r => r.Assembly == assembly);

    internal Type? EventType(string name) => _events.GetValueOrDefault(name);

    internal IEnumerable<Type> Reactions(Type eventType) => _reactions[eventType];

    internal static bool IsReaction(Type type) => type is { IsClass: true, IsAbstract: false } && ReactionContracts(type).Any();

    private static IEnumerable<Type> ReactionContracts(Type type) =>
        type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReaktionAuf<>));

    private static IEnumerable<Assembly> OwnAssemblies() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "Stadtteilmanagement.*.dll")
            .Where(f => !Path.GetFileNameWithoutExtension(f).EndsWith("Tests", StringComparison.Ordinal) )
            .Select(f => Assembly.Load(new AssemblyName(Path.GetFileNameWithoutExtension(f))));
}
