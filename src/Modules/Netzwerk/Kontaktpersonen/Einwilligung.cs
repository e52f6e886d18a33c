using System.Linq.Expressions;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <summary>Eine einzelne Angabe, über die eine Person für sich entscheidet.</summary>
internal enum Kontaktangabe
{
    [Bezeichnung("Name und Funktion")] Name,
    [Bezeichnung("E-Mail")] EMail,
    [Bezeichnung("Telefon")] Telefon,
    [Bezeichnung("Anschrift")] Anschrift,
    [Bezeichnung("Foto")] Foto
}

/// <summary>Wozu eine Angabe über die eigene Arbeit des Büros hinaus dienen darf.</summary>
internal enum Zweck
{
    [Bezeichnung("Verteiler für Einladungen")] Einladungen,
    [Bezeichnung("Weitergabe an Ämter")] WeitergabeAnAemter,
    [Bezeichnung("Weitergabe an Partner im Netzwerk")] WeitergabeAnPartner,
    [Bezeichnung("Veröffentlichung in WIR2")] VeroeffentlichungWir2
}

internal enum Einwilligungskanal
{
    [Bezeichnung("Formular auf Papier")] Papier,
    [Bezeichnung("E-Mail")] EMail,
    [Bezeichnung("mündlich, danach bestätigt")] Muendlich
}

/// <summary>Wie eine Einwilligung erteilt wurde.</summary>
/// <param name="ErteiltAm">Tag.</param>
/// <param name="Kanal">Auf welchem Weg.</param>
/// <param name="Textfassung">Wortlaut oder Bezeichnung der Fassung, der zugestimmt wurde.</param>
internal sealed record Einwilligungsnachweis(DateOnly ErteiltAm, Einwilligungskanal Kanal, string Textfassung);

/// <summary>Einwilligung in die Verwendung einer einzelnen Angabe zu einem Zweck. Ein Widerruf löscht sie nicht, er beendet sie.</summary>
internal sealed class Einwilligung : IBenannt
{
    private Einwilligung() { }

    internal Einwilligung(Guid id, Kontaktangabe angabe, Zweck zweck, Einwilligungsnachweis nachweis) =>
        (Id, Angabe, Zweck, ErteiltAm, Kanal, Textfassung) = (id, angabe, zweck, nachweis.ErteiltAm, nachweis.Kanal, nachweis.Textfassung);

    public Guid Id { get; private init; }
    public Kontaktangabe Angabe { get; private init; }
    public Zweck Zweck { get; private init; }
    [Bezeichnung("erteilt am")] public DateOnly ErteiltAm { get; private init; }
    public Einwilligungskanal Kanal { get; private init; }
    public string Textfassung { get; private init; } = "";
    [Bezeichnung("widerrufen am")] public DateOnly? WiderrufenAm { get; private set; }

    string IBenannt.Benennung => $"Einwilligung ({Angabe.Bezeichnung()}, {Zweck.Bezeichnung()})";

    /// <summary>Ob sie an diesem Tag gilt; am Tag des Widerrufs nicht mehr.</summary>
    public static Expression<Func<Einwilligung, bool>> GiltAm(DateOnly tag) => e => e.ErteiltAm <= tag && (e.WiderrufenAm == null || tag < e.WiderrufenAm);

    internal void Widerrufen(DateOnly tag)
    {
        if (WiderrufenAm is { } schon) throw new Regelverstoss($"Diese Einwilligung ist schon seit dem {schon.AlsDatum()} widerrufen.");
        if (tag < ErteiltAm) throw new Regelverstoss($"Die Einwilligung ist erst vom {ErteiltAm.AlsDatum()}; sie kann nicht vorher widerrufen worden sein.");
        WiderrufenAm = tag;
    }
}
