using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur ein Bedarf. Liefert die Nummer.</summary>
/// <param name="AnliegenId">Anliegen, aus dem der Bedarf hervorgeht; es wird sein erster Beleg.</param>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Bedarf erfasst")]
internal sealed record BedarfErfassen(
    Guid Id, string? Titel, string? Beschreibung, string? Stadtteil, int? Handlungsfeld, Prioritaet? Prioritaet, string? Zielgruppe = null, string? Fundstelle = null,
    Guid? AnliegenId = null) : IRequest<string>, IBedarfsfelder;

internal sealed class BedarfErfassenValidator(IVerzeichnis verzeichnis) : BedarfsfelderValidator<BedarfErfassen>(verzeichnis);

internal sealed class BedarfErfassenHandler(KoordinierungContext db, TimeProvider uhr) : IRequestHandler<BedarfErfassen, string>
{
    public async Task<string> Handle(BedarfErfassen command, CancellationToken cancellationToken)
    {
        if (await db.Bedarfe.Where(b => b.Id == command.Id).Select(b => b.Nummer).FirstOrDefaultAsync(cancellationToken) is { } vorhandene) return vorhandene;
        var bedarf = Bedarf.Erfassen(command.Id, ((IBedarfsfelder)command).Angaben(), uhr.Heute());
        db.Bedarfe.Add(bedarf);
        if (command.AnliegenId is { } anliegen) (await db.LadeAnliegenAsync(anliegen, cancellationToken)).Belegen(bedarf.Id);
        await db.SaveChangesAsync(cancellationToken);
        return bedarf.Nummer;
    }
}
