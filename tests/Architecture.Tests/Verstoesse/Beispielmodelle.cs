using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Stadtteilmanagement.Architecture.Tests.Regeln;

namespace Stadtteilmanagement.Architecture.Tests.Verstoesse;

internal sealed class Tasse
{
    public Guid Id { get; set; }

    public Schrank? Schrank { get; set; }
}

internal sealed class Schrank
{
    public Guid Id { get; set; }
}

/// <summary>Die Tasse liegt im eigenen Schema, der Schrank und damit der Fremdschlüssel nicht; eine Migration gibt es auch nicht.</summary>
internal sealed class Kuechenkontext(DbContextOptions options) : DbContext(options)
{
    public static Kuechenkontext Sqlite() => new(new DbContextOptionsBuilder<Kuechenkontext>().UseSqlite("Data Source=:memory:").Options);

    public static Datenmodell MitSchemata()
    {
        using var kontext = new Kuechenkontext(new DbContextOptionsBuilder<Kuechenkontext>().UseSqlServer("Server=ohne").Options);
        return new("Küche", kontext.GetService<IDesignTimeModel>().Model, "kueche", true, [typeof(Tasse).Assembly]);
    }

    public static Datenmodell MitVorsatz()
    {
        using var kontext = Sqlite();
        return new("Küche", kontext.GetService<IDesignTimeModel>().Model, "kueche", false, [typeof(string).Assembly]);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Tasse>().ToTable("kueche_Tasse", "kueche");
        model.Entity<Schrank>().ToTable("lager_Schrank", "lager");
    }
}
