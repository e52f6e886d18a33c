using FluentValidation;
using MediatR;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Fügt einem Vorgang eine Datei bei.</summary>
/// <param name="Art">Art des Vorgangs in der Adresse.</param>
/// <param name="VorgangId">Der Vorgang.</param>
/// <param name="Sendung">Aus dem Formular: Derselbe Inhalt unter demselben Namen entsteht je Sendung nur einmal, auch wenn sie zweimal ankommt.</param>
/// <param name="Dateiname">Name, wie ihn die Person gab.</param>
/// <param name="Inhalt">Der Inhalt; wird einmal gelesen.</param>
/// <param name="OriginalBehalten">Bei Bildern auch das unveränderte Original mit Ort und Gerät aufheben.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion), Bezeichnung("Datei hochgeladen"), Objektregel(Dateizugang.Regel)]
public sealed record DateiHochladen(string Art, Guid VorgangId, Guid Sendung, string? Dateiname, Stream Inhalt, bool OriginalBehalten = false) : IRequest<HochgeladeneDatei>;

/// <summary>Was beim Hochladen entstand.</summary>
/// <param name="Id">Schlüssel der Datei.</param>
/// <param name="Dateiname">Name, unter dem sie jetzt steht.</param>
/// <param name="Befund">Was die Virenprüfung weiß.</param>
public sealed record HochgeladeneDatei(Guid Id, string Dateiname, Virenbefund Befund);

internal sealed class DateiHochladenValidator : AbstractValidator<DateiHochladen>
{
    public DateiHochladenValidator() => RuleFor(d => d.Sendung).NotEmpty().WithMessage("Das Formular ist unvollständig. Bitte laden Sie die Seite neu.");
}

internal sealed class DateiHochladenHandler(Dateizugang zugang, IDateibeifuegung beifuegung) : IRequestHandler<DateiHochladen, HochgeladeneDatei>
{
    public async Task<HochgeladeneDatei> Handle(DateiHochladen command, CancellationToken cancellationToken)
    {
        var (traeger, vorgang) = await zugang.VorgangAsync(command.Art, command.VorgangId, cancellationToken);
        Dateizugang.NichtGesperrt(vorgang);
        var stelle = new Dateistelle(command.Art, vorgang.Vorgangsart, command.VorgangId, vorgang.NurStellen?.FirstOrDefault());
        return await beifuegung.BeifuegenAsync(traeger.Db, stelle, new Beilage(command.Sendung, command.Dateiname, command.Inhalt) { OriginalBehalten = command.OriginalBehalten }, cancellationToken);
    }
}
