using System.Collections.Concurrent;
using System.Reflection;

namespace Stadtteilmanagement.SharedKernel;

/// <summary>Wie ein Enum-Wert, ein Feld, eine Klasse oder eine Handlung auf Deutsch heißt, mit Umlauten, wie es auf dem Bildschirm steht.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Class)]
public sealed class BezeichnungAttribute(string text) : Attribute
{
    /// <summary>Der sichtbare Text.</summary>
    public string Text => text;
}

/// <summary>Liest <see cref="BezeichnungAttribute"/>; ohne Attribut gilt der Name im Code.</summary>
public static class Bezeichnungen
{
    private static readonly ConcurrentDictionary<Enum, string> Werte = new();
    private static readonly ConcurrentDictionary<MemberInfo, string> Mitglieder = new();

    /// <summary>Der sichtbare Text eines Enum-Wertes.</summary>
    public static string Bezeichnung(this Enum wert) =>
        Werte.GetOrAdd(wert, w => w.GetType().GetField(w.ToString())?.Bezeichnung() ?? w.ToString());

    /// <summary>Der sichtbare Text eines Feldes, einer Eigenschaft oder einer Klasse.</summary>
    public static string Bezeichnung(this MemberInfo mitglied) =>
        Mitglieder.GetOrAdd(mitglied, m => m.GetCustomAttribute<BezeichnungAttribute>()?.Text ?? m.Name);
}
