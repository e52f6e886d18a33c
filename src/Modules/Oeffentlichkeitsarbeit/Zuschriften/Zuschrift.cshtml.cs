using MediatR;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

/// <summary>Die Seite hinter dem persönlichen Link. Geht etwas nicht mehr, steht alles Getippte zum Kopieren da.</summary>
[GeheimeAdresse, RequestSizeLimit(HoechstensBytes), RequestFormLimits(MultipartBodyLengthLimit = HoechstensBytes)]
[Bezeichnung("Beitrag über den persönlichen Link")]
internal sealed class ZuschriftPage(IMediator mediator) : FormPage<ZuschriftSpeichern>
{
    // Einige Fotos vom Telefon auf einmal; die Grenze je Bild setzt die Annahme.
    private const long HoechstensBytes = 128 * 1024 * 1024;

    public Zuschriftblatt? Blatt { get; private set; }

    /// <summary>Derselbe Schlüssel, bis etwas gelungen ist: Ein Bild kommt auch nach einem zweiten Versuch nur einmal an.</summary>
    [BindProperty]
    public Guid Sendung { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public IReadOnlyList<IFormFile>? Bilder { get; set; }

    public string Adresse => Linkadresse.Pfad(Schluessel);

    /// <summary>Was eben getippt wurde und nicht gespeichert ist, als ein Text.</summary>
    public string Getippt => Command is null ? "" : string.Join("\n\n", new[] { Command.Titel, Command.Vorspann, Command.Text, Command.Urheber }.Where(t => !string.IsNullOrWhiteSpace(t)));

    private string Schluessel => (string)RouteData.Values["geheimnis"]!;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Blatt = await mediator.Send(new Zuschrift(Schluessel), cancellationToken);
        // Eben hochgeladene Bilder stehen noch nicht im abgesandten Formular.
        if (Command is not null && Blatt is not null)
            Command = Command with { Bilder = [.. Command.Bilder ?? [], .. Blatt.Bilder.Where(b => Command.Bilder?.Any(c => c.Id == b.DateiId) != true).Select(Bildeingabe.Aus)] };
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Blatt is not { Offen: true }) return Geschlossen(StatusCodes.Status200OK);
        Command = Vorbelegt();
        return Page();
    }

    protected override ZuschriftSpeichern Vorbelegt() =>
        new(null, Blatt!.Version, Blatt.Titel, Blatt.Vorspann, Blatt.Text, Blatt.Urheber, [.. Blatt.Bilder.Select(Bildeingabe.Aus)]);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        WennOffenAsync(async () => await mediator.Send(Command with { Geheimnis = Schluessel }, cancellationToken), "Gespeichert. Über den Link können Sie später weiterschreiben.", cancellationToken);

    [Sendet(typeof(ZuschriftEinreichen))]
    public Task<IActionResult> OnPostEinreichenAsync(CancellationToken cancellationToken) => WennOffenAsync(
        async () => await mediator.Send(new ZuschriftEinreichen(Schluessel, Command.Version, Command.Titel, Command.Vorspann, Command.Text, Command.Urheber, Command.Bilder), cancellationToken),
        "Vielen Dank! Ihr Beitrag ist eingereicht.", cancellationToken);

    [Sendet(typeof(ZuschriftbildEntfernen))]
    public Task<IActionResult> OnPostEntfernenAsync(Guid bild, CancellationToken cancellationToken) => WennOffenAsync(
        async () =>
        {
            // Das Getippte zuerst: Wer ein Bild wegnimmt, will nicht seinen Text verlieren.
            await mediator.Send(Command with { Geheimnis = Schluessel }, cancellationToken);
            await mediator.Send(new ZuschriftbildEntfernen(Schluessel, bild), cancellationToken);
        }, "Das Bild ist entfernt, Ihr Text ist gespeichert.", cancellationToken);

    [Sendet(typeof(Zuschriftbild))]
    public async Task<IActionResult> OnGetBildAsync(Guid bild, CancellationToken cancellationToken) =>
        File(await mediator.Send(new Zuschriftbild(Schluessel, bild), cancellationToken), "image/webp");

    private async Task<IActionResult> WennOffenAsync(Func<Task> handlung, string meldung, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Blatt is not { Offen: true }) return Geschlossen(StatusCodes.Status409Conflict);
        await HochladenAsync(cancellationToken);
        await handlung();
        return WeiterZu(Adresse, meldung);
    }

    private async Task HochladenAsync(CancellationToken cancellationToken)
    {
        var abgelehnt = new List<string>();
        foreach (var bild in Bilder ?? [])
        {
            await using var inhalt = bild.OpenReadStream();
            try { await mediator.Send(new ZuschriftbildHochladen(Schluessel, Sendung, bild.FileName, inhalt), cancellationToken); }
            // Ein abgelehntes Bild hält die übrigen nicht auf.
            catch (Regelverstoss verstoss) { abgelehnt.Add($"„{bild.FileName}“ wurde nicht angenommen: {verstoss.Message}"); }
        }
        if (abgelehnt.Count > 0) throw new Regelverstoss(string.Join(' ', [.. abgelehnt, "Ihr Text ist noch nicht gespeichert."]));
    }

    private IActionResult Geschlossen(int sonst)
    {
        // Sonst ersetzte die Fehlerseite den Satz und alles Getippte.
        if (HttpContext.Features.Get<IStatusCodePagesFeature>() is { } fehlerseiten) fehlerseiten.Enabled = false;
        var seite = Page();
        seite.StatusCode = Blatt switch { null => StatusCodes.Status404NotFound, { Link: not Linkstand.Gueltig } => StatusCodes.Status410Gone, _ => sonst };
        return seite;
    }
}
