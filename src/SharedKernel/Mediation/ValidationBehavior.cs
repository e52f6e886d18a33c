using FluentValidation;
using MediatR;

namespace Stadtteilmanagement.SharedKernel.Mediation;

/// <summary>Prüft Befehle und Abfragen mit allen zugehörigen Validatoren, bevor sie einen Handler erreichen.</summary>
internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        foreach (var validator in validators)
            await validator.ValidateAndThrowAsync(request, cancellationToken);
        return await next();
    }
}
