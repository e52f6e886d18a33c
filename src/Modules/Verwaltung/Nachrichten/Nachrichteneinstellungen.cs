using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>Was die angemeldete Person erfahren kann, welche Wege gelten und an welche Adresse E-Mails gehen.</summary>
[Erlaubt, Objektregel("nur eigene Einstellungen")]
internal sealed record Nachrichteneinstellungen : IRequest<Wegliste>;

/// <param name="EMail">Adresse der Person; null, wenn keine bekannt ist.</param>
internal sealed record Wegliste(string? EMail, IReadOnlyList<Weggruppe> Gruppen);

internal sealed record Weggruppe(string Titel, IReadOnlyList<Wegzeile> Zeilen);

internal sealed record Wegzeile(string Anlass, string Titel, Nachrichtenweg Weg, Nachrichtenweg Vorgabe);

internal sealed class NachrichteneinstellungenHandler(VerwaltungContext db, Anlassverzeichnis anlaesse, AngemeldetePerson person) : IRequestHandler<Nachrichteneinstellungen, Wegliste>
{
    public async Task<Wegliste> Handle(Nachrichteneinstellungen request, CancellationToken cancellationToken)
    {
        var gewaehlt = await db.Wegwahlen.AsNoTracking().Where(w => w.PersonId == person.Id).ToDictionaryAsync(w => w.Anlass, w => w.Weg, cancellationToken);
        var eMail = await db.Personen.Where(p => p.Id == person.Id).Select(p => p.EMail).FirstOrDefaultAsync(cancellationToken);
        return new Wegliste(eMail, [.. anlaesse.Fuer(person).GroupBy(a => a.Gruppe).Select(g => new Weggruppe(g.Key,
            [.. g.Select(a => new Wegzeile(a.Schluessel, a.Titel, gewaehlt.TryGetValue(a.Schluessel, out var weg) ? weg : a.Vorgabe, a.Vorgabe))]))]);
    }
}
