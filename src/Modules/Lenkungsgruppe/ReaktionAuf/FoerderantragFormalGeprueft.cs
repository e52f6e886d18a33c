using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Meldungen;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Lenkungsgruppe.ReaktionAuf;

/// <summary>Ein formal geprüfter Antrag wird zum Vorschlag; jede Vorlage nur einmal, ein zurückgezogener gar nicht.</summary>
internal sealed class ReaktionAufFoerderantragFormalGeprueft(LenkungsgruppeContext db, Befangenheitshinweise hinweise, TimeProvider uhr) : IReaktionAuf<FoerderantragFormalGeprueft>
{
    public async Task Handle(FoerderantragFormalGeprueft ereignis, CancellationToken cancellationToken)
    {
        var eingang = await db.Antragseingaenge.FirstOrDefaultAsync(a => a.FoerderantragId == ereignis.FoerderantragId, cancellationToken);
        if (eingang is null) db.Antragseingaenge.Add(eingang = new Antragseingang { FoerderantragId = ereignis.FoerderantragId });
        if (eingang.Zurueckgezogen || eingang.Vorlage >= ereignis.Vorlage) return;
        eingang.Vorlage = ereignis.Vorlage;
        var gremium = await db.LadeGremiumAsync(cancellationToken);
        var vorschlag = Vorschlag.Aufnehmen(Guid.CreateVersion7(), gremium.Id,
            new Vorschlagsangaben(Gekuerzt(ereignis.Titel, 200), Vorschlagsart.Neu, Gekuerzt(ereignis.Massnahme, 8000), ereignis.Zielgruppe is { } gruppe ? Gekuerzt(gruppe, 300) : null, ereignis.Stadtteil, null,
                ereignis.Gesamtkosten, ereignis.Beantragt, Gekuerzt(ereignis.Topf, 150), ereignis.TraegerId, Gekuerzt(ereignis.Traeger, 200),
                $"Die Lenkungsgruppe befürwortet den Förderantrag {ereignis.Nummer} „{Gekuerzt(ereignis.Titel, 200)}“ ({ereignis.Traeger}) über {ereignis.Beantragt} aus dem Fördertopf {ereignis.Topf}."),
            new Vorschlagsherkunft(ereignis.FadenId, ereignis.BedarfId, ereignis.FoerderantragId, ereignis.Nummer), uhr.Heute());
        db.Vorschlaege.Add(vorschlag);
        await hinweise.NachziehenAsync(vorschlag, uhr.Heute(), cancellationToken);
        db.Melde(Gremienmeldungen.Eingegangen(vorschlag));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static string Gekuerzt(string text, int zeichen) => text.Length <= zeichen ? text : text[..(zeichen - 1)] + "…";
}
