using System.Reflection;
using System.Text.RegularExpressions;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Architecture.Tests.Grundlage;

namespace Stadtteilmanagement.Architecture.Tests.Regeln;

/// <summary>Ein Befehl oder eine Abfrage mit allem, worin der Handler zu suchen ist.</summary>
internal sealed record Anwendungsfall(Type Request, IReadOnlyList<Type> Typen, Quellbaum Baum);

/// <summary>Regeln 6 und 7: Ein Anwendungsfall liegt an einem Ort und ruft keinen anderen.</summary>
public sealed partial class Anwendungsfaelle
{
    private static readonly string[] Rahmen = ["System.", "Microsoft.AspNetCore.", "Microsoft.Extensions."];
    private static readonly Type[] Hintertueren = [typeof(IServiceProvider), typeof(Microsoft.Extensions.DependencyInjection.IServiceScopeFactory)];
    private static readonly string[] InAnsichten = [nameof(TimeProvider), nameof(SharedKernel.Security.AngemeldetePerson)];

    internal static readonly Regel<Anwendungsfall> EinHandler = new(6, "Jeder Befehl und jede Abfrage hat genau einen Handler, in derselben Datei.",
        fall => Handlerfehler(fall));

    internal static readonly Regel<Type> HandlerOhneMediator = new(7, "Handler senden keine weiteren Befehle.",
        typ => from noetig in Konstruktor(typ)
               where noetig.Namespace == nameof(MediatR) || Hintertueren.Contains(noetig)
               select $"{typ.FullName} nimmt {noetig.Name}; bitte laden, eine Methode des Aggregats rufen und speichern – oder ein Ereignis melden.");

    internal static readonly Regel<Type> SeitenNurMitMediator = new(7, "Seiten der Module bekommen nur den Mediator und Typen des Rahmens.",
        typ => from noetig in Konstruktor(typ).Concat(Eingereicht(typ))
               where noetig != typeof(IMediator) && !IstRahmen(noetig, typ)
               select $"{typ.FullName} nimmt {noetig.Name}; bitte stattdessen eine Abfrage senden.");

    internal static readonly Regel<Quelltext> AnsichtenOhneDienste = new(7, "Ansichten der Module holen sich höchstens Uhr und angemeldete Person.",
        datei => from Match treffer in Inject().Matches(datei.Text)
                 where !InAnsichten.Contains(treffer.Groups["typ"].Value)
                 select $"{datei.Pfad} holt sich {treffer.Groups["typ"].Value}; bitte über die Abfrage der Seite liefern.");

    private static IEnumerable<Type> Handler => Codebasis.Typen.Where(Typform.IstHandler);

    [Fact]
    public void Jeder_Befehl_und_jede_Abfrage_hat_genau_einen_Handler_in_derselben_Datei() =>
        EinHandler.GiltFuer(Codebasis.Typen.Where(Typform.IstRequest).Select(r => new Anwendungsfall(r, Codebasis.Typen, Codebasis.Baum)));

    [Fact]
    public void Handler_nehmen_keinen_Mediator() => HandlerOhneMediator.GiltFuer(Handler);

    [Fact]
    public void Seiten_der_Module_bekommen_nur_den_Mediator_und_Typen_des_Rahmens() =>
        SeitenNurMitMediator.GiltFuer(Codebasis.Typen.Where(t => typeof(PageModel).IsAssignableFrom(t) && Codebasis.Module.Any(m => m.Assembly == t.Assembly)));

    [Fact]
    public void Ansichten_der_Module_holen_sich_keine_Dienste() => AnsichtenOhneDienste.GiltFuer(Codebasis.Baum.Unter("src/Modules/", ".cshtml"));

    private static IEnumerable<string> Handlerfehler(Anwendungsfall fall)
    {
        var request = fall.Request;
        var handler = fall.Typen.Where(t => !t.IsAbstract && Typform.BehandelteRequests(t).Contains(request)).ToList();
        if (handler.Count != 1)
        {
            var namen = handler.Count == 0 ? "keinen Handler" : $"{handler.Count} Handler ({string.Join(", ", handler.Select(h => h.Name))})";
            return [$"{request.FullName} hat {namen}; es muss genau einer sein."];
        }
        // Eine Abfrage in den Contracts wird im Modul beantwortet, also nie in ihrer eigenen Datei.
        if (request.Assembly != handler[0].Assembly) return Contractsfehler(request, handler[0]);
        var datei = fall.Baum.Dateien.FirstOrDefault(d => d.Endet(".cs") && ('.' + d.Pfad.Replace('/', '.')).EndsWith($".{OhneVorsatz(request)}.cs", StringComparison.Ordinal));
        if (datei is null) return [$"{request.FullName} braucht eine Datei {request.Name}.cs im Ordner seines Namensraums."];
        return Regex.IsMatch(Csharp.NurCode(datei.Text), $@"IRequestHandler<\s*{request.Name}\s*[,>]")
            ? []
            : [$"{datei.Pfad}: Der Handler {handler[0].Name} gehört in diese Datei."];
    }

    private static IEnumerable<string> Contractsfehler(Type request, Type handler) =>
        request.Assembly.GetName().Name == $"{handler.Assembly.GetName().Name}.Contracts"
            ? []
            : [$"{handler.FullName} beantwortet {request.FullName}; das darf nur das Modul, dem die Abfrage gehört."];

    private static string OhneVorsatz(Type typ) => typ.FullName!["Stadtteilmanagement.".Length..];

    private static IEnumerable<Type> Konstruktor(Type typ) =>
        typ.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType);

    private static IEnumerable<Type> Eingereicht(Type seite) =>
        from methode in seite.GetMethods()
        from parameter in methode.GetParameters()
        where parameter.IsDefined(typeof(FromServicesAttribute), false)
        select parameter.ParameterType;

    private static bool IstRahmen(Type typ, Type seite) =>
        typ == seite
        || Rahmen.Any(r => $"{typ.Namespace}.".StartsWith(r, StringComparison.Ordinal)) && !Hintertueren.Contains(typ)
        && typ.GenericTypeArguments.All(a => IstRahmen(a, seite));

    [GeneratedRegex(@"^\s*@inject\s+(?<typ>[^\s]+)", RegexOptions.Multiline)]
    private static partial Regex Inject();
}
