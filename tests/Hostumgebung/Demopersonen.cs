namespace Stadtteilmanagement.Hostumgebung;

/// <summary>Die Personen der Demo, je eine für jede Rolle.</summary>
internal static class Demopersonen
{
    public const string Stadtteilmanagement = "Jana Demo";
    public const string ZweiteStadtteilmanagerin = "Maren Muster";
    public const string Tiefbauamt = "Torsten Beispiel";
    public const string Stadtgruen = "Silke Probe";
    public const string Lenkungsgruppe = "Uwe Mustermann";
    public const string Redaktion = "Ines Beispielsen";
    public const string Revision = "Karin Musterprüf";
    public const string Administration = "Ralf Demonstrat";
}
