using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AufgabenUndAuftraege : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "verwaltung_Aufgabenlauf",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Aufgabe = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Beginn = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ende = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ergebnis = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Fehler = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Host = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Aufgabenlauf", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verwaltung_Auftrag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Art = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Angaben = table.Column<string>(type: "TEXT", nullable: false),
                    Korrelation = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AngelegtAm = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BeendetAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Erledigt = table.Column<int>(type: "INTEGER", nullable: false),
                    Gesamt = table.Column<int>(type: "INTEGER", nullable: false),
                    Schritt = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Ergebnis = table.Column<string>(type: "TEXT", nullable: true),
                    Adresse = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Fehler = table.Column<string>(type: "TEXT", nullable: true),
                    AbbruchGewuenscht = table.Column<int>(type: "INTEGER", nullable: false),
                    Paechter = table.Column<Guid>(type: "TEXT", nullable: true),
                    PachtBis = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Versuche = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Auftrag", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Aufgabenlauf_Aufgabe_Beginn",
                table: "verwaltung_Aufgabenlauf",
                columns: new[] { "Aufgabe", "Beginn" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Aufgabenlauf_Beginn",
                table: "verwaltung_Aufgabenlauf",
                column: "Beginn");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Auftrag_BeendetAm",
                table: "verwaltung_Auftrag",
                column: "BeendetAm");

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Auftrag_PersonId_AngelegtAm",
                table: "verwaltung_Auftrag",
                columns: new[] { "PersonId", "AngelegtAm" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Auftrag_Stand_PachtBis",
                table: "verwaltung_Auftrag",
                columns: new[] { "Stand", "PachtBis" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verwaltung_Aufgabenlauf");

            migrationBuilder.DropTable(
                name: "verwaltung_Auftrag");
        }
    }
}
