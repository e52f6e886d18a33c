using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Contracts;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Texte;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

internal enum BeitragStatus
{
    [Bezeichnung("angekündigt")] Angekuendigt,
    [Bezeichnung("eingereicht")] Eingereicht,
    [Bezeichnung("in Redaktion")] InRedaktion,
    [Bezeichnung("in Überarbeitung")] InUeberarbeitung,
    [Bezeichnung("freigegeben")] Freigegeben,
    [Bezeichnung("gesetzt")] Gesetzt,
    [Bezeichnung("veröffentlicht")] Veroeffentlicht,
    [Bezeichnung("abgelehnt")] Abgelehnt,
    [Bezeichnung("verschoben")] Verschoben
}

/// <summary>Woraus ein Beitrag entstand.</summary>
internal enum Beitragsherkunft
{
    [Bezeichnung("Redaktion")] Redaktion,
    [Bezeichnung("Förderantrag")] Foerderantrag,
    [Bezeichnung("Beschluss")] Beschluss,
    [Bezeichnung("Projekt")] Projekt
}

/// <summary>Beitrag für die WIR2, vom ersten Hinweis bis zum Erscheinen. Was erschienen ist, ändert sich nicht mehr.</summary>
internal sealed class Beitrag : Aggregat, ISuchbar
{
    // Titel und Texte nennen Menschen; das Prüfprotokoll hält dort nur fest, dass sie sich änderten.
    [Bezeichnung("Zustand")] public BeitragStatus Status { get; private set; }
    [Personenbezogen] public string Titel { get; private set; } = "";
    [Personenbezogen] public string? Vorspann { get; private set; }
    [Personenbezogen] public string Text { get; private set; } = "";
    [Personenbezogen] public string? Urheber { get; private set; }
    [NichtProtokolliert] public Guid? RubrikId { get; private set; }
    [NichtProtokolliert] public int Zeichen { get; private set; }
    [NichtProtokolliert] public Guid? AusgabeId { get; private set; }
    [NichtProtokolliert] public Guid? FadenId { get; private set; }
    public Beitragsherkunft Herkunft { get; private set; }
    [NichtProtokolliert] public Guid? HerkunftId { get; private set; }
    [Personenbezogen] public string? Kommentar { get; private set; }
    [NichtProtokolliert] public DateTime StandSeit { get; private set; }

    Suchinhalt ISuchbar.Suchinhalt => new(Titel, DateOnly.FromDateTime(StandSeit)) { Stand = Status.Bezeichnung(), Namen = [Urheber], Text = [Vorspann, Text] };

    public static Beitrag Anlegen(Guid id, Beitragsangaben angaben, DateTime jetzt)
    {
        var beitrag = new Beitrag { Id = id, StandSeit = jetzt };
        beitrag.Uebernehmen(angaben);
        return beitrag;
    }

    /// <summary>Entwurf aus einem Ereignis: Stoff ist da, geschrieben ist noch nichts.</summary>
    public static Beitrag Ankuendigen(Beitragsherkunft herkunft, Guid herkunftId, Guid fadenId, Beitragsangaben angaben, DateTime jetzt)
    {
        var beitrag = Anlegen(Guid.CreateVersion7(), angaben, jetzt);
        (beitrag.Herkunft, beitrag.HerkunftId, beitrag.FadenId) = (herkunft, herkunftId, fadenId);
        return beitrag;
    }

    public void Bearbeiten(Beitragsangaben angaben)
    {
        if (!Bearbeitbar(Status)) throw new Regelverstoss($"Der Beitrag ist {Status.Bezeichnung()}. Nehmen Sie ihn wieder in Redaktion, bevor Sie ihn ändern.");
        Uebernehmen(angaben);
    }

