using MediatR;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>Wie viele Nachrichten die angemeldete Person noch nicht gelesen hat; gezählt bis <see cref="Obergrenze"/>.</summary>
[Erlaubt, Objektregel("nur eigene Nachrichten")]
public sealed record UngeleseneNachrichten : IRequest<int>
{
    /// <summary>So weit wird gezählt; mehr ist „99+“.</summary>
    public const int Obergrenze = 100;
}
