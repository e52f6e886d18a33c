using MediatR;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Projekt bearbeitet")]
internal sealed record ProjektBearbeiten(
    Guid Id, int Version, string? Titel, Guid? TraegerId, string? Ziele, string? Zielgruppe, string? Stadtteil, int? Handlungsfeld, DateOnly? Beginn, DateOnly? Ende,
    Geldbetrag? Budget, Beteiligungstiefe? Beteiligungstiefe, string? Beteiligung = null) : IRequest, IProjektfelder;

internal sealed class ProjektBearbeitenValidator(IVerzeichnis verzeichnis) : ProjektfelderValidator<ProjektBearbeiten>(verzeichnis);

internal sealed class ProjektBearbeitenHandler(ProjekttraegerContext db, IOrganisationen organisationen) : IRequestHandler<ProjektBearbeiten>
{
    public async Task<Unit> Handle(ProjektBearbeiten command, CancellationToken cancellationToken)
    {
        var projekt = await db.LadeProjektAsync(command.Id, command.Version, cancellationToken);
        projekt.Bearbeiten(await command.AngabenAsync(organisationen, (projekt.TraegerId, projekt.Traeger), cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
