using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Stadtteilmanagement.Leistung;

/// <summary>Die Grundlinie: ein nackter Endpunkt, der mit rohem ADO.NET dieselben Befehle ausführt, alle Zeilen liest und dieselben Bytes sendet.</summary>
internal static class Grundlinie
{
    public static async Task AusfuehrenAsync(string vorlagendatei, string datenbank, string adresse)
    {
        var verbindung = $"Data Source={datenbank}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(adresse).ConfigureKestrel(options => options.AddServerHeader = false);
        var app = builder.Build();
        foreach (var vorlage in JsonSerializer.Deserialize<List<Vorlage>>(await File.ReadAllTextAsync(vorlagendatei))!)
            app.MapGet(vorlage.Pfad, context => BeantwortenAsync(context, vorlage, verbindung));
        await app.RunAsync();
    }

    private static async Task BeantwortenAsync(HttpContext context, Vorlage vorlage, string verbindung)
    {
        await using (var db = new SqliteConnection(verbindung))
        {
            await db.OpenAsync(context.RequestAborted);
            foreach (var befehl in vorlage.Befehle) Ausfuehren(db, befehl);
        }
        foreach (var (name, wert) in vorlage.Kopfzeilen) context.Response.Headers[name] = wert;
        await context.Response.Body.WriteAsync(vorlage.Inhalt, context.RequestAborted);
    }

    // SQLite arbeitet ohnehin synchron; die asynchronen Methoden täten nur so.
    private static void Ausfuehren(SqliteConnection db, Befehl befehl)
    {
        using var command = db.CreateCommand();
        command.CommandText = befehl.Sql;
        foreach (var parameter in befehl.Parameter)
            command.Parameters.AddWithValue(parameter.Name, (object?)parameter.Text ?? (object?)parameter.Zahl ?? DBNull.Value);
        using var leser = command.ExecuteReader();
        var werte = new object[leser.FieldCount];
        while (leser.Read()) leser.GetValues(werte);
    }
}
