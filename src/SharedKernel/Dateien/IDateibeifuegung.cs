using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>
/// Legt eine hochgeladene Datei an einen Vorgang: erkennen, prüfen, aufbereiten, speichern. Nach Rechten fragt sie nicht; das tut, wer sie ruft: für Angemeldete
/// der <see cref="IDateitraeger"/>, für jemanden ohne Konto das Modul, das ihm einen Link zu genau diesem Vorgang gab.
/// </summary>
public interface IDateibeifuegung
{
    /// <summary>Fügt die Beilage bei; kommt dieselbe Sendung noch einmal, entsteht nichts Neues.</summary>
    /// <param name="db">Der Kontext des Moduls.</param>
    /// <param name="stelle">Wohin sie gehört.</param>
    /// <param name="beilage">Was hochgeladen wurde.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    /// <exception cref="Regelverstoss">Die Datei wird nicht angenommen; der Satz sagt, warum.</exception>
    Task<HochgeladeneDatei> BeifuegenAsync(ModuleContext db, Dateistelle stelle, Beilage beilage, CancellationToken cancellationToken);
}

/// <summary>Etwas Hochgeladenes, ehe es angenommen ist.</summary>
/// <param name="Sendung">Aus dem Formular: Derselbe Inhalt unter demselben Namen entsteht je Sendung nur einmal.</param>
/// <param name="Dateiname">Name, wie ihn die Person gab.</param>
/// <param name="Inhalt">Der Inhalt; wird einmal gelesen.</param>
public sealed record Beilage(Guid Sendung, string? Dateiname, Stream Inhalt)
{
    /// <summary>Bei Bildern auch das unveränderte Original mit Ort und Gerät aufheben.</summary>
    public bool OriginalBehalten { get; init; }

    /// <summary>Nur Bilder annehmen.</summary>
    public bool NurBilder { get; init; }
}

internal sealed class Dateibeifuegung(Dateiannahme annahme) : IDateibeifuegung
{
    public async Task<HochgeladeneDatei> BeifuegenAsync(ModuleContext db, Dateistelle stelle, Beilage beilage, CancellationToken cancellationToken)
    {
        using var eingang = await annahme.EmpfangenAsync(beilage.Inhalt, cancellationToken);
        var id = Kennung(stelle.VorgangId, beilage, eingang.Sha256);
        if (await VorhandeneAsync(db, id, cancellationToken) is { } schon) return schon;
        if (await db.Dateien.CountAsync(d => d.VorgangId == stelle.VorgangId && d.EntferntAm == null, cancellationToken) >= Dateieinstellungen.HoechstensJeVorgang)
            throw new Regelverstoss($"An einem Vorgang liegen höchstens {Dateieinstellungen.HoechstensJeVorgang} Dateien. Entfernen Sie zuerst, was nicht mehr gebraucht wird.");

        var angaben = await annahme.AnnehmenAsync(eingang, beilage.Dateiname, beilage.OriginalBehalten, beilage.NurBilder, db, stelle, cancellationToken);
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
    private static Guid Kennung(Guid vorgang, Beilage beilage, string sha256)
    {
        var abdruck = SHA256.HashData(Encoding.UTF8.GetBytes($"{beilage.Sendung}\n{vorgang}\n{beilage.Dateiname}\n{sha256}"));
        var kennung = beilage.Sendung.ToByteArray(bigEndian: true);
        abdruck.AsSpan(0, 7).CopyTo(kennung.AsSpan(9));
        return new Guid(kennung, bigEndian: true);
    }
}
