using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Druck;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

/// <summary>Das Schreiben zum Stand des Antrags: zur formalen Prüfung, zur Ablehnung oder der Bescheid. Es entsteht aus dem Antrag und ist damit immer auf seinem Stand.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Revision), Objektregel(Laden.NurEigeneToepfe)]
internal sealed record Antragsschreiben(Guid Id, bool AlsPdf) : IRequest<FertigesSchreiben>
{
    /// <summary>Ob es zu diesem Stand etwas zu schreiben gibt.</summary>
    public static bool Gibt(FoerderantragAkte akte) => Antragsbrief.Gibt(akte.Status);
}

/// <param name="Pdf">Die Datei, wenn sie verlangt war und sich erzeugen ließ.</param>
internal sealed record FertigesSchreiben(Guid Id, string Nummer, Schreiben Schreiben, byte[]? Pdf);

internal sealed class AntragsschreibenHandler(ProjekttraegerContext db, AngemeldetePerson person, IVerzeichnis verzeichnis, IPdfdruck druck, TimeProvider uhr) : IRequestHandler<Antragsschreiben, FertigesSchreiben>
{
    public async Task<FertigesSchreiben> Handle(Antragsschreiben request, CancellationToken cancellationToken)
    {
        var antrag = await db.Foerderantraege.FuerPerson(person).AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(a => a.Id == request.Id, cancellationToken);
        if (antrag is null || !Antragsbrief.Gibt(antrag.Status)) throw new NichtGefunden("Dieses Schreiben gibt es nicht.");
        var amt = (await verzeichnis.LadenAsync(cancellationToken)).Amtsname(antrag.AmtId);
        var schreiben = Antragsbrief.Schreiben(antrag, amt, uhr.Heute());
        return new FertigesSchreiben(antrag.Id, antrag.Nummer, schreiben, request.AlsPdf ? await druck.DruckenAsync(schreiben.AlsHtml(), cancellationToken) : null);
    }
}

/// <summary>Der Wortlaut der Schreiben je Stand.</summary>
internal static class Antragsbrief
{
    private const string Absender = "Stadtteilmanagement Groß Klein und Schmarl";

    public static bool Gibt(FoerderantragStatus status) => status is not (FoerderantragStatus.Entwurf or FoerderantragStatus.Eingereicht or FoerderantragStatus.Nachgereicht or FoerderantragStatus.Zurueckgezogen);

    public static Schreiben Schreiben(Foerderantrag a, string amt, DateOnly heute)
    {
        var (absender, betreff, absaetze, punkte, schluss) = a.Status switch
        {
            FoerderantragStatus.Unvollstaendig => (Absender, "Ihr Antrag ist noch unvollständig",
                [Eingang(a), "Bei der formalen Prüfung fehlte noch etwas. Bitte reichen Sie nach:"], Zeilen(a.Nachforderung), "Sobald alles vorliegt, prüfen wir den Antrag weiter."),
            FoerderantragStatus.FormalGeprueft or FoerderantragStatus.InBeratung or FoerderantragStatus.Befuerwortet => (Absender, "Ihr Antrag ist vollständig",
                (string[])[Eingang(a), $"Die Unterlagen sind vollständig, und der Kosten- und Finanzierungsplan geht auf. Über die Förderwürdigkeit entscheidet: {a.Gremium.Bezeichnung()}.", $"Über die Förderfähigkeit entscheidet danach: {amt}."],
                (string[])[], "Beginnen Sie die Maßnahme bitte erst, wenn Sie den Bescheid haben. Dieses Schreiben ist noch keine Zusage."),
            FoerderantragStatus.Abgelehnt => (Absender, "Ihr Antrag ist nicht befürwortet",
                [Eingang(a), $"Die Maßnahme ist nicht befürwortet worden ({a.Gremium.Bezeichnung()}, {a.FoerderwuerdigkeitAm!.Value.AlsDatum()}).", a.Foerderwuerdigkeit ?? ""], [], "Wir beraten Sie gern zu anderen Wegen der Förderung."),
            FoerderantragStatus.NichtFoerderfaehig => (amt, "Bescheid: nicht förderfähig",
                [Eingang(a), $"Ihr Antrag vom {a.EingereichtAm!.Value.AlsDatum()} wird abgelehnt (Aktenzeichen {a.Aktenzeichen}).", a.NichtFoerderfaehigWeil ?? ""], [], ""),
            _ => (amt, "Zuwendungsbescheid",
                [
                    Eingang(a), $"Für die Maßnahme „{a.Titel}“ bewilligen wir aus {a.Foerdertopf} eine Zuwendung von {a.Bewilligt} (Aktenzeichen {a.Aktenzeichen}).",
                    $"Zeitraum der Maßnahme: {a.Von.AlsDatum()} bis {a.Bis.AlsDatum()}. Den Verwendungsnachweis legen Sie bitte bis zum {a.Nachweisfrist!.Value.AlsDatum()} vor: Sachbericht und Ist-Zahlen gegen den Plan.",
                    a.Auflagen.Count == 0 ? "Auflagen bestehen nicht." : "Es gelten folgende Auflagen:"
                ],
                [.. a.Auflagen.OrderBy(f => f.Stelle).Select(f => f.FaelligAm is { } bis ? $"{f.Text} (bis {bis.AlsDatum()})" : f.Text)], "Nicht verbrauchte Mittel sind zurückzuzahlen.")
        };
        return new Schreiben(absender, a.Traeger, a.BescheidAm ?? heute, $"{betreff} – {a.Nummer}", [.. absaetze.Where(t => t.Length > 0)], punkte, schluss);
    }

    private static string Eingang(Foerderantrag a) => $"Sie haben für „{a.Titel}“ am {a.EingereichtAm!.Value.AlsDatum()} eine Zuwendung von {a.Beantragt} aus {a.Foerdertopf} beantragt.";

    private static string[] Zeilen(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
