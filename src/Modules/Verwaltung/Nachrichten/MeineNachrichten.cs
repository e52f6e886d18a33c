using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>Was an der Glocke der angemeldeten Person steht, je Vorgang zusammengefasst.</summary>
/// <param name="Auswahl">„alle“ zeigt auch Gelesenes.</param>
[Erlaubt, Objektregel("nur eigene Nachrichten")]
internal sealed record MeineNachrichten(string? Auswahl = null) : IRequest<Nachrichtenliste>
{
    public const string Alle = "alle";
}

/// <param name="Gekuerzt">Ob ältere Nachrichten fehlen.</param>
internal sealed record Nachrichtenliste(IReadOnlyList<Nachrichtenbuendel> Buendel, int Ungelesen, bool Gekuerzt);

/// <summary>Alle Nachrichten zu einem Vorgang, die jüngste zuerst.</summary>
internal sealed record Nachrichtenbuendel(string Adresse, bool Ungelesen, IReadOnlyList<Nachrichtenzeile> Zeilen)
{
    public Nachrichtenzeile Juengste => Zeilen[0];
}

internal sealed record Nachrichtenzeile(
    Guid Id, string Betreff, IReadOnlyList<string> Punkte, string? Stand, DateOnly? Frist, string Grund, DateTime Zeitpunkt, bool Ungelesen);

internal sealed class MeineNachrichtenHandler(VerwaltungContext db, IVerzeichnis verzeichnis, AngemeldetePerson person) : IRequestHandler<MeineNachrichten, Nachrichtenliste>
{
    private const int Obergrenze = 300;

    public async Task<Nachrichtenliste> Handle(MeineNachrichten request, CancellationToken cancellationToken)
    {
        var eigene = db.Nachrichten.AsNoTracking().Where(n => n.PersonId == person.Id);
        if (request.Auswahl != MeineNachrichten.Alle) eigene = eigene.Where(n => n.GelesenAm == null);
        var nachrichten = await eigene.OrderByDescending(n => n.Zeitpunkt).ThenByDescending(n => n.Id).Take(Obergrenze + 1).ToListAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return new Nachrichtenliste(
            [.. nachrichten.Take(Obergrenze).GroupBy(n => n.Adresse).Select(g => new Nachrichtenbuendel(g.Key, g.Any(n => n.GelesenAm is null), [.. g.Select(n => Zeile(n, stammdaten))]))],
            nachrichten.Count(n => n.GelesenAm is null), nachrichten.Count > Obergrenze);
    }

    private static Nachrichtenzeile Zeile(Nachricht n, Stammdaten stammdaten) => new(
        n.Id, n.Betreff, n.Punkte, n.Stand, n.Frist, Nachrichtenbrief.Grund(n.Grund, n.VertretungFuer, stammdaten), n.Zeitpunkt, n.GelesenAm is null);
}
