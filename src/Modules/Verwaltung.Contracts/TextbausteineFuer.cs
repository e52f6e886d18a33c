using MediatR;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>Die gemeinsamen und eigenen Textbausteine einer Verwendung, gefüllt mit den Werten des Vorgangs; Vorbelegtes zuerst.</summary>
/// <param name="Verwendung">Schlüssel der <see cref="Textverwendung"/>.</param>
/// <param name="Werte">Werte nach Namen der Platzhalter.</param>
[Erlaubt]
public sealed record TextbausteineFuer(string Verwendung, IReadOnlyDictionary<string, string?> Werte) : IRequest<IReadOnlyList<GefuellterBaustein>>;
