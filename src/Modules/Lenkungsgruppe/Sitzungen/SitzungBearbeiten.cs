using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Meldungen;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <summary>Termin und Ort ändern; ist schon eingeladen, erfahren es die Mitglieder.</summary>
/// <param name="Beginn">Ortszeit.</param>
/// <param name="Ende">Ortszeit.</param>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Sitzung bearbeitet")]
internal sealed record SitzungBearbeiten(Guid Id, int Version, DateTime? Beginn, DateTime? Ende, string? Ort) : IRequest, ISitzungsfelder;

internal sealed class SitzungBearbeitenValidator(TimeProvider uhr) : SitzungsfelderValidator<SitzungBearbeiten>(uhr);

internal sealed class SitzungBearbeitenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<SitzungBearbeiten>
{
    public async Task<Unit> Handle(SitzungBearbeiten command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        var gremium = await db.LadeGremiumAsync(cancellationToken);
        var vorher = (sitzung.Beginn, sitzung.Ort);
        sitzung.Bearbeiten(Ortszeit.NachUtc(command.Beginn!.Value), Ortszeit.NachUtc(command.Ende!.Value), command.Ort!.Trim(), gremium.RegelwerkAm(DateOnly.FromDateTime(command.Beginn.Value)), uhr.Heute());
        if (sitzung.EingeladenAm is not null && vorher != (sitzung.Beginn, sitzung.Ort)) db.Melde(Gremienmeldungen.Geaendert(sitzung, await db.EinzuladendeAsync(sitzung, cancellationToken), person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
