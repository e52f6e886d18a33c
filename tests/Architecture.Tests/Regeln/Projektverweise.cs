using System.Text.RegularExpressions;
using System.Xml.Linq;
using Stadtteilmanagement.Architecture.Tests.Grundlage;

namespace Stadtteilmanagement.Architecture.Tests.Regeln;

/// <summary>Regel 2: Wer wen kennt, steht in den Projektdateien.</summary>
public sealed partial class Projektverweise
{
    internal static readonly Regel<Quelltext> NurErlaubte = new(2,
        "Ein Modul kennt Contracts und SharedKernel, Contracts kennen nur SharedKernel, SharedKernel kennt niemanden, und nur der Host kennt Module.",
        datei => Verbotenes(datei));

    [Fact]
    public void Projekte_verweisen_nur_in_die_erlaubte_Richtung() =>
        NurErlaubte.GiltFuer(Codebasis.Baum.Unter("src/").Where(d => d.Endet(".csproj") || d.Endet(".props") || d.Endet(".targets")));

    private static IEnumerable<string> Verbotenes(Quelltext datei)
    {
        var inhalt = XDocument.Parse(datei.Text).Descendants().ToList();
        foreach (var element in inhalt.Where(e => e.Name.LocalName == "Reference"))
            yield return $"{datei.Pfad} verweist auf die Assembly {(string?)element.Attribute("Include")}; bitte als Projekt oder Paket einbinden.";
        foreach (var ziel in inhalt.Where(e => e.Name.LocalName == "ProjectReference").Select(e => (string?)e.Attribute("Include") ?? ""))
            if (Grund(datei, ziel.Replace('\\', '/')) is { } grund)
                yield return $"{datei.Pfad} verweist auf {ziel}: {grund}";
    }

    private static string? Grund(Quelltext datei, string ziel)
    {
        var (kernel, contracts) = (ziel.EndsWith("/SharedKernel.csproj", StringComparison.Ordinal), ContractsProjekt().IsMatch(ziel));
        return datei.Dateiname switch
        {
            var name when !name.EndsWith(".csproj", StringComparison.Ordinal) => "Verweise stehen nur in der Projektdatei selbst.",
            "Host.csproj" => null,
            "SharedKernel.csproj" => "SharedKernel kennt kein anderes Projekt.",
            var name when name.EndsWith(".Contracts.csproj", StringComparison.Ordinal) => kernel ? null : "Contracts kennen nur SharedKernel.",
            _ => kernel || contracts ? null : "Ein Modul kennt andere nur über deren Contracts; bitte dort eine Abfrage oder ein Ereignis anbieten."
        };
    }

    // Ein Muster wie ../*/*.csproj fiele auch auf Module; verlangt ist der ausgeschriebene Name.
    [GeneratedRegex(@"/[A-Za-z]+\.Contracts\.csproj$")]
    private static partial Regex ContractsProjekt();
}
