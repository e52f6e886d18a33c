using System.Reflection;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>Findet alle Befehle und Abfragen eines Moduls und baut Beispiele von ihnen, damit keine Prüfung eine vergisst.</summary>
public static class Anfragearten
{
    private static readonly MethodInfo Senden = typeof(IMediator).GetMethods().Single(m => m is { Name: nameof(IMediator.Send), IsGenericMethod: true });

    /// <summary>Alle Befehle und Abfragen.</summary>
    public static IReadOnlyList<Type> Alle(Assembly modul) =>
        [.. modul.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && Ergebnis(t) is not null).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>Nur Abfragen: was etwas zurückgibt und nichts zu prüfen hat. Befehle geben nichts zurück oder haben einen Validator.</summary>
    public static IReadOnlyList<Type> Abfragen(Assembly modul)
    {
        var geprueft = modul.GetTypes().Where(t => !t.IsAbstract).SelectMany(t => t.GetInterfaces())
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>)).Select(i => i.GenericTypeArguments[0]).ToHashSet();
        return [.. Alle(modul).Where(t => Ergebnis(t) != typeof(Unit) && !geprueft.Contains(t))];
    }

    /// <summary>Offene Befehle und Abfragen; wer sie sendet, ist gleich.</summary>
    public static bool OhneAnmeldung(Type anfrage) => anfrage.IsDefined(typeof(OhneAnmeldungAttribute));

    public static IReadOnlyList<Rolle> ErlaubteRollen(Type anfrage) => anfrage.GetCustomAttribute<ErlaubtAttribute>() switch
    {
        { Rollen.Count: > 0 } erlaubt => erlaubt.Rollen,
        null when NurFuerMaschinen(anfrage) => [],
        _ => Enum.GetValues<Rolle>()
    };

    public static bool NurFuerMaschinen(Type anfrage) => anfrage.IsDefined(typeof(ErlaubtMaschinenAttribute));

    /// <summary>Ein Beispiel, leer (alles, was fehlen darf, fehlt) oder gefüllt.</summary>
    public static object Beispiel(Type art, bool gefuellt)
    {
        var bauplan = art.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return bauplan.Invoke([.. bauplan.GetParameters().Select(p => Wert(p.ParameterType, gefuellt, new NullabilityInfoContext().Create(p)))]);
    }

    /// <summary>Sendet etwas, dessen Art erst zur Laufzeit feststeht.</summary>
    public static async Task SendeAsync(AsyncServiceScope bereich, object anfrage) =>
        await (Task)Senden.MakeGenericMethod(Ergebnis(anfrage.GetType())!).Invoke(
            bereich.ServiceProvider.GetRequiredService<IMediator>(), BindingFlags.DoNotWrapExceptions, null, [anfrage, CancellationToken.None], null)!;

    private static Type? Ergebnis(Type art) =>
        art.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>))?.GenericTypeArguments[0];

    private static object? Wert(Type art, bool gefuellt, NullabilityInfo darfFehlen)
    {
        if (!gefuellt && darfFehlen.WriteState == NullabilityState.Nullable) return null;
        art = Nullable.GetUnderlyingType(art) ?? art;
        return art switch
        {
            _ when art == typeof(string) => "alle",
            _ when art == typeof(Guid) => Guid.CreateVersion7(),
            _ when art == typeof(DateOnly) => new DateOnly(2026, 11, 24),
            _ when art == typeof(DateTime) => new DateTime(2026, 11, 24, 9, 0, 0, DateTimeKind.Utc),
            _ when art == typeof(bool) => gefuellt,
            _ when art.IsEnum => Enum.GetValues(art).GetValue(0),
            _ when art == typeof(int) => 1,
            { IsGenericType: true } when art.GetInterfaces().Append(art).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>)) =>
                Array.CreateInstance(art.GenericTypeArguments[0], 0),
            { IsClass: true } => Beispiel(art, gefuellt),
            _ => Activator.CreateInstance(art)
        };
    }
}
