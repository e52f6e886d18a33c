using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <summary>Ein Anliegen mit allem, was dazu geschah.</summary>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record Anliegenansicht(Guid Id) : IRequest<AnliegenAkte>;

internal sealed record AnliegenAkte(
    Guid Id, int Version, string Nummer, AnliegenStatus Status, bool Offen, string Betreff, string Schilderung, string Stadtteil, Kanal Kanal, DateOnly EingangAm,
    int? Handlungsfeld, string? Ort, string? EinbringerName, string? EinbringerKontakt, bool RueckmeldungGewuenscht, Guid BearbeiterId,
    DateOnly? Wiedervorlage, string? WiedervorlageNotiz, string? KlarschiffNummer, Guid? DuplikatVonId, string? Rueckmeldung, DateTime? RueckmeldungAm, Guid? BedarfId = null)
{
    public string Bearbeiter { get; init; } = "";
    public string? DuplikatVonNummer { get; init; }
    public string? Bedarf { get; init; }
    public IReadOnlyList<AnfrageZumAnliegen> Anfragen { get; init; } = [];
    public IReadOnlyList<AnliegenVermerk> Vermerke { get; init; } = [];
    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];

    public bool WiedervorlageUeberfaellig { get; init; }

    /// <summary>Ob eine der drei Richtungen (selbst, Amt, Klarschiff) noch gewählt werden kann.</summary>
    public bool KannWegWaehlen => Offen && Status != AnliegenStatus.Beantwortet;

    /// <summary>Ob nur noch der Abschluss fehlt.</summary>
    public bool KannAbschliessen => Offen && Status is not (AnliegenStatus.Neu or AnliegenStatus.InKlaerung)
        && (!RueckmeldungGewuenscht || Status == AnliegenStatus.Beantwortet) && Anfragen.All(a => !a.Offen);

    /// <summary>Ob jetzt die Rückmeldung an die einbringende Person ansteht.</summary>
    public bool RueckmeldungFaellig => Offen && RueckmeldungGewuenscht && Status is not (AnliegenStatus.Beantwortet or AnliegenStatus.Neu)
        && (Status != AnliegenStatus.Weitergeleitet || Anfragen.All(a => a.Status is not (AnfrageStatus.Entwurf or AnfrageStatus.Versandt)));
}

internal sealed record AnfrageZumAnliegen(Guid Id, string Nummer, string Betreff, AnfrageStatus Status, bool Offen, string Stand, DateOnly? NaechsteFrist, bool Ueberfaellig);

internal sealed record AnliegenVermerk(Vermerkart Art, string Text, DateTime Zeitpunkt, DateTime Erfasst, string Verfasser);

internal sealed class AnliegenansichtHandler(KoordinierungContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, AngemeldetePerson person, TimeProvider uhr)
    : IRequestHandler<Anliegenansicht, AnliegenAkte>
{
    private const int HoechstensEintraege = 300;

    public async Task<AnliegenAkte> Handle(Anliegenansicht request, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var heute = uhr.Heute();
        var akte = await db.Anliegen.AsNoTracking().Where(a => a.Id == request.Id).Select(a => new AnliegenAkte(
                a.Id, a.Version, a.Nummer, a.Status, a.Offen, a.Betreff, a.Schilderung, a.Stadtteil, a.Kanal, a.EingangAm,
                a.Handlungsfeld, a.Ort, a.EinbringerName, a.EinbringerKontakt, a.RueckmeldungGewuenscht, a.BearbeiterId,
                a.Wiedervorlage, a.WiedervorlageNotiz, a.KlarschiffNummer, a.DuplikatVonId, a.Rueckmeldung, a.RueckmeldungAm, a.BedarfId))
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NichtGefunden("Dieses Anliegen gibt es nicht.");
        var vermerke = await db.Anliegen.AsNoTracking().Where(a => a.Id == request.Id).SelectMany(a => a.Vermerke)
            .OrderByDescending(v => v.Zeitpunkt).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var anfragen = await db.Anfragen.AsNoTracking().Where(a => a.AnliegenId == request.Id).OrderBy(a => a.Nummer).Take(20)
            .Select(Anfragestand.Projektion).ToListAsync(cancellationToken);
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == request.Id).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var dateinamen = await db.DateinamenAsync([request.Id], cancellationToken);
        return akte with
        {
            Bearbeiter = stammdaten.Personenname(akte.BearbeiterId),
            DuplikatVonNummer = akte.DuplikatVonId is { } original
                ? await db.Anliegen.Where(a => a.Id == original).Select(a => a.Nummer).FirstOrDefaultAsync(cancellationToken) : null,
            Bedarf = akte.BedarfId is { } bedarf
                ? await db.Bedarfe.Where(b => b.Id == bedarf).Select(b => b.Nummer + " " + b.Titel).FirstOrDefaultAsync(cancellationToken) : null,
            WiedervorlageUeberfaellig = akte.Wiedervorlage < heute,
            Anfragen = [.. anfragen.Select(a => new AnfrageZumAnliegen(a.Id, a.Nummer, a.Betreff, a.Status, a.Offen, Gesamtstand.Fuer(a, person, heute), a.NaechsteFrist, a.NaechsteFrist < heute))],
            Vermerke = [.. vermerke.Select(v => new AnliegenVermerk(v.Art, v.Text, v.Zeitpunkt, v.Erfasst, stammdaten.Personenname(v.VerfasserId)))],
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, id => dateinamen.GetValueOrDefault(id) ?? stammdaten.Amt(id)?.Name ?? stammdaten.Person(id)?.Name ?? "anderer Vorgang"))]
        };
    }
}
