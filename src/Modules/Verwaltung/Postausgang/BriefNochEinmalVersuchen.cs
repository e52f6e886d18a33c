using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

/// <summary>Gibt einem abgestellten Brief einen neuen Anlauf, ohne Angabe allen; was schon unterwegs oder versandt ist, bleibt, wie es ist. Liefert, wie viele es sind.</summary>
[Erlaubt(Rolle.Administration), Bezeichnung("E-Mail noch einmal versucht")]
internal sealed record BriefNochEinmalVersuchen(Guid? Id) : IRequest<int>;

internal sealed class BriefNochEinmalVersuchenHandler(VerwaltungContext db, TimeProvider uhr) : IRequestHandler<BriefNochEinmalVersuchen, int>
{
    public Task<int> Handle(BriefNochEinmalVersuchen command, CancellationToken cancellationToken)
    {
        var jetzt = uhr.Jetzt();
        return db.Briefe.Where(b => b.Stand == Briefstand.Abgestellt && (command.Id == null || b.Id == command.Id)).ExecuteUpdateAsync(s => s
            .SetProperty(b => b.Stand, Briefstand.Wartend).SetProperty(b => b.Faellig, jetzt).SetProperty(b => b.Versuche, 0)
            .SetProperty(b => b.ErsterVersuch, (DateTime?)null).SetProperty(b => b.ErledigtAm, (DateTime?)null), cancellationToken);
    }
}
