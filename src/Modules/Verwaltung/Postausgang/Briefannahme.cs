using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

/// <summary>Nimmt Briefe in den Postausgang; gespeichert werden sie mit der Handlung, die sie auslöst.</summary>
internal sealed class Briefannahme(VerwaltungContext db, Posteinstellungen post, IDataProtectionProvider schutz, TimeProvider uhr)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private readonly IDataProtector _schutz = schutz.CreateProtector("Stadtteilmanagement.Postausgang");

    /// <summary>Ob ein Brief mit einem Geheimnis Sinn hat: Er geht hinaus, oder es ist die Demo und er lässt sich dort lesen. Sonst läge der Link nur in einer Datei.</summary>
    public bool NimmtVertrauliches => post.GehtHinaus || post.Demo;

    public void Aufgeben(Briefumschlag umschlag)
    {
        var (id, jetzt, inhalt) = (Guid.CreateVersion7(), uhr.Jetzt(), JsonSerializer.Serialize(umschlag.Inhalt, Json));
        db.Briefe.Add(new Brief
        {
            Id = id,
            MessageId = $"{id:N}@{post.Absender.Split('@')[^1]}",
            PersonId = umschlag.PersonId,
            Name = umschlag.Name,
            An = umschlag.An,
            AntwortAn = umschlag.AntwortAn,
            Betreff = umschlag.Betreff,
            Inhalt = umschlag.Vertraulich ? _schutz.Protect(inhalt) : inhalt,
            Vertraulich = umschlag.Vertraulich,
            Anlass = umschlag.Anlass,
            AngelegtAm = jetzt,
            Faellig = jetzt
        });
    }

    /// <summary>Was in dem Brief steht; null, wenn es gelöscht oder nicht mehr zu entschlüsseln ist.</summary>
    public Briefinhalt? Lesen(Brief brief)
    {
        if (brief.Inhalt is null) return null;
        try { return JsonSerializer.Deserialize<Briefinhalt>(brief.Vertraulich ? _schutz.Unprotect(brief.Inhalt) : brief.Inhalt, Json); }
        // Die Schlüssel sind verloren (docs/betrieb.md, „Schlüssel“); der Brief lässt sich dann nur neu schreiben.
        catch (CryptographicException) { return null; }
    }
}
