using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Lädt eine Datei hoch und schlägt die Zuordnung der Spalten vor; am Bestand ändert das nichts.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion, Rolle.Administration), Objektregel("je Art nur deren Rollen, sonst 404"), Bezeichnung("Datei zum Einspielen hochgeladen")]
internal sealed record EinspielungBeginnen(Guid Id, string? Art, IFormFile? Datei) : IRequest;

internal sealed class EinspielungBeginnenValidator : AbstractValidator<EinspielungBeginnen>
{
    public EinspielungBeginnenValidator()
    {
        RuleFor(e => e.Datei).NotNull().WithMessage("Bitte wählen Sie eine Datei.")
            .Must(d => d is null || d.Length <= Tabellenleser.HoechstensBytes).WithMessage($"Die Datei ist zu groß. Erlaubt sind {Tabellenleser.HoechstensBytes / 1024 / 1024} MB.");
    }
}

internal sealed class EinspielungBeginnenHandler(VerwaltungContext db, Einspielzugriff zugriff, IDateiablage ablage, AngemeldetePerson person, TimeProvider uhr)
    : IRequestHandler<EinspielungBeginnen>
{
    private const int HoechstensZeichen = 200;

    public async Task<Unit> Handle(EinspielungBeginnen command, CancellationToken cancellationToken)
    {
        var art = zugriff.Art(command.Art);
        if (await db.Einspielungen.AnyAsync(e => e.Id == command.Id, cancellationToken)) return Unit.Value;
        await using var datei = command.Datei!.OpenReadStream();
        var tabelle = Tabellenleser.Lesen(datei);
        datei.Position = 0;
        var inhalt = await ablage.AblegenAsync(datei, Tabellenleser.HoechstensBytes, cancellationToken);
        var zuordnung = Einspielzugriff.AlsText(Spaltenzuordnung.Vorschlag(art.Spalten, tabelle.Kopf));
        db.Einspielungen.Add(Einspielung.Hochladen(command.Id, person.Id, art.Schluessel, Name(command.Datei.FileName), inhalt.Sha256, tabelle, zuordnung, uhr.Jetzt()));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }

    // Manche Browser senden den ganzen Pfad.
    private static string Name(string gesandt) => gesandt.Split('/', '\\')[^1] is var name && name.Length > HoechstensZeichen ? name[^HoechstensZeichen..] : name;
}
