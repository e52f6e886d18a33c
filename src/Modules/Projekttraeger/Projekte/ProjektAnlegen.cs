using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Contracts;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur ein Projekt.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Projekt angelegt")]
internal sealed record ProjektAnlegen(
    Guid Id, string? Titel, Guid? TraegerId, string? Ziele, string? Zielgruppe, string? Stadtteil, int? Handlungsfeld, DateOnly? Beginn, DateOnly? Ende,
    Geldbetrag? Budget, Beteiligungstiefe? Beteiligungstiefe, string? Beteiligung = null, Guid? BedarfId = null) : IRequest<string>, IProjektfelder;

internal sealed class ProjektAnlegenValidator(IVerzeichnis verzeichnis) : ProjektfelderValidator<ProjektAnlegen>(verzeichnis);

internal sealed class ProjektAnlegenHandler(ProjekttraegerContext db, IOrganisationen organisationen, IBedarfe bedarfe) : IRequestHandler<ProjektAnlegen, string>
{
    /// <returns>Nummer des Projekts.</returns>
    public async Task<string> Handle(ProjektAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Projekte.Where(p => p.Id == command.Id).Select(p => p.Nummer).FirstOrDefaultAsync(cancellationToken) is { } vorhanden) return vorhanden;
        if (command.BedarfId is { } bedarf && await bedarfe.FindeAsync(bedarf, cancellationToken) is null) throw new Regelverstoss("Diesen Bedarf gibt es nicht. Bitte wählen Sie einen anderen.");
        var projekt = Projekt.Anlegen(command.Id, command.BedarfId, await command.AngabenAsync(organisationen, null, cancellationToken));
        db.Projekte.Add(projekt);
        await db.SaveChangesAsync(cancellationToken);
        return projekt.Nummer;
    }
}
