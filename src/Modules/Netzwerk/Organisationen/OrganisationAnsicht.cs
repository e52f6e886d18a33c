using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.Netzwerk.Zeitleisten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

/// <summary>Eine Organisation. Die Redaktion sieht Personen nur mit deren Einwilligung zur Veröffentlichung, keine Notiz und keine Kontaktereignisse.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record OrganisationAnsicht(Guid Id) : IRequest<OrganisationAkte>;

internal sealed record OrganisationAkte(
    Guid Id, int Version, OrganisationStatus Status, string Name, string Kurzname, Organisationsart Art, IReadOnlyList<string> Stadtteile, IReadOnlyList<Bereich> Felder, Reichweite Reichweite,
    DateOnly? GemeinnuetzigBis, string? Registernummer, string? Anschrift, string? Telefon, string? EMail, string? Internet, int? PartnerSeit, string? Sprache, string? Notiz, string? Standgrund)
{
    /// <summary>Ob die Person am Netzwerk arbeitet oder nur liest.</summary>
    public bool Bearbeitbar { get; init; }

    public string Stadtteilnamen { get; init; } = "";

    public IReadOnlyList<Beziehungszeile> Beziehungen { get; init; } = [];

    /// <summary>Was Ansprechpersonen zur Veröffentlichung freigegeben haben; nur für die Redaktion.</summary>
    public IReadOnlyList<OffenePerson> Freigegebene { get; init; } = [];

    public IReadOnlyList<Zeitleistenpunkt> Zeitleiste { get; init; } = [];

    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];
}

/// <summary>Eine Ansprechperson, soweit sie in die Veröffentlichung eingewilligt hat.</summary>
internal sealed record OffenePerson(string Name, string Funktion, string? EMail, string? Telefon);

internal sealed class OrganisationAnsichtHandler(NetzwerkContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, AngemeldetePerson person, TimeProvider uhr)
    : IRequestHandler<OrganisationAnsicht, OrganisationAkte>
{
    private const int HoechstensEintraege = 300;

    public async Task<OrganisationAkte> Handle(OrganisationAnsicht request, CancellationToken cancellationToken)
    {
        var o = await db.Organisationen.AsNoTracking().FirstOrDefaultAsync(x => x.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Diese Organisation gibt es nicht.");
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var stadtteile = Aufzaehlung.Lesen(o.Stadtteile);
        var schreibt = person.Ist(Rolle.Stadtteilmanagement);
        var akte = new OrganisationAkte(o.Id, o.Version, o.Status, o.Name, o.Kurzname, o.Art, stadtteile, [.. o.Felder], o.Reichweite, o.GemeinnuetzigBis, o.Registernummer, o.Anschrift,
            o.Telefon, o.EMail, o.Internet, o.PartnerSeit, o.Sprache, schreibt ? o.Notiz : null, o.Standgrund)
        {
            Bearbeitbar = schreibt,
            Stadtteilnamen = string.Join(", ", stadtteile.Select(stammdaten.Stadtteilname))
        };
        return schreibt ? await MitKontaktenAsync(akte, stammdaten, cancellationToken) : akte with { Freigegebene = await FreigegebeneAsync(akte.Id, cancellationToken) };
    }

    private async Task<OrganisationAkte> MitKontaktenAsync(OrganisationAkte akte, Stammdaten stammdaten, CancellationToken cancellationToken)
    {
        var beziehungen = await Zeitleiste.BeziehungenAsync(db, k => k.Beziehungen.Any(b => b.OrganisationId == akte.Id), akte.Id, cancellationToken);
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == akte.Id).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var dateinamen = await db.DateinamenAsync([akte.Id], cancellationToken);
        var namen = beziehungen.DistinctBy(b => b.KontaktpersonId).ToDictionary(b => b.KontaktpersonId, b => b.Person);
        return akte with
        {
            Beziehungen = beziehungen,
            Zeitleiste = await Zeitleiste.LadenAsync(db, e => e.OrganisationId == akte.Id, beziehungen, b => b.Person,
                eintraege.Select(e => (e, katalog.Aktionstext(e.Aktion))), uhr.Heute(), cancellationToken),
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, Schluesselname))]
        };

        string Schluesselname(Guid id) => dateinamen.GetValueOrDefault(id) ?? namen.GetValueOrDefault(id) ?? (id == akte.Id ? akte.Kurzname : stammdaten.Person(id)?.Name ?? "Eintrag");
    }

    private async Task<IReadOnlyList<OffenePerson>> FreigegebeneAsync(Guid id, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var personen = await db.Kontaktpersonen.AsNoTracking().AsSplitQuery()
            .Where(k => k.Beziehungen.Any(b => b.OrganisationId == id && (b.Von == null || b.Von <= heute) && (b.Bis == null || heute <= b.Bis)))
            .OrderBy(k => k.Nachname).ThenBy(k => k.Id).Take(Seitenabruf.Groesse).ToListAsync(cancellationToken);
        return [.. from k in personen
                   let erlaubt = k.Einwilligungen.AsQueryable().Where(Einwilligung.GiltAm(heute)).Where(e => e.Zweck == Zweck.VeroeffentlichungWir2).Select(e => e.Angabe).ToHashSet()
                   where erlaubt.Contains(Kontaktangabe.Name)
                   select new OffenePerson(k.Name, string.Join(", ", k.Beziehungen.Where(b => b.OrganisationId == id && b.GiltAm(heute)).Select(b => b.Funktion.Bezeichnung())),
                       erlaubt.Contains(Kontaktangabe.EMail) ? k.EMail : null, erlaubt.Contains(Kontaktangabe.Telefon) ? k.Telefon : null)];
    }
}
