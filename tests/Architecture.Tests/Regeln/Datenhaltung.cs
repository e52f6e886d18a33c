using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Stadtteilmanagement.Architecture.Tests.Grundlage;

namespace Stadtteilmanagement.Architecture.Tests.Regeln;

/// <summary>Das Datenmodell eines Moduls bei einem Anbieter.</summary>
/// <param name="Modell">Das Modell von EF Core.</param>
/// <param name="Schema">Schema des Moduls; wo es keine Schemata gibt, der Vorsatz.</param>
/// <param name="Eigene">Assemblies, deren Typen das Modul speichern darf.</param>
internal sealed record Datenmodell(string Name, IModel Modell, string Schema, bool MitSchemata, IReadOnlyList<Assembly> Eigene);

/// <summary>Regeln 9 und 10: Jedes Modul hat seine eigenen Tabellen, und die Migrationen kennen sie.</summary>
public sealed partial class Datenhaltung
{
    private const string Anbieterordner = "src/SharedKernel/Persistence/Providers/";

    // Die Schlüssel für Cookies liegen beim Modul Verwaltung; ihren Typ gibt ASP.NET vor.
    private static readonly Assembly Schluesselablage = typeof(Microsoft.AspNetCore.DataProtection.EntityFrameworkCore.DataProtectionKey).Assembly;

    internal static readonly Regel<Datenmodell> ImEigenenSchema = new(9, "Jede Tabelle liegt im Schema ihres Moduls, und kein Fremdschlüssel verlässt es.",
        modell => FremdeTabellen(modell).Concat(FremdeSchluessel(modell)));

    internal static readonly Regel<Quelltext> KeinSql = new(9, "SQL steht nur bei den Anbietern.",
        datei => datei.Pfad.StartsWith(Anbieterordner, StringComparison.Ordinal)
            ? []
            : RohesSql().Matches(Csharp.NurCode(datei.Text)).Select(t => $"{datei.Pfad} benutzt {t.Value}; bitte mit LINQ ausdrücken oder nach {Anbieterordner} verlegen."));

    internal static readonly Regel<DbContext> MigrationenVollstaendig = new(10, "Kein Modell weicht von seinen Migrationen ab.",
        kontext => kontext.Database.HasPendingModelChanges()
            ? [$"{kontext.GetType().Name} ({kontext.Database.ProviderName}) hat Änderungen ohne Migration; bitte build/migration.sh <Modul> <Name> ausführen."]
            : []);

    [Fact]
    public void Jede_Tabelle_liegt_im_Schema_ihres_Moduls_und_kein_Fremdschluessel_verlaesst_es() =>
        ImEigenenSchema.GiltFuer(Codebasis.ModuleJeAnbieter.Select(paar =>
        {
            using var kontext = Codebasis.Kontext(paar.Modul, paar.Anbieter);
            return new Datenmodell($"{paar.Modul.Name} mit {paar.Anbieter.Name}", kontext.GetService<IDesignTimeModel>().Model,
                paar.Modul.Name.ToLowerInvariant(), paar.Anbieter.Name != "Sqlite", [paar.Modul.Assembly, Codebasis.SharedKernel, Schluesselablage]);
        }));

    [Fact]
    public void SQL_steht_nur_bei_den_Anbietern() => KeinSql.GiltFuer(Codebasis.Baum.Unter("src/", ".cs"));

    [Fact]
    public void Kein_Modell_weicht_von_seinen_Migrationen_ab() =>
        MigrationenVollstaendig.GiltFuer(Codebasis.ModuleJeAnbieter.Select(paar => Codebasis.Kontext(paar.Modul, paar.Anbieter)));

    private static IEnumerable<string> FremdeTabellen(Datenmodell modell)
    {
        foreach (var tabelle in modell.Modell.GetRelationalModel().Tables.Where(t => !LiegtInnen(modell, t)))
            yield return $"{modell.Name}: Die Tabelle {tabelle.SchemaQualifiedName} liegt außerhalb von „{modell.Schema}“; bitte die Zuordnung dem ModuleContext überlassen.";
        foreach (var typ in modell.Modell.GetEntityTypes().Where(t => !t.HasSharedClrType && !modell.Eigene.Contains(t.ClrType.Assembly)))
            yield return $"{modell.Name}: {typ.ClrType.FullName} gehört einem anderen Modul; bitte nur dessen Schlüssel speichern.";
        foreach (var typ in modell.Modell.GetEntityTypes().Where(t => t.GetViewName() is not null || t.GetSqlQuery() is not null))
            yield return $"{modell.Name}: {typ.DisplayName()} liest aus einer Sicht oder aus SQL; bitte auf eine eigene Tabelle abbilden.";
    }

    private static IEnumerable<string> FremdeSchluessel(Datenmodell modell) =>
        from tabelle in modell.Modell.GetRelationalModel().Tables
        from schluessel in tabelle.ForeignKeyConstraints
        where LiegtInnen(modell, schluessel.Table) != LiegtInnen(modell, schluessel.PrincipalTable)
        select $"{modell.Name}: Der Fremdschlüssel {schluessel.Name} verlässt „{modell.Schema}“; bitte nur den Schlüssel speichern.";

    private static bool LiegtInnen(Datenmodell modell, ITable tabelle) =>
        modell.MitSchemata ? tabelle.Schema == modell.Schema : tabelle.Name.StartsWith(modell.Schema + "_", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(ExecuteSql(Raw|Interpolated)?(Async)?|FromSql(Raw|Interpolated)?|ToSqlQuery|SqlQuery(Raw)?|CreateCommand|CommandText|(Sqlite|Npgsql|Sql)Command)\b|\bmigrationBuilder\s*\.\s*Sql\b")]
    private static partial Regex RohesSql();
}
