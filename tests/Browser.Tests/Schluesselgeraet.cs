using System.Text.Json;
using Microsoft.Playwright;

namespace Stadtteilmanagement.Browser.Tests;

/// <summary>Ein Gerät mit Fingerabdruck, das der Browser vortäuscht; die Passkeys darauf sind echt.</summary>
internal sealed class Schluesselgeraet
{
    private readonly ICDPSession _fernsteuerung;
    private readonly string _kennung;

    private Schluesselgeraet(ICDPSession fernsteuerung, string kennung) => (_fernsteuerung, _kennung) = (fernsteuerung, kennung);

    public static async Task<Schluesselgeraet> AnschliessenAsync(IPage seite)
    {
        var fernsteuerung = await seite.Context.NewCDPSessionAsync(seite);
        await fernsteuerung.SendAsync("WebAuthn.enable");
        var antwort = await fernsteuerung.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true,
                ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true
            }
        });
        return new Schluesselgeraet(fernsteuerung, antwort!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>Wie viele Passkeys auf dem Gerät liegen.</summary>
    public async Task<int> PasskeysAsync()
    {
        JsonElement? antwort = await _fernsteuerung.SendAsync("WebAuthn.getCredentials", new Dictionary<string, object> { ["authenticatorId"] = _kennung });
        return antwort!.Value.GetProperty("credentials").GetArrayLength();
    }

    /// <summary>Ob der Finger erkannt wird.</summary>
    public Task ErkenntAsync(bool erkennt) =>
        _fernsteuerung.SendAsync("WebAuthn.setUserVerified", new Dictionary<string, object> { ["authenticatorId"] = _kennung, ["isUserVerified"] = erkennt });
}
