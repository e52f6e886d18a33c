using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Stadtteilmanagement.SharedKernel.Dateien;

namespace Stadtteilmanagement.Host.Dateien;

/// <summary>
/// Ein abgesandtes Formular mit Dateien, das nach und nach gelesen wird: Nichts davon steht ganz im Speicher oder in einer Zwischendatei. Die Felder stehen
/// deshalb im Formular vor den Dateien.
/// </summary>
internal sealed class Dateisendung
{
    private readonly MultipartReader? _leser;
    private readonly Dictionary<string, string> _felder;
    private MultipartSection? _naechster;

    private Dateisendung(MultipartReader? leser, Dictionary<string, string> felder, MultipartSection? naechster) => (_leser, _felder, _naechster) = (leser, felder, naechster);

    public string? this[string feld] => _felder.GetValueOrDefault(feld);

    /// <summary>Liest die Felder und prüft den Schutzwert; null, wenn er nicht stimmt.</summary>
    public static async Task<Dateisendung?> BeginnenAsync(HttpContext context, int hoechstensMegabyte)
    {
        var antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var art) || art.MediaType != "multipart/form-data")
            return await antiforgery.IsRequestValidAsync(context) ? new Dateisendung(null, [], null) : null;

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grenze)
            grenze.MaxRequestBodySize = (hoechstensMegabyte + 1L) * 1024 * 1024 * Dateieinstellungen.HoechstensJeSendung;
        var leser = new MultipartReader(HeaderUtilities.RemoveQuotes(art.Boundary).ToString(), context.Request.Body);
        var felder = new Dictionary<string, string>();
        MultipartSection? teil;
        while ((teil = await leser.ReadNextSectionAsync(context.RequestAborted)) is not null && teil.GetContentDispositionHeader() is { } kopf && !kopf.IsFileDisposition())
            felder[HeaderUtilities.RemoveQuotes(kopf.Name).ToString()] = await FeldAsync(teil, context.RequestAborted);
        // Der Schutzwert steht in einem Feld; ASP.NET liest ihn sonst nur aus einem ganz gelesenen Formular.
        context.Request.Headers["RequestVerificationToken"] = felder.GetValueOrDefault("__RequestVerificationToken", "");
        return await antiforgery.IsRequestValidAsync(context) ? new Dateisendung(leser, felder, teil) : null;
    }

    /// <summary>Die Dateien in der Reihenfolge des Formulars; was von einer nicht gelesen wurde, überspringt die nächste.</summary>
    public async IAsyncEnumerable<(string Name, Stream Inhalt)> DateienAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (; _naechster is not null; _naechster = await _leser!.ReadNextSectionAsync(cancellationToken))
        {
            if (_naechster.GetContentDispositionHeader() is not { } kopf || !kopf.IsFileDisposition()) continue;
            // Ein leer gelassenes Auswahlfeld kommt als Datei ohne Namen an.
            if (HeaderUtilities.RemoveQuotes(kopf.FileNameStar.HasValue ? kopf.FileNameStar : kopf.FileName).ToString() is { Length: > 0 } name) yield return (name, _naechster.Body);
        }
    }

    private static async Task<string> FeldAsync(MultipartSection teil, CancellationToken cancellationToken)
    {
        var puffer = new byte[16 * 1024];
        var gelesen = await teil.Body.ReadAtLeastAsync(puffer, puffer.Length, throwOnEndOfStream: false, cancellationToken);
        return System.Text.Encoding.UTF8.GetString(puffer, 0, gelesen);
    }
}
