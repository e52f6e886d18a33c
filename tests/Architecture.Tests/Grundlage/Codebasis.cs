using System.Reflection;
using System.Runtime.CompilerServices;
using ArchUnitNET.Loader;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Type = System.Type;

namespace Stadtteilmanagement.Architecture.Tests.Grundlage;

/// <summary>Ein Modul, wie es im Ordner gefunden wurde. Geladen wird erst bei Bedarf, damit ein halbes Modul die Regel 1 verletzt, statt sie zu verhindern.</summary>
internal sealed record Modul(string Name)
{
    public Assembly Assembly => Codebasis.Lade(Name);

    public Assembly Contracts => Codebasis.Lade($"{Name}.Contracts");
}

/// <summary>Was dieses Repository enthält. Module werden aus dem Ordner src/Modules gelesen und nirgends aufgezählt.</summary>
internal static class Codebasis
{
    private const string Vorsatz = "Stadtteilmanagement.";

    private static readonly Lazy<IReadOnlyList<Type>> GefundeneTypen = new(() => [.. Assemblies.SelectMany(a => a.GetTypes()).Where(IstSelbstGeschrieben)]);
    private static readonly Lazy<ArchUnitNET.Domain.Architecture> GeleseneArchitektur = new(() => new ArchLoader().LoadAssemblies([.. Assemblies]).Build());

    public static string Wurzel { get; } = FindeWurzel();

    public static Quellbaum Baum { get; } = Quellbaum.Lies(Wurzel, "src", "tests", "docs");

    public static IReadOnlyList<Modul> Module { get; } = [.. Baum.Modulnamen.Select(name => new Modul(name))];

    public static Assembly SharedKernel { get; } = typeof(IModule).Assembly;

    /// <summary>Alle selbst geschriebenen Typen aus src.</summary>
    public static IReadOnlyList<Type> Typen => GefundeneTypen.Value;

    public static ArchUnitNET.Domain.Architecture Architektur => GeleseneArchitektur.Value;

    /// <summary>Jedes Modul mit jedem Anbieter.</summary>
    public static IEnumerable<(Modul Modul, DatabaseProvider Anbieter)> ModuleJeAnbieter =>
        from modul in Module from anbieter in DatabaseProvider.Alle select (modul, anbieter);

    private static IEnumerable<Assembly> Assemblies =>
        [SharedKernel, typeof(Program).Assembly, .. Module.Select(m => m.Assembly), .. Module.Select(m => m.Contracts)];

    /// <summary>Die Assembly des Projekts mit diesem Namen.</summary>
    public static Assembly Lade(string projekt) => Assembly.Load(new AssemblyName(Vorsatz + projekt));

    /// <summary>Der Kontext des Moduls mit diesem Anbieter; verbindet sich mit nichts.</summary>
    public static ModuleContext Kontext(Modul modul, DatabaseProvider anbieter)
    {
        var services = new ServiceCollection();
        var einstieg = modul.Assembly.GetExportedTypes().Single(t => typeof(IModule).IsAssignableFrom(t));
        var builder = new ModuleBuilder(services, new Datenbankeinstellung(anbieter, OhneServer(anbieter)));
        ((IModule)Activator.CreateInstance(einstieg)!).Register(builder);
        return builder.Registration!.Context(services.BuildServiceProvider());
    }

    private static bool IstSelbstGeschrieben(Type typ) =>
        typ.Namespace is { } ort && ort.StartsWith(Vorsatz, StringComparison.Ordinal) && !ort.Contains(".Migrations.", StringComparison.Ordinal)
        && !MitUmgebenden(typ).Any(t => t.IsDefined(typeof(CompilerGeneratedAttribute), false) || t.Name.Contains('<'));

    private static IEnumerable<Type> MitUmgebenden(Type typ)
    {
        for (var t = typ; t is not null; t = t.DeclaringType) yield return t;
    }

    private static string OhneServer(DatabaseProvider anbieter) => anbieter.Name == "Sqlite" ? "Data Source=:memory:" : "Server=localhost;Database=ohne";

    private static string FindeWurzel()
    {
        var ordner = new DirectoryInfo(AppContext.BaseDirectory);
        while (ordner is not null && !File.Exists(Path.Combine(ordner.FullName, "Directory.Packages.props"))) ordner = ordner.Parent;
        return ordner?.FullName ?? throw new InvalidOperationException("Die Tests laufen außerhalb des Repositorys.");
    }
}
