using MediatR;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Was von einer Fassung abgerufen wird.</summary>
public enum Abrufart
{
    /// <summary>Der Inhalt, bei Bildern ohne Aufnahmedaten.</summary>
    Inhalt,
    /// <summary>Das unveränderte Bild, wenn es auf Wunsch behalten wurde.</summary>
    Original
}

/// <summary>Der Inhalt einer Datei. Wer nicht zum Stadtteilmanagement gehört, dessen Abruf steht im Prüfprotokoll, wo der Vorgang es verlangt (AK-4).</summary>
/// <param name="Id">Die Datei.</param>
/// <param name="Fassung">Nummer der Fassung; leer: die neueste.</param>
/// <param name="Art">Was davon.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Revision, Rolle.Lenkungsgruppe), Bezeichnung("Datei abgerufen"), Objektregel(Dateizugang.Regel)]
public sealed record Dateiabruf(Guid Id, int? Fassung = null, Abrufart Art = Abrufart.Inhalt) : IRequest<Dateiinhalt>;

/// <summary>Ein Inhalt zum Ausliefern.</summary>
/// <param name="Strom">Der Inhalt; der Empfänger schließt ihn.</param>
/// <param name="Mime">Medientyp nach der erkannten Art.</param>
/// <param name="Dateiname">Name zum Speichern.</param>
public sealed record Dateiinhalt(Stream Strom, string Mime, string Dateiname);

internal sealed class DateiabrufHandler(Dateizugang zugang, IDateiablage ablage) : IRequestHandler<Dateiabruf, Dateiinhalt>
{
    public async Task<Dateiinhalt> Handle(Dateiabruf request, CancellationToken cancellationToken)
    {
        var (db, datei, vorgang) = await zugang.DateiAsync(request.Id, cancellationToken);
        var fassung = datei.Abrufbare(request.Fassung);
        var sha256 = (request.Art == Abrufart.Original ? fassung.OriginalSha256 : fassung.Sha256) ?? throw new NichtGefunden("Diese Fassung gibt es nicht.");
        var strom = ablage.Oeffnen(sha256) ?? throw new InvalidOperationException($"Zur Datei {datei.Id} fehlt der Inhalt {sha256}. Der Befehl „dateien-pruefen“ nennt alle fehlenden.");
        if (vorgang.AbrufProtokollieren)
            await db.ProtokolliereZugriffAsync(datei.Vorgangsart, datei.VorgangId, [new AuditChange("gelesen", null, $"{fassung.Art.Bezeichnung()}, {fassung.Nummer}. Fassung")], cancellationToken);
        return new Dateiinhalt(strom, fassung.Art.Mime(), fassung.Dateiname);
    }
}

internal static class Dateifassungen
{
    /// <summary>Die verlangte Fassung, sofern ihr Inhalt freigegeben ist.</summary>
    public static Fassung Abrufbare(this Datei datei, int? nummer) =>
        (nummer is null ? datei.Neueste : datei.Fassungen.FirstOrDefault(f => f.Nummer == nummer)) is { Abrufbar: true } fassung ? fassung : throw new NichtGefunden("Diese Fassung gibt es nicht.");
}
