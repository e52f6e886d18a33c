using System.Reflection;
using MediatR;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Mediation;

/// <summary>
/// Lässt nur durch, wofür die angemeldete Person eine erlaubte Rolle oder das anfragende Programm den Scope hat;
/// ohne <see cref="ErlaubtAttribute"/> wird jede Person, ohne <see cref="ErlaubtMaschinenAttribute"/> jedes Programm abgewiesen.
/// </summary>
internal sealed class AuthorizationBehavior<TRequest, TResponse>(Anmeldekontext anmeldung, AngemeldetePerson person, AuditContext audit, TimeProvider uhr)
    : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
{
    private static readonly ErlaubtAttribute? Erlaubt = typeof(TRequest).GetCustomAttribute<ErlaubtAttribute>();
    private static readonly ErlaubtMaschinenAttribute? Maschinen = typeof(TRequest).GetCustomAttribute<ErlaubtMaschinenAttribute>();
    private static readonly bool OhneAnmeldung = typeof(TRequest).IsDefined(typeof(OhneAnmeldungAttribute));
    private static readonly bool NurFrisch = typeof(TRequest).IsDefined(typeof(FrischeAnmeldungAttribute));

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (OhneAnmeldung) return next();
        if (anmeldung.Maschine is { } maschine)
            return Maschinen is not null && maschine.Scopes.Contains(Maschinen.Scope) ? next() : throw new ZugriffVerweigert("Das erlaubt der Zugriffsschein nicht.");
        if (Erlaubt is null || !person.IstAngemeldet)
            throw new ZugriffVerweigert("Dafür müssen Sie angemeldet sein.");
        audit.VertretungFuer = null;
        if (Erlaubt.Rollen.Count > 0)
            (audit.Rolle, audit.VertretungFuer) = person.HandeltAls(Erlaubt.Rollen)
                ?? throw new ZugriffVerweigert($"Dafür ist die Rolle {string.Join(" oder ", Erlaubt.Rollen.Select(r => r.Bezeichnung()))} nötig.");
        if (NurFrisch && !(person.BestaetigtBis >= uhr.Jetzt())) throw new FrischeAnmeldungNoetig();
        return next();
    }
}
