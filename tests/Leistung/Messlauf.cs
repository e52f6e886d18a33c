using System.Diagnostics;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Stadtteilmanagement.Koordinierung.Anliegen;

namespace Stadtteilmanagement.Leistung;

/// <summary>Ein ganzer Lauf: Bestände anlegen, SQL aufzeichnen, messen.</summary>
internal sealed class Messlauf(string programm, string ordner, bool voll)
{
    public const string Person = "Jana Demo";

    private const int Klein = 1_000;
    private const int AnfragenFuerSpeicher = 50_000;
    private const int Ereignisse = 5_000;
    private const int Aufwaermen = 1_000;
    private const int JeDurchgang = 500;
    private const double OffenerAnteil = 0.12;

    private static readonly (string Name, string Pfad)[] Seiten =
    [
        ("Liste der Anliegen", "/koordinierung/anliegen"),
        ("Seite eines Anliegens", $"/koordinierung/anliegen/{Bestand.Vergleichsanliegen}"),
        ("Mein Tag", "/")
    ];

    // Häufige und seltene Wörter, Wortanfänge, mehrere Wörter, eine Nummer und etwas, das es nicht gibt.
    private static readonly string[] Gesucht =
    [
        "Gehwegplatten", "Papierkorb überfüllt", "Spielplatz Taklerring", "Berkolras", "Bertal", "Werftallee Hecke zugewachsen", "Straßenlaterne ohne Licht", "Sitz",
        "Münras Kolumbusring", "ANL-2025-00042", "ältere Menschen Regen", "Gibtesnicht", "Graffiti Gibtesnicht", "Telefon", "Fahrradbügel Vitus Bering", "Lübstahei Bolzplatz"
    ];

    private readonly Ergebnistabelle _tabelle = new();
    private readonly int _durchgaenge = voll ? 15 : 7;
    private readonly int _gross = voll ? 1_000_000 : 100_000;
    private int _anfragen;

    public async Task<Ergebnistabelle> AusfuehrenAsync()
    {
        var (klein, gross) = (Datenbank("klein"), Datenbank("gross"));
        await AnlegenAsync(klein, Klein, (int)(Klein * OffenerAnteil));
        await AnlegenAsync(gross, _gross, (int)(_gross * OffenerAnteil));
        await SeitenMessenAsync(klein, gross);
        if (voll) await FesterAnteilAsync();
        await StartMessenAsync(klein);
        // Im kleinen Bestand zählt die Zustellung selbst, nicht die Suche der Reaktion nach betroffenen Anfragen.
        await using (var anwendung = new Anwendung(klein)) await ZustellungMessenAsync(anwendung);
        await using (var anwendung = new Anwendung(gross))
        {
            await PruefungMessenAsync(anwendung, gross);
            await SucheMessenAsync(anwendung, gross);
            await AufnahmeMessenAsync(anwendung);
        }
        return _tabelle;
    }

