namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Was auch auf der ausführlichsten Stufe nicht ins Anwendungsprotokoll gehört. Gilt vor jeder Einstellung in <c>Logging</c>.</summary>
internal static class Protokollregeln
{
    // Schreibt jede Adresse samt Abfrage, also auch Codes der Anmeldung und Suchtexte, und hängt den Pfad als Rahmen an die Zeilen aller anderen, also auch
    // die geheimen Adressen der Kalender und persönlichen Links. Fehler meldet die Fehlerbehandlung selbst.
    private const string Stumm = "Microsoft.AspNetCore.Hosting.Diagnostics";

    /// <summary>Bereiche, deren ausführliche Meldungen Geheimnisse tragen.</summary>
    private static readonly string[] Verschwiegen =
    [
        // schreiben das Ziel jeder Weiterleitung samt Abfrage
        "Microsoft.AspNetCore.Mvc.Infrastructure",
        "Microsoft.AspNetCore.Http.Result",
        // schreibt jeden Pfad, also auch die geheimen Adressen
        "Microsoft.AspNetCore.Routing.Matching",
        // schreibt Weiterleitungen zum Stadtkonto samt den Cookies, die dabei gesetzt werden
        "Microsoft.AspNetCore.Authentication.OpenIdConnect",
        // schreibt die Schlüssel für Cookies im Klartext
        "Microsoft.AspNetCore.DataProtection.EntityFrameworkCore",
    ];

    public static void AddProtokollregeln(this WebApplicationBuilder builder) => builder.Services.PostConfigure<LoggerFilterOptions>(options =>
    {
        // Eine Regel für ein einzelnes Ausgabeziel ginge jeder allgemeinen vor; deshalb bekommt jedes genannte Ziel seine eigene.
        foreach (var ziel in options.Rules.Select(r => r.ProviderName).Append(null).Distinct().ToList())
        {
            options.Rules.Add(new LoggerFilterRule(ziel, Stumm, LogLevel.None, null));
            foreach (var bereich in Verschwiegen)
                options.Rules.Add(new LoggerFilterRule(ziel, bereich, Mindestens(LogLevel.Warning, Eingestellt(options, ziel, bereich)), null));
        }
    });

    private static LogLevel Eingestellt(LoggerFilterOptions options, string? ziel, string bereich) =>
        options.Rules.Where(r => (r.ProviderName is null || r.ProviderName == ziel) && (r.CategoryName is null || bereich.StartsWith(r.CategoryName, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(r => r.ProviderName is not null).ThenBy(r => r.CategoryName?.Length ?? 0).LastOrDefault()?.LogLevel ?? options.MinLevel;

    private static LogLevel Mindestens(LogLevel eine, LogLevel andere) => eine > andere ? eine : andere;
}
