using Shouldly;
using Stadtteilmanagement.SharedKernel.Texte;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Texte;

public sealed class PlatzhaltertextTests
{
    private static readonly Dictionary<string, string?> Werte = new() { ["Nummer"] = "ANF-2026-00001", ["Ort"] = " ", ["Text"] = "mit {Nummer}\nzwei Zeilen", ["Größe"] = "groß" };

    [Theory]
    [InlineData("Zu {Nummer}.", "Zu ANF-2026-00001.")]
    [InlineData("{Größe} und {Unbekannt}", "groß und ")]
    [InlineData("{Text}", "mit {Nummer}\nzwei Zeilen")]
    [InlineData("Vorher\n\nOrt: {Ort}\n\nNachher", "Vorher\n\nNachher")]
    [InlineData("Ort: {Ort}, {Nummer}", "Ort:  , ANF-2026-00001")]
    [InlineData("{ Nummer } {} {a b} {{Nummer}}", "{ Nummer } {} {a b} {ANF-2026-00001}")]
    [InlineData("ohne", "ohne")]
    public void Werte_werden_einmal_eingesetzt_und_leere_Zeilen_entfallen(string text, string gefuellt) => Platzhaltertext.Fuellen(text, Werte).ShouldBe(gefuellt.Trim());

    [Fact]
    public void Jeder_Name_wird_einmal_genannt() => Platzhaltertext.Namen("{A} {B} {A} {c d}").ShouldBe(["A", "B"]);
}
