using MediatR;
using Stadtteilmanagement.SharedKernel.Auditing;

namespace Stadtteilmanagement.SharedKernel.Mediation;

/// <summary>Nennt dem Prüfprotokoll den Befehl und seine Begründung.</summary>
internal sealed class AuditContextBehavior<TRequest, TResponse>(AuditContext audit)
    : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        audit.Aktion = typeof(TRequest).Name;
        audit.Begruendung = (request as IBegruendet)?.Begruendung;
        return next();
    }
}
