using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stadtteilmanagement.SharedKernel.Aufgaben;

namespace Stadtteilmanagement.SharedKernel.Dateien;

internal static class Dateidienste
{
    public static void AddDateien(this IServiceCollection services, Dateieinstellungen einstellungen)
    {
        services.AddSingleton(einstellungen);
        services.AddSingleton<IDateiablage>(new Dateiablage(einstellungen.Ordner));
        services.AddSingleton<Bildaufbereitung>();
        services.AddSingleton<IDruckbilder>(dienste => dienste.GetRequiredService<Bildaufbereitung>());
        services.TryAddSingleton<IVirenpruefer, ClamAv>();
        services.AddScoped<Dateizugang>();
        services.AddScoped<Dateiannahme>();
        services.AddScoped<IDateibeifuegung, Dateibeifuegung>();
        services.AddScoped<IDateiverweise, Dateitabellen>();
        services.AddScoped<VerwaisteDateien>();
        services.AddScoped<IAufgabe>(dienste => dienste.GetRequiredService<VerwaisteDateien>());
        services.AddScoped<IAufgabe, WartendeDateien>();
        services.AddSingleton<Dateipruefung>();
    }
}
