using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>
/// Wo ASP.NET Core Identity Gäste findet. Gespeichert wird erst durch den Handler: So gelingen Anmeldung und Gastkonto zusammen oder gar nicht.
/// </summary>
internal sealed class Gastspeicher(VerwaltungContext db) : IUserPasswordStore<Gastanmeldung>, IUserPasskeyStore<Gastanmeldung>
{
    public Task<string> GetUserIdAsync(Gastanmeldung user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    // Der Name für Identity ist der Schlüssel; die E-Mail-Adresse steht am Gastkonto und nur dort.
    public Task<string?> GetUserNameAsync(Gastanmeldung user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Id.ToString());

    public Task SetUserNameAsync(Gastanmeldung user, string? userName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string?> GetNormalizedUserNameAsync(Gastanmeldung user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);

    public Task SetNormalizedUserNameAsync(Gastanmeldung user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IdentityResult> CreateAsync(Gastanmeldung user, CancellationToken cancellationToken)
    {
        db.Gastanmeldungen.Add(user);
        return Task.FromResult(IdentityResult.Success);
    }

    public Task<IdentityResult> UpdateAsync(Gastanmeldung user, CancellationToken cancellationToken)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        return Task.FromResult(IdentityResult.Success);
    }

    public Task<IdentityResult> DeleteAsync(Gastanmeldung user, CancellationToken cancellationToken)
    {
        db.Gastanmeldungen.Remove(user);
        return Task.FromResult(IdentityResult.Success);
    }

    // Der Schlüssel kommt auch aus Antworten von Geräten und muss keiner sein.
    public async Task<Gastanmeldung?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? await db.Gastanmeldungen.AsSplitQuery().FirstOrDefaultAsync(g => g.Id == id, cancellationToken) : null;

    public Task<Gastanmeldung?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => FindByIdAsync(normalizedUserName, cancellationToken);

    public Task SetPasswordHashAsync(Gastanmeldung user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.PasswordHash = passwordHash;
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(Gastanmeldung user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Gastanmeldung user, CancellationToken cancellationToken) => Task.FromResult(user.HatKennwort);

    public Task AddOrUpdatePasskeyAsync(Gastanmeldung user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        user.PasskeyMerken(passkey);
        return Task.CompletedTask;
    }

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Gastanmeldung user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<UserPasskeyInfo>>([.. user.Passkeys.Select(p => p.AlsAngaben())]);

    public Task<Gastanmeldung?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        db.Gastanmeldungen.AsSplitQuery().FirstOrDefaultAsync(g => g.Passkeys.Any(p => p.Kennung == credentialId), cancellationToken);

    public Task<UserPasskeyInfo?> FindPasskeyAsync(Gastanmeldung user, byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(user.Passkeys.FirstOrDefault(p => p.Kennung.AsSpan().SequenceEqual(credentialId))?.AlsAngaben());

    public Task RemovePasskeyAsync(Gastanmeldung user, byte[] credentialId, CancellationToken cancellationToken)
    {
        if (user.Passkeys.FirstOrDefault(p => p.Kennung.AsSpan().SequenceEqual(credentialId)) is { } passkey) user.PasskeyEntfernen(passkey.Id);
        return Task.CompletedTask;
    }

    public void Dispose() { /* Den Kontext schließt, wer ihn geöffnet hat. */ }
}
