using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Legt Vorgänge an, wie es das Stadtteilmanagement tut: über die Formulare.</summary>
internal static class Vorgaenge
{
    public static readonly DateOnly Heute = TimeProvider.System.Heute();

    public static string In(int tagen) => Heute.AddDays(tagen).ToString("yyyy-MM-dd", null);

    public static async Task<Formular> AufnahmeAsync(this Besuch besuch, string betreff) =>
        (await besuch.HolenAsync("/koordinierung/anliegen/aufnehmen")).Formular()
            .Mit("Command.Betreff", betreff).Mit("Command.Schilderung", "Bitte ansehen.")
            .Waehle("Command.Stadtteil", "Schmarl").Waehle("Command.Kanal", "Telefon");

    /// <returns>Adresse des neuen Anliegens.</returns>
    public static async Task<string> AnliegenAsync(this Besuch besuch, string betreff) =>
        (await besuch.SpeichernAsync(await besuch.AufnahmeAsync(betreff))).Adresse;

    public static async Task<Formular> EntwurfAsync(this Besuch besuch, string betreff, string amt) =>
        (await besuch.HolenAsync("/koordinierung/anfragen/entwerfen")).Formular()
            .Mit("Command.Betreff", betreff).Mit("Command.Frage", "Was ist bis wann möglich?").Mit("Command.Frist", In(21))
            .Waehle("Command.Stadtteil", "Schmarl").Waehle("Command.Federfuehrend", amt);

    /// <summary>Nennt den Zweck, zu dem die Revision heute ins Prüfprotokoll sieht.</summary>
    /// <returns>Die Seite, auf der sie danach steht.</returns>
    public static async Task<Seite> EinsichtAsync(this Besuch besuch, string adresse = "/verwaltung/revision/einsicht-nehmen") => await besuch.SpeichernAsync(
        (await besuch.HolenAsync(adresse)).Formular(mitFeld: "Command.Anlass").Waehle("Command.Zweck", "Stichprobe").Mit("Command.Anlass", "Jahresplan, Nr. 3"));

    /// <summary>Benennt eine Vertretung für sich selbst.</summary>
    /// <returns>Adresse zum Beenden.</returns>
    public static async Task<string> VertretungAsync(this Besuch besuch, string vertretung, int von = 0, int bis = 7)
    {
        var liste = await besuch.SpeichernAsync((await besuch.HolenAsync("/verwaltung/vertretungen/benennen")).Formular()
            .Waehle("Command.Vertretung", vertretung).Mit("Command.Von", In(von)).Mit("Command.Bis", In(bis)));
        return liste.Elemente.First(e => e["href"]?.EndsWith("/beenden") == true)["href"]!;
    }

    /// <returns>Kennung der neuen Datei.</returns>
    public static async Task<Guid> DateiAsync(this Besuch besuch, string art, Guid vorgang, string name, byte[] inhalt)
    {
        var antwort = await besuch.HochladenAsync($"/dateien/{art}/{vorgang}", (await besuch.HolenAsync($"/dateien/{art}/{vorgang}")).Formular().Felder, (name, inhalt));
        antwort.Status.ShouldBe(System.Net.HttpStatusCode.Redirect, antwort.Text);
        var liste = await besuch.HolenAsync($"/dateien/{art}/{vorgang}");
        return Guid.Parse(liste.Elemente.First(e => e.Name == "a" && e["href"]?.EndsWith("/inhalt") == true && Html.Text(e.Inhalt).Trim() == name)["href"]!.Split('/')[2]);
    }

    /// <returns>Adresse der neuen Anfrage.</returns>
    public static async Task<string> AnfrageAsync(this Besuch besuch, string betreff, string amt, bool versandt = true)
    {
        var versand = await besuch.SpeichernAsync(await besuch.EntwurfAsync(betreff, amt));
        if (versandt) await besuch.SpeichernAsync(versand.Formular());
        return versand.Adresse[..^"/versenden".Length];
    }
}
