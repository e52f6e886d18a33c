using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

/// <summary>Ein Fördertopf mit dem Stand und den jüngsten Zeilen seines Buchs.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Revision)]
internal sealed record Foerdertopfansicht(Guid Id) : IRequest<FoerdertopfAkte>;

internal sealed record FoerdertopfAkte(
    Guid Id, int Version, FoerdertopfStatus Status, string Name, int Jahr, Geldbetrag Volumen, Geldbetrag? Hoechstsumme, decimal Eigenanteil, DateOnly Antragsschluss,
    Geldbetrag EinzelverfuegungBis, Gremium Gremium, Guid AmtId, string Unterlagen, Topfstand Stand)
{
    public string Amt { get; init; } = "";
    public IReadOnlyList<Buchzeile> Buch { get; init; } = [];
    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];

    public string NameMitJahr => $"{Name} {Jahr}";
}

/// <summary>Was mit dem Volumen gerade ist.</summary>
internal sealed record Topfstand(Geldbetrag Volumen, Geldbetrag Beantragt, Geldbetrag Reserviert, Geldbetrag Gebunden, Geldbetrag Ausgezahlt, Geldbetrag Zurueckgezahlt)
{
    public Geldbetrag Frei => Volumen - Reserviert - Gebunden - Ausgezahlt + Zurueckgezahlt;
}

internal sealed record Buchzeile(int Nummer, DateTime Zeitpunkt, Guid AntragId, string Antrag, Buchungsstand? Aus, Buchungsstand? Nach, Geldbetrag Betrag, string Grund, Guid PersonId)
{
    public string Person { get; init; } = "";

    /// <summary>„beantragt → reserviert“; was hinausgeht, ist wieder frei.</summary>
    public string Bewegung => (Aus, Nach) switch
    {
        (null, { } nach) => nach.Bezeichnung(),
        ({ } aus, null) => $"{aus.Bezeichnung()} → frei",
        ({ } aus, { } nach) => $"{aus.Bezeichnung()} → {nach.Bezeichnung()}",
        _ => ""
    };
}

internal sealed class FoerdertopfansichtHandler(ProjekttraegerContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog) : IRequestHandler<Foerdertopfansicht, FoerdertopfAkte>
{
    private const int HoechstensEintraege = 300;

    public async Task<FoerdertopfAkte> Handle(Foerdertopfansicht request, CancellationToken cancellationToken)
    {
        var akte = await db.Foerdertoepfe.AsNoTracking().Where(t => t.Id == request.Id).Select(t => new FoerdertopfAkte(
                t.Id, t.Version, t.Status, t.Name, t.Jahr, t.Volumen, t.Hoechstsumme, t.Eigenanteil, t.Antragsschluss, t.EinzelverfuegungBis, t.Gremium, t.AmtId, t.Unterlagen,
                new Topfstand(t.Volumen, t.Beantragt, t.Reserviert, t.Gebunden, t.Ausgezahlt, t.Zurueckgezahlt)))
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NichtGefunden("Diesen Fördertopf gibt es nicht.");
        var zeilen = await db.Buchungen.AsNoTracking().Where(b => b.FoerdertopfId == request.Id).OrderByDescending(b => b.Nummer).Take(HoechstensEintraege)
            .Join(db.Foerderantraege, b => b.AntragId, a => a.Id, (b, a) => new { Buchung = b, a.Nummer })
            .OrderByDescending(z => z.Buchung.Nummer).ToListAsync(cancellationToken);
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == request.Id).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var dateinamen = await db.DateinamenAsync([request.Id], cancellationToken);
        return akte with
        {
            Amt = stammdaten.Amtsname(akte.AmtId),
            Buch = [.. zeilen.Select(z => new Buchzeile(z.Buchung.Nummer, z.Buchung.Zeitpunkt, z.Buchung.AntragId, z.Nummer, z.Buchung.Aus, z.Buchung.Nach, z.Buchung.Betrag, z.Buchung.Grund, z.Buchung.PersonId)
                { Person = stammdaten.Personenname(z.Buchung.PersonId) })],
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, id => dateinamen.GetValueOrDefault(id) ?? stammdaten.Amt(id)?.Name ?? stammdaten.Person(id)?.Name ?? "anderer Vorgang"))]
        };
    }
}
