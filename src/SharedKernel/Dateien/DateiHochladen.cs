using System.Security.Cryptography;
using System.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Fügt einem Vorgang eine Datei bei.</summary>
/// <param name="Art">Art des Vorgangs in der Adresse.</param>
/// <param name="VorgangId">Der Vorgang.</param>
/// <param name="Sendung">Aus dem Formular: Derselbe Inhalt unter demselben Namen entsteht je Sendung nur einmal, auch wenn sie zweimal ankommt.</param>
/// <param name="Dateiname">Name, wie ihn die Person gab.</param>
/// <param name="Inhalt">Der Inhalt; wird einmal gelesen.</param>
/// <param name="OriginalBehalten">Bei Bildern auch das unveränderte Original mit Ort und Gerät aufheben.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion), Bezeichnung("Datei hochgeladen"), Objektregel(Dateizugang.Regel)]
public sealed record DateiHochladen(string Art, Guid VorgangId, Guid Sendung, string? Dateiname, Stream Inhalt, bool OriginalBehalten = false) : IRequest<HochgeladeneDatei>;

/// <summary>Was beim Hochladen entstand.</summary>
/// <param name="Id">Schlüssel der Datei.</param>
/// <param name="Dateiname">Name, unter dem sie jetzt steht.</param>
/// <param name="Befund">Was die Virenprüfung weiß.</param>
public sealed record HochgeladeneDatei(Guid Id, string Dateiname, Virenbefund Befund);

internal sealed class DateiHochladenValidator : AbstractValidator<DateiHochladen>
{
    public DateiHochladenValidator() => RuleFor(d => d.Sendung).NotEmpty().WithMessage("Das Formular ist unvollständig. Bitte laden Sie die Seite neu.");
}

internal sealed class DateiHochladenHandler(Dateizugang zugang, Dateiannahme annahme) : IRequestHandler<DateiHochladen, HochgeladeneDatei>
{
    public async Task<HochgeladeneDatei> Handle(DateiHochladen command, CancellationToken cancellationToken)
    {
        var (traeger, vorgang) = await zugang.VorgangAsync(command.Art, command.VorgangId, cancellationToken);
        Dateizugang.NichtGesperrt(vorgang);
        var (db, stelle) = (traeger.Db, new Dateistelle(command.Art, vorgang.Vorgangsart, command.VorgangId, vorgang.NurStellen?.FirstOrDefault()));
        using var eingang = await annahme.EmpfangenAsync(command.Inhalt, cancellationToken);
        var id = Kennung(command, eingang.Sha256);
        if (await VorhandeneAsync(db, id, cancellationToken) is { } schon) return schon;
        if (await db.Dateien.CountAsync(d => d.VorgangId == command.VorgangId && d.EntferntAm == null, cancellationToken) >= Dateieinstellungen.HoechstensJeVorgang)
            throw new Regelverstoss($"An einem Vorgang liegen höchstens {Dateieinstellungen.HoechstensJeVorgang} Dateien. Entfernen Sie zuerst, was nicht mehr gebraucht wird.");

        var angaben = await annahme.AnnehmenAsync(eingang, command.Dateiname, command.OriginalBehalten, db, stelle, cancellationToken);
        db.Add(Datei.Beifuegen(id, stelle, angaben));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (DatabaseProvider.Von(db).IsUniqueViolation(e))
        {
            // Dieselbe Sendung kam zweimal zugleich an; die andere war schneller, und es ist dieselbe Datei.
            db.ChangeTracker.Clear();
        }
        return (await VorhandeneAsync(db, id, cancellationToken))!;
    }

    private static Task<HochgeladeneDatei?> VorhandeneAsync(ModuleContext db, Guid id, CancellationToken cancellationToken) =>
        db.Dateien.AsNoTracking().Where(d => d.Id == id).SelectMany(d => d.Fassungen, (d, f) => new { d.Id, d.Dateiname, f.Nummer, f.Befund })
            .OrderByDescending(f => f.Nummer).Select(f => new HochgeladeneDatei(f.Id, f.Dateiname, f.Befund)).FirstOrDefaultAsync(cancellationToken);

    // Der Anfang bleibt der zeitlich geordnete der Sendung, das Ende hängt an Vorgang, Name und Inhalt.
    private static Guid Kennung(DateiHochladen command, string sha256)
    {
        var abdruck = SHA256.HashData(Encoding.UTF8.GetBytes($"{command.Sendung}\n{command.VorgangId}\n{command.Dateiname}\n{sha256}"));
        var kennung = command.Sendung.ToByteArray(bigEndian: true);
        abdruck.AsSpan(0, 7).CopyTo(kennung.AsSpan(9));
        return new Guid(kennung, bigEndian: true);
    }
}
