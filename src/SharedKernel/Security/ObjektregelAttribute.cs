namespace Stadtteilmanagement.SharedKernel.Security;

/// <summary>
/// Was über die Rolle hinaus für den einzelnen Vorgang gilt, in Worten („nur eigene Ämter, sonst 404“). Die Regel selbst steht im Handler;
/// hier steht sie für die Rechtematrix, und ein Test geht sie an jeder Adresse ab.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjektregelAttribute(string text) : Attribute
{
    /// <summary>Die Regel in Worten.</summary>
    public string Text => text;
}
