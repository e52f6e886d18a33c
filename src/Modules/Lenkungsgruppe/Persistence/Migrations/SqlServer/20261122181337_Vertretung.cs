using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stadtteilmanagement.Lenkungsgruppe.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Vertretung : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "VertretungFuer",
                schema: "lenkungsgruppe",
                table: "Audit",
                type: "uniqueidentifier",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "VertretungFuer",
                schema: "lenkungsgruppe",
                table: "Audit");
        }
    }
}
