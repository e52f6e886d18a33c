using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Stadtteilmanagement.Leistung;

/// <summary>
/// Läuft über DOTNET_STARTUP_HOOKS im veröffentlichten Host mit und schreibt jeden SQL-Befehl mit der Spur seiner Anfrage auf.
/// So spielt die Grundlinie genau das nach, was die Seite tut, ohne dass der Host etwas davon wissen muss. Name und Form gibt .NET vor.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        // Der Host protokolliert keine Anfragen; ohne Zuhörer gäbe es keine Spur, der sich ein Befehl zuordnen ließe.
        ActivitySource.AddActivityListener(new ActivityListener
        {
            ShouldListenTo = quelle => quelle.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData
        });
        DiagnosticListener.AllListeners.Subscribe(new Quellen());
    }

    private sealed class Quellen : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener quelle)
        {
            if (quelle.Name == DbLoggerCategory) quelle.Subscribe(new Befehle());
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }

        private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";
    }

    private sealed class Befehle : IObserver<KeyValuePair<string, object?>>
    {
        private readonly StreamWriter _datei = new(Environment.GetEnvironmentVariable(Aufzeichnung.Umgebungsvariable)!) { AutoFlush = true };

        public void OnNext(KeyValuePair<string, object?> ereignis)
        {
            if (ereignis.Key != RelationalEventId.CommandExecuting.Name || ereignis.Value is not CommandEventData { Command: var befehl }) return;
            lock (_datei) _datei.WriteLine(Aufzeichnung.Zeile(Activity.Current?.TraceId.ToString() ?? "", befehl));
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }
}
