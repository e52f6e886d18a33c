using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Projekttraeger.Persistence;

internal abstract class ProjekttraegerContext(DbContextOptions options) : ModuleContext(ProjekttraegerModule.Schema, options);

internal sealed class ProjekttraegerSqliteContext(DbContextOptions<ProjekttraegerSqliteContext> options) : ProjekttraegerContext(options);

internal sealed class ProjekttraegerPostgreSqlContext(DbContextOptions<ProjekttraegerPostgreSqlContext> options) : ProjekttraegerContext(options);

internal sealed class ProjekttraegerSqlServerContext(DbContextOptions<ProjekttraegerSqlServerContext> options) : ProjekttraegerContext(options);
