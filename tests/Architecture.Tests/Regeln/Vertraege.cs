using ArchUnitNET.Fluent;
using Stadtteilmanagement.Architecture.Tests.Grundlage;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Stadtteilmanagement.Architecture.Tests.Regeln;

/// <summary>Regel 4: Was zwischen Modulen ausgetauscht wird, sind Werte und Absprachen, keine Technik.</summary>
public sealed class Vertraege
{
    internal static readonly Regel<Type> NurWerteUndAbsprachen = new(4, "Contracts enthalten nur versiegelte Records, Enums und Schnittstellen.",
        typ => typ.IsEnum || typ.IsInterface || typ.IsSealed && Typform.IstRecord(typ)
            ? []
            : [$"{typ.FullName} ist keines davon; bitte als sealed record, enum oder interface schreiben oder ins Modul legen."]);

    private static readonly IArchRule VertragOhneTechnikRegel = Types().That().ResideInNamespaceMatching(@"\.Contracts(\.|$)")
        .Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching(@"^Microsoft\.(EntityFrameworkCore|AspNetCore|Data)(\.|$)"));

    internal static readonly Regel<ArchUnitNET.Domain.Architecture> VertragOhneTechnik = new(4, "Contracts kennen weder EF Core noch MVC.",
        architektur => Befund.Aus(VertragOhneTechnikRegel.Evaluate(architektur), "bitte die Technik ins Modul verlegen und hier nur Werte austauschen."));

    [Fact]
    public void Contracts_enthalten_nur_versiegelte_Records_Enums_und_Schnittstellen() =>
        NurWerteUndAbsprachen.GiltFuer(Codebasis.Typen.Where(t => Codebasis.Module.Any(m => m.Contracts == t.Assembly)));

    [Fact]
    public void Contracts_kennen_weder_EF_Core_noch_MVC() => VertragOhneTechnik.GiltFuer([Codebasis.Architektur]);
}
