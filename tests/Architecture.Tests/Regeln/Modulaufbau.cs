using Microsoft.EntityFrameworkCore.Migrations;
using Stadtteilmanagement.Architecture.Tests.Grundlage;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Architecture.Tests.Regeln;

/// <summary>Ein Ordner unter src/Modules und der Baum, in dem er liegt.</summary>
internal sealed record Modulordner(string Name, Quellbaum Baum);

/// <summary>Was ein Modul nach außen zeigt.</summary>
internal sealed record Modulgesicht(string Modul, IReadOnlyList<Type> Exportiert);

/// <summary>Regeln 1 und 3: Jedes Modul ist vollständig und zeigt nach außen nur seinen Einstieg.</summary>
public sealed class Modulaufbau
{
    internal static readonly Regel<Modulordner> Vollstaendig = new(1, "Jedes Modul hat Einstieg, Contracts und Tests.", ordner => Fehlendes(ordner));

    internal static readonly Regel<Modulgesicht> EinOeffentlicherTyp = new(3, "Ein Modul exportiert genau einen Typ: seinen Einstieg.", gesicht => Ueberzaehliges(gesicht));

    [Fact]
    public void Jedes_Modul_hat_Einstieg_Contracts_und_Tests() =>
        Vollstaendig.GiltFuer(Codebasis.Baum.Modulordner.Select(name => new Modulordner(name, Codebasis.Baum)));

    [Fact]
    public void Jedes_Modul_exportiert_genau_einen_Typ() =>
        EinOeffentlicherTyp.GiltFuer(Codebasis.Module.Select(m => new Modulgesicht(m.Name, m.Assembly.GetExportedTypes())));

    private static IEnumerable<string> Fehlendes(Modulordner ordner)
    {
        var (name, baum) = ordner;
        var modul = name.Replace(".Contracts", "", StringComparison.Ordinal);
        string[] noetig = name == modul
            ?
            [
                $"src/Modules/{modul}/{modul}.csproj", $"src/Modules/{modul}/{modul}Module.cs",
                $"src/Modules/{modul}.Contracts/{modul}.Contracts.csproj", $"tests/{modul}.Tests/{modul}.Tests.csproj"
            ]
            : [$"src/Modules/{modul}/{modul}.csproj"];
        return noetig.Where(pfad => !baum.Enthaelt(pfad)).Select(pfad => $"src/Modules/{name}: {pfad} fehlt; bitte anlegen.");
    }

    private static IEnumerable<string> Ueberzaehliges(Modulgesicht gesicht)
    {
        // Migrationen erzeugt EF Core, und zwar öffentlich.
        foreach (var typ in gesicht.Exportiert.Where(t => t.Name != $"{gesicht.Modul}Module" && !typeof(Migration).IsAssignableFrom(t)))
            yield return $"{typ.FullName} ist öffentlich; bitte internal machen oder nach {gesicht.Modul}.Contracts legen.";
        if (!gesicht.Exportiert.Any(t => t.Name == $"{gesicht.Modul}Module" && typeof(IModule).IsAssignableFrom(t)))
            yield return $"{gesicht.Modul} braucht den öffentlichen Typ {gesicht.Modul}Module : IModule.";
    }
}
