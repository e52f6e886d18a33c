using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Befehl „administration-einladen "Name" E-Mail“: der Anfang einer neuen Installation.</summary>
internal static class AdministrationEinladen
{
    public const string Befehl = "administration-einladen";

    public static async Task<int> AusfuehrenAsync(WebApplication app, string[] args)
    {
        var ab = Array.IndexOf(args, Befehl);
        if (args.Skip(ab + 1).TakeWhile(a => !a.StartsWith('-')).ToArray() is not [var name, var eMail])
        {
            await Console.Error.WriteLineAsync($"Aufruf: {Befehl} \"<Name>\" <E-Mail>");
            return 1;
        }
        await using var bereich = app.Services.CreateAsyncScope();
        try
        {
            var pfad = await bereich.ServiceProvider.GetRequiredService<IErsteAdministration>().EinladenAsync(name, eMail, CancellationToken.None);
            Console.WriteLine($"{name} ist eingeladen. Mit diesem Link richtet die Person ihren Zugang ein; er gilt sieben Tage und einmal:");
            Console.WriteLine(Grundadresse(app.Configuration) + pfad);
            return 0;
        }
        catch (Regelverstoss verstoss)
        {
            await Console.Error.WriteLineAsync(verstoss.Message);
            return 1;
        }
    }

    private static string Grundadresse(IConfiguration einstellungen) =>
        (einstellungen["Adresse"] ?? einstellungen["urls"]?.Split(';')[0] ?? "http://localhost:5000").TrimEnd('/');
}
