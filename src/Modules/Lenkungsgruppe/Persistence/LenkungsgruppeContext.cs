using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Lenkungsgruppe.Persistence;

internal abstract class LenkungsgruppeContext(DbContextOptions options) : ModuleContext(LenkungsgruppeModule.Schema, options);

internal sealed class LenkungsgruppeSqliteContext(DbContextOptions<LenkungsgruppeSqliteContext> options) : LenkungsgruppeContext(options);

internal sealed class LenkungsgruppePostgreSqlContext(DbContextOptions<LenkungsgruppePostgreSqlContext> options) : LenkungsgruppeContext(options);

internal sealed class LenkungsgruppeSqlServerContext(DbContextOptions<LenkungsgruppeSqlServerContext> options) : LenkungsgruppeContext(options);
