using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Das Prüfprotokoll aller Module, Neuestes zuerst: wer hat wann in welcher Rolle was warum geändert oder gelesen. Nur mit gültiger Einsicht.</summary>
/// <param name="Amt">Vorgänge, an denen dieses Amt beteiligt ist.</param>
/// <param name="Von">Erster Tag (Europe/Berlin).</param>
/// <param name="Bis">Letzter Tag einschließlich.</param>
/// <param name="Nummer">Sprechende Nummer eines Vorgangs.</param>
/// <param name="Geschichte">Schlüssel eines Vorgangs: nur was zu seiner ganzen Geschichte gehört.</param>
/// <param name="Nach">Stelle, hinter der weitergelesen wird.</param>
[Erlaubt(Rolle.Revision), Objektregel(Einsichtzugriff.Regel), Bezeichnung("Prüfprotokoll gelesen")]
internal sealed record Pruefprotokoll(
    Guid? Amt = null, Guid? Person = null, [property: Bezeichnung("Handlung")] string? Aktion = null, DateOnly? Von = null, DateOnly? Bis = null, string? Modul = null,
    [property: Personenbezogen] string? Nummer = null, Guid? Geschichte = null, string? Nach = null) : IRequest<Protokollansicht>;

/// <param name="Einsicht">Unter welchem Zweck gelesen wird.</param>
/// <param name="Weiter">Stelle für den nächsten Abschnitt; null am Ende.</param>
internal sealed record Protokollansicht(string Einsicht, Vorgangsname? Geschichte, IReadOnlyList<Protokollzeile> Zeilen, string? Weiter, int Anzahl, bool Mehr, Protokollwahl Wahl);

/// <summary>Was im Filter zur Wahl steht.</summary>
internal sealed record Protokollwahl(Stammdaten Stammdaten, IReadOnlyList<(string Schema, string Name)> Module, IReadOnlyList<(string Aktion, string Text)> Handlungen);

internal sealed class PruefprotokollHandler(Protokollsuche suche, Einsichtzugriff zugriff, Gesamtprotokoll protokoll, Protokollleser leser, IVerzeichnis verzeichnis, ModuleCatalog katalog)
    : IRequestHandler<Pruefprotokoll, Protokollansicht>
{
    private const int JeSeite = 50;

    public async Task<Protokollansicht> Handle(Pruefprotokoll request, CancellationToken cancellationToken)
    {
        var (auswahl, faden) = await suche.AuswahlAsync(request, cancellationToken);
        var einsicht = await zugriff.VerlangenAsync(faden?.Ids, faden?.Anlass.Nummer, cancellationToken);
        // Nach Personen auszuwählen ist nötig, aber heikel: Wer es tat, soll selbst nachlesbar sein.
        if (request.Person is { } person) await zugriff.VermerkenAsync(einsicht, [new AuditChange("nach Person ausgewählt", null, person.ToString())], cancellationToken);
        var abschnitt = await protokoll.LesenAsync(auswahl, Protokollstelle.Lesen(request.Nach), JeSeite, cancellationToken);
        var (anzahl, mehr) = await protokoll.ZaehlenAsync(auswahl, cancellationToken);
        return new Protokollansicht(einsicht.Begruendung, faden?.Anlass, await leser.LesbarAsync(abschnitt.Funde, faden?.Vorgaenge ?? [], cancellationToken),
            abschnitt.Weiter?.ToString(), anzahl, mehr, new Protokollwahl(await verzeichnis.LadenAsync(cancellationToken), protokoll.Module, katalog.Handlungen));
    }
}

/// <summary>Aus dem Filter der Seite wird die Auswahl im Prüfprotokoll; Liste und Ausgabe benutzen dieselbe.</summary>
internal sealed class Protokollsuche(Gesamtprotokoll protokoll)
{
    public async Task<(Protokollauswahl Auswahl, Fadenvorgaenge? Faden)> AuswahlAsync(Pruefprotokoll filter, CancellationToken cancellationToken)
    {
        var faden = filter.Geschichte is { } id ? await GeschichteAsync(id, cancellationToken) : null;
        IReadOnlyCollection<Guid>? vorgaenge = faden?.Ids;
        if (!string.IsNullOrWhiteSpace(filter.Nummer))
        {
            var gesucht = await protokoll.FindenAsync(filter.Nummer, cancellationToken);
            vorgaenge = gesucht is null || vorgaenge?.Contains(gesucht.Id) == false ? [] : [gesucht.Id];
        }
        return (new Protokollauswahl(filter.Amt, filter.Person, filter.Aktion, filter.Von, filter.Bis, filter.Modul, vorgaenge), faden);
    }

    /// <summary>Der Vorgang und alle, mit denen er eine Geschichte hat.</summary>
    /// <exception cref="NichtGefunden">Kein Modul kennt ihn.</exception>
    public async Task<Fadenvorgaenge> GeschichteAsync(Guid id, CancellationToken cancellationToken)
    {
        var vorgang = await protokoll.FindenAsync(id, cancellationToken) ?? throw new NichtGefunden("Diesen Vorgang gibt es nicht.");
        return new Fadenvorgaenge(vorgang, await protokoll.FadenAsync(vorgang, cancellationToken));
    }
}

/// <summary>Alle Vorgänge einer Geschichte.</summary>
/// <param name="Anlass">Der Vorgang, von dem aus gefragt wurde.</param>
internal sealed record Fadenvorgaenge(Vorgangsname Anlass, IReadOnlyList<Vorgangsname> Vorgaenge)
{
    public IReadOnlyCollection<Guid> Ids { get; } = [.. Vorgaenge.Select(v => v.Id)];
}
