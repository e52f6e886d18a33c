using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <summary>Ein Bedarf mit seinen Belegen. Mitglieder der Lenkungsgruppe sehen den Bedarf, aber nicht die Anliegen dahinter.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel("Lenkungsgruppe: ohne Belege und Verlauf")]
internal sealed record BedarfAnsicht(Guid Id) : IRequest<BedarfAkte>;

internal sealed record BedarfAkte(
    Guid Id, int Version, string Nummer, BedarfStatus Status, bool Offen, string Titel, string Beschreibung, string Stadtteil, int Handlungsfeld, string? Zielgruppe,
    Prioritaet Prioritaet, string? Fundstelle, DateOnly ErfasstAm, string? EingebrachtBei, string? Ergebnis)
{
    public string Stadtteilname { get; init; } = "";
    public string Handlungsfeldname { get; init; } = "";
    public int AnzahlBelege { get; init; }
    public bool DarfBearbeiten { get; init; }
    public IReadOnlyList<Beleg> Belege { get; init; } = [];
    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];

    public bool KannPruefen => Status == BedarfStatus.Erfasst;
    public bool KannEinbringen => Status is BedarfStatus.Geprueft or BedarfStatus.Eingebracht;
    public bool KannBeantworten => Status is BedarfStatus.Geprueft or BedarfStatus.Eingebracht or BedarfStatus.Projektidee;
    public bool KannAbschliessen => Offen && Status != BedarfStatus.Erfasst;
}

internal sealed record Beleg(Guid Id, string Nummer, string Betreff, AnliegenStatus Status, DateOnly EingangAm);

internal sealed class BedarfAnsichtHandler(KoordinierungContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, AngemeldetePerson person) : IRequestHandler<BedarfAnsicht, BedarfAkte>
{
    private const int HoechstensEintraege = 300, HoechstensBelege = 200;

    public async Task<BedarfAkte> Handle(BedarfAnsicht request, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var akte = await db.Bedarfe.AsNoTracking().Where(b => b.Id == request.Id).Select(b => new BedarfAkte(
                b.Id, b.Version, b.Nummer, b.Status, b.Offen, b.Titel, b.Beschreibung, b.Stadtteil, b.Handlungsfeld, b.Zielgruppe, b.Prioritaet, b.Fundstelle,
                b.ErfasstAm, b.EingebrachtBei, b.Ergebnis)
            { AnzahlBelege = db.Anliegen.Count(a => a.BedarfId == b.Id) })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NichtGefunden("Diesen Bedarf gibt es nicht.");
        akte = akte with { Stadtteilname = stammdaten.Stadtteilname(akte.Stadtteil), Handlungsfeldname = stammdaten.Handlungsfeldname(akte.Handlungsfeld) };
        if (!person.Ist(Rolle.Stadtteilmanagement)) return akte;
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == request.Id).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var dateinamen = await db.DateinamenAsync([request.Id], cancellationToken);
        return akte with
        {
            DarfBearbeiten = true,
            Belege = await db.Anliegen.AsNoTracking().Where(a => a.BedarfId == request.Id).OrderByDescending(a => a.EingangAm).ThenByDescending(a => a.Id).Take(HoechstensBelege)
                .Select(a => new Beleg(a.Id, a.Nummer, a.Betreff, a.Status, a.EingangAm)).ToListAsync(cancellationToken),
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, id => dateinamen.GetValueOrDefault(id) ?? stammdaten.Person(id)?.Name ?? "anderer Vorgang"))]
        };
    }
}
