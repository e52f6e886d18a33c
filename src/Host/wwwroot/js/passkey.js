// Passkeys anlegen und benutzen. Ohne dieses Skript bleibt der Weg mit Kennwort und App.
(() => {
  'use strict';

  const nachBytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), z => z.charCodeAt(0));
  const nachText = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const mitBytes = liste => (liste ?? []).map(eintrag => ({ ...eintrag, id: nachBytes(eintrag.id) }));

  // Ältere Browser kennen die Umwandlung noch nicht; darum geschieht sie hier für alle gleich.
  const lesbar = {
    anlegen: o => ({ ...o, challenge: nachBytes(o.challenge), user: { ...o.user, id: nachBytes(o.user.id) }, excludeCredentials: mitBytes(o.excludeCredentials) }),
    anmelden: o => ({ ...o, challenge: nachBytes(o.challenge), allowCredentials: mitBytes(o.allowCredentials) }),
  };

  function alsAntwort(passkey) {
    const teil = passkey.response;
    const felder = teil.attestationObject
      ? { attestationObject: nachText(teil.attestationObject), transports: teil.getTransports?.() ?? [] }
      : { authenticatorData: nachText(teil.authenticatorData), signature: nachText(teil.signature), userHandle: teil.userHandle ? nachText(teil.userHandle) : null };
    return JSON.stringify({
      id: passkey.id, rawId: nachText(passkey.rawId), type: passkey.type,
      authenticatorAttachment: passkey.authenticatorAttachment ?? null, clientExtensionResults: passkey.getClientExtensionResults(),
      response: { clientDataJSON: nachText(teil.clientDataJSON), ...felder },
    });
  }

  const saetze = {
    NotAllowedError: 'Das wurde abgebrochen oder hat zu lange gedauert. Sie können es noch einmal versuchen.',
    InvalidStateError: 'Dieses Gerät ist schon registriert. Sie können sich damit anmelden.',
    NotSupportedError: 'Dieses Gerät unterstützt keine Passkeys. Nehmen Sie den Weg mit Kennwort.',
    SecurityError: 'Unter dieser Adresse gehen keine Passkeys. Nehmen Sie den Weg mit Kennwort.',
  };
  const nichtUnterstuetzt = 'Dieser Browser unterstützt keine Passkeys. Nehmen Sie den Weg mit Kennwort.';
  const sonst = 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal oder nehmen Sie den Weg mit Kennwort.';

  // Wartet im Hintergrund ein Vorschlag im E-Mail-Feld, muss er weichen, sobald jemand den Knopf drückt.
  let wartend;

  // Der Server kennt immer nur die letzte Herausforderung; deshalb nie zwei Abrufe zugleich.
  let letzterAbruf = Promise.resolve();
  function optionen(formular) {
    const abruf = letzterAbruf.then(() => holeOptionen(formular));
    letzterAbruf = abruf.catch(() => { /* wer fragt, erfährt es selbst; der nächste Abruf soll trotzdem beginnen */ });
    return abruf;
  }

  async function holeOptionen(formular) {
    const adresse = new URL(location.href);
    adresse.searchParams.set('handler', 'Optionen');
    const schutzwert = formular.querySelector('[name="__RequestVerificationToken"]').value;
    const antwort = await fetch(adresse, { method: 'POST', body: new URLSearchParams({ __RequestVerificationToken: schutzwert }) });
    if (!antwort.headers.get('content-type')?.includes('json')) {
      // Vor heiklen Handlungen fragt der Server noch einmal, ob man es ist; danach geht es auf dieser Seite weiter.
      if (formular.dataset.bestaetigen) location.assign(formular.dataset.bestaetigen);
      throw new Error('keine Herausforderung');
    }
    return lesbar[formular.dataset.passkey](await antwort.json());
  }

  async function frage(formular, zusatz) {
    const anfrage = { publicKey: await optionen(formular), ...zusatz };
    return formular.dataset.passkey === 'anlegen' ? navigator.credentials.create(anfrage) : navigator.credentials.get(anfrage);
  }

  function absenden(formular, passkey) {
    formular.querySelector('[data-passkey-antwort]').value = alsAntwort(passkey);
    formular.requestSubmit();
  }

  function melde(formular, satz) {
    const stelle = formular.querySelector('[data-passkey-fehler]');
    stelle.textContent = satz;
    stelle.hidden = false;
  }

  async function gedrueckt(e) {
    const formular = e.currentTarget;
    if (formular.querySelector('[data-passkey-antwort]').value) return;
    e.preventDefault();
    formular.querySelector('[data-passkey-fehler]').hidden = true;
    wartend?.abort();
    try {
      absenden(formular, await frage(formular));
    } catch (fehler) {
      melde(formular, saetze[fehler.name] ?? sonst);
    }
  }

  // Der Browser bietet vorhandene Passkeys im E-Mail-Feld an; bleibt er stumm, ist nichts verloren.
  async function bieteAn(formular) {
    if (!await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
    wartend = new AbortController();
    try {
      absenden(formular, await frage(formular, { mediation: 'conditional', signal: wartend.signal }));
    } catch { /* abgebrochen oder nichts gewählt */ }
  }

  for (const formular of document.querySelectorAll('form[data-passkey]')) {
    if (!window.PublicKeyCredential) {
      melde(formular, nichtUnterstuetzt);
      formular.querySelector('button').hidden = true;
      const kennwort = document.querySelector('#mit-kennwort');
      if (kennwort) kennwort.open = true;
      continue;
    }
    formular.addEventListener('submit', gedrueckt);
    if (formular.dataset.passkey === 'anmelden') bieteAn(formular);
  }
})();
