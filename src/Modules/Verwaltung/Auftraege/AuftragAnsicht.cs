using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Auftraege;

/// <summary>Wie weit ein Auftrag ist und was er hinterlassen hat.</summary>
[Erlaubt, Objektregel("nur eigene; Administration fremde ohne Inhalt, sonst 404")]
internal sealed record AuftragAnsicht(Guid Id) : IRequest<AuftragAkte>;

/// <param name="Eigener">Ob die Person ihn selbst gestartet hat; sonst fehlt der Inhalt.</param>
internal sealed record AuftragAkte(
    Guid Id, bool Eigener, string Titel, Auftragsstand Stand, int Erledigt, int Gesamt, string? Schritt, string? Ergebnis, string? Adresse, string? Fehler,
    bool AbbruchGewuenscht, DateTime AngelegtAm, DateTime? BeendetAm)
{
    public bool Unterwegs => Stand is Auftragsstand.Wartet or Auftragsstand.Laeuft;
}

internal sealed class AuftragAnsichtHandler(VerwaltungContext db, AngemeldetePerson person) : IRequestHandler<AuftragAnsicht, AuftragAkte>
{
    public async Task<AuftragAkte> Handle(AuftragAnsicht request, CancellationToken cancellationToken)
    {
        var auftrag = await db.Auftraege.AsNoTracking().SichtbarFuer(person).Where(a => a.Id == request.Id)
            .Select(a => new AuftragAkte(
                a.Id, a.PersonId == person.Id, a.Titel, a.Stand, a.Erledigt, a.Gesamt, a.Schritt, a.Ergebnis, a.Adresse, a.Fehler, a.AbbruchGewuenscht, a.AngelegtAm, a.BeendetAm))
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NichtGefunden("Diesen Auftrag gibt es nicht.");
        return auftrag.Eigener ? auftrag : auftrag with { Titel = Auftragssicht.OhneInhalt, Schritt = null, Ergebnis = null, Adresse = null, Fehler = null };
    }
}
