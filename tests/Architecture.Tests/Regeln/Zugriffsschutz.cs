using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.Architecture.Tests.Grundlage;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Architecture.Tests.Regeln;

/// <summary>Regel 11: Was nicht ausdrücklich offen ist, ist zu – an der Tür, im Befehl und überall sonst.</summary>
public sealed class Zugriffsschutz(Hostprobe host) : IClassFixture<Hostprobe>
{
    /// <summary>
    /// Was ohne Anmeldung erreichbar sein darf: die Anmeldung selbst, auch die der Gäste, Fehlerseiten, gesetzliche Angaben und Hilfe
    /// die Beschreibung der API, die nur sagt, was es gibt, und Kalenderabos und persönliche Links, bei denen ein Geheimnis in der Adresse die Anmeldung ersetzt;
    /// dazu der Notbehelf für statische Dateien, den ASP.NET nur aus dem Bauordner anbietet.
    /// </summary>
    private static readonly string[] Freiliste =
    [
        "/anmelden", "/anmelden/fortsetzen", "/anmelden/stadtkonto", "/anmelden/stadtkonto/fernabmeldung", "/fehler/{status:int}", "/impressum", "/datenschutz", "/barrierefreiheit", "/hilfe", "/api/openapi.json", "/kalender/{geheimnis}.ics", "/{**path:file}",
        "/verwaltung/gastzugang/anmelden", "/verwaltung/gastzugang/zweiter-faktor", "/verwaltung/gastzugang/einladung", "/verwaltung/gastzugang/zuruecksetzen",
        "/verwaltung/gastzugang/zugang-vergessen", "/oeffentlichkeitsarbeit/zuschrift/{geheimnis}"
    ];

    /// <summary>Was sich ohne Anmeldung senden lässt: womit man sich anmeldet, und was ein persönlicher Link an seinem Beitrag erlaubt. Jeder Eintrag ist eine bewusste Entscheidung.</summary>
    private static readonly string[] OffeneBefehle =
        ["EinladungAnnehmen", "GastAnmelden", "MitPasskeyAnmelden", "PasskeyAnlegenVorbereiten", "PasskeyAnmeldungVorbereiten", "ZugangVergessen", "ZugangZuruecksetzen", "Zugangslink", "ZweitenFaktorPruefen",
        "Zuschrift", "ZuschriftEinreichen", "ZuschriftSpeichern", "Zuschriftbild", "ZuschriftbildEntfernen", "ZuschriftbildHochladen"];

    internal static readonly Regel<Endpoint> EndpunktGeschuetzt = new(11, "Jeder Endpunkt sagt, wer ihn benutzen darf, oder steht auf der Freiliste.",
        endpunkt => Luecke(endpunkt) is { } luecke ? [$"{Adresse(endpunkt)} {luecke}"] : []);

    internal static readonly Regel<Type> RequestGeschuetzt = new(11, "Jeder Befehl und jede Abfrage nennt mit Erlaubt, wer sie senden darf.",
        typ => typ.IsDefined(typeof(ErlaubtAttribute), false) || typ.IsDefined(typeof(ErlaubtMaschinenAttribute), false)
            || typ.IsDefined(typeof(OhneAnmeldungAttribute), false) && OffeneBefehle.Contains(typ.Name) ? [] : [$"{typ.FullName} trägt kein Erlaubt und wird immer abgewiesen; bitte die Rollen nennen."]);

    internal static readonly Regel<Type> MaschinenLesenNur = new(11, "Maschinen dürfen nur eigene Abfragen stellen, die eine Seite einer Liste liefern.",
        typ => !IstListe(typ) ? [$"{typ.FullName} ist keine Liste; bitte ErlaubtMaschinen entfernen und eine eigene Abfrage für Maschinen schreiben."]
            : typ.IsDefined(typeof(ErlaubtAttribute), false) ? [$"{typ.FullName} ist auch Personen erlaubt; was Maschinen sehen, soll sich nicht mit deren Seiten ändern."]
            : []);

    internal static readonly Regel<AuthorizationPolicy?> SonstGeschlossen = new(11, "Ohne andere Angabe verlangt jeder Endpunkt eine Anmeldung.",
        vorgabe => vorgabe?.Requirements.Any(r => r is DenyAnonymousAuthorizationRequirement) == true
            ? [] : ["Dem Host fehlt die FallbackPolicy mit RequireAuthenticatedUser; bitte in AddAnmeldung setzen."]);

    [Fact]
    public void Jeder_Endpunkt_sagt_wer_ihn_benutzen_darf_oder_steht_auf_der_Freiliste() => EndpunktGeschuetzt.GiltFuer(host.Endpunkte);

    [Fact]
    public void Jeder_Befehl_und_jede_Abfrage_nennt_wer_sie_senden_darf() => RequestGeschuetzt.GiltFuer(Codebasis.Typen.Where(Typform.IstRequest));

    [Fact]
    public void Maschinen_duerfen_nur_eigene_Abfragen_stellen() =>
        MaschinenLesenNur.GiltFuer(Codebasis.Typen.Where(t => t.IsDefined(typeof(ErlaubtMaschinenAttribute), false)));

    [Fact]
    public async Task Ohne_andere_Angabe_verlangt_jeder_Endpunkt_eine_Anmeldung() =>
        SonstGeschlossen.GiltFuer([await host.Services.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync()]);

    private static bool IstListe(Type typ) => typ.GetInterfaces().Any(i =>
        i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>) && i.GenericTypeArguments[0] is { IsGenericType: true } antwort && antwort.GetGenericTypeDefinition() == typeof(Seite<>));

    private static string? Luecke(Endpoint endpunkt)
    {
        if (endpunkt.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || Freiliste.Contains(Adresse(endpunkt))) return null;
        if (endpunkt.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return "ist ohne Anmeldung offen; bitte AllowAnonymous entfernen oder die Freiliste bewusst erweitern.";
        return endpunkt.Metadata.GetOrderedMetadata<IAuthorizeData>().Count > 0 || endpunkt.Metadata.GetMetadata<AuthorizationPolicy>() is not null
            ? null : "sagt nicht, wer ihn benutzen darf; bitte Erlaubt oder RequireAuthorization angeben.";
    }

    private static string Adresse(Endpoint endpunkt) => endpunkt is RouteEndpoint route ? '/' + route.RoutePattern.RawText!.Trim('/') : endpunkt.DisplayName ?? "?";
}
