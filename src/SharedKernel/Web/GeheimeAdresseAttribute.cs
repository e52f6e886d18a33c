namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Merkmal einer Seite, deren Adresse selbst das Geheimnis ist: Der Browser gibt sie beim Weiterklicken nirgends an, auch nicht innerhalb des Intranets.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GeheimeAdresseAttribute : Attribute;
