using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Vorschlag bearbeitet")]
internal sealed record VorschlagBearbeiten(Guid Id, int Version, string? Titel, Vorschlagsart? Art, string? Beschreibung, string? Zielgruppe, string? Stadtteil, string? Ort, Geldbetrag? Kosten, Geldbetrag? Beantragt, Guid? TraegerId, string? Beschlussvorschlag) : IRequest, IVorschlagsfelder;

internal sealed class VorschlagBearbeitenValidator(IVerzeichnis verzeichnis) : VorschlagsfelderValidator<VorschlagBearbeiten>(verzeichnis);

internal sealed class VorschlagBearbeitenHandler(LenkungsgruppeContext db, IOrganisationen organisationen, Befangenheitshinweise hinweise, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<VorschlagBearbeiten>
{
    public async Task<Unit> Handle(VorschlagBearbeiten command, CancellationToken cancellationToken)
    {
        var vorschlag = await db.LadeVorschlagAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        // Der Träger eines Förderantrags steht mit dem Antrag fest.
        var gewaehlt = vorschlag.FoerderantragId is null ? command.TraegerId : vorschlag.TraegerId;
        var name = gewaehlt == vorschlag.TraegerId ? vorschlag.Traeger : gewaehlt is { } traeger ? (await organisationen.FindeAsync([traeger], cancellationToken)).FirstOrDefault()?.Name ?? throw new Regelverstoss("Diesen Träger gibt es nicht. Bitte wählen Sie einen aus der Liste.") : null;
        vorschlag.Bearbeiten(((IVorschlagsfelder)(command with { TraegerId = gewaehlt })).Angaben(name, vorschlag.Topf));
        await hinweise.NachziehenAsync(vorschlag, uhr.Heute(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
