using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Aemter;

/// <summary>Spielt Ämter ein, wiedererkannt am Kürzel. Ein anderer Name benennt um; frühere Namen bleiben an alten Vorgängen.</summary>
internal sealed class Amtseinspielung(VerwaltungContext db, IEnumerable<IValidator<AmtAnlegen>> regeln, TimeProvider uhr) : Einspielart<AmtAnlegen, Amt>(db, regeln)
{
    public override string Schluessel => "aemter";

    public override string Titel => "Ämter";

    public override string Liste => "/verwaltung/aemter";

    public override IReadOnlyList<Rolle> Rollen { get; } = [Rolle.Administration];

    public override IReadOnlyList<Einspielspalte> Spalten { get; } =
    [
        new(nameof(AmtAnlegen.Kuerzel), "Kürzel", true, "tiefbau", "Kennung", "Schlüssel"),
        new(nameof(AmtAnlegen.Name), "Name", true, "Tiefbauamt", "Amt", "Bezeichnung"),
        new(nameof(AmtAnlegen.Kurzname), "Kurzname", true, "Tiefbauamt", "kurz"),
        new(nameof(AmtAnlegen.GueltigAb), "gültig ab", false, "01.01.2026", "ab", "seit"),
        new(nameof(AmtAnlegen.Senatsbereich), "Senatsbereich", false, "Bau und Umwelt", "Bereich", "Dezernat"),
        new(nameof(AmtAnlegen.Postfach), "Postfach", false, "tiefbauamt@beispiel.de", "E-Mail", "Mail"),
        new(nameof(AmtAnlegen.Themen), "Themen", false, "Gehweg, Straße, Laterne", "Stichworte", "Zuständigkeit")
    ];

    // Der Bestand kennt die neuen Namen der Datei erst nach dem Speichern; die Prüfregel allein sähe zwei gleiche nicht.
    private readonly HashSet<string> _neueNamen = new(StringComparer.CurrentCultureIgnoreCase);

    protected override Task VorbereitenAsync(CancellationToken cancellationToken)
    {
        _neueNamen.Clear();
        return Task.CompletedTask;
    }

    protected override string? Merkmal(Einspielzeile zeile) => zeile.Text(nameof(AmtAnlegen.Kuerzel));

    protected override async Task<IReadOnlyDictionary<string, Amt>> BestandAsync(IReadOnlyList<Einspielzeile> zeilen, CancellationToken cancellationToken)
    {
        var kuerzel = zeilen.Select(Merkmal).OfType<string>().Distinct().ToList();
        return await db.Aemter.Where(a => kuerzel.Contains(a.Kuerzel)).OrderBy(a => a.Id).ToDictionaryAsync(a => a.Kuerzel, cancellationToken);
    }

    protected override AmtAnlegen Lesen(Einspielzeile zeile, Amt? bestand) => new(
        bestand?.Id ?? Guid.CreateVersion7(), zeile.Text(nameof(AmtAnlegen.Name)), zeile.Text(nameof(AmtAnlegen.Kurzname)), zeile.Text(nameof(AmtAnlegen.Kuerzel)),
        // Seit wann es ein Amt gibt, ändert sich nicht mehr; neue gelten ohne Angabe ab heute.
        bestand?.GueltigAb ?? zeile.Tag(nameof(AmtAnlegen.GueltigAb), uhr.Heute()),
        zeile.Text(nameof(AmtAnlegen.Senatsbereich), bestand?.Senatsbereich), zeile.Text(nameof(AmtAnlegen.Postfach), bestand?.Postfach),
        zeile.Text(nameof(AmtAnlegen.Themen), bestand?.Themen));

    protected override Amt Anlegen(AmtAnlegen satz)
    {
        if (!_neueNamen.Add(satz.Name!)) throw new Regelverstoss($"In dieser Datei heißt schon ein anderes neues Amt „{satz.Name}“.");
        var amt = Amt.Anlegen(satz.Id, satz.Kuerzel!, satz.Name!, satz.Kurzname!, satz.GueltigAb!.Value);
        amt.Beschreiben(satz.Senatsbereich, satz.Postfach, satz.Themen, null);
        return amt;
    }

    protected override IEnumerable<string> Unterschiede(Amt bestand, AmtAnlegen satz)
    {
        var name = bestand.BezeichnungAm(uhr.Heute());
        if (name.Name != satz.Name) yield return "Name";
        if (name.Kurzname != satz.Kurzname) yield return "Kurzname";
        if (bestand.Senatsbereich != satz.Senatsbereich) yield return "Senatsbereich";
        if (bestand.Postfach != satz.Postfach) yield return "Postfach";
        if (bestand.Themen != Amt.Stichworte(satz.Themen)) yield return "Themen";
    }

    protected override void Aendern(Amt bestand, AmtAnlegen satz)
    {
        bestand.Beschreiben(satz.Senatsbereich, satz.Postfach, satz.Themen, bestand.GueltigBis);
        var name = bestand.BezeichnungAm(uhr.Heute());
        if (name.Name != satz.Name || name.Kurzname != satz.Kurzname) bestand.Umbenennen(satz.Name!, satz.Kurzname!, uhr.Heute());
    }
}
