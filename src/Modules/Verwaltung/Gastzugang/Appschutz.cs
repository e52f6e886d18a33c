using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Verschlüsselt den Schlüssel der Authenticator-App: Eine abhandengekommene Datenbank allein ergibt keine Codes.</summary>
internal sealed class Appschutz(IDataProtectionProvider schutz)
{
    public const string StimmtNicht = "Der Code stimmt nicht. Nehmen Sie den, den die App gerade zeigt; jeder Code gilt nur einmal.";

    private IDataProtector Schutz => schutz.CreateProtector("Gastanmeldung.Appschluessel");

    /// <summary>Verbindet die App, wenn sie den richtigen Code zeigt.</summary>
    public void Verbinden(Gastanmeldung anmeldung, string schluessel, string? code, DateTime jetzt)
    {
        if (Zeitcode.Zeitschritt(schluessel, code, jetzt) is not { } schritt) throw new Regelverstoss(StimmtNicht);
        anmeldung.AppVerbinden(Schutz.Protect(schluessel), schritt);
    }

    public bool Stimmt(Gastanmeldung anmeldung, string? code, DateTime jetzt) =>
        Schluessel(anmeldung) is { } schluessel && Zeitcode.Zeitschritt(schluessel, code, jetzt) is { } schritt && anmeldung.ZeitschrittVerbrauchen(schritt);

    private string? Schluessel(Gastanmeldung anmeldung)
    {
        if (anmeldung.Appschluessel is null) return null;
        try { return Schutz.Unprotect(anmeldung.Appschluessel); }
        // Die Schlüssel des Hosts sind verloren gegangen; es bleiben Wiederherstellungscodes und ein neuer Link.
        catch (CryptographicException) { return null; }
    }
}
