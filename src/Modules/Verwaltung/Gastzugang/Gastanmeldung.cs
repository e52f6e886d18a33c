using Microsoft.AspNetCore.Identity;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>
/// Womit sich ein Gast ausweist; trägt den Schlüssel seines Gastkontos. Kein Aggregat: Geheimnisse gehören in keinem Zustand in das Prüfprotokoll.
/// Dort steht am Gastkonto, dass und wodurch sich die Anmeldung geändert hat.
/// </summary>
internal sealed class Gastanmeldung : IdentityUser<Guid>
{
    private readonly List<Gastpasskey> _passkeys = [];
    private readonly List<Wiederherstellungscode> _codes = [];

    public IReadOnlyList<Gastpasskey> Passkeys => _passkeys;

    public IReadOnlyList<Wiederherstellungscode> Codes => _codes;

    /// <summary>Schlüssel der Authenticator-App, verschlüsselt mit den Schlüsseln des Hosts.</summary>
    public string? Appschluessel { get; private set; }

    /// <summary>Zeitschritt des zuletzt benutzten Codes; derselbe Code gilt nicht zweimal.</summary>
    public long LetzterZeitschritt { get; private set; }

    public bool HatKennwort => PasswordHash is not null;

    public void AppVerbinden(string geschuetzt, long zeitschritt) => (Appschluessel, LetzterZeitschritt) = (geschuetzt, zeitschritt);

    /// <summary>Verbraucht einen Code der App; false, wenn er oder ein späterer schon benutzt ist.</summary>
    public bool ZeitschrittVerbrauchen(long zeitschritt)
    {
        if (zeitschritt <= LetzterZeitschritt) return false;
        LetzterZeitschritt = zeitschritt;
        return true;
    }

    public void CodesErsetzen(IEnumerable<string> pruefwerte)
    {
        _codes.Clear();
        _codes.AddRange(pruefwerte.Select(p => new Wiederherstellungscode(Guid.CreateVersion7(), p)));
    }

    public bool CodeVerbrauchen(string pruefwert) => _codes.RemoveAll(c => c.Pruefwert == pruefwert) > 0;

    public void PasskeyMerken(UserPasskeyInfo angaben)
    {
        if (_passkeys.FirstOrDefault(p => p.Kennung.AsSpan().SequenceEqual(angaben.CredentialId)) is { } vorhanden) vorhanden.Benutzt(angaben);
        else _passkeys.Add(Gastpasskey.Aus(angaben));
    }

    public void PasskeyBenennen(Guid passkeyId, string name) => Passkey(passkeyId).Benennen(name);

    public void PasskeyEntfernen(Guid passkeyId)
    {
        var passkey = Passkey(passkeyId);
        if (_passkeys.Count == 1 && !HatKennwort)
            throw new Regelverstoss("Das ist Ihr einziger Weg, sich anzumelden. Fügen Sie zuerst einen anderen Passkey hinzu oder legen Sie ein Kennwort fest.");
        _passkeys.Remove(passkey);
    }

    /// <summary>Nimmt das Kennwort und alles, was nur mit ihm gebraucht wird, weg.</summary>
    public void KennwortEntfernen()
    {
        if (!HatKennwort) throw new Regelverstoss("Es ist kein Kennwort festgelegt.");
        if (_passkeys.Count == 0) throw new Regelverstoss("Das Kennwort ist Ihr einziger Weg, sich anzumelden. Fügen Sie zuerst einen Passkey hinzu.");
        (PasswordHash, Appschluessel) = (null, null);
        _codes.Clear();
    }

    private Gastpasskey Passkey(Guid id) => _passkeys.FirstOrDefault(p => p.Id == id) ?? throw new NichtGefunden("Diesen Passkey gibt es nicht.");
}

/// <summary>Ein Passkey: öffentlicher Schlüssel eines Gerätes. Das Geheimnis bleibt auf dem Gerät.</summary>
internal sealed class Gastpasskey
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public byte[] Kennung { get; private set; } = [];
    public byte[] Schluessel { get; private set; } = [];
    public string Name { get; private set; } = "";
    public DateTime AngelegtAm { get; private set; }
    public long Zaehler { get; private set; }
    public string? Uebertragung { get; private set; }
    public bool MitPruefung { get; private set; }
    public bool Sicherbar { get; private set; }
    public bool Gesichert { get; private set; }

    public static Gastpasskey Aus(UserPasskeyInfo angaben) => new()
    {
        Kennung = angaben.CredentialId,
        Schluessel = angaben.PublicKey,
        Name = angaben.Name ?? "Passkey",
        AngelegtAm = angaben.CreatedAt.UtcDateTime,
        Zaehler = angaben.SignCount,
        Uebertragung = angaben.Transports is { Length: > 0 } wege ? string.Join(' ', wege) : null,
        MitPruefung = angaben.IsUserVerified,
        Sicherbar = angaben.IsBackupEligible,
        Gesichert = angaben.IsBackedUp
    };

    // Der Nachweis von der Anlage wird nicht aufgehoben: Er dient nur dazu, Gerätehersteller zu prüfen, und das tut hier niemand.
    public UserPasskeyInfo AlsAngaben() =>
        new(Kennung, Schluessel, AngelegtAm, (uint)Zaehler, Uebertragung?.Split(' '), MitPruefung, Sicherbar, Gesichert, [], []) { Name = Name };

    public void Benutzt(UserPasskeyInfo angaben) => (Zaehler, Gesichert) = (angaben.SignCount, angaben.IsBackedUp);

    public void Benennen(string name) => Name = name;
}

/// <summary>Ein unbenutzter Wiederherstellungscode; gespeichert ist nur sein Prüfwert.</summary>
internal sealed class Wiederherstellungscode(Guid id, string pruefwert)
{
    public Guid Id { get; private set; } = id;
    public string Pruefwert { get; private set; } = pruefwert;
}
