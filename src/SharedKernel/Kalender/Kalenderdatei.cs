using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Stadtteilmanagement.SharedKernel.Kalender;

/// <summary>Schreibt Termine als iCalendar-Datei (RFC 5545, RFC 7986). Gleiche Termine ergeben gleiche Bytes.</summary>
public static class Kalenderdatei
{
    /// <summary>Inhaltstyp der Datei.</summary>
    public const string Inhaltstyp = "text/calendar; charset=utf-8";

    private const string Zone = "Europe/Berlin";
    private const string Abruftakt = "PT1H";

    /// <summary>Schreibt die Datei.</summary>
    /// <param name="name">Name des Kalenders.</param>
    /// <param name="eintraege">Die Termine.</param>
    /// <param name="server">Adresse des Servers ohne Schrägstrich am Ende, für Verweise zurück.</param>
    public static byte[] Schreiben(string name, IEnumerable<Kalendereintrag> eintraege, string server)
    {
        var sortiert = eintraege.OrderBy(Beginn).ThenBy(e => e.Uid, StringComparer.Ordinal).ToList();
        var kalender = new Calendar { Method = "PUBLISH", ProductId = "-//Hanse- und Universitätsstadt Rostock//Stadtteilmanagement//DE" };
        foreach (var eigenschaft in (string[])["NAME", "X-WR-CALNAME"]) kalender.AddProperty(eigenschaft, name);
        foreach (var eigenschaft in (string[])["REFRESH-INTERVAL", "X-PUBLISHED-TTL"]) kalender.Properties.Add(Dauer(eigenschaft));
        if (sortiert.Any(e => e.Tag is null)) kalender.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, sortiert.Where(e => e.Tag is null).Min(e => e.Beginn.InBerlin()), false));
        kalender.Events.AddRange(sortiert.Select(e => Termin(e, server)));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(kalender) ?? "");
    }

    private static DateTime Beginn(Kalendereintrag eintrag) => eintrag.Tag is { } tag ? tag.ToDateTime(TimeOnly.MinValue) : eintrag.Beginn;

    private static CalendarEvent Termin(Kalendereintrag eintrag, string server) => new()
    {
        Uid = eintrag.Uid,
        Sequence = eintrag.Folge,
        Summary = eintrag.Stand == Terminstand.Abgesagt ? $"Abgesagt: {eintrag.Titel}" : eintrag.Titel,
        Start = eintrag.Tag is { } tag ? new CalDateTime(tag) : Ortszeit(eintrag.Beginn),
        End = eintrag.Tag is { } letzter ? new CalDateTime(letzter.AddDays(1)) : Ortszeit(eintrag.Ende),
        DtStamp = Utc(eintrag.Geaendert),
        LastModified = Utc(eintrag.Geaendert),
        Location = eintrag.Ort,
        Description = eintrag.Beschreibung,
        Url = new Uri(server + eintrag.Adresse),
        // Eine Frist belegt niemandes Tag.
        Transparency = eintrag.Tag is null ? TransparencyType.Opaque : TransparencyType.Transparent,
        Status = eintrag.Stand switch
        {
            Terminstand.Abgesagt => EventStatus.Cancelled,
            Terminstand.Vorlaeufig => EventStatus.Tentative,
            _ => EventStatus.Confirmed
        }
    };

    private static CalDateTime Ortszeit(DateTime utc) => new(DateTime.SpecifyKind(utc.InBerlin(), DateTimeKind.Unspecified), Zone);

    private static CalDateTime Utc(DateTime zeit) => new(DateTime.SpecifyKind(zeit, DateTimeKind.Utc));

    private static CalendarProperty Dauer(string name)
    {
        var eigenschaft = new CalendarProperty(name, Abruftakt);
        eigenschaft.Parameters.Add(new CalendarParameter("VALUE", "DURATION"));
        return eigenschaft;
    }
}
