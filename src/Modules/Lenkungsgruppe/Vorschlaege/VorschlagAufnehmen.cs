using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Contracts;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

/// <summary>Ein Vorschlag von Hand; aus Förderanträgen entstehen sie von selbst. Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht nur einer.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Vorschlag aufgenommen")]
internal sealed record VorschlagAufnehmen(Guid Id, string? Titel, Vorschlagsart? Art, string? Beschreibung, string? Zielgruppe, string? Stadtteil, string? Ort, Geldbetrag? Kosten, Geldbetrag? Beantragt, Guid? TraegerId, string? Beschlussvorschlag, Guid? BedarfId = null) : IRequest, IVorschlagsfelder;

internal sealed class VorschlagAufnehmenValidator(IVerzeichnis verzeichnis) : VorschlagsfelderValidator<VorschlagAufnehmen>(verzeichnis);

internal sealed class VorschlagAufnehmenHandler(LenkungsgruppeContext db, IOrganisationen organisationen, IBedarfe bedarfe, Befangenheitshinweise hinweise, TimeProvider uhr) : IRequestHandler<VorschlagAufnehmen>
{
    public async Task<Unit> Handle(VorschlagAufnehmen command, CancellationToken cancellationToken)
    {
        if (await db.Vorschlaege.AnyAsync(v => v.Id == command.Id, cancellationToken)) return Unit.Value;
        if (command.BedarfId is { } bedarf && await bedarfe.FindeAsync(bedarf, cancellationToken) is null) throw new Regelverstoss("Diesen Bedarf gibt es nicht.");
        var name = command.TraegerId is { } traeger ? (await organisationen.FindeAsync([traeger], cancellationToken)).FirstOrDefault()?.Name ?? throw new Regelverstoss("Diesen Träger gibt es nicht. Bitte wählen Sie einen aus der Liste.") : null;
        var gremium = await db.LadeGremiumAsync(cancellationToken);
        var vorschlag = Vorschlag.Aufnehmen(command.Id, gremium.Id, ((IVorschlagsfelder)command).Angaben(name, null), Vorschlagsherkunft.VonHand with { BedarfId = command.BedarfId }, uhr.Heute());
        db.Vorschlaege.Add(vorschlag);
        await hinweise.NachziehenAsync(vorschlag, uhr.Heute(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
