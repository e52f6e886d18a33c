using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Persistence;

/// <summary>Was das Speichern von außen braucht: wer handelt, warum, wann, und wen es danach weckt.</summary>
internal sealed class ModuleContextServices(Anmeldekontext anmeldung, AuditContext audit, TimeProvider uhr, OutboxSignal signal)
{
    // Umlaute bleiben lesbar; die Werte werden nie ungeprüft in HTML ausgegeben.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public TimeProvider Uhr => uhr;

    public OutboxSignal Signal => signal;

    public AuditEntry CreateEntry(string objektart, Guid objektId, int version, IReadOnlyList<AuditChange> changes) => new AuditEntry
    {
        Zeitpunkt = uhr.Jetzt(),
        PersonId = anmeldung.Person.Id,
        Rolle = audit.Rolle?.ToString(),
        VertretungFuer = audit.VertretungFuer,
        Objektart = objektart,
        ObjektId = objektId,
        Objektversion = version,
        Aktion = audit.Aktion,
        Aenderungen = JsonSerializer.Serialize(changes, Json),
        Begruendung = string.IsNullOrWhiteSpace(audit.Begruendung) ? null : audit.Begruendung.Trim(),
        Korrelation = audit.Korrelation
    }.Versiegelt();

    public OutboxMessage CreateMessage(IIntegrationEvent ereignis)
    {
        var jetzt = uhr.Jetzt();
        return new OutboxMessage
        {
            Art = ereignis.GetType().FullName!,
            Inhalt = JsonSerializer.Serialize(ereignis, ereignis.GetType(), Json),
            Korrelation = audit.Korrelation,
            Gemeldet = jetzt,
            Faellig = jetzt
        };
    }

}
