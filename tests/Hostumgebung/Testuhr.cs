using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Stadtteilmanagement.SharedKernel.Aufgaben;

namespace Stadtteilmanagement.Hostumgebung;

internal static class Testuhr
{
    /// <summary>
    /// Stellt den Host auf diese Uhr. Der Aufgabenplan läuft dann nicht: Sein Planer nähme die gestellte Uhr, seine Auslöser aber die des Systems, und nach
    /// einem Sprung holte er endlos Verpasstes nach, bis der Speicher voll ist.
    /// </summary>
    public static void StelleUhr(this IServiceCollection dienste, TimeProvider uhr)
    {
        dienste.Replace(ServiceDescriptor.Singleton(uhr));
        var plan = dienste.Single(d => d.ServiceType == typeof(IHostedService) && d.ImplementationFactory?.GetType().GenericTypeArguments is [_, var art] && art == typeof(Aufgabenplan));
        dienste.Remove(plan);
    }
}
