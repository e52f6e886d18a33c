using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <summary>Gibt nur aus, wozu zum gewählten Zweck eine Einwilligung gilt; der Zweck steht mit dem Filter im Prüfprotokoll.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Kontaktpersonen ausgegeben")]
internal sealed record KontaktpersonenAusgeben(AlleKontaktpersonen Filter, Ausgabeformat Format) : IAusgabe<AlleKontaktpersonen>;

internal sealed class KontaktpersonenAusgebenHandler(NetzwerkContext db, TimeProvider uhr) : IRequestHandler<KontaktpersonenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(KontaktpersonenAusgeben request, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var zeilen = await Kontaktfilter.Sortieren(Kontaktfilter.Anwenden(db, request.Filter, heute), request.Filter.Sortierung)
            .Select(Kontaktfilter.Zeile(db, request.Filter.Zweck, heute)).AlleZeilenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Kontaktpersonen", zeilen,
            [
                ("Nachname", z => z.Nachname), ("Vorname", z => z.Vorname), ("Organisationen", z => string.Join(", ", z.Organisationen)),
                ("E-Mail", z => z.EMail), ("Telefon", z => z.Telefon), ("Anschrift", z => z.Anschrift)
            ],
            cancellationToken);
    }
}
