using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Eine Stelle, an der ein Modul Textbausteine anbietet.</summary>
/// <param name="Schluessel">Unveränderlicher Schlüssel, zum Beispiel „anfrage-antwort“.</param>
/// <param name="Titel">Wofür der Text ist, wie es bei den Textbausteinen heißt.</param>
/// <param name="Platzhalter">Was im Text stehen darf und durch Werte des Vorgangs ersetzt wird.</param>
/// <param name="Rollen">Wer dort schreibt und sich deshalb eigene Bausteine anlegen kann.</param>
public sealed record Textverwendung(string Schluessel, string Titel, IReadOnlyList<Platzhalter> Platzhalter, params Rolle[] Rollen)
{
    /// <summary>Platzhalter, die es überall gibt.</summary>
    public static readonly IReadOnlyList<Platzhalter> Ueberall = [new("Absender", "Ihr Name"), new("Funktion", "Ihre Funktion"), new("Heute", "der heutige Tag")];

    /// <summary>Alle Platzhalter dieser Stelle.</summary>
    public IReadOnlyList<Platzhalter> AllePlatzhalter => [.. Platzhalter, .. Ueberall];

    /// <summary>Gemeinsame Bausteine, mit denen eine neue Installation beginnt.</summary>
    public IReadOnlyList<Grundbaustein> Grundbausteine { get; init; } = [];
}

/// <summary>Ein mitgelieferter Textbaustein.</summary>
/// <param name="Titel">Wie er in der Auswahl heißt.</param>
/// <param name="Text">Text in Markdown mit Platzhaltern.</param>
/// <param name="Vorbelegt">Ob er in einem leeren Formular schon steht; je Verwendung höchstens einer.</param>
public sealed record Grundbaustein(string Titel, string Text, bool Vorbelegt = false);

/// <summary>Ein Platzhalter, im Text in geschweiften Klammern: {Nummer}.</summary>
/// <param name="Name">Name ohne Klammern.</param>
/// <param name="Bedeutung">Wodurch er ersetzt wird.</param>
public sealed record Platzhalter(string Name, string Bedeutung);
