using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.Netzwerk.Zeitleisten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <summary>Eine Kontaktperson mit ihren Beziehungen und der Geschichte ihrer Einwilligungen.</summary>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record KontaktpersonAnsicht(Guid Id) : IRequest<KontaktpersonAkte>;

internal sealed record KontaktpersonAkte(
    Guid Id, int Version, string Name, string? Vorname, string Nachname, string? EMail, string? Telefon, string? Anschrift, string? Notiz, Guid? PersonId)
{
    public string? Zugang { get; init; }

    public IReadOnlyList<Beziehungszeile> Beziehungen { get; init; } = [];

    /// <summary>Alle Einwilligungen, auch widerrufene, nach Zweck und Angabe.</summary>
    public IReadOnlyList<Einwilligung> Einwilligungen { get; init; } = [];

    public IReadOnlyList<Zeitleistenpunkt> Zeitleiste { get; init; } = [];

    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];
}

internal sealed class KontaktpersonAnsichtHandler(NetzwerkContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, TimeProvider uhr) : IRequestHandler<KontaktpersonAnsicht, KontaktpersonAkte>
{
    private const int HoechstensEintraege = 300;

    public async Task<KontaktpersonAkte> Handle(KontaktpersonAnsicht request, CancellationToken cancellationToken)
    {
        var k = await db.Kontaktpersonen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(x => x.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Diese Kontaktperson gibt es nicht.");
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var beziehungen = await Zeitleiste.BeziehungenAsync(db, x => x.Id == request.Id, null, cancellationToken);
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == request.Id).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var dateinamen = await db.DateinamenAsync([request.Id], cancellationToken);
        var organisationen = beziehungen.DistinctBy(b => b.OrganisationId).ToDictionary(b => b.OrganisationId, b => b.Organisation);
        return new KontaktpersonAkte(k.Id, k.Version, k.Name, k.Vorname, k.Nachname, k.EMail, k.Telefon, k.Anschrift, k.Notiz, k.PersonId)
        {
            Zugang = k.PersonId is { } zugang ? stammdaten.Personenname(zugang) : null,
            Beziehungen = beziehungen,
            Einwilligungen = [.. k.Einwilligungen.OrderBy(e => e.Zweck).ThenBy(e => e.Angabe).ThenByDescending(e => e.ErteiltAm)],
            Zeitleiste = await Zeitleiste.LadenAsync(db, e => e.KontaktpersonId == request.Id, beziehungen, b => b.Organisation,
                eintraege.Select(e => (e, katalog.Aktionstext(e.Aktion))), uhr.Heute(), cancellationToken),
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, Schluesselname))]
        };

        string Schluesselname(Guid id) => dateinamen.GetValueOrDefault(id) ?? organisationen.GetValueOrDefault(id) ?? (id == request.Id ? k.Name : stammdaten.Person(id)?.Name ?? "Eintrag");
    }
}
