namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Ein Textbaustein, in den die Werte des Vorgangs schon eingesetzt sind.</summary>
/// <param name="Id">Schlüssel.</param>
/// <param name="Titel">Wie er in der Auswahl heißt.</param>
/// <param name="Text">Text in Markdown.</param>
/// <param name="Vorbelegt">Ob er in einem leeren Formular schon steht.</param>
/// <param name="Eigen">Ob die Person ihn für sich angelegt hat.</param>
public sealed record GefuellterBaustein(Guid Id, string Titel, string Text, bool Vorbelegt, bool Eigen);

/// <summary>Eine Formularseite mit Textbausteinen: Der Knopf „Einfügen“ geht auch ohne Skript (<see cref="FormFilter"/>).</summary>
public interface IMitBausteinen
{
    /// <summary>Was zur Wahl steht, gefüllt.</summary>
    IReadOnlyList<GefuellterBaustein> Bausteine { get; }
}

/// <summary>Womit ein leeres Formular beginnt.</summary>
public static class Vorbelegungen
{
    /// <summary>Text des vorbelegten Bausteins, der eigene vor dem gemeinsamen; null, wenn keiner vorbelegt ist.</summary>
    public static string? Vorbelegung(this IReadOnlyList<GefuellterBaustein> bausteine) => bausteine.FirstOrDefault(b => b.Vorbelegt)?.Text;
}
