using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>
/// Die Schlüssel für Cookies, Formularschutz und gerettete Eingaben liegen in der Datenbank (Modul Verwaltung).
/// Mit einem Zertifikat sind sie dort verschlüsselt: Wer nur die Datenbank oder eine Sicherung hat, kann keine Sitzung fälschen.
/// </summary>
internal static partial class Schluesselschutz
{
    public static void AddSchluesselschutz(this WebApplicationBuilder builder)
    {
        var schutz = builder.Services.AddDataProtection().SetApplicationName("Stadtteilmanagement");
        if (Zertifikat(builder.Configuration.GetSection("Schluessel")) is not { } zertifikat) return;
        schutz.ProtectKeysWithCertificate(zertifikat);
        // Nach einem Wechsel des Zertifikats müssen die Schlüssel davor lesbar bleiben, bis sie abgelaufen sind.
        var fruehere = builder.Configuration.GetSection("Schluessel:Frueher").GetChildren().Select(Zertifikat).OfType<X509Certificate2>();
        schutz.UnprotectKeysWithAnyCertificate([zertifikat, .. fruehere]);
    }

    public static void PruefeSchluesselschutz(this WebApplication app)
    {
        if (app.Environment.IsProduction() && app.Configuration["Schluessel:Zertifikat"] is null) OhneZertifikat(app.Logger);
    }

    private static X509Certificate2? Zertifikat(IConfigurationSection angaben) =>
        angaben["Zertifikat"] is { } pfad ? X509CertificateLoader.LoadPkcs12FromFile(pfad, angaben["Zertifikatskennwort"]) : null;

    [LoggerMessage(LogLevel.Warning, "Die Schlüssel für Cookies und Formularschutz liegen unverschlüsselt in der Datenbank: Wer sie oder eine Sicherung lesen kann, "
        + "kann Sitzungen fälschen. Bitte Schluessel:Zertifikat setzen (docs/betrieb.md).")]
    private static partial void OhneZertifikat(ILogger logger);
}
