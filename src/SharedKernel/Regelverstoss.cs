namespace Stadtteilmanagement.SharedKernel;

/// <summary>
/// Eine fachliche Regel lässt die Handlung nicht zu. Der Text ist ein ganzer deutscher Satz für die Person am Bildschirm;
/// die Seite antwortet mit 422 und zeigt das Formular mit allem Getippten wieder.
/// </summary>
public sealed class Regelverstoss(string satz) : Exception(satz);

/// <summary>Den Vorgang gibt es nicht oder er ist für diese Person nicht sichtbar; beides antwortet gleich mit 404, damit Kennungen nichts verraten.</summary>
public sealed class NichtGefunden(string satz = "Diesen Vorgang gibt es nicht.") : Exception(satz);

/// <summary>Die angemeldete Person darf diese Handlung nicht ausführen; die Seite antwortet mit 403.</summary>
public sealed class ZugriffVerweigert(string satz) : Exception(satz);
