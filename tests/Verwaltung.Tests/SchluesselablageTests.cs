using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Aemter;
using Stadtteilmanagement.Verwaltung.Persistence;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests;

public sealed class SchluesselablageTests
{
    [Fact]
    public async Task Ohne_Async_gespeichert_werden_nur_Schluessel_und_nie_Vorgaenge()
    {
        await using var buero = await Buero.OhnePersonalAsync();
        await using var bereich = buero.Als(Personal.OhneRolle);
        var db = bereich.ServiceProvider.GetRequiredService<VerwaltungContext>();

        db.DataProtectionKeys.Add(new DataProtectionKey { FriendlyName = "probe", Xml = "<key />" });
        db.SaveChanges();
        db.Aemter.Add(Amt.Anlegen(Guid.CreateVersion7(), "probe", "Probeamt", "Probe", new DateOnly(2026, 1, 1)));

        Should.Throw<NotSupportedException>(() => db.SaveChanges());
        db.DataProtectionKeys.Count(k => k.FriendlyName == "probe").ShouldBe(1);
        db.Aemter.Any(a => a.Kuerzel == "probe").ShouldBeFalse();
    }
}
