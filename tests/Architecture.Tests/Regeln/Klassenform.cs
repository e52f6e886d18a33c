using Stadtteilmanagement.Architecture.Tests.Grundlage;

namespace Stadtteilmanagement.Architecture.Tests.Regeln;

/// <summary>Regel 5: Klassen sind versiegelt, Nachrichten sind Records.</summary>
public sealed class Klassenform
{
    internal static readonly Regel<Type> Versiegelt = new(5, "Klassen sind versiegelt, abstrakt oder statisch.",
        typ => !typ.IsClass || typ.IsSealed || typ.IsAbstract ? [] : [$"{typ.FullName} lässt sich ableiten; bitte sealed davorschreiben."]);

    internal static readonly Regel<Type> NachrichtenSindRecords = new(5, "Befehle, Abfragen und Ereignisse sind Records.",
        typ => Typform.IstRecord(typ) ? [] : [$"{typ.FullName} ist eine Klasse oder Struktur; bitte als sealed record schreiben."]);

    [Fact]
    public void Klassen_sind_versiegelt_abstrakt_oder_statisch() => Versiegelt.GiltFuer(Codebasis.Typen);

    [Fact]
    public void Befehle_Abfragen_und_Ereignisse_sind_Records() =>
        NachrichtenSindRecords.GiltFuer(Codebasis.Typen.Where(t => Typform.IstRequest(t) || Typform.IstEreignis(t)));
}
