using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Netzwerk.Persistence;

internal abstract class NetzwerkContext(DbContextOptions options) : ModuleContext(NetzwerkModule.Schema, options);

internal sealed class NetzwerkSqliteContext(DbContextOptions<NetzwerkSqliteContext> options) : NetzwerkContext(options);

internal sealed class NetzwerkPostgreSqlContext(DbContextOptions<NetzwerkPostgreSqlContext> options) : NetzwerkContext(options);

internal sealed class NetzwerkSqlServerContext(DbContextOptions<NetzwerkSqlServerContext> options) : NetzwerkContext(options);
