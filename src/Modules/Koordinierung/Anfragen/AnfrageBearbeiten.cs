using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Entwurf bearbeitet")]
internal sealed record AnfrageBearbeiten(
    Guid Id, int Version, string? Betreff, [property: Bezeichnung("Frage oder Bitte")] string? Frage, [property: Bezeichnung("Im Auftrag von")] Auftraggeber? Auftraggeber,
    string? Stadtteil, int? Handlungsfeld, string? Drucksache, Guid? Federfuehrend, IReadOnlyList<Guid>? Beteiligte, DateOnly? Frist,
    [property: Bezeichnung("Kontaktdaten beifügen")] bool KontaktdatenBeifuegen, [property: Bezeichnung("Grund")] string? KontaktdatenGrund) : IRequest, IAnfragefelder;

internal sealed class AnfrageBearbeitenValidator(IVerzeichnis verzeichnis, TimeProvider uhr) : AnfragefelderValidator<AnfrageBearbeiten>(verzeichnis, uhr);

internal sealed class AnfrageBearbeitenHandler(KoordinierungContext db, IVerzeichnis verzeichnis, AngemeldetePerson person) : IRequestHandler<AnfrageBearbeiten>
{
    public async Task<Unit> Handle(AnfrageBearbeiten command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        var anliegen = anfrage.AnliegenId is { } id ? await db.LadeAnliegenAsync(id, cancellationToken) : null;
        anfrage.Bearbeiten(((IAnfragefelder)command).Angaben(await verzeichnis.LadenAsync(cancellationToken), anliegen?.Kontaktdaten()));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
