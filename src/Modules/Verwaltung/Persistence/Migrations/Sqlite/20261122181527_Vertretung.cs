using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Verwaltung.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Vertretung : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "VergebenVon",
                table: "verwaltung_Rollenzuordnung",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "VertretungFuer",
                table: "verwaltung_Audit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Ab",
                table: "verwaltung_Amtszuordnung",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<Guid>(
                name: "VergebenVon",
                table: "verwaltung_Amtszuordnung",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.CreateTable(
                name: "verwaltung_Vertretung",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VertreteneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VertretungId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Von = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Bis = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BeendetAm = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verwaltung_Vertretung", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Vertretung_Bis_Von",
                table: "verwaltung_Vertretung",
                columns: new[] { "Bis", "Von" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Vertretung_VertreteneId_Bis",
                table: "verwaltung_Vertretung",
                columns: new[] { "VertreteneId", "Bis" });

            migrationBuilder.CreateIndex(
                name: "IX_verwaltung_Vertretung_VertretungId_Bis",
                table: "verwaltung_Vertretung",
                columns: new[] { "VertretungId", "Bis" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "verwaltung_Vertretung");

            migrationBuilder.DropColumn(
                name: "VergebenVon",
                table: "verwaltung_Rollenzuordnung");

            migrationBuilder.DropColumn(
                name: "VertretungFuer",
                table: "verwaltung_Audit");

            migrationBuilder.DropColumn(
                name: "Ab",
                table: "verwaltung_Amtszuordnung");

            migrationBuilder.DropColumn(
                name: "VergebenVon",
                table: "verwaltung_Amtszuordnung");
        }
    }
}
