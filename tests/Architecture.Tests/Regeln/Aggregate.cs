using System.Text;
using System.Text.RegularExpressions;
using ArchUnitNET.Fluent;
using Stadtteilmanagement.Architecture.Tests.Grundlage;
using Stadtteilmanagement.SharedKernel.Persistence;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Stadtteilmanagement.Architecture.Tests.Regeln;

/// <summary>Der Name eines Aggregats und das Glossar, in dem er stehen muss.</summary>
internal sealed record Aggregatname(Type Aggregat, Quelltext? Glossar);

/// <summary>Regel 8 und das Glossar: Aggregate sprechen Fachsprache und kennen keine Technik.</summary>
public sealed partial class Aggregate
{
    private static readonly IArchRule AggregatOhneTechnikRegel = Classes().That().AreAssignableTo(typeof(Aggregat))
        .Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching(@"^(Microsoft\.EntityFrameworkCore|Microsoft\.AspNetCore|MediatR)(\.|$)"));

    internal static readonly Regel<ArchUnitNET.Domain.Architecture> AggregatOhneTechnik = new(8, "Aggregate kennen weder EF Core noch MVC noch MediatR.",
        architektur => Befund.Aus(AggregatOhneTechnikRegel.Evaluate(architektur), "bitte in den Handler oder nach Persistence verlegen."));

    internal static readonly Regel<Aggregatname> StehtImGlossar = new(12, "Jedes Aggregat heißt wie ein Begriff im Glossar.",
        name => name.Glossar is null ? ["docs/glossar.md fehlt; bitte anlegen."]
            : Begriffe(name.Glossar.Text).Contains(Vergleichbar(name.Aggregat.Name)) ? []
            : [$"{name.Aggregat.FullName} fehlt in {name.Glossar.Pfad}; bitte den Begriff fett eintragen oder das Aggregat so nennen wie dort."]);

    [Fact]
    public void Aggregate_kennen_weder_EF_Core_noch_MVC_noch_MediatR() => AggregatOhneTechnik.GiltFuer([Codebasis.Architektur]);

    [Fact]
    public void Jedes_Aggregat_steht_im_Glossar() =>
        StehtImGlossar.GiltFuer(from typ in Codebasis.Typen
                                where typ != typeof(Aggregat) && typeof(Aggregat).IsAssignableFrom(typ)
                                select new Aggregatname(typ, Codebasis.Baum.Datei("docs/glossar.md")));

    private static HashSet<string> Begriffe(string glossar) =>
        [.. Fett().Matches(glossar).SelectMany(t => t.Groups["begriff"].Value.Split(',', '/', '(', ')')).Select(Vergleichbar)];

    /// <summary>Wie der Begriff im Code hieße: ohne Umlaute, Leerzeichen und Bindestriche.</summary>
    private static string Vergleichbar(string begriff)
    {
        var ausgeschrieben = new StringBuilder(begriff.ToLowerInvariant()).Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("ß", "ss");
        return string.Concat(ausgeschrieben.ToString().Where(char.IsAsciiLetter));
    }

    [GeneratedRegex(@"^\s*(?:[|*-]\s*|#+\s*)?\*\*(?<begriff>[^*]+)\*\*", RegexOptions.Multiline)]
    private static partial Regex Fett();
}
