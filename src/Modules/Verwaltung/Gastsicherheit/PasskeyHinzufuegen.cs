using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastzugang;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

[Erlaubt, FrischeAnmeldung, Bezeichnung("Passkey hinzugefügt")]
internal sealed record PasskeyHinzufuegen(string? Antwort, string? Zustand, string? Geraet) : IRequest;

internal sealed class PasskeyHinzufuegenHandler(EigeneAnmeldung eigene, Passkeys passkeys) : IRequestHandler<PasskeyHinzufuegen>
{
    public async Task<Unit> Handle(PasskeyHinzufuegen command, CancellationToken cancellationToken)
    {
        var (konto, anmeldung) = await eigene.LadenAsync(cancellationToken);
        await passkeys.HinzufuegenAsync(anmeldung, command.Antwort ?? "", command.Zustand, command.Geraet);
        await eigene.SpeichernAsync(konto, anmeldung, cancellationToken);
        return Unit.Value;
    }
}
