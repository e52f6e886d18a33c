using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Zweiter Schritt mit Kennwort: ein Code der App oder ein Wiederherstellungscode.</summary>
/// <param name="PersonId">Wer das Kennwort wusste; kommt aus dem Zwischenstand, nie aus dem Formular.</param>
[OhneAnmeldung, Bezeichnung("Mit Wiederherstellungscode angemeldet")]
internal sealed record ZweitenFaktorPruefen(Guid PersonId, string? Code) : IRequest<Zweitergebnis>;

/// <param name="RestlicheCodes">Wie viele Wiederherstellungscodes bleiben; null, wenn keiner benutzt wurde.</param>
internal sealed record Zweitergebnis(Guid PersonId, int? RestlicheCodes);

internal sealed class ZweitenFaktorPruefenValidator : AbstractValidator<ZweitenFaktorPruefen>
{
    public ZweitenFaktorPruefenValidator() => RuleFor(z => z.Code).Pflicht("den Code").Hoechstens(40);
}

internal sealed class ZweitenFaktorPruefenHandler(
    VerwaltungContext db, UserManager<Gastanmeldung> gaeste, Appschutz app, Anmeldebremse bremse, Anmeldekontext kontext, TimeProvider uhr) : IRequestHandler<ZweitenFaktorPruefen, Zweitergebnis>
{
    public async Task<Zweitergebnis> Handle(ZweitenFaktorPruefen command, CancellationToken cancellationToken)
    {
        var konto = await db.Gastkonten.FirstAsync(k => k.Id == command.PersonId, cancellationToken);
        await bremse.BeginnenAsync(konto.EMailSchluessel, cancellationToken);
        var anmeldung = (await gaeste.FindByIdAsync(konto.Id.ToString()))!;
        var mitWiederherstellung = Wiederherstellung.KoennteSein(command.Code);
        if (!(mitWiederherstellung ? anmeldung.CodeVerbrauchen(Wiederherstellung.PruefwertZu(command.Code!)) : app.Stimmt(anmeldung, command.Code, uhr.Jetzt())))
            throw new Regelverstoss(mitWiederherstellung ? "Dieser Wiederherstellungscode stimmt nicht oder ist schon benutzt." : Appschutz.StimmtNicht);
        konto.PruefeZugang(uhr.Heute());

        await db.AlsGastAsync(kontext, konto, cancellationToken);
        if (mitWiederherstellung) konto.AnmeldungAendern(uhr.Jetzt());
        await gaeste.UpdateAsync(anmeldung);
        try { await db.SaveChangesAsync(cancellationToken); }
        // Derselbe Code kam zweimal zugleich; er gilt einmal.
        catch (Exception fehler) when (fehler is Versionskonflikt or DbUpdateConcurrencyException) { throw new Regelverstoss(Appschutz.StimmtNicht); }
        await bremse.VergessenAsync(konto.EMailSchluessel, cancellationToken);
        return new Zweitergebnis(konto.Id, mitWiederherstellung ? anmeldung.Codes.Count : null);
    }
}
