using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Texte;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

internal enum VeranstaltungStatus
{
    [Bezeichnung("Entwurf")] Entwurf,
    [Bezeichnung("veröffentlicht")] Veroeffentlicht,
    [Bezeichnung("abgesagt")] Abgesagt
}

/// <summary>Angekündigter Termin in einem Stadtteil. Öffentlich ist er erst nach dem Veröffentlichen, und eine Absage bleibt öffentlich.</summary>
internal sealed class Veranstaltung : Aggregat, ISuchbar
{
    internal const int HoechstensTage = 31;

    // Titel, Beschreibung und Veranstalter können Mitwirkende nennen; deshalb hält das Prüfprotokoll dort nur fest, dass sie sich änderten.
    [Bezeichnung("Zustand")] public VeranstaltungStatus Status { get; private set; }
    [Personenbezogen] public string Titel { get; private set; } = "";
    [Personenbezogen] public string Beschreibung { get; private set; } = "";
    public string Ort { get; private set; } = "";
    public string Stadtteil { get; private set; } = "";
    public DateTime Beginn { get; private set; }
    public DateTime Ende { get; private set; }
    [Personenbezogen] public string? Veranstalter { get; private set; }
    [Bezeichnung("Grund der Absage")] public string? Absagegrund { get; private set; }

    Suchinhalt ISuchbar.Suchinhalt => new(Titel, DateOnly.FromDateTime(Beginn.InBerlin()))
    {
        Stadtteil = Stadtteil,
        Stand = Status.Bezeichnung(),
        Namen = [Ort, Veranstalter],
        Text = [Beschreibung, Absagegrund]
    };

    public static Veranstaltung Anlegen(Guid id, Veranstaltungsangaben angaben)
    {
        var veranstaltung = new Veranstaltung { Id = id };
        veranstaltung.Uebernehmen(angaben);
        return veranstaltung;
    }

    public void Bearbeiten(Veranstaltungsangaben angaben)
    {
        if (Status == VeranstaltungStatus.Abgesagt) throw new Regelverstoss("Die Veranstaltung ist abgesagt und lässt sich nicht mehr ändern. Legen Sie für einen neuen Termin eine neue an.");
        Uebernehmen(angaben);
    }

    public void Veroeffentlichen() => Status = Status switch
    {
        VeranstaltungStatus.Entwurf => VeranstaltungStatus.Veroeffentlicht,
        VeranstaltungStatus.Veroeffentlicht => throw new Regelverstoss("Die Veranstaltung ist schon veröffentlicht."),
        _ => throw new Regelverstoss("Die Veranstaltung ist abgesagt. Legen Sie für einen neuen Termin eine neue an.")
    };

    public void Zuruecknehmen() => Status = Status switch
    {
        VeranstaltungStatus.Veroeffentlicht => VeranstaltungStatus.Entwurf,
        VeranstaltungStatus.Entwurf => throw new Regelverstoss("Die Veranstaltung ist noch nicht veröffentlicht."),
        _ => throw new Regelverstoss("Die Absage muss sichtbar bleiben, damit niemand umsonst kommt. Sie lässt sich nicht zurücknehmen.")
    };

    /// <param name="grund">Steht öffentlich neben dem Termin.</param>
    /// <param name="jetzt">Zeitpunkt in UTC.</param>
    public void Absagen(string grund, DateTime jetzt)
    {
        if (Status == VeranstaltungStatus.Abgesagt) throw new Regelverstoss("Die Veranstaltung ist schon abgesagt.");
        if (Status == VeranstaltungStatus.Entwurf) throw new Regelverstoss("Ein Entwurf ist nicht angekündigt und muss nicht abgesagt werden.");
        if (Ende <= jetzt) throw new Regelverstoss("Die Veranstaltung ist schon vorbei und lässt sich nicht mehr absagen.");
        (Status, Absagegrund) = (VeranstaltungStatus.Abgesagt, grund);
    }

    /// <summary>Was gegen diesen Zeitraum (UTC) spricht; null, wenn er taugt. Gezählt wird in Ortszeit, damit der Wechsel der Uhr keine Stunde kostet oder schenkt.</summary>
    public static string? EinwandGegen(DateTime beginn, DateTime ende) =>
        ende <= beginn ? "Das Ende muss nach dem Beginn liegen."
        : ende.InBerlin() > beginn.InBerlin().AddDays(HoechstensTage) ? $"Eine Veranstaltung dauert höchstens {HoechstensTage} Tage. Legen Sie für eine Reihe einzelne Termine an."
        : null;

    private void Uebernehmen(Veranstaltungsangaben angaben)
    {
        if (EinwandGegen(angaben.Beginn, angaben.Ende) is { } einwand) throw new Regelverstoss(einwand);
        (Titel, Beschreibung, Ort, Stadtteil) = (angaben.Titel, angaben.Beschreibung, angaben.Ort, angaben.Stadtteil);
        (Beginn, Ende, Veranstalter) = (angaben.Beginn, angaben.Ende, angaben.Veranstalter);
    }
}

/// <summary>Was beim Anlegen und Bearbeiten angegeben wird; Beginn und Ende in UTC.</summary>
internal sealed record Veranstaltungsangaben(string Titel, string Beschreibung, string Ort, string Stadtteil, DateTime Beginn, DateTime Ende, string? Veranstalter);
