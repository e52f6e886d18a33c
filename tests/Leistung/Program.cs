using System.Globalization;
using Stadtteilmanagement.Leistung;
using Stadtteilmanagement.SharedKernel.Kalender;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = Ortszeit.Deutsch;

if (args is ["grundlinie", var vorlage, var datenbank, var adresse])
{
    await Grundlinie.AusfuehrenAsync(vorlage, datenbank, adresse);
    return 0;
}
if (args is not ["messen", var programm, var ordner, .. var schalter])
{
    await Console.Error.WriteLineAsync("Aufruf über build/bench.sh [--voll] [--schreiben]");
    return 2;
}
var lauf = new Messlauf(programm, ordner, schalter.Contains("--voll"));
var tabelle = await lauf.AusfuehrenAsync();
Console.WriteLine();
Console.WriteLine(tabelle.AlsText());
if (Array.IndexOf(schalter, "--schreiben") is >= 0 and var stelle)
    await File.WriteAllTextAsync(schalter[stelle + 1], tabelle.AlsDokument(schalter.Contains("--voll")));
return 0;
