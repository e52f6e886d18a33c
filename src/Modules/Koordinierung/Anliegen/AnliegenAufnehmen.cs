using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur ein Anliegen.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anliegen aufgenommen")]
internal sealed record AnliegenAufnehmen(
    Guid Id, string? Betreff, string? Schilderung, string? Stadtteil, Kanal? Kanal, DateOnly? EingangAm, int? Handlungsfeld = null, string? Ort = null,
    string? EinbringerName = null, string? EinbringerKontakt = null, bool RueckmeldungGewuenscht = false) : IRequest<string>, IAnliegenfelder;

internal sealed class AnliegenAufnehmenValidator(IVerzeichnis verzeichnis, TimeProvider uhr) : AnliegenfelderValidator<AnliegenAufnehmen>(verzeichnis, uhr);

internal sealed class AnliegenAufnehmenHandler(KoordinierungContext db, AngemeldetePerson person) : IRequestHandler<AnliegenAufnehmen, string>
{
    /// <returns>Nummer des Anliegens.</returns>
    public async Task<string> Handle(AnliegenAufnehmen command, CancellationToken cancellationToken)
    {
        if (await db.Anliegen.Where(a => a.Id == command.Id).Select(a => a.Nummer).FirstOrDefaultAsync(cancellationToken) is { } vorhanden) return vorhanden;
        var anliegen = Anliegen.Aufnehmen(command.Id, ((IAnliegenfelder)command).Angaben(), person.Id);
        db.Anliegen.Add(anliegen);
        await db.SaveChangesAsync(cancellationToken);
        return anliegen.Nummer;
    }
}
