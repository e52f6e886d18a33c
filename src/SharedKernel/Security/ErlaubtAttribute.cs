namespace Stadtteilmanagement.SharedKernel.Security;

/// <summary>
/// Welche Rollen einen Befehl senden oder eine Abfrage stellen dürfen. Ohne Attribut darf es niemand.
/// Die Seite neben dem Befehl übernimmt dieselben Rollen, so dass die Regel nur an einer Stelle steht.
/// Ohne genannte Rolle genügt es, angemeldet zu sein.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ErlaubtAttribute(params Rolle[] rollen) : Attribute
{
    /// <summary>Die erlaubten Rollen; leer bedeutet: alle Angemeldeten.</summary>
    public IReadOnlyList<Rolle> Rollen => rollen;
}
