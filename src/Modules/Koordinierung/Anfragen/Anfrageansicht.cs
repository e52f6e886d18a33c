using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>Eine Anfrage, wie die Person sie sehen darf. Liest jemand außerhalb des Stadtteilmanagements Kontaktdaten, steht das im Prüfprotokoll (AK-4).</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Revision), Bezeichnung("Kontaktdaten gelesen"), Objektregel(Laden.NurEigeneAemter)]
internal sealed record Anfrageansicht(Guid Id) : IRequest<AnfrageAkte>;

internal sealed record AnfrageAkte(
    Guid Id, int Version, string Nummer, AnfrageStatus Status, bool Offen, string Betreff, string Frage, Auftraggeber Auftraggeber, string Stadtteil,
    int? Handlungsfeld, string? Drucksache, DateOnly Frist, Guid FederfuehrendesAmtId, bool ZuweisungNoetig, DateTime? VersandtAm)
{
    public bool IstAbsender { get; init; }
    public string Verfasser { get; init; } = "";
    public string Gesamtstand { get; init; } = "";
    public string? Kontaktdaten { get; init; }
    public string? KontaktdatenGrund { get; init; }
    public string? Auswertung { get; init; }
    public Guid? AnliegenId { get; init; }
    public string? AnliegenNummer { get; init; }
    public string? MoeglicheKontaktdaten { get; init; }
    public IReadOnlyList<ZustaendigkeitAkte> Zustaendigkeiten { get; init; } = [];
    /// <summary>Was mit dem Versand mitgeht; nur im Entwurf.</summary>
    public IReadOnlyList<string> Dateien { get; init; } = [];
    public IReadOnlyList<SchreibenAkte> Schriftwechsel { get; init; } = [];
    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];

    public string Listenadresse { get; init; } = "/koordinierung/anfragen";
}

internal sealed record ZustaendigkeitAkte(
    Guid Id, Guid AmtId, string Amt, bool Federfuehrend, ZustaendigkeitStatus Status, DateOnly Frist, DateOnly UrspruenglicheFrist, string Fristerklaerung,
    string? Antwort, DateTime? BeantwortetAm, string? Ablehnungsgrund, bool Laeuft, bool Ueberfaellig, string? Dringlichkeit, Schreibenart NaechsteStufe, bool Eigene);

internal sealed record SchreibenAkte(Schreibenart Art, string? Amt, string Text, string Person, DateTime Zeitpunkt, DateOnly? FristAlt, DateOnly? FristNeu);

