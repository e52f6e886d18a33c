using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Contracts;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

/// <summary>Ein Projekt mit seinen Förderanträgen und seinem Verlauf.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Revision)]
internal sealed record Projektansicht(Guid Id) : IRequest<ProjektAkte>;

internal sealed record ProjektAkte(
    Guid Id, int Version, string Nummer, ProjektStatus Status, string Titel, Guid TraegerId, string Traeger, Guid? BedarfId, Guid FadenId, string Ziele, string? Zielgruppe,
    string Stadtteil, int Handlungsfeld, DateOnly Beginn, DateOnly Ende, Geldbetrag Budget, Beteiligungstiefe Beteiligungstiefe, string? Beteiligung,
    string? Ergebnis, string? Auswertung, string? Abbruchgrund, DateOnly? AbgeschlossenAm)
{
    public string Stadtteilname { get; init; } = "";
    public string Handlungsfeldname { get; init; } = "";
    public Bedarfsangabe? Bedarf { get; init; }
    public IReadOnlyList<ProjektMeilenstein> Meilensteine { get; init; } = [];
    public IReadOnlyList<AntragZumProjekt> Antraege { get; init; } = [];
    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];

    public bool Offen => Status is ProjektStatus.Idee or ProjektStatus.InPlanung or ProjektStatus.Laufend;
}

internal sealed record ProjektMeilenstein(Guid Id, string Titel, DateOnly Faellig, DateOnly? ErreichtAm, bool Ueberfaellig);

internal sealed record AntragZumProjekt(Guid Id, string Nummer, string Titel, FoerderantragStatus Status, Geldbetrag Beantragt, string Foerdertopf);

internal sealed class ProjektansichtHandler(ProjekttraegerContext db, IBedarfe bedarfe, IVerzeichnis verzeichnis, ModuleCatalog katalog, TimeProvider uhr) : IRequestHandler<Projektansicht, ProjektAkte>
{
    private const int HoechstensEintraege = 300;

    public async Task<ProjektAkte> Handle(Projektansicht request, CancellationToken cancellationToken)
    {
        var akte = await db.Projekte.AsNoTracking().Where(p => p.Id == request.Id).Select(p => new ProjektAkte(
                p.Id, p.Version, p.Nummer, p.Status, p.Titel, p.TraegerId, p.Traeger, p.BedarfId, p.FadenId, p.Ziele, p.Zielgruppe, p.Stadtteil, p.Handlungsfeld,
                p.Beginn, p.Ende, p.Budget, p.Beteiligungstiefe, p.Beteiligung, p.Ergebnis, p.Auswertung, p.Abbruchgrund, p.AbgeschlossenAm))
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NichtGefunden("Dieses Projekt gibt es nicht.");
        var meilensteine = await db.Projekte.AsNoTracking().Where(p => p.Id == request.Id).SelectMany(p => p.Meilensteine).OrderBy(m => m.Faellig).ThenBy(m => m.Id).Take(100).ToListAsync(cancellationToken);
        var antraege = await db.Foerderantraege.AsNoTracking().Where(a => a.ProjektId == request.Id).OrderByDescending(a => a.Nummer).Take(50)
            .Select(a => new AntragZumProjekt(a.Id, a.Nummer, a.Titel, a.Status, a.Beantragt, a.Foerdertopf)).ToListAsync(cancellationToken);
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == request.Id).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var dateinamen = await db.DateinamenAsync([request.Id], cancellationToken);
        var bedarf = akte.BedarfId is { } id ? await bedarfe.FindeAsync(id, cancellationToken) : null;
        return akte with
        {
            Stadtteilname = stammdaten.Stadtteilname(akte.Stadtteil),
            Handlungsfeldname = stammdaten.Handlungsfeldname(akte.Handlungsfeld),
            Bedarf = bedarf,
            Meilensteine = [.. meilensteine.Select(m => new ProjektMeilenstein(m.Id, m.Titel, m.Faellig, m.ErreichtAm, m.ErreichtAm is null && m.Faellig < uhr.Heute()))],
            Antraege = antraege,
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, Name))]
        };

        string Name(Guid schluessel) => dateinamen.GetValueOrDefault(schluessel) ?? (schluessel == akte.TraegerId ? akte.Traeger : schluessel == akte.BedarfId ? bedarf?.Nummer : null)
            ?? stammdaten.Person(schluessel)?.Name ?? "anderer Vorgang";
    }
}
