using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur eine Anfrage.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anfrage entworfen")]
internal sealed record AnfrageEntwerfen(
    Guid Id, Guid? AnliegenId, string? Betreff, string? Frage, Auftraggeber? Auftraggeber, string? Stadtteil, int? Handlungsfeld, string? Drucksache,
    Guid? Federfuehrend, IReadOnlyList<Guid>? Beteiligte, DateOnly? Frist, bool KontaktdatenBeifuegen, string? KontaktdatenGrund) : IRequest, IAnfragefelder;

internal sealed class AnfrageEntwerfenValidator(IVerzeichnis verzeichnis, TimeProvider uhr) : AnfragefelderValidator<AnfrageEntwerfen>(verzeichnis, uhr);

internal sealed class AnfrageEntwerfenHandler(KoordinierungContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AnfrageEntwerfen>
{
    public async Task<Unit> Handle(AnfrageEntwerfen command, CancellationToken cancellationToken)
    {
        if (await db.Anfragen.AnyAsync(a => a.Id == command.Id, cancellationToken)) return Unit.Value;
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var anliegen = command.AnliegenId is { } id ? await db.LadeAnliegenAsync(id, cancellationToken) : null;
        if (anliegen is { Offen: false }) throw new Regelverstoss("Das Anliegen ist schon beendet. Öffnen Sie es zuerst wieder.");
        db.Anfragen.Add(Anfrage.Entwerfen(
            command.Id, ((IAnfragefelder)command).Angaben(stammdaten, anliegen?.Kontaktdaten()), command.AnliegenId, person.Id, uhr.Jetzt()));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
