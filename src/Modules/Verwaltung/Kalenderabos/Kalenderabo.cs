using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

/// <summary>
/// Ein Kalender, den ein fremdes Programm unter einer geheimen Adresse abruft. Gespeichert ist vom Geheimnis nur die Prüfsumme: Die Adresse ist einmal zu sehen,
/// danach lässt sie sich nur durch eine neue ersetzen. Die Rechte kommen bei jedem Abruf von der Person.
/// </summary>
internal sealed class Kalenderabo : Aggregat
{
    public const int NameLaenge = 60;
    public const int HoechstensJePerson = 20;

    [NichtProtokolliert] public Guid PersonId { get; private set; }
    [Personenbezogen] public string Name { get; private set; } = "";
    [Bezeichnung("Kalender")] public string Arten { get; private set; } = "";
    [NichtProtokolliert] public string Geheimnissumme { get; private set; } = "";
    public DateTime AngelegtAm { get; private set; }
    [Bezeichnung("Adresse seit")] public DateTime AdresseSeit { get; private set; }
    [NichtProtokolliert] public DateTime? ZuletztAbgerufen { get; private set; }

    public IReadOnlyList<string> Artenliste => Arten.Split(',', StringSplitOptions.RemoveEmptyEntries);

    public static Kalenderabo Anlegen(Guid id, Guid personId, string name, IEnumerable<string> arten, string geheimnis, DateTime jetzt)
    {
        var abo = new Kalenderabo { Id = id, PersonId = personId, Name = name, Arten = string.Join(',', arten.Distinct()), AngelegtAm = jetzt };
        abo.AdresseErneuern(geheimnis, jetzt);
        return abo;
    }

    /// <summary>Ab jetzt gilt nur noch die Adresse mit diesem Geheimnis.</summary>
    public void AdresseErneuern(string geheimnis, DateTime jetzt) => (Geheimnissumme, AdresseSeit, ZuletztAbgerufen) = (Geheimnis.Pruefsumme(geheimnis), jetzt, null);
}
