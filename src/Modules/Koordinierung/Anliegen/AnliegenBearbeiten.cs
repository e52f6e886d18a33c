using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anliegen bearbeitet")]
internal sealed record AnliegenBearbeiten(
    Guid Id, int Version, string? Betreff, string? Schilderung, string? Stadtteil, [property: Bezeichnung("Eingang über")] Kanal? Kanal,
    [property: Bezeichnung("Eingang am")] DateOnly? EingangAm, int? Handlungsfeld = null, string? Ort = null,
    [property: Bezeichnung("Name")] string? EinbringerName = null, [property: Bezeichnung("Telefon oder E-Mail")] string? EinbringerKontakt = null,
    [property: Bezeichnung("Rückmeldung gewünscht")] bool RueckmeldungGewuenscht = false) : IRequest, IAnliegenfelder;

internal sealed class AnliegenBearbeitenValidator(IVerzeichnis verzeichnis, TimeProvider uhr) : AnliegenfelderValidator<AnliegenBearbeiten>(verzeichnis, uhr);

internal sealed class AnliegenBearbeitenHandler(KoordinierungContext db) : IRequestHandler<AnliegenBearbeiten>
{
    public async Task<Unit> Handle(AnliegenBearbeiten command, CancellationToken cancellationToken)
    {
        var anliegen = await db.LadeAnliegenAsync(command.Id, command.Version, cancellationToken);
        anliegen.Bearbeiten(((IAnliegenfelder)command).Angaben());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
