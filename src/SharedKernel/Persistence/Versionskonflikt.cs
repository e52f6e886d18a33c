using Stadtteilmanagement.SharedKernel.Auditing;

namespace Stadtteilmanagement.SharedKernel.Persistence;

/// <summary>Der Vorgang wurde geändert, seit das Formular geöffnet wurde. Die Seite antwortet mit 409, zeigt beide Stände und behält alles Getippte.</summary>
/// <param name="aktuelleVersion">Version, die jetzt gespeichert ist.</param>
/// <param name="seither">Was seit der eigenen Version geändert wurde, Neuestes zuletzt; höchstens 20 Einträge.</param>
public sealed class Versionskonflikt(int aktuelleVersion, IReadOnlyList<AuditEntry> seither)
    : Exception("Der Vorgang wurde inzwischen geändert.")
{
    /// <summary>Version, die jetzt gespeichert ist; 0, wenn es den Vorgang nicht mehr gibt.</summary>
    public int AktuelleVersion => aktuelleVersion;
    /// <summary>Was seit der eigenen Version geändert wurde.</summary>
    public IReadOnlyList<AuditEntry> Seither => seither;
}
