using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Personen;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Jemand muss die Ersten einladen. Wer es darf, entscheidet der Zugriff auf den Server.</summary>
[Bezeichnung("Erste Administration eingeladen")]
internal sealed class ErsteAdministration(VerwaltungContext db, IVerzeichnis verzeichnis, Anmeldekontext kontext, AuditContext audit, TimeProvider uhr) : IErsteAdministration
{
    public async Task<string> EinladenAsync(string name, string eMail, CancellationToken cancellationToken)
    {
        var befehl = new GastEinladen(Guid.CreateVersion7(), name, "Administration des Intranets", eMail, null, uhr.Heute().AddYears(1));
        if (new GastEinladenValidator(uhr, mitRollen: false).Validate(befehl).Errors is [var fehler, ..]) throw new Regelverstoss(fehler.ErrorMessage);
        // Gezählt werden nur, die wirklich hineinkommen: Eine verfallene Einladung soll niemanden aussperren.
        if ((await verzeichnis.LadenAsync(cancellationToken)).Personen.Any(p => p.Rollen.Contains(Rolle.Administration)))
            throw new Regelverstoss("Es gibt schon eine Person mit der Rolle Administration. Sie kann weitere einladen.");

        (kontext.Person, audit.Aktion) = (AngemeldetePerson.System, nameof(ErsteAdministration));
        var link = Einmallink.Neu(uhr.Jetzt());
        var schluessel = Gastkonto.Schluessel(eMail);
        if (await db.Gastkonten.FirstOrDefaultAsync(k => k.EMailSchluessel == schluessel, cancellationToken) is { } vorhanden) await ErneuernAsync(vorhanden, link, cancellationToken);
        else Anlegen(befehl, link);
        await db.SaveChangesAsync(cancellationToken);
        return Gastadressen.Einladung(link.Code);
    }

    private void Anlegen(GastEinladen befehl, Einmallink link)
    {
        var person = Person.Anlegen(befehl.Id, befehl.Name!.Trim());
        person.Beschreiben(person.Name, befehl.Funktion, befehl.EMail!.Trim());
        person.Berechtigen([Rolle.Administration], [], uhr.Heute(), kontext.Person.Id);
        db.Personen.Add(person);
        db.Gastkonten.Add(Gastkonto.Einladen(person.Id, befehl.EMail, befehl.ZugangBis!.Value, link, kontext.Person.Id, uhr.Jetzt()));
    }

    private async Task ErneuernAsync(Gastkonto konto, Einmallink link, CancellationToken cancellationToken)
    {
        var person = await db.Personen.AsSplitQuery().FirstAsync(p => p.Id == konto.Id, cancellationToken);
        if (!person.Hat(Rolle.Administration, uhr.Heute())) throw new Regelverstoss("Zu dieser E-Mail-Adresse gibt es schon ein Gastkonto mit anderen Rollen. Nehmen Sie eine andere Adresse.");
        konto.EinladungErneuern(link, kontext.Person.Id, uhr.Jetzt());
    }
}
