using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Wir2 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Ausgabe",
                schema: "oeffentlichkeitsarbeit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Jahrgang = table.Column<int>(type: "integer", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Titelthema = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Redaktionsschluss = table.Column<DateOnly>(type: "date", nullable: false),
                    Drucktermin = table.Column<DateOnly>(type: "date", nullable: false),
                    Verteiltermin = table.Column<DateOnly>(type: "date", nullable: false),
                    Auflage = table.Column<int>(type: "integer", nullable: false),
                    Herausgeber = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Redaktion = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Druckerei = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Anzeigen = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    GedrucktAm = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ausgabe", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Beitrag",
                schema: "oeffentlichkeitsarbeit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Vorspann = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    Urheber = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true),
                    RubrikId = table.Column<Guid>(type: "uuid", nullable: true),
                    Zeichen = table.Column<int>(type: "integer", nullable: false),
                    AusgabeId = table.Column<Guid>(type: "uuid", nullable: true),
                    FadenId = table.Column<Guid>(type: "uuid", nullable: true),
                    Herkunft = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HerkunftId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kommentar = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    StandSeit = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Beitrag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Rubrik",
                schema: "oeffentlichkeitsarbeit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Reihenfolge = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rubrik", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platz",
                schema: "oeffentlichkeitsarbeit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Seite = table.Column<int>(type: "integer", nullable: false),
                    RubrikId = table.Column<Guid>(type: "uuid", nullable: false),
                    Laenge = table.Column<int>(type: "integer", nullable: false),
                    BeitragId = table.Column<Guid>(type: "uuid", nullable: true),
                    AusgabeId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platz", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Platz_Ausgabe_AusgabeId",
                        column: x => x.AusgabeId,
                        principalSchema: "oeffentlichkeitsarbeit",
                        principalTable: "Ausgabe",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Ausgabe_Jahrgang_Nummer",
                schema: "oeffentlichkeitsarbeit",
                table: "Ausgabe",
                columns: new[] { "Jahrgang", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ausgabe_Redaktionsschluss_Id",
                schema: "oeffentlichkeitsarbeit",
                table: "Ausgabe",
                columns: new[] { "Redaktionsschluss", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Ausgabe_Status_Redaktionsschluss_Id",
                schema: "oeffentlichkeitsarbeit",
                table: "Ausgabe",
                columns: new[] { "Status", "Redaktionsschluss", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Beitrag_AusgabeId",
                schema: "oeffentlichkeitsarbeit",
                table: "Beitrag",
                column: "AusgabeId");

            migrationBuilder.CreateIndex(
                name: "IX_Beitrag_FadenId",
                schema: "oeffentlichkeitsarbeit",
                table: "Beitrag",
                column: "FadenId");

            migrationBuilder.CreateIndex(
                name: "IX_Beitrag_HerkunftId",
                schema: "oeffentlichkeitsarbeit",
                table: "Beitrag",
                column: "HerkunftId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Beitrag_RubrikId_StandSeit_Id",
                schema: "oeffentlichkeitsarbeit",
                table: "Beitrag",
                columns: new[] { "RubrikId", "StandSeit", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Beitrag_StandSeit_Id",
                schema: "oeffentlichkeitsarbeit",
                table: "Beitrag",
                columns: new[] { "StandSeit", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Beitrag_Status_StandSeit_Id",
                schema: "oeffentlichkeitsarbeit",
                table: "Beitrag",
                columns: new[] { "Status", "StandSeit", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Beitrag_Titel_Id",
                schema: "oeffentlichkeitsarbeit",
                table: "Beitrag",
                columns: new[] { "Titel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Platz_AusgabeId",
                schema: "oeffentlichkeitsarbeit",
                table: "Platz",
                column: "AusgabeId");

            migrationBuilder.CreateIndex(
                name: "IX_Rubrik_Name",
                schema: "oeffentlichkeitsarbeit",
                table: "Rubrik",
                column: "Name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Beitrag",
                schema: "oeffentlichkeitsarbeit");

            migrationBuilder.DropTable(
                name: "Platz",
                schema: "oeffentlichkeitsarbeit");

            migrationBuilder.DropTable(
                name: "Rubrik",
                schema: "oeffentlichkeitsarbeit");

            migrationBuilder.DropTable(
                name: "Ausgabe",
                schema: "oeffentlichkeitsarbeit");
        }
    }
}
