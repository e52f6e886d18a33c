using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Architecture.Tests.Grundlage;
using Stadtteilmanagement.Architecture.Tests.Regeln;
using Stadtteilmanagement.Architecture.Tests.Verstoesse.Contracts;
using Stadtteilmanagement.SharedKernel.Persistence;
using static Stadtteilmanagement.Architecture.Tests.Grundlage.Verstoss;

namespace Stadtteilmanagement.Architecture.Tests.Verstoesse;

/// <summary>Zu jeder Regel mindestens ein Beispiel, das sie verletzt. Der Name sagt, was falsch ist.</summary>
internal static class Beispiele
{
    private static readonly Quellbaum HalbesModul = Baum(
        ("src/Modules/Kueche/Kueche.csproj", ""), ("src/Modules/Kueche/KuecheModule.cs", ""), ("src/Modules/Kueche.Contracts/Kueche.Contracts.csproj", ""),
        ("src/Modules/Verwaist.Contracts/Verwaist.Contracts.csproj", ""));

    private static readonly Quellbaum HandlerNebenan = Baum(
        ("tests/Architecture.Tests/Verstoesse/AnderswoBehandelt.cs", "internal sealed record AnderswoBehandelt : IRequest; // IRequestHandler<AnderswoBehandelt>"));

    // Regel 1
    internal static readonly Verstoss ModulOhneTests = Gegen(Modulaufbau.Vollstaendig, () => new Modulordner("Kueche", HalbesModul), "tests/Kueche.Tests/Kueche.Tests.csproj");
    internal static readonly Verstoss ContractsOhneModul = Gegen(Modulaufbau.Vollstaendig, () => new Modulordner("Verwaist.Contracts", HalbesModul), "src/Modules/Verwaist/Verwaist.csproj");

    // Regel 2
    internal static readonly Verstoss ModulKenntModul = Verweis("src/Modules/Kueche/Kueche.csproj", "../Keller/Keller.csproj", "../Keller/Keller.csproj");
    internal static readonly Verstoss ModulKenntAlleModule = Verweis("src/Modules/Kueche/Kueche.csproj", "../*/*.csproj", "../*/*.csproj");
    internal static readonly Verstoss ModulKenntAlleContracts = Verweis("src/Modules/Kueche/Kueche.csproj", "../*/*.Contracts.csproj", "Kueche.csproj");
    internal static readonly Verstoss ModulKenntHost = Verweis("src/Modules/Kueche/Kueche.csproj", @"..\..\Host\Host.csproj", "Host.csproj");
    internal static readonly Verstoss ContractsKenntContracts = Verweis("src/Modules/Kueche.Contracts/Kueche.Contracts.csproj", "../Keller.Contracts/Keller.Contracts.csproj", "Kueche.Contracts.csproj");
    internal static readonly Verstoss SharedKernelKenntContracts = Verweis("src/SharedKernel/SharedKernel.csproj", "../Modules/Keller.Contracts/Keller.Contracts.csproj", "SharedKernel.csproj");
    internal static readonly Verstoss VerweisAusGemeinsamerDatei = Verweis("src/Modules/Directory.Build.targets", "../SharedKernel/SharedKernel.csproj", "Directory.Build.targets");
    internal static readonly Verstoss VerweisAufAssembly = Gegen(Projektverweise.NurErlaubte,
        () => new Quelltext("src/Modules/Kueche/Kueche.csproj", """<Project><ItemGroup><Reference Include="Keller.dll" /></ItemGroup></Project>"""), "Keller.dll");

    // Regel 3
    internal static readonly Verstoss ZweiOeffentlicheTypen = Gegen(Modulaufbau.EinOeffentlicherTyp,
        () => new Modulgesicht("Verwaltung", [typeof(Verwaltung.VerwaltungModule), typeof(Quelltext)]), nameof(Quelltext));
    internal static readonly Verstoss EinstiegOhneIModule = Gegen(Modulaufbau.EinOeffentlicherTyp,
        () => new Modulgesicht("Kaffeekueche", [typeof(KaffeekuecheModule)]), "KaffeekuecheModule : IModule");

    // Regel 4
    internal static readonly Verstoss KlasseImVertrag = Gegen(Vertraege.NurWerteUndAbsprachen, () => typeof(DienstImVertrag), nameof(DienstImVertrag));
    internal static readonly Verstoss DatenbankImVertrag = Gegen(Vertraege.VertragOhneTechnik, DieseTests, nameof(DienstImVertrag));

    // Regel 5
    internal static readonly Verstoss UnversiegelteKlasse = Gegen(Klassenform.Versiegelt, () => typeof(OffeneKlasse), nameof(OffeneKlasse));
    internal static readonly Verstoss BefehlIstKeinRecord = Gegen(Klassenform.NachrichtenSindRecords, () => typeof(BefehlAlsKlasse), nameof(BefehlAlsKlasse));
    internal static readonly Verstoss EreignisIstKeinRecord = Gegen(Klassenform.NachrichtenSindRecords, () => typeof(EreignisAlsKlasse), nameof(EreignisAlsKlasse));

