namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Welchen Befehl oder welche Abfrage ein benannter Handler sendet (<c>?handler=Csv</c>). Die Rechtematrix liest daraus, wer das darf;
/// bei Handlern ohne Namen erkennt sie es selbst.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SendetAttribute(Type anfrage) : Attribute
{
    /// <summary>Typ des Befehls oder der Abfrage.</summary>
    public Type Anfrage => anfrage;
}