    public void Einreichen(DateTime jetzt)
    {
        Nur("Einreichen lässt sich ein Beitrag, der angekündigt oder in Überarbeitung ist.", BeitragStatus.Angekuendigt, BeitragStatus.InUeberarbeitung);
        if (Text.Length == 0) throw new Regelverstoss("Der Beitrag hat noch keinen Text.");
        Wechseln(BeitragStatus.Eingereicht, null, jetzt);
    }

    /// <summary>Wer über einen persönlichen Link schreibt, ändert nur, was noch nicht oder nicht mehr bei der Redaktion liegt.</summary>
    public void UeberLinkBearbeiten(Beitragsangaben angaben)
    {
        NurOffenFuerLink();
        Uebernehmen(angaben);
    }

    /// <param name="bilder">Die Bilder am Beitrag; wer Rechte und Einwilligung kennt, ist später schwer zu fragen.</param>
    /// <param name="jetzt">Zeitpunkt in UTC.</param>
    public void UeberLinkEinreichen(IReadOnlyList<Bildangabe> bilder, DateTime jetzt)
    {
        NurOffenFuerLink();
        NurGeklaerte(bilder);
        Einreichen(jetzt);
    }

    public void NurOffenFuerLink()
    {
        if (!OffenFuerLink(Status)) throw new Regelverstoss($"Der Beitrag ist {Status.Bezeichnung()} und lässt sich über den Link nicht mehr ändern. Bitte wenden Sie sich an die Redaktion.");
    }

    public static bool OffenFuerLink(BeitragStatus status) => status is BeitragStatus.Angekuendigt or BeitragStatus.InUeberarbeitung;

    /// <param name="ausgabe">Ausgabe, in der er steht; sein Platz wird frei.</param>
    /// <param name="jetzt">Zeitpunkt in UTC.</param>
    public void InRedaktionNehmen(Ausgabe? ausgabe, DateTime jetzt)
    {
        Nur("In Redaktion kommt ein Beitrag, der eingereicht, verschoben, freigegeben oder gesetzt ist.", BeitragStatus.Eingereicht, BeitragStatus.Verschoben, BeitragStatus.Freigegeben, BeitragStatus.Gesetzt);
        Herausnehmen(ausgabe);
        Wechseln(BeitragStatus.InRedaktion, null, jetzt);
    }

    public void UeberarbeitungErbitten(string kommentar, DateTime jetzt)
    {
        Nur("Um Überarbeitung bitten lässt sich nur zu einem Beitrag in Redaktion.", BeitragStatus.InRedaktion);
        Wechseln(BeitragStatus.InUeberarbeitung, kommentar, jetzt);
    }

    /// <param name="bilder">Die Bilder am Beitrag.</param>
    /// <param name="jetzt">Zeitpunkt in UTC.</param>
    public void Freigeben(IReadOnlyList<Bildangabe> bilder, DateTime jetzt)
    {
        Nur("Freigeben lässt sich nur ein Beitrag in Redaktion.", BeitragStatus.InRedaktion);
        if (RubrikId is null || Urheber is null || Text.Length == 0) throw new Regelverstoss("Zur Freigabe braucht der Beitrag Text, Rubrik und Urheber.");
        NurGeklaerte(bilder);
        Wechseln(BeitragStatus.Freigegeben, null, jetzt);
    }

    public void Setzen(Ausgabe ausgabe, Guid platzId, DateTime jetzt)
    {
        Nur("Auf einen Platz kommt nur ein freigegebener Beitrag.", BeitragStatus.Freigegeben);
        ausgabe.Belegen(platzId, Id);
        AusgabeId = ausgabe.Id;
        Wechseln(BeitragStatus.Gesetzt, null, jetzt);
    }

    public void Verschieben(string kommentar, Ausgabe? ausgabe, DateTime jetzt)
    {
        if (Status is BeitragStatus.Veroeffentlicht or BeitragStatus.Abgelehnt or BeitragStatus.Verschoben) throw new Regelverstoss($"Der Beitrag ist {Status.Bezeichnung()} und lässt sich nicht verschieben.");
        Herausnehmen(ausgabe);
        Wechseln(BeitragStatus.Verschoben, kommentar, jetzt);
    }

