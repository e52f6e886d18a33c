using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Rechte;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages;

[Erlaubt(Rolle.Administration, Rolle.Revision), Bezeichnung("Rechtematrix")]
internal sealed class RechtePage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public static IReadOnlyList<Rolle> Rollen { get; } = Enum.GetValues<Rolle>();

    public IReadOnlyList<Rechtezeile> Zeilen { get; private set; } = [];

    [Sendet(typeof(Rechtematrix))]
    public async Task OnGetAsync(CancellationToken cancellationToken) => Zeilen = await mediator.Send(new Rechtematrix(), cancellationToken);

    [Sendet(typeof(Rechtematrix))]
    public async Task<FileContentResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        Csv.Datei("rechtematrix", uhr.Heute(), await mediator.Send(new Rechtematrix(), cancellationToken),
            [("Bereich", z => z.Bereich), ("Methode", z => z.Methoden), ("Adresse", z => z.Adresse), ("Bezeichnung", z => z.Bezeichnung),
             .. Rollen.Select(r => (r.Bezeichnung(), (Func<Rechtezeile, string?>)(z => Rechtetabelle.Wort(z.Rollen.Contains(r))))),
             ("ohne Anmeldung", z => Rechtetabelle.Wort(z.OhneAnmeldung)), ("frische Anmeldung", z => Rechtetabelle.Wort(z.Frisch)), ("Objektregel", z => z.Objektregel)]);
}
