namespace Stadtteilmanagement.SharedKernel.Security;

/// <summary>
/// Befehl oder Abfrage ist auch ohne Anmeldung erlaubt, zum Beispiel das Anmelden selbst. Die Seite daneben ist dann offen.
/// Solche Wege sind wenige; ein Test zählt sie auf.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OhneAnmeldungAttribute : Attribute;
