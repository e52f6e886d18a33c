using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Hostumgebung;

/// <param name="Muster">Adresse mit Platzhaltern.</param>
/// <param name="Rollen">Wer die Seite nach <see cref="ErlaubtAttribute"/> öffnen darf; leer: alle Angemeldeten; null: auch Gäste.</param>
internal sealed record Seitenregel(string Muster, IReadOnlyList<Rolle>? Rollen)
{
    public bool Darf(Rolle rolle) => Rollen is null || Rollen.Count == 0 || Rollen.Contains(rolle);
}

/// <summary>Alle Seiten des Hosts, gefunden und nicht aufgezählt.</summary>
internal static partial class Seitenverzeichnis
{
    public static readonly IReadOnlyDictionary<Rolle, string> Personen = new Dictionary<Rolle, string>
    {
        [Rolle.Stadtteilmanagement] = Demopersonen.Stadtteilmanagement,
        [Rolle.Fachamt] = Demopersonen.Tiefbauamt,
        [Rolle.Lenkungsgruppe] = Demopersonen.Lenkungsgruppe,
        [Rolle.Redaktion] = Demopersonen.Redaktion,
        [Rolle.Revision] = Demopersonen.Revision,
        [Rolle.Administration] = Demopersonen.Administration
    };

    public static async Task<IReadOnlyList<Seitenregel>> AlleAsync(IServiceProvider dienste)
    {
        var lader = dienste.GetRequiredService<PageLoader>();
        var seiten = new List<Seitenregel>();
        foreach (var endpunkt in dienste.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpunkt.Metadata.GetMetadata<PageActionDescriptor>() is not { } seite) continue;
            var geladen = await lader.LoadAsync(seite, endpunkt.Metadata);
            seiten.Add(new Seitenregel("/" + endpunkt.RoutePattern.RawText!.TrimStart('/'),
                geladen.EndpointMetadata!.OfType<IAllowAnonymous>().Any() ? null : Erlaubte(geladen.ModelTypeInfo!)));
        }
        return seiten;
    }

    /// <summary>Setzt Kennungen ein; jede Angabe ohne bekannten Vorgang bekommt eine, die es nicht gibt.</summary>
    /// <param name="art">Art des Vorgangs, an dem Dateien hängen.</param>
    public static string Adresse(string muster, IReadOnlyDictionary<string, (Guid Id, Guid Zustaendigkeit)>? vorgaenge = null, string art = "anfragen")
    {
        var vorgang = vorgaenge?.Where(v => muster.StartsWith(v.Key, StringComparison.Ordinal)).Select(v => v.Value).FirstOrDefault()
            ?? (Guid.NewGuid(), Guid.NewGuid());
        return Platzhalter().Replace(muster, m => m.Groups["name"].Value switch
        {
            "id" => vorgang.Id.ToString(),
            "zustaendigkeit" => vorgang.Zustaendigkeit.ToString(),
            "art" => art,
            "status" => "404",
            _ => Guid.NewGuid().ToString()
        });
    }

    // Liest die Regel selbst, statt sich auf die Übersetzung des Hosts zu verlassen.
    private static IReadOnlyList<Rolle> Erlaubte(TypeInfo seite) =>
        (seite.GetCustomAttribute<ErlaubtAttribute>() ?? seite.Assembly.GetType(seite.FullName![..^"Page".Length])?.GetCustomAttribute<ErlaubtAttribute>())?.Rollen
        ?? throw new InvalidOperationException($"Für {seite.FullName} ist nicht festgelegt, wer sie öffnen darf.");

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}")]
    private static partial Regex Platzhalter();
}