internal sealed class AnfrageansichtHandler(KoordinierungContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, AngemeldetePerson person, AuditContext audit, TimeProvider uhr)
    : IRequestHandler<Anfrageansicht, AnfrageAkte>
{
    private const int HoechstensEintraege = 300;

    public async Task<AnfrageAkte> Handle(Anfrageansicht request, CancellationToken cancellationToken)
    {
        var anfrage = await db.Anfragen.AsNoTracking().AsSplitQuery().FuerPerson(person).FirstOrDefaultAsync(a => a.Id == request.Id, cancellationToken)
            ?? throw new NichtGefunden("Diese Anfrage gibt es nicht.");
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var akte = Grundakte(anfrage, stammdaten);
        if (akte.Kontaktdaten is not null && !akte.IstAbsender)
        {
            if (Berechtigend(anfrage) is { } zustaendigkeit) audit.HandeltFuer(zustaendigkeit.AmtId, person);
            await db.ProtokolliereZugriffAsync(nameof(Anfrage), anfrage.Id, [new AuditChange("gelesen", null, "Kontaktdaten")], cancellationToken);
        }
        return person.Ist(Rolle.Fachamt) && !akte.IstAbsender ? akte : await MitInternemAsync(akte, anfrage, stammdaten, cancellationToken);
    }

    private AnfrageAkte Grundakte(Anfrage a, Verwaltung.Contracts.Stammdaten stammdaten)
    {
        var heute = uhr.Heute();
        return new AnfrageAkte(a.Id, a.Version, a.Nummer, a.Status, a.Offen, a.Betreff, a.Frage, a.Auftraggeber, a.Stadtteil, a.Handlungsfeld, a.Drucksache,
            a.Frist, a.FederfuehrendesAmtId, a.ZuweisungNoetig, a.VersandtAm)
        {
            IstAbsender = person.Ist(Rolle.Stadtteilmanagement),
            Verfasser = stammdaten.Personenname(a.VerfasserId),
            Gesamtstand = Anfragen.Gesamtstand.Fuer(a, person, heute),
            Kontaktdaten = DarfKontaktdatenSehen(a) ? a.Kontaktdaten : null,
            KontaktdatenGrund = DarfKontaktdatenSehen(a) ? a.KontaktdatenGrund : null,
            Listenadresse = person.Ist(Rolle.Stadtteilmanagement) ? "/koordinierung/anfragen" : person.Ist(Rolle.Fachamt) ? "/koordinierung/stellungnahmen" : "/verwaltung/revision",
            Zustaendigkeiten = [.. a.Zustaendigkeiten.OrderByDescending(z => z.AmtId == a.FederfuehrendesAmtId).ThenBy(z => z.Id)
                .Select(z => Zustaendigkeit(z, a, heute))],
            Schriftwechsel = [.. a.Schriftwechsel.OrderBy(s => s.Zeitpunkt).ThenBy(s => s.Id).Select(s => new SchreibenAkte(
                s.Art, s.AmtId is { } amt ? a.Zustaendigkeiten.FirstOrDefault(z => z.AmtId == amt)?.Amtsname ?? stammdaten.Amtsname(amt) : null,
                s.Text, stammdaten.Personenname(s.PersonId), s.Zeitpunkt, s.FristAlt, s.FristNeu))]
        };
    }

    private ZustaendigkeitAkte Zustaendigkeit(Zustaendigkeit z, Anfrage a, DateOnly heute) => new(
        z.Id, z.AmtId, z.Amtsname, z.AmtId == a.FederfuehrendesAmtId, z.Status, z.Frist, z.UrspruenglicheFrist,
        Anfragen.Frist.Erklaerung(DateOnly.FromDateTime((z.ZugestelltAm ?? a.AngelegtAm).InBerlin()), z.Frist),
        z.Antwort, z.BeantwortetAm, z.Ablehnungsgrund, z.Laeuft, z.IstUeberfaelligAm(heute), Mahnstufe.Text(z, heute), z.NaechsteStufe, person.Aemter.Contains(z.AmtId));

    // Wer abgelehnt oder weitergegeben hat, braucht die Kontaktdaten nicht mehr.
    private bool DarfKontaktdatenSehen(Anfrage a) =>
        person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Revision)
        || a.Offen && Berechtigend(a) is not null;

    private Zustaendigkeit? Berechtigend(Anfrage a) =>
        a.Zustaendigkeiten.Where(z => person.Aemter.Contains(z.AmtId) && z.Zaehlt).MaxBy(z => person.EigeneAemter.Contains(z.AmtId));

    private async Task<AnfrageAkte> MitInternemAsync(AnfrageAkte akte, Anfrage anfrage, Verwaltung.Contracts.Stammdaten stammdaten, CancellationToken cancellationToken)
    {
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == anfrage.Id).OrderByDescending(e => e.Sequence)
            .Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var anliegen = anfrage.AnliegenId is { } id
            ? await db.Anliegen.AsNoTracking().Where(a => a.Id == id).Select(a => new { a.Nummer, a.EinbringerName, a.EinbringerKontakt }).FirstOrDefaultAsync(cancellationToken) : null;
        var dateinamen = await db.DateinamenAsync([anfrage.Id], cancellationToken);
        return akte with
        {
            Dateien = anfrage.Status != AnfrageStatus.Entwurf ? []
                : await db.Dateien.AsNoTracking().Where(d => d.VorgangId == anfrage.Id && d.EntferntAm == null).OrderBy(d => d.Id).Select(d => d.Dateiname).Take(Dateieinstellungen.HoechstensJeVorgang).ToListAsync(cancellationToken),
            Auswertung = anfrage.Auswertung,
            AnliegenId = akte.IstAbsender ? anfrage.AnliegenId : null,
            AnliegenNummer = anliegen?.Nummer,
            MoeglicheKontaktdaten = akte.IstAbsender && anliegen is not null ? Kontaktangaben.Zeile(anliegen.EinbringerName, anliegen.EinbringerKontakt) : null,
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname,
                schluessel => dateinamen.GetValueOrDefault(schluessel) ?? stammdaten.Amt(schluessel)?.Name ?? stammdaten.Person(schluessel)?.Name ?? anliegen?.Nummer ?? "anderer Vorgang"))]
        };
    }
}

/// <summary>Mahnstufen: abgeleitet aus Frist und gesandten Erinnerungen, kein gespeicherter Stand.</summary>
internal static class Mahnstufe
{
    /// <summary>Werktage nach Fristablauf oder letzter Erinnerung, ab denen die nächste Stufe vorgeschlagen wird.</summary>
    private const int WerktageBisZurNaechsten = 5;

    public static string? Text(Zustaendigkeit z, DateOnly heute)
    {
        if (!z.IstUeberfaelligAm(heute)) return null;
        var stufe = z.Erinnerungen switch { 0 => null, 1 => "1. Erinnerung", 2 => "2. Erinnerung", _ => "eskaliert" };
        var seit = $"überfällig {Wortdatum.UeberfaelligSeit(z.Frist, heute)}";
        return stufe is null ? seit : $"{seit}, {stufe} am {z.LetzteErinnerung!.Value.AlsDatum()}";
    }

    /// <summary>Ob die nächste Erinnerung ansteht: gleich nach Fristablauf die erste, danach im Abstand von fünf Werktagen.</summary>
    public static bool NaechsteFaellig(Zustaendigkeit z, DateOnly heute) =>
        z.IstUeberfaelligAm(heute) && (z.LetzteErinnerung is not { } letzte || Arbeitstage.Zwischen(letzte, heute) >= WerktageBisZurNaechsten);
}
