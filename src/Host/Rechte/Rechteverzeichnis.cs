using System.Reflection;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.StaticAssets;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Rechte;

/// <summary>Wer einen Endpunkt benutzen darf.</summary>
/// <param name="Bereich">Name des Moduls; „Intranet“ für Seiten des Rahmens.</param>
/// <param name="Methoden">„GET“, „POST“ oder beide.</param>
/// <param name="Adresse">Adresse mit Platzhaltern.</param>
/// <param name="Rollen">Die erlaubten Rollen, ausgeschrieben.</param>
/// <param name="OhneAnmeldung">Auch Gäste dürfen.</param>
/// <param name="Frisch">Beim Absenden oder Ausgeben ist eine frische Anmeldung nötig.</param>
/// <param name="Objektregel">Was darüber hinaus für den einzelnen Vorgang gilt.</param>
internal sealed record Rechtezeile(
    string Bereich, string Methoden, string Adresse, string Bezeichnung, IReadOnlySet<Rolle> Rollen, bool OhneAnmeldung, bool Frisch, string? Objektregel);

/// <summary>Liest die Rechte aller Endpunkte aus dem laufenden Programm; von Hand wird nichts eingetragen.</summary>
internal static class Rechteverzeichnis
{
    public const string StatischeDateien = "(statische Dateien)";

    /// <summary>So beginnt die Regel bei Endpunkten, die keiner Person offenstehen.</summary>
    public const string NurProgramme = "nur Programme der Stadt";

    private const string Rahmen = "Intranet";

    public static IReadOnlyList<Rechtezeile> Lesen(IEnumerable<Endpoint> endpunkte, ModuleCatalog katalog) =>
        [.. endpunkte.SelectMany(e => Zeilen(e, katalog)).DistinctBy(z => (z.Methoden, z.Adresse))
            .OrderBy(z => z.Bereich != Rahmen).ThenBy(z => z.Bereich, StringComparer.Ordinal)
            .ThenBy(z => z.Adresse, StringComparer.Ordinal).ThenBy(z => z.Methoden, StringComparer.Ordinal)];

    private static IEnumerable<Rechtezeile> Zeilen(Endpoint endpunkt, ModuleCatalog katalog)
    {
        var adresse = endpunkt is RouteEndpoint route ? '/' + route.RoutePattern.RawText!.TrimStart('/') : endpunkt.DisplayName!;
        return endpunkt.Metadata switch
        {
            var m when m.GetMetadata<StaticAssetDescriptor>() is not null || IstNotbehelf(adresse) => [Datei()],
            var m when m.GetMetadata<CompiledPageActionDescriptor>() is { } seite => Seite(seite, m, adresse, katalog),
            var m => [Sonstiger(endpunkt, m, adresse)]
        };
    }

    // Den Notbehelf für statische Dateien bietet ASP.NET nur aus dem Bauordner an.
    private static bool IstNotbehelf(string adresse) => adresse == "/{**path:file}";

    private static Rechtezeile Datei() => new(
        Rahmen, "GET", StatischeDateien, "Gestaltung, Schriften und Skripte", Enum.GetValues<Rolle>().ToHashSet(), OhneAnmeldung: true, Frisch: false, null);