    private async Task SeitenMessenAsync(string klein, string gross)
    {
        var vorlagen = await AufzeichnenAsync(gross);
        using var hostKlein = await Serverprozess.HostAsync(programm, klein);
        using var hostGross = await Serverprozess.HostAsync(programm, gross);
        using var grundlinie = await Serverprozess.GrundlinieAsync(Vorlagendatei, gross, Seiten[0].Pfad);
        using var sitzungKlein = await Sitzung.AnmeldenAsync(hostKlein.Adresse, Person);
        using var sitzungGross = await Sitzung.AnmeldenAsync(hostGross.Adresse, Person);
        var (cookiesKlein, cookiesGross) = (sitzungKlein.Cookies, sitzungGross.Cookies);

        Schritt("Aufwärmen");
        foreach (var (_, pfad) in Seiten)
        {
            await LastAsync(hostGross, pfad, cookiesGross, Aufwaermen);
            await Last.DurchgangAsync(hostKlein, pfad, cookiesKlein, Aufwaermen);
            await Last.DurchgangAsync(grundlinie, pfad, cookiesGross, Aufwaermen);
        }

        var wachstum = new List<Ergebnis>();
        foreach (var ((name, pfad), vorlage) in Seiten.Zip(vorlagen))
        {
            Schritt($"{name}: {vorlage.Befehle.Count} SQL-Befehle, {vorlage.Inhalt.Length:N0} Bytes");
            var reihe = new List<(Durchgang Gross, Durchgang Grundlinie, Durchgang Klein)>();
            for (var i = 0; i < _durchgaenge; i++)
                reihe.Add((await LastAsync(hostGross, pfad, cookiesGross, JeDurchgang), await Last.DurchgangAsync(grundlinie, pfad, cookiesGross, JeDurchgang),
                    await Last.DurchgangAsync(hostKlein, pfad, cookiesKlein, JeDurchgang)));

            var ziel = pfad == Seiten[0].Pfad ? 0.4 : (double?)null;
            var durchsatz = new Messreihe(reihe.Select(r => r.Gross.JeSekunde / r.Grundlinie.JeSekunde)).Median;
            _tabelle.Nimm(new Ergebnis($"{name} über {_gross:N0}: Durchsatz", JeSekunde(reihe.Select(r => r.Gross.JeSekunde)), JeSekunde(reihe.Select(r => r.Grundlinie.JeSekunde)),
                $"{durchsatz:P0}", ziel is null ? "–" : $"≥ {ziel:P0}", ziel is null ? null : durchsatz >= ziel));
            _tabelle.Nimm(new Ergebnis($"{name} über {_gross:N0}: Rechenzeit", Rechenzeit(reihe.Select(r => r.Gross.Rechenzeit)), Rechenzeit(reihe.Select(r => r.Grundlinie.Rechenzeit)),
                $"{new Messreihe(reihe.Select(r => r.Gross.Rechenzeit / r.Grundlinie.Rechenzeit)).Median:0.00}×", "–", null));
            var faktor = new Messreihe(reihe.Select(r => r.Gross.Rechenzeit / r.Klein.Rechenzeit)).Median;
            wachstum.Add(new Ergebnis($"{name}: Wachstum {Klein:N0} → {_gross:N0}", Rechenzeit(reihe.Select(r => r.Gross.Rechenzeit)),
                Rechenzeit(reihe.Select(r => r.Klein.Rechenzeit)) + $" bei {Klein:N0}", $"{faktor:0.00}×", "≤ 1,30×", faktor <= 1.3));
        }
        wachstum.ForEach(_tabelle.Nimm);
        _tabelle.Anmerken($"SQL-Befehle je Seite: {string.Join(", ", Seiten.Zip(vorlagen, (s, v) => $"{s.Name} {v.Befehle.Count}"))}. "
            + $"Offen sind {OffenerAnteil:P0} der Anliegen; der offene Teil wächst also mit dem Bestand.");

        Schritt($"Speicher nach {AnfragenFuerSpeicher:N0} Anfragen");
        await LastAsync(hostGross, Seiten[0].Pfad, cookiesGross, Math.Max(0, AnfragenFuerSpeicher - _anfragen));
        var speicher = hostGross.ArbeitsspeicherInMb;
        _tabelle.Nimm(new Ergebnis($"Arbeitsspeicher nach {_anfragen:N0} Anfragen", $"{speicher:N0} MB", "–", "–", "≤ 250 MB", speicher <= 250));
    }

