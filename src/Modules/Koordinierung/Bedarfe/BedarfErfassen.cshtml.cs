using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

internal sealed class BedarfErfassenPage(IMediator mediator) : FormPage<BedarfErfassen>, IBedarfsformular
{
    public Auswahl Auswahl { get; private set; } = default!;

    IBedarfsfelder IBedarfsformular.Command => Command;

    /// <summary>Das Anliegen, aus dem der Bedarf hervorgeht.</summary>
    public AnliegenAkte? Anliegen { get; private set; }

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        if (Guid.TryParse(Request.Query["anliegen"], out var id)) Anliegen = await mediator.Send(new Anliegenansicht(id), cancellationToken);
    }

    // Nur der Betreff: Die Schilderung kann Personen nennen, ein Bedarf tut es nicht.
    protected override BedarfErfassen Vorbelegt() =>
        new(Guid.CreateVersion7(), Anliegen?.Betreff, null, Anliegen?.Stadtteil, Anliegen?.Handlungsfeld, Prioritaet.Mittel, AnliegenId: Anliegen?.Id);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var nummer = await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/koordinierung/bedarfe/{Command.Id}", $"{nummer} ist erfasst. Ordnen Sie weitere Anliegen als Belege zu.");
    }
}
