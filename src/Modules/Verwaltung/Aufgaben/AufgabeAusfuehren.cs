using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Aufgaben;

/// <summary>Führt eine Aufgabe jetzt aus, außerhalb ihres Zeitplans.</summary>
[Erlaubt(Rolle.Administration), Bezeichnung("Aufgabe ausgeführt")]
internal sealed record AufgabeAusfuehren(string? Aufgabe) : IRequest;

internal sealed class AufgabeAusfuehrenHandler(VerwaltungContext db, IEnumerable<IAufgabe> aufgaben, IAufgabenplan plan) : IRequestHandler<AufgabeAusfuehren>
{
    public async Task<Unit> Handle(AufgabeAusfuehren command, CancellationToken cancellationToken)
    {
        var aufgabe = aufgaben.FirstOrDefault(a => a.Schluessel() == command.Aufgabe) ?? throw new Regelverstoss("Diese Aufgabe gibt es nicht mehr.");
        await plan.AusloesenAsync(aufgabe.Schluessel(), cancellationToken);
        await db.ProtokolliereZugriffAsync("Aufgabe", Guid.Empty, [new AuditChange("Aufgabe", null, aufgabe.Titel)], cancellationToken);
        return Unit.Value;
    }
}