    /// <summary>Zum Vergleich: ein großer Bestand, in dem nur so viel offen ist wie im kleinen.</summary>
    private async Task FesterAnteilAsync()
    {
        var datenbank = Datenbank("fest");
        await AnlegenAsync(datenbank, 100_000, (int)(Klein * OffenerAnteil));
        using var host = await Serverprozess.HostAsync(programm, datenbank);
        using var sitzung = await Sitzung.AnmeldenAsync(host.Adresse, Person);
        foreach (var (name, pfad) in Seiten)
        {
            await Last.DurchgangAsync(host, pfad, sitzung.Cookies, Aufwaermen);
            var reihe = new List<double>();
            for (var i = 0; i < _durchgaenge; i++) reihe.Add((await Last.DurchgangAsync(host, pfad, sitzung.Cookies, JeDurchgang)).Rechenzeit);
            _tabelle.Nimm(new Ergebnis($"{name} über 100.000, davon {Klein * OffenerAnteil:N0} offen", Rechenzeit(reihe), "–", "–", "–", null));
        }
    }

    private async Task StartMessenAsync(string datenbank)
    {
        Schritt("Start des Hosts");
        var dauer = new List<double>();
        for (var i = 0; i < _durchgaenge; i++)
        {
            using var host = await Serverprozess.HostAsync(programm, datenbank);
            dauer.Add(host.Startdauer.TotalSeconds);
        }
        var reihe = new Messreihe(dauer);
        _tabelle.Nimm(new Ergebnis("Start bis zur ersten Seite (/anmelden)", $"{reihe.Median:0.00} s (±{reihe.Streuung:0} %)", "–", "–", "≤ 1,50 s", reihe.Median <= 1.5));
    }

    private async Task ZustellungMessenAsync(Anwendung anwendung)
    {
        Schritt("Zustellung");
        anwendung.Melden(200);
        await anwendung.ZustellenAsync();
        var dauer = new List<double>();
        for (var i = 0; i < 3; i++)
        {
            anwendung.Melden(Ereignisse);
            var uhr = Stopwatch.StartNew();
            if (await anwendung.ZustellenAsync() is var zahl && zahl != Ereignisse) throw new InvalidOperationException($"Nur {zahl} Ereignisse wurden zugestellt.");
            dauer.Add(uhr.Elapsed.TotalSeconds);
        }
        var reihe = new Messreihe(dauer);
        _tabelle.Nimm(new Ergebnis($"{Ereignisse:N0} Ereignisse zugestellt", $"{reihe.Median:0.00} s (±{reihe.Streuung:0} %)", "–", "–", "≤ 5,00 s", reihe.Median <= 5));
    }

    private async Task PruefungMessenAsync(Anwendung anwendung, string datenbank)
    {
        Schritt("Prüfprotokoll");
        var eintraege = Zaehle(datenbank, "SELECT COUNT(*) FROM koordinierung_Audit");
        var dauer = new List<double>();
        for (var i = 0; i < 3; i++)
        {
            var uhr = Stopwatch.StartNew();
            await anwendung.PruefprotokollPruefenAsync();
            dauer.Add(uhr.Elapsed.TotalSeconds * 1_000_000 / eintraege);
        }
        var reihe = new Messreihe(dauer);
        _tabelle.Nimm(new Ergebnis($"Prüfprotokoll prüfen ({eintraege:N0} Einträge), je Million", $"{reihe.Median:0.0} s (±{reihe.Streuung:0} %)", "–", "–", "≤ 20 s", reihe.Median <= 20));
    }

    private async Task SucheMessenAsync(Anwendung anwendung, string datenbank)
    {
        Schritt("Suche");
        var dokumente = Zaehle(datenbank, "SELECT COUNT(*) FROM koordinierung_Suchdokument");
        var dauer = new List<double>();
        for (var i = 0; i < 20; i++)
            foreach (var gesucht in Gesucht)
            {
                var uhr = Stopwatch.StartNew();
                await anwendung.SuchenAsync(gesucht);
                if (i > 0) dauer.Add(uhr.Elapsed.TotalMilliseconds);
            }
        var (median, p95) = (new Messreihe(dauer).Median, new Messreihe(dauer).Quantil(0.95));
        _tabelle.Nimm(new Ergebnis($"Volltext über {dokumente:N0} Dokumente: p95 (Median)", $"{p95:0.0} ms ({median:0.0} ms)", "–", "–", "≤ 50 ms", p95 <= 50));
    }

