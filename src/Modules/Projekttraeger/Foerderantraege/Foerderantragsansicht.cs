using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

/// <summary>Ein Förderantrag mit Plan, Prüfliste, Entscheidungen, Nachweis und Verlauf.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Revision), Objektregel(Laden.NurEigeneToepfe)]
internal sealed record Foerderantragsansicht(Guid Id) : IRequest<FoerderantragAkte>;

internal sealed record FoerderantragAkte(
    Guid Id, int Version, string Nummer, FoerderantragStatus Status, Guid ProjektId, Guid FadenId, Guid? BedarfId, string Traeger, string Stadtteil, int Handlungsfeld, string? Zielgruppe,
    Guid FoerdertopfId, string Foerdertopf, Gremium Gremium, Guid AmtId, string Titel, string Massnahme, DateOnly Von, DateOnly Bis, Geldbetrag Beantragt, DateOnly? EingereichtAm,
    string? Nachforderung, Guid? VorschlagId, string? Vorschlag, string? Beschluss, string? Foerderwuerdigkeit, DateOnly? FoerderwuerdigkeitAm, DateOnly? BefuerwortetAm,
    Geldbetrag? Bewilligt, DateOnly? BescheidAm, string? Aktenzeichen, string? NichtFoerderfaehigWeil, Geldbetrag Ausgezahlt, DateOnly? Nachweisfrist, DateOnly? NachweisAm, string? Sachbericht,
    Geldbetrag? Rueckforderung, Geldbetrag Zurueckgezahlt, string? Rueckzugsgrund)
{
    public string Stadtteilname { get; init; } = "";
    public string Handlungsfeldname { get; init; } = "";
    public string Amt { get; init; } = "";
    public string Projektnummer { get; init; } = "";
    public IReadOnlyList<AntragsPosition> Plan { get; init; } = [];
    public IReadOnlyList<AntragsUnterlage> Unterlagen { get; init; } = [];
    public IReadOnlyList<AntragsAuflage> Auflagen { get; init; } = [];
    public IReadOnlyList<string> Hinweise { get; init; } = [];
    public IReadOnlyList<Buchzeile> Buch { get; init; } = [];
    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];
    public Geldbetrag Offen { get; init; }
    public Geldbetrag NichtVerbraucht { get; init; }
    public string? Planfehler { get; init; }
    /// <summary>Ob der Antrag der Lenkungsgruppe erneut vorgelegt werden kann.</summary>
    public bool Vorlegbar { get; init; }
    public bool NachweisUeberfaellig { get; init; }
    public bool DarfSteuern { get; init; }

    /// <summary>Ob Projekt und Topf für diese Person Seiten sind; das Fachamt sieht nur den Antrag.</summary>
    public bool DarfProjekt { get; init; }

    public bool DarfBescheiden { get; init; }

    public bool VorDemBescheid => Status < FoerderantragStatus.Abgelehnt;
}

internal sealed record AntragsPosition(Guid Id, Planart Art, string Bezeichnung, Geldbetrag Betrag, Geldbetrag? Ist)
{
    public Geldbetrag? Abweichung => Ist is { } ist ? ist - Betrag : null;
}

internal sealed record AntragsUnterlage(Guid Id, string Name, bool LiegtVor);

internal sealed record AntragsAuflage(string Text, DateOnly? FaelligAm);

internal sealed class FoerderantragsansichtHandler(ProjekttraegerContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, AngemeldetePerson person, TimeProvider uhr)
    : IRequestHandler<Foerderantragsansicht, FoerderantragAkte>
{
    private const int HoechstensEintraege = 300;

    public async Task<FoerderantragAkte> Handle(Foerderantragsansicht request, CancellationToken cancellationToken)
    {
        var a = await db.Foerderantraege.FuerPerson(person).AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(f => f.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Diesen Förderantrag gibt es nicht.");
        var projektnummer = await db.Projekte.Where(p => p.Id == a.ProjektId).Select(p => p.Nummer).FirstOrDefaultAsync(cancellationToken);
        var buch = await db.Buchungen.AsNoTracking().Where(b => b.AntragId == request.Id).OrderBy(b => b.Nummer).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == request.Id).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var dateinamen = await db.DateinamenAsync([request.Id], cancellationToken);
        return Akte(a) with
        {
            Stadtteilname = stammdaten.Stadtteilname(a.Stadtteil),
            Handlungsfeldname = stammdaten.Handlungsfeldname(a.Handlungsfeld),
            Amt = stammdaten.Amtsname(a.AmtId),
            Projektnummer = projektnummer ?? "",
            Buch = [.. buch.Select(b => new Buchzeile(b.Nummer, b.Zeitpunkt, b.AntragId, a.Nummer, b.Aus, b.Nach, b.Betrag, b.Grund, b.PersonId) { Person = stammdaten.Personenname(b.PersonId) })],
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, id => dateinamen.GetValueOrDefault(id) ?? stammdaten.Amt(id)?.Name ?? stammdaten.Person(id)?.Name ?? "anderer Vorgang"))]
        };
    }

    private FoerderantragAkte Akte(Foerderantrag a) => new(
        a.Id, a.Version, a.Nummer, a.Status, a.ProjektId, a.FadenId, a.BedarfId, a.Traeger, a.Stadtteil, a.Handlungsfeld, a.Zielgruppe,
        a.FoerdertopfId, a.Foerdertopf, a.Gremium, a.AmtId, a.Titel, a.Massnahme, a.Von, a.Bis, a.Beantragt, a.EingereichtAm,
        a.Nachforderung, a.VorschlagId, a.Vorschlag, a.Beschluss, a.Foerderwuerdigkeit, a.FoerderwuerdigkeitAm, a.BefuerwortetAm,
        a.Bewilligt, a.BescheidAm, a.Aktenzeichen, a.NichtFoerderfaehigWeil, a.Ausgezahlt, a.Nachweisfrist, a.NachweisAm, a.Sachbericht, a.Rueckforderung, a.Zurueckgezahlt, a.Rueckzugsgrund)
    {
        Plan = [.. a.Plan.OrderBy(p => p.Stelle).Select(p => new AntragsPosition(p.Id, p.Art, p.Bezeichnung, p.Betrag, p.Ist))],
        Unterlagen = [.. a.Unterlagen.OrderBy(u => u.Stelle).Select(u => new AntragsUnterlage(u.Id, u.Name, u.LiegtVor))],
        Auflagen = [.. a.Auflagen.OrderBy(f => f.Stelle).Select(f => new AntragsAuflage(f.Text, f.FaelligAm))],
        Hinweise = [.. a.Hinweise.OrderBy(h => h.Zeitpunkt).Select(h => h.Text)],
        Offen = a.Offen,
        NichtVerbraucht = a.NachweisAm is null ? Geldbetrag.Null : a.NichtVerbraucht,
        Vorlegbar = a.Vorlegbar,
        Planfehler = Foerderantrag.Planfehler(a.Gesamtkosten, a.Einnahmen),
        NachweisUeberfaellig = a.Status == FoerderantragStatus.NachweisOffen && a.NachweisAm is null && a.Nachweisfrist < uhr.Heute(),
        DarfSteuern = person.Ist(Rolle.Stadtteilmanagement),
        DarfProjekt = person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Revision),
        DarfBescheiden = a.Status == FoerderantragStatus.Befuerwortet && (person.Ist(Rolle.Stadtteilmanagement) || person.Aemter.Contains(a.AmtId))
    };
}
