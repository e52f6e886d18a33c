namespace Stadtteilmanagement.SharedKernel.Security;

/// <summary>
/// Diese Abfrage dürfen Programme der Stadt unter /api stellen (Anzeigetafeln, Open-Data-Ausgabe). Maschinen lesen nur, und nur Öffentliches:
/// An Befehlen hat das Attribut nichts zu suchen. Es erlaubt keiner Person etwas.
/// </summary>
/// <param name="scope">Der Scope, den der Zugriffsschein nennen muss, zum Beispiel „aemter.lesen“.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ErlaubtMaschinenAttribute(string scope) : Attribute
{
    /// <summary>Der nötige Scope.</summary>
    public string Scope => scope;
}
