using Microsoft.AspNetCore.Http;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Kennzeichnet Abrufe, mit denen eine offene Seite von selbst nachfragt (Fortschritt, laufende Abstimmung). Sie halten die Sitzung nicht wach.</summary>
public static class Nebenbei
{
    private const string Kopfzeile = "X-Nebenbei";

    /// <summary>Wert für <c>hx-headers</c> am Element, das nachfragt.</summary>
    public const string HxHeaders = $$"""{"{{Kopfzeile}}":"1"}""";

    /// <summary>Ob die Seite von selbst nachfragt. Wer das vortäuscht, verkürzt nur die eigene Sitzung.</summary>
    public static bool Ist(HttpRequest anfrage) => anfrage.Headers.ContainsKey(Kopfzeile);
}
