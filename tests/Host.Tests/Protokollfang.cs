using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Fängt alles ein, was der Host protokolliert, samt Ausnahmen und benannten Werten.</summary>
[ProviderAlias("Fang")]
internal sealed class Protokollfang : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _zeilen = new();

    public IReadOnlyList<string> Zeilen => [.. _zeilen];

    public ILogger CreateLogger(string categoryName) => new Schreiber(categoryName, _zeilen);

    public void Dispose() { }

    private sealed class Schreiber(string bereich, ConcurrentQueue<string> zeilen) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            zeilen.Enqueue($"{bereich}: {Werte(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            zeilen.Enqueue($"{bereich} {logLevel}: {formatter(state, exception)} {Werte(state)} {exception}");

        // Ein Sammler für Protokolle speichert die benannten Werte auch dann, wenn sie nicht im Satz stehen.
        private static string Werte(object? state) => state is IEnumerable<KeyValuePair<string, object?>> werte ? string.Join(" ", werte.Select(w => $"{w.Key}={w.Value}")) : $"{state}";
    }
}
