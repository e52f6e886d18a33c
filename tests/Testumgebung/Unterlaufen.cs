using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>Was jemand mit vollem Zugriff auf die Datenbank tun könnte; die Anwendung kann es nicht.</summary>
public static class Unterlaufen
{
    /// <summary>Entfernt den Schutz des Prüfprotokolls.</summary>
    public static async Task SchutzEntfernenAsync(ModuleContext db)
    {
        foreach (var tabelle in (string[])["Audit", "AuditSeal"])
            foreach (var sql in Befehle(db, tabelle)) await db.Database.ExecuteSqlRawAsync(sql);
    }

    private static string[] Befehle(ModuleContext db, string tabelle) =>
        db.Database.IsSqlite() ? [$"""DROP TRIGGER "{db.Schema}_{tabelle}_kein_UPDATE" """, $"""DROP TRIGGER "{db.Schema}_{tabelle}_kein_DELETE" """]
        : db.Database.IsNpgsql() ? [$"""DROP TRIGGER "{tabelle}_unveraenderlich" ON "{db.Schema}"."{tabelle}" """]
        : [$"DROP TRIGGER [{db.Schema}].[{tabelle}_unveraenderlich]"];
}