    public void Ablehnen(string kommentar, Ausgabe? ausgabe, DateTime jetzt)
    {
        if (Status is BeitragStatus.Veroeffentlicht or BeitragStatus.Abgelehnt) throw new Regelverstoss($"Der Beitrag ist {Status.Bezeichnung()} und lässt sich nicht ablehnen.");
        Herausnehmen(ausgabe);
        Wechseln(BeitragStatus.Abgelehnt, kommentar, jetzt);
    }

    /// <summary>Die Ausgabe ist gedruckt; der Beitrag ist damit erschienen.</summary>
    public void Erscheinen(Ausgabe ausgabe, DateOnly am, DateTime jetzt)
    {
        Nur("Mit der Ausgabe erscheinen nur gesetzte Beiträge.", BeitragStatus.Gesetzt);
        Wechseln(BeitragStatus.Veroeffentlicht, null, jetzt);
        Melde(new BeitragVeroeffentlicht(Id, FadenId, Titel, ausgabe.Name, am));
    }

    public static bool Bearbeitbar(BeitragStatus status) =>
        status is BeitragStatus.Angekuendigt or BeitragStatus.Eingereicht or BeitragStatus.InRedaktion or BeitragStatus.InUeberarbeitung or BeitragStatus.Verschoben;

    private static void NurGeklaerte(IReadOnlyList<Bildangabe> bilder)
    {
        if (bilder.SelectMany(b => b.Maengel()).ToList() is { Count: > 0 } maengel) throw new Regelverstoss(string.Join(' ', maengel));
    }

    private void Herausnehmen(Ausgabe? ausgabe)
    {
        if (Status == BeitragStatus.Gesetzt) ausgabe!.Raeumen(Id);
        AusgabeId = null;
    }

    private void Nur(string satz, params ReadOnlySpan<BeitragStatus> erlaubt)
    {
        if (!erlaubt.Contains(Status)) throw new Regelverstoss($"{satz} Dieser ist {Status.Bezeichnung()}.");
    }

    private void Wechseln(BeitragStatus status, string? kommentar, DateTime jetzt) => (Status, Kommentar, StandSeit) = (status, kommentar, jetzt);

    private void Uebernehmen(Beitragsangaben a)
    {
        (Titel, Vorspann, Text, Urheber, RubrikId) = (a.Titel, a.Vorspann, a.Text, a.Urheber, a.RubrikId);
        Zeichen = Textsatz.AlsReinerText(Text).Length + (Vorspann?.Length ?? 0);
    }
}

/// <summary>Was beim Anlegen und Bearbeiten angegeben wird.</summary>
internal sealed record Beitragsangaben(string Titel, string? Vorspann, string Text, string? Urheber, Guid? RubrikId);

/// <summary>Was an einem Bild festgehalten ist, das gedruckt werden soll.</summary>
internal sealed record Bildangabe(Guid BeitragId, Guid DateiId, string Dateiname, string? Alternativtext, string? Rechte, string? Einwilligung, string? Vorschau)
{
    public const string KeinePersonen = "keine Personen erkennbar";

    /// <summary>Sätze, die sagen, was fehlt. Ob Personen zu erkennen sind, muss ein Mensch sagen: Die Angabe „keine Personen erkennbar“ gilt auch.</summary>
    public IEnumerable<string> Maengel()
    {
        if (Alternativtext is null) yield return $"Dem Bild „{Dateiname}“ fehlt der Alternativtext.";
        if (Rechte is null) yield return $"Zum Bild „{Dateiname}“ fehlt, wer die Rechte hat.";
        if (Einwilligung is null) yield return $"Zum Bild „{Dateiname}“ fehlt die Einwilligung der erkennbaren Personen; ist niemand zu erkennen, halten Sie dort „{KeinePersonen}“ fest.";
    }
}
