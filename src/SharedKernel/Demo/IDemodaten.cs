using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Demo;

/// <summary>Demodaten eines Moduls; werden einmal in eine leere Datenbank geladen.</summary>
public interface IDemodaten
{
    /// <summary>Reihenfolge über alle Module, kleinste zuerst.</summary>
    int Rang { get; }

    /// <summary>Spielt die Geschichte des Büros nach: jede Handlung durch die handelnde Person zur damaligen Zeit, mit denselben Befehlen wie von Hand.</summary>
    Task LadenAsync(Demolauf lauf, CancellationToken cancellationToken);
}

/// <summary>Uhr, die beim Nachspielen gestellt werden kann und sonst stillsteht.</summary>
public sealed class Demouhr : TimeProvider
{
    /// <summary>Die angezeigte Zeit in UTC.</summary>
    public DateTimeOffset Zeit { get; set; } = DateTimeOffset.UtcNow;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => Zeit;
}

/// <summary>Führt Handlungen als bestimmte Person zu einer bestimmten Zeit aus.</summary>
/// <param name="services">Dienste, die mit <paramref name="uhr"/> gebaut wurden.</param>
/// <param name="uhr">Die gestellte Uhr.</param>
/// <param name="jetzt">Wirkliche Zeit, auf die sich „heute“ bezieht, in UTC.</param>
public sealed class Demolauf(IServiceProvider services, Demouhr uhr, DateTime jetzt)
{
    /// <summary>Wirkliche Zeit in UTC.</summary>
    public DateTime Jetzt => jetzt;

    /// <summary>Sendet einen Befehl oder eine Abfrage als diese Person zu dieser Zeit (UTC).</summary>
    public async Task<T> SendeAsync<T>(AngemeldetePerson person, DateTime zeit, IRequest<T> befehl, CancellationToken cancellationToken)
    {
        uhr.Zeit = new DateTimeOffset(zeit, TimeSpan.Zero);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = person;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(befehl, cancellationToken);
    }
}
