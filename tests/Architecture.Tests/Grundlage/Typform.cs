using MediatR;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Architecture.Tests.Grundlage;

/// <summary>Woran man erkennt, was ein Typ ist.</summary>
internal static class Typform
{
    public static bool IstRecord(Type typ) => typ.GetMethod("<Clone>$") is not null;

    public static bool IstRequest(Type typ) => typ is { IsAbstract: false, IsInterface: false } && typeof(IBaseRequest).IsAssignableFrom(typ);

    public static bool IstEreignis(Type typ) =>
        typ is { IsAbstract: false, IsInterface: false } && (typeof(IIntegrationEvent).IsAssignableFrom(typ) || typeof(INotification).IsAssignableFrom(typ));

    public static bool IstHandler(Type typ) => typ is { IsAbstract: false, IsInterface: false } && (BehandelteRequests(typ).Any() || IstReaktion(typ));

    /// <summary>Die Befehle und Abfragen, die dieser Typ beantwortet.</summary>
    public static IEnumerable<Type> BehandelteRequests(Type typ) => Argumente(typ, typeof(IRequestHandler<,>));

    private static bool IstReaktion(Type typ) => Argumente(typ, typeof(IReaktionAuf<>)).Any() || Argumente(typ, typeof(INotificationHandler<>)).Any();

    private static IEnumerable<Type> Argumente(Type typ, Type schnittstelle) =>
        typ.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == schnittstelle).Select(i => i.GenericTypeArguments[0]);
}
