using System.Reflection;
using Shouldly;
using Stadtteilmanagement.Architecture.Tests.Grundlage;

namespace Stadtteilmanagement.Architecture.Tests.Regeln;

/// <summary>Regel 14: Eine Regel, die nie anschlägt, hält nichts. Jede hat darum ein Beispiel unter Verstoesse/, an dem sie anschlagen muss.</summary>
public sealed class Selbstprobe
{
    private static readonly Dictionary<string, IRegel> Regeln = Felder<IRegel>();
    private static readonly Dictionary<string, Verstoss> Verstoesse = Felder<Verstoss>();

    public static TheoryData<string> Beispiele => [.. Verstoesse.Keys];

    [Theory]
    [MemberData(nameof(Beispiele))]
    public void Die_Regel_schlaegt_an_und_nennt_den_Ort(string beispiel)
    {
        var verstoss = Verstoesse[beispiel];
        verstoss.Befunde().ShouldContain(b => b.Contains(verstoss.Nennt, StringComparison.Ordinal), $"„{verstoss.Regel.Satz}“ übersieht {beispiel}.");
    }

    [Fact]
    public void Zu_jeder_Regel_gibt_es_einen_Verstoss() =>
        Regeln.Where(r => Verstoesse.Values.All(v => v.Regel != r.Value)).Select(r => r.Key)
            .ShouldBeEmpty("Bitte unter Verstoesse/ ein Beispiel anlegen, das die Regel verletzt.");

    [Fact]
    public void Es_gibt_Regeln_zu_jeder_Nummer() => Regeln.Values.Select(r => r.Nummer).Distinct().Order().ShouldBe(Enumerable.Range(1, 13));

    /// <summary>Eine Regel, die kein Test auf die Codebasis anwendet, wäre nur Zierde.</summary>
    [Fact]
    public void Jede_Regel_wird_auf_die_Codebasis_angewandt()
    {
        var tests = Codebasis.Baum.Unter("tests/Architecture.Tests/Regeln/", ".cs").Select(d => Csharp.NurCode(d.Text)).ToList();
        Regeln.Keys.Select(name => name.Split('.')[1]).Where(name => !tests.Any(t => t.Contains($"{name}.{nameof(Regel<>.GiltFuer)}(", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static Dictionary<string, T> Felder<T>() =>
        (from typ in typeof(Selbstprobe).Assembly.GetTypes()
         from feld in typ.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
         where typeof(T).IsAssignableFrom(feld.FieldType)
         select (Name: $"{typ.Name}.{feld.Name}", Wert: (T)feld.GetValue(null)!)).ToDictionary(f => f.Name, f => f.Wert);
}