    private static Rechtezeile Sonstiger(Endpoint endpunkt, EndpointMetadataCollection metadaten, string adresse) => Zeile(
        Rahmen, string.Join(", ", metadaten.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]), adresse, metadaten,
        metadaten.GetMetadata<IEndpointSummaryMetadata>()?.Summary ?? endpunkt.DisplayName!, metadaten.GetMetadata<SendetAttribute>()?.Anfrage);

    private static IEnumerable<Rechtezeile> Seite(CompiledPageActionDescriptor seite, EndpointMetadataCollection metadaten, string adresse, ModuleCatalog katalog)
    {
        var modell = seite.ModelTypeInfo!.AsType();
        var bereich = katalog.Modules.FirstOrDefault(m => m.GetType().Assembly == modell.Assembly)?.Name ?? Rahmen;
        // Überschreibt eine Seite OnPageHandlerSelected, hält der Rahmen das für einen Handler der Methode „Page“.
        var handler = seite.HandlerMethods!.Where(h => h.HttpMethod != "Page").Select(h => (Name: h.Name, Methode: h.HttpMethod.ToUpperInvariant(), Anfrage: Anfrage(h, modell)))
            .DefaultIfEmpty((Name: null, Methode: "GET", Anfrage: modell));
        return handler.GroupBy(h => (h.Name, h.Anfrage)).Select(g => Zeile(
            bereich, string.Join(", ", g.Select(h => h.Methode).Order(StringComparer.Ordinal)), adresse + (g.Key.Name is null ? "" : "?handler=" + g.Key.Name),
            metadaten, Benennung(g.Key.Anfrage, modell), g.Key.Anfrage));
    }

    private static Rechtezeile Zeile(string bereich, string methoden, string adresse, EndpointMetadataCollection metadaten, string bezeichnung, Type? anfrage) =>
        metadaten.GetMetadata<ErlaubtMaschinenAttribute>() is { } maschinen
            ? new Rechtezeile(bereich, methoden, adresse, bezeichnung, new HashSet<Rolle>(), OhneAnmeldung: false, Frisch: false, NurProgramme + $" mit dem Scope „{maschinen.Scope}“")
            : FuerPersonen(bereich, methoden, adresse, metadaten, bezeichnung, anfrage);

    private static Rechtezeile FuerPersonen(string bereich, string methoden, string adresse, EndpointMetadataCollection metadaten, string bezeichnung, Type? anfrage) => new(
        bereich, methoden, adresse, bezeichnung,
        Tuer(metadaten, adresse).Intersect(anfrage?.GetCustomAttribute<ErlaubtAttribute>() is { Rollen.Count: > 0 } erlaubt ? erlaubt.Rollen : Enum.GetValues<Rolle>()).ToHashSet(),
        metadaten.GetMetadata<IAllowAnonymous>() is not null,
        anfrage?.IsDefined(typeof(FrischeAnmeldungAttribute)) == true, anfrage?.GetCustomAttribute<ObjektregelAttribute>()?.Text);

    /// <summary>Wen der Endpunkt selbst durchlässt, ehe ein Befehl gesendet wird.</summary>
    private static IEnumerable<Rolle> Tuer(EndpointMetadataCollection metadaten, string adresse)
    {
        IEnumerable<Rolle> rollen = Enum.GetValues<Rolle>();
        foreach (var bedingung in metadaten.GetOrderedMetadata<IAuthorizeData>())
        {
            // Lieber keine Tabelle als eine falsche.
            if (bedingung.Policy is { } richtlinie)
                throw new NotSupportedException($"{adresse} verlangt die Richtlinie „{richtlinie}“; die Rechtematrix kennt nur Rollen. Bitte ergänzen Sie sie hier.");
            if (bedingung.Roles is { } namen)
                rollen = rollen.Intersect(namen.Split(',', StringSplitOptions.TrimEntries).Select(Enum.Parse<Rolle>));
        }
        return rollen;
    }

    private static Type Anfrage(HandlerMethodDescriptor handler, Type modell) =>
        handler.MethodInfo.GetCustomAttribute<SendetAttribute>()?.Anfrage
        ?? (handler.Name is not null && Sendet(modell)
            ? throw new NotSupportedException($"{modell.FullName}.{handler.MethodInfo.Name} ist ein benannter Handler; bitte nennen Sie mit [Sendet(typeof(…))], was er sendet.")
            : (HttpMethods.IsPost(handler.HttpMethod) ? Formularbefehl(modell) ?? Uebergeben(handler) : null) ?? ErlaubtConvention.RequestBeside(modell) ?? modell);

    private static bool Sendet(Type modell) => modell.GetConstructors().SelectMany(k => k.GetParameters()).Any(p => p.ParameterType == typeof(IMediator));

    private static Type? Formularbefehl(Type? modell) =>
        modell is null ? null : modell is { IsGenericType: true } && modell.GetGenericTypeDefinition() == typeof(FormPage<>) ? modell.GenericTypeArguments[0] : Formularbefehl(modell.BaseType);

    private static Type? Uebergeben(HandlerMethodDescriptor handler) =>
        handler.Parameters.Select(p => p.ParameterType).FirstOrDefault(t => typeof(IBaseRequest).IsAssignableFrom(t));

    // Bei einer Abfrage nennt die Bezeichnung den protokollierten Lesezugriff, nicht die Seite.
    private static string Benennung(Type anfrage, Type modell) =>
        (anfrage == ErlaubtConvention.RequestBeside(modell) ? [modell, anfrage] : (Type[])[anfrage, modell])
            .FirstOrDefault(t => t.IsDefined(typeof(BezeichnungAttribute), false))?.Bezeichnung() ?? anfrage.Name;
}
