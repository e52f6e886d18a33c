using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

internal enum Funktion
{
    [Bezeichnung("Ansprechperson")] Ansprechperson,
    [Bezeichnung("Vorstand")] Vorstand,
    [Bezeichnung("Geschäftsführung")] Geschaeftsfuehrung,
    [Bezeichnung("Leitung")] Leitung,
    [Bezeichnung("angestellt")] Angestellt,
    [Bezeichnung("Mitglied")] Mitglied,
    [Bezeichnung("ehrenamtlich")] Ehrenamtlich
}

/// <summary>Person im Netzwerk; einen Zugang zum Intranet braucht sie nicht. Wer dort wen vertritt, hat ein Anfangs- und ein Enddatum.</summary>
internal sealed class Kontaktperson : Aggregat, ISuchbar
{
    private readonly List<Ansprechperson> _beziehungen = [];
    private readonly List<Einwilligung> _einwilligungen = [];

    [Personenbezogen] public string? Vorname { get; private set; }
    [Personenbezogen] public string Nachname { get; private set; } = "";
    [Bezeichnung("E-Mail"), Personenbezogen] public string? EMail { get; private set; }
    [Personenbezogen] public string? Telefon { get; private set; }
    [Personenbezogen] public string? Anschrift { get; private set; }
    [Personenbezogen] public string? Notiz { get; private set; }
    /// <summary>Dieselbe Person in der Verwaltung, wenn sie einen Zugang hat; Grundlage für Hinweise auf Befangenheit.</summary>
    [Bezeichnung("Person mit Zugang")] public Guid? PersonId { get; private set; }
    public IReadOnlyList<Ansprechperson> Beziehungen => _beziehungen;
    public IReadOnlyList<Einwilligung> Einwilligungen => _einwilligungen;

    public string Name => Vorname is null ? Nachname : $"{Vorname} {Nachname}";

    // Nur das Stadtteilmanagement öffnet Kontaktpersonen; deshalb darf auch die Suche alles finden.
    Suchinhalt ISuchbar.Suchinhalt => new(Name, null) { Text = [EMail, Telefon, Anschrift, Notiz] };

    public static Kontaktperson Anlegen(Guid id, Kontaktangaben angaben)
    {
        var kontakt = new Kontaktperson { Id = id };
        kontakt.Bearbeiten(angaben);
        return kontakt;
    }

    public void Bearbeiten(Kontaktangaben angaben) => (Vorname, Nachname, EMail, Telefon, Anschrift, Notiz, PersonId) =
        (angaben.Vorname, angaben.Nachname, angaben.EMail, angaben.Telefon, angaben.Anschrift, angaben.Notiz, angaben.PersonId);

    /// <summary>Verbindet die Person mit einer Organisation.</summary>
    /// <param name="id">Schlüssel der Beziehung.</param>
    /// <param name="organisationId">Die Organisation.</param>
    /// <param name="funktion">Als was sie dort tätig ist.</param>
    /// <param name="von">Erster Tag; null, wenn unbekannt.</param>
    /// <param name="bis">Letzter Tag; null, solange sie besteht.</param>
    public void Zuordnen(Guid id, Guid organisationId, Funktion funktion, DateOnly? von, DateOnly? bis)
    {
        if (bis < von) throw new Regelverstoss("Der letzte Tag liegt vor dem ersten.");
        var neu = new Ansprechperson(id, organisationId, funktion, von, bis);
        if (_beziehungen.FirstOrDefault(b => b.OrganisationId == organisationId && b.Funktion == funktion && b.Ueberlappt(neu)) is { } vorhandene)
            throw new Regelverstoss($"Dieselbe Funktion ist dort schon eingetragen: {funktion.Bezeichnung()}, {vorhandene.Zeitraum}. Beenden Sie diese zuerst oder wählen Sie andere Tage.");
        _beziehungen.Add(neu);
    }

    /// <summary>Beendet eine Beziehung; sie bleibt in der Geschichte.</summary>
    public void BeziehungBeenden(Guid id, DateOnly bis)
    {
        var beziehung = _beziehungen.FirstOrDefault(b => b.Id == id) ?? throw new NichtGefunden("Diese Beziehung gibt es nicht.");
        beziehung.Beenden(bis);
    }