    private async Task AufnahmeMessenAsync(Anwendung anwendung)
    {
        Schritt("Aufnehmen");
        var dauer = new List<double>();
        for (var i = 0; i < 300; i++)
        {
            var befehl = new AnliegenAufnehmen(Guid.CreateVersion7(), $"Gehwegplatte {i} wackelt vor dem Haus", "Bei Regen spritzt es, und ältere Menschen weichen auf die Fahrbahn aus.", "schmarl",
                Kanal.Telefon, DateOnly.FromDateTime(DateTime.Today), 2, $"Kolumbusring {i}", $"Erna Muster{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}", "0381 555-0100", false);
            var uhr = Stopwatch.StartNew();
            await anwendung.AufnehmenAsync(befehl);
            if (i >= 20) dauer.Add(uhr.Elapsed.TotalMilliseconds);
        }
        _tabelle.Nimm(new Ergebnis("Ein Anliegen aufnehmen, samt Prüfprotokoll und Suchindex", $"{new Messreihe(dauer).Median:0.0} ms (±{new Messreihe(dauer).Streuung:0} %)", "–", "–", "–", null));
    }

    private async Task<List<Vorlage>> AufzeichnenAsync(string datenbank)
    {
        Schritt("SQL der Seiten aufzeichnen");
        var aufzeichnung = Path.Combine(ordner, "befehle.jsonl");
        using var host = await Serverprozess.HostAsync(programm, datenbank, aufzeichnung);
        using var sitzung = await Sitzung.AnmeldenAsync(host.Adresse, Person);
        var vorlagen = new List<Vorlage>();
        foreach (var (_, pfad) in Seiten) vorlagen.Add(await sitzung.AufzeichnenAsync(pfad, aufzeichnung));
        await File.WriteAllTextAsync(Vorlagendatei, JsonSerializer.Serialize(vorlagen));
        return vorlagen;
    }

    private async Task<Durchgang> LastAsync(Serverprozess hostGross, string pfad, string cookies, int anzahl)
    {
        _anfragen += anzahl;
        return await Last.DurchgangAsync(hostGross, pfad, cookies, anzahl);
    }

    private static async Task AnlegenAsync(string datenbank, int anzahl, int offen)
    {
        Schritt($"Bestand mit {anzahl:N0} Anliegen, davon {offen:N0} offen");
        var uhr = Stopwatch.StartNew();
        await Anwendung.AnlegenAsync(datenbank, anzahl, offen);
        Console.WriteLine($"  {uhr.Elapsed.TotalSeconds:0} s, {new FileInfo(datenbank).Length / (1 << 20):N0} MB");
    }

    private string Vorlagendatei => Path.Combine(ordner, "vorlagen.json");

    private string Datenbank(string name)
    {
        var unterordner = Path.Combine(ordner, name);
        if (Directory.Exists(unterordner)) Directory.Delete(unterordner, recursive: true);
        return Path.Combine(unterordner, "stadtteilmanagement.db");
    }

    private static long Zaehle(string datenbank, string sql)
    {
        using var db = new SqliteConnection($"Data Source={datenbank}");
        db.Open();
        using var befehl = db.CreateCommand();
        befehl.CommandText = sql;
        return (long)befehl.ExecuteScalar()!;
    }

    private static void Schritt(string text) => Console.WriteLine(text);

    private static string JeSekunde(IEnumerable<double> werte) => new Messreihe(werte) is var reihe ? $"{reihe.Median:N0}/s (±{reihe.Streuung:0} %)" : "";

    private static string Rechenzeit(IEnumerable<double> werte) => new Messreihe(werte) is var reihe ? $"{reihe.Median:0.00} ms (±{reihe.Streuung:0} %)" : "";
}
