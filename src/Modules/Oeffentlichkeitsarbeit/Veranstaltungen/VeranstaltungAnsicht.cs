using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Eine Veranstaltung mit ihrem Verlauf.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record VeranstaltungAnsicht(Guid Id) : IRequest<VeranstaltungAkte>;

internal sealed record VeranstaltungAkte(
    Guid Id, int Version, VeranstaltungStatus Status, string Titel, string Beschreibung, string Ort, string Stadtteil, DateTime Beginn, DateTime Ende,
    string? Veranstalter, string? Absagegrund)
{
    public string Stadtteilname { get; init; } = "";

    public bool Vorbei { get; init; }

    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];

    public bool KannAbsagen => Status == VeranstaltungStatus.Veroeffentlicht && !Vorbei;
}

internal sealed class VeranstaltungAnsichtHandler(OeffentlichkeitsarbeitContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, TimeProvider uhr)
    : IRequestHandler<VeranstaltungAnsicht, VeranstaltungAkte>
{
    private const int HoechstensEintraege = 300;

    public async Task<VeranstaltungAkte> Handle(VeranstaltungAnsicht request, CancellationToken cancellationToken)
    {
        var akte = await db.Veranstaltungen.AsNoTracking().Where(v => v.Id == request.Id)
            .Select(v => new VeranstaltungAkte(v.Id, v.Version, v.Status, v.Titel, v.Beschreibung, v.Ort, v.Stadtteil, v.Beginn, v.Ende, v.Veranstalter, v.Absagegrund))
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NichtGefunden("Diese Veranstaltung gibt es nicht.");
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == request.Id).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var dateinamen = await db.DateinamenAsync([request.Id], cancellationToken);
        return akte with
        {
            Stadtteilname = stammdaten.Stadtteilname(akte.Stadtteil),
            Vorbei = akte.Ende <= uhr.Jetzt(),
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, id => dateinamen.GetValueOrDefault(id) ?? stammdaten.Personenname(id)))]
        };
    }
}
