using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class FoerderantragEntwerfenPage(IMediator mediator) : FormPage<FoerderantragEntwerfen>, IAntragsformular
{
    [BindProperty(Name = "projekt", SupportsGet = true)]
    public Guid? Projekt { get; set; }

    public Antragswahl? Wahl { get; private set; }

    Antragswahl IAntragsformular.Wahl => Wahl!;

    IAntragsfelder IAntragsformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var projekt = Command?.ProjektId is { } getippt && getippt != Guid.Empty ? getippt : Projekt;
        Wahl = projekt is { } id ? await mediator.Send(new Antragsauswahl(id, Command?.FoerdertopfId), cancellationToken) : null;
        if (Command is null) return;
        Command = Command with
        {
            Ausgaben = Planzeile.Weitere(Command.Ausgaben, nameof(Command.Ausgaben), Request),
            Eigenmittel = Planzeile.Weitere(Command.Eigenmittel, nameof(Command.Eigenmittel), Request),
            Drittmittel = Planzeile.Weitere(Command.Drittmittel, nameof(Command.Drittmittel), Request)
        };
    }

    protected override FoerderantragEntwerfen Vorbelegt() => new(
        Guid.CreateVersion7(), Wahl?.Projekt.Id ?? Guid.Empty, null, Wahl?.Projekt.Titel, Wahl?.Projekt.Ziele, Wahl?.Projekt.Beginn, Wahl?.Projekt.Ende, null,
        Planzeile.MitPlatz([], 5), Planzeile.MitPlatz([], 2), Planzeile.MitPlatz([], 2));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var nummer = await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/projekttraeger/foerderantraege/{Command.Id}", $"{nummer} ist entworfen. Reichen Sie ihn ein, wenn der Plan aufgeht.");
    }
}
