namespace Stadtteilmanagement.SharedKernel.Security;

/// <summary>
/// Der Befehl ist heikel (Rollen, Löschläufe, Regeln, Ausgaben mit Personendaten): Die Person muss sich in den letzten
/// <see cref="Minuten"/> Minuten angemeldet oder noch einmal bestätigt haben (IS-11).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FrischeAnmeldungAttribute : Attribute
{
    /// <summary>So lange gilt eine Bestätigung, in Minuten.</summary>
    public const int Minuten = 10;
}

/// <summary>Vor dieser Handlung muss sich die Person noch einmal bestätigen. Der Host zeigt dazu eine Seite und nimmt die Eingaben danach wieder auf.</summary>
public sealed class FrischeAnmeldungNoetig() : Exception("Bitte bestätigen Sie zuerst, dass Sie es sind.");
