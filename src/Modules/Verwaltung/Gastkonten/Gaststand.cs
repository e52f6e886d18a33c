using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Wie es um ein Gastkonto steht; abgeleitet, nicht gespeichert.</summary>
internal enum Gaststand
{
    [Bezeichnung("eingeladen")] Eingeladen,
    [Bezeichnung("Einladung abgelaufen")] EinladungAbgelaufen,
    [Bezeichnung("hat Zugang")] MitZugang,
    [Bezeichnung("wünscht neuen Link")] WuenschtLink,
    [Bezeichnung("gesperrt")] Gesperrt,
    [Bezeichnung("abgelaufen")] Abgelaufen
}

internal static class Gaststaende
{
    public static Gaststand Stand(this Gastkonto konto, DateTime jetzt) => konto switch
    {
        { Gesperrt: true } => Gaststand.Gesperrt,
        _ when DateOnly.FromDateTime(jetzt.InBerlin()) > konto.ZugangBis => Gaststand.Abgelaufen,
        { AngenommenAm: null } => konto.LinkGiltAm(jetzt) ? Gaststand.Eingeladen : Gaststand.EinladungAbgelaufen,
        { ZugangGewuenschtAm: not null } => Gaststand.WuenschtLink,
        _ => Gaststand.MitZugang
    };

    public static string Farbe(this Gaststand stand) => stand switch
    {
        Gaststand.MitZugang => "success",
        Gaststand.Eingeladen => "info",
        Gaststand.EinladungAbgelaufen or Gaststand.WuenschtLink => "warning",
        Gaststand.Gesperrt => "danger",
        _ => "neutral"
    };
}