    // Regel 6
    internal static readonly Verstoss KeinHandler = Gegen(Anwendungsfaelle.EinHandler, () => Fall(typeof(OhneHandler), HandlerNebenan), "OhneHandler hat keinen Handler");
    internal static readonly Verstoss ZweiHandler = Gegen(Anwendungsfaelle.EinHandler, () => Fall(typeof(ZweimalBehandelt), HandlerNebenan), "2 Handler");
    internal static readonly Verstoss HandlerInAndererDatei = Gegen(Anwendungsfaelle.EinHandler, () => Fall(typeof(AnderswoBehandelt), HandlerNebenan), "AnderswoBehandelt.cs");
    internal static readonly Verstoss DateiHeisstAnders = Gegen(Anwendungsfaelle.EinHandler, () => Fall(typeof(AnderswoBehandelt), Baum()), "braucht eine Datei AnderswoBehandelt.cs");

    // Regel 7
    internal static readonly Verstoss HandlerMitMediator = Gegen(Anwendungsfaelle.HandlerOhneMediator, () => typeof(ErsterHandler), nameof(ErsterHandler));
    internal static readonly Verstoss HandlerMitHintertuer = Gegen(Anwendungsfaelle.HandlerOhneMediator, () => typeof(ZweiterHandler), nameof(ZweiterHandler));
    internal static readonly Verstoss SeiteNimmtDatenbank = Gegen(Anwendungsfaelle.SeitenNurMitMediator, () => typeof(SeiteMitDatenbank), nameof(SeiteMitDatenbank));
    internal static readonly Verstoss SeiteNimmtDienstImAufruf = Gegen(Anwendungsfaelle.SeitenNurMitMediator, () => typeof(SeiteMitDienstImAufruf), nameof(SeiteMitDienstImAufruf));
    internal static readonly Verstoss AnsichtHoltDienst = Gegen(Anwendungsfaelle.AnsichtenOhneDienste,
        () => new Quelltext("src/Modules/Kueche/Tassen/AlleTassen.cshtml", "@page \"/kueche\"\n@inject KuecheContext Db\n"), "KuecheContext");

    // Regel 8
    internal static readonly Verstoss AggregatKenntDatenbank = Gegen(Aggregate.AggregatOhneTechnik, DieseTests, nameof(AggregatMitDatenbank));

    // Regel 9
    internal static readonly Verstoss TabelleImFremdenSchema = Gegen(Datenhaltung.ImEigenenSchema, Kuechenkontext.MitSchemata, "lager.lager_Schrank");
    internal static readonly Verstoss FremdschluesselNachAussen = Gegen(Datenhaltung.ImEigenenSchema, Kuechenkontext.MitSchemata, "FK_kueche_Tasse_lager_Schrank_SchrankId");
    internal static readonly Verstoss TabelleOhneVorsatz = Gegen(Datenhaltung.ImEigenenSchema, Kuechenkontext.MitVorsatz, "Tabelle lager.lager_Schrank");
    internal static readonly Verstoss TypAusFremdemModul = Gegen(Datenhaltung.ImEigenenSchema, Kuechenkontext.MitVorsatz, "Verstoesse.Tasse");
    internal static readonly Verstoss SqlImHandler = Sql("src/Modules/Kueche/Tassen/TasseSpuelen.cs", """await db.Database.ExecuteSqlRawAsync($"DELETE FROM {tabelle}");""", "ExecuteSqlRawAsync");
    internal static readonly Verstoss SqlInDerAbfrage = Sql("src/Modules/Kueche/Tassen/AlleTassen.cs", """db.Tassen.FromSql($"SELECT * FROM x WHERE {db.Database.SqlQuery<int>($"")}")""", "SqlQuery");
    internal static readonly Verstoss SqlInDerMigration = Sql("src/Modules/Kueche/Persistence/Migrations/Sqlite/1_A.cs", """migrationBuilder.Sql("DROP TABLE x");""", "migrationBuilder.Sql");
    internal static readonly Verstoss SqlOhneEfCore = Sql("src/SharedKernel/Suche.cs", "using var befehl = verbindung.CreateCommand();", "CreateCommand");

    // Regel 10
    internal static readonly Verstoss ModellOhneMigration = Gegen(Datenhaltung.MigrationenVollstaendig, DbContext () => Kuechenkontext.Sqlite(), nameof(Kuechenkontext));