    /// <param name="id">Schlüssel der Einwilligung.</param>
    /// <param name="angabe">Welche einzelne Angabe.</param>
    /// <param name="zweck">Wozu.</param>
    /// <param name="nachweis">Wie sie erteilt wurde.</param>
    /// <param name="heute">Heutiger Tag.</param>
    public void EinwilligungEintragen(Guid id, Kontaktangabe angabe, Zweck zweck, Einwilligungsnachweis nachweis, DateOnly heute)
    {
        if (nachweis.ErteiltAm > heute) throw new Regelverstoss("Eine Einwilligung gilt erst, wenn sie erteilt ist; der Tag liegt in der Zukunft.");
        if (!HatAngabe(angabe)) throw new Regelverstoss($"Zu dieser Person ist keine Angabe „{angabe.Bezeichnung()}“ gespeichert. Tragen Sie sie zuerst ein.");
        if (_einwilligungen.FirstOrDefault(e => e.Angabe == angabe && e.Zweck == zweck && e.WiderrufenAm is null) is { } geltende)
            throw new Regelverstoss($"Für „{angabe.Bezeichnung()}“ gilt schon eine Einwilligung vom {geltende.ErteiltAm.AlsDatum()} zu diesem Zweck.");
        _einwilligungen.Add(new Einwilligung(id, angabe, zweck, nachweis));
    }

    public void EinwilligungWiderrufen(Guid id, DateOnly tag, DateOnly heute)
    {
        var einwilligung = _einwilligungen.FirstOrDefault(e => e.Id == id) ?? throw new NichtGefunden("Diese Einwilligung gibt es nicht.");
        if (tag > heute) throw new Regelverstoss("Ein Widerruf wirkt sofort; der Tag liegt in der Zukunft.");
        einwilligung.Widerrufen(tag);
    }

    private bool HatAngabe(Kontaktangabe angabe) => angabe switch
    {
        Kontaktangabe.EMail => EMail is not null,
        Kontaktangabe.Telefon => Telefon is not null,
        Kontaktangabe.Anschrift => Anschrift is not null,
        // Name steht immer da, ein Foto liegt als Datei am Kontakt oder wird erst noch gemacht.
        _ => true
    };
}

internal sealed record Kontaktangaben(string? Vorname, string Nachname, string? EMail, string? Telefon, string? Anschrift, string? Notiz, Guid? PersonId);

/// <summary>Datierte Beziehung einer Kontaktperson zu einer Organisation. Sie zählt nur an ihren Tagen, beide Enden eingeschlossen.</summary>
internal sealed class Ansprechperson : IBenannt
{
    private Ansprechperson() { }

    internal Ansprechperson(Guid id, Guid organisationId, Funktion funktion, DateOnly? von, DateOnly? bis) =>
        (Id, OrganisationId, Funktion, Von, Bis) = (id, organisationId, funktion, von, bis);

    public Guid Id { get; private init; }
    [Bezeichnung("Organisation")] public Guid OrganisationId { get; private init; }
    public Funktion Funktion { get; private init; }
    [Bezeichnung("von")] public DateOnly? Von { get; private init; }
    [Bezeichnung("bis")] public DateOnly? Bis { get; private set; }

    string IBenannt.Benennung => $"Beziehung ({Funktion.Bezeichnung()})";

    public string Zeitraum => Zeitraeume.Text(Von, Bis);

    public bool GiltAm(DateOnly tag) => (Von is null || Von <= tag) && (Bis is null || tag <= Bis);

    internal bool Ueberlappt(Ansprechperson andere) =>
        (Bis ?? DateOnly.MaxValue) >= (andere.Von ?? DateOnly.MinValue) && (andere.Bis ?? DateOnly.MaxValue) >= (Von ?? DateOnly.MinValue);

    internal void Beenden(DateOnly bis)
    {
        if (Bis is { } schon && schon <= bis) throw new Regelverstoss($"Diese Beziehung endet schon am {schon.AlsDatum()}.");
        if (bis < Von) throw new Regelverstoss($"Die Beziehung beginnt erst am {Von.Value.AlsDatum()}; sie kann nicht vorher enden.");
        Bis = bis;
    }
}

internal static class Zeitraeume
{
    public static string Text(DateOnly? von, DateOnly? bis) => (von, bis) switch
    {
        ({ } v, { } b) => $"{v.AlsDatum()} bis {b.AlsDatum()}",
        ({ } v, null) => $"seit {v.AlsDatum()}",
        (null, { } b) => $"bis {b.AlsDatum()}",
        _ => "ohne bekannten Beginn"
    };
}