    // Regel 11
    internal static readonly Verstoss EndpunktOhneAngabe = Gegen(Zugriffsschutz.EndpunktGeschuetzt, () => Endpunkt("/kueche"), "/kueche sagt nicht");
    internal static readonly Verstoss EndpunktOffen = Gegen(Zugriffsschutz.EndpunktGeschuetzt, () => Endpunkt("/kueche", new AuthorizeAttribute(), new AllowAnonymousAttribute()), "/kueche ist ohne Anmeldung offen");
    internal static readonly Verstoss BefehlOhneErlaubt = Gegen(Zugriffsschutz.RequestGeschuetzt, () => typeof(OhneHandler), nameof(OhneHandler));
    internal static readonly Verstoss MaschineSendetBefehl = Gegen(Zugriffsschutz.MaschinenLesenNur, () => typeof(BefehlFuerMaschinen), nameof(BefehlFuerMaschinen));
    internal static readonly Verstoss MaschineTeiltAbfrage = Gegen(Zugriffsschutz.MaschinenLesenNur, () => typeof(GeteilteAbfrage), "auch Personen erlaubt");
    internal static readonly Verstoss KeineVorgabe = Gegen(Zugriffsschutz.SonstGeschlossen, AuthorizationPolicy? () => null, "FallbackPolicy");
    internal static readonly Verstoss LascheVorgabe = Gegen(Zugriffsschutz.SonstGeschlossen, AuthorizationPolicy? () => new AuthorizationPolicyBuilder().RequireAssertion(_ => true).Build(), "FallbackPolicy");

    // Regel 12
    internal static readonly Verstoss UmlautImBezeichner = Ascii("src/Kueche.cs", "// Größe\nvar groesse = \"Größe\"; var größe = 1;", "src/Kueche.cs:2: „größe“");
    internal static readonly Verstoss UmlautInDerLuecke = Ascii("src/Kueche.cs", "var t = $\"\"\"\n  Größe: {(ja ? $\"{größe:0} {{Maß}}\" : \"ä\")}\n  \"\"\";", "src/Kueche.cs:2: „größe“");
    internal static readonly Verstoss UmlautNachSchwierigenZeichenketten = Ascii("src/Kueche.cs", "var a = '\"'; var b = @\"ä\"\"\\\"; var c = \"\\\"ä\"; var d = \"\"; /* ä */ int ö;", "src/Kueche.cs:1: „ö“");
    internal static readonly Verstoss UmlautImDateinamen = Ascii("src/Küche.cs", "", "src/Küche.cs");
    internal static readonly Verstoss TypHeisstWieModul = Gegen(Benennung.KeinTypWieEinModul, () => new Typname(typeof(Kaffeekueche), ["Kaffeekueche"]), nameof(Kaffeekueche));
    internal static readonly Verstoss AggregatFehltImGlossar = Gegen(Aggregate.StehtImGlossar,
        () => new Aggregatname(typeof(AggregatMitDatenbank), new("docs/glossar.md", "| **Anliegen** | kein AggregatMitDatenbank |")), nameof(AggregatMitDatenbank));
    internal static readonly Verstoss GlossarFehlt = Gegen(Aggregate.StehtImGlossar, () => new Aggregatname(typeof(AggregatMitDatenbank), null), "docs/glossar.md fehlt");

    // Regel 13
    internal static readonly Verstoss SeiteOhneAnwendungsfall = Gegen(Benennung.NebenDemAnwendungsfall,
        () => new Seitendatei(new("src/Modules/Kueche/TasseSpuelen.cshtml.cs", ""), Baum(("src/Modules/Kueche/TassenSpuelen.cs", ""))), "TasseSpuelen.cs fehlt");
    internal static readonly Verstoss AdresseOhneModul = Adresse("@page \"/tassen\"");
    internal static readonly Verstoss AdresseFehlt = Adresse("@page\n<p>\"/kueche\"</p>");
    internal static readonly Verstoss AdresseMitAehnlichemModul = Adresse("@page \"/kuechentisch\"");
    internal static readonly Verstoss AdresseMitGrossbuchstaben = Adresse("@page \"/kueche/Tassen/{id:guid}\"");

    private static Verstoss Verweis(string projekt, string ziel, string nennt) => Gegen(Projektverweise.NurErlaubte,
        () => new Quelltext(projekt, $"""<Project><ItemGroup><ProjectReference Include="{ziel}" /></ItemGroup></Project>"""), nennt);

    private static Verstoss Sql(string pfad, string text, string nennt) => Gegen(Datenhaltung.KeinSql, () => new Quelltext(pfad, text), nennt);

    private static Verstoss Ascii(string pfad, string text, string nennt) => Gegen(Benennung.NurAscii, () => new Quelltext(pfad, text), nennt);

    private static Verstoss Adresse(string text) =>
        Gegen(Benennung.AdresseImModul, () => new Quelltext("src/Modules/Kueche/Tassen/AlleTassen.cshtml", text), "src/Modules/Kueche/Tassen/AlleTassen.cshtml");

    private static Anwendungsfall Fall(Type request, Quellbaum baum) => new(request, typeof(Beispiele).Assembly.GetTypes(), baum);

    private static Quellbaum Baum(params (string Pfad, string Text)[] dateien) => new(dateien.Select(d => new Quelltext(d.Pfad, d.Text)));

    private static Endpoint Endpunkt(string adresse, params object[] angaben) =>
        new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse(adresse), 0, new EndpointMetadataCollection(angaben), null);

    private static ArchUnitNET.Domain.Architecture DieseTests() => new ArchUnitNET.Loader.ArchLoader().LoadAssemblies(typeof(Beispiele).Assembly, typeof(Aggregat).Assembly).Build();
}
