// OpenID-Provider für die Tests: derselbe Ablauf wie beim Anbieter der Stadt, aber ohne Kennwort und mit Steuerweg.
// Aufruf: node anbieter.mjs ['{"redirect_uris":[…],"post_logout_redirect_uris":[…],"backchannel_logout_uri":"…"}']
// Erste Zeile auf stdout: BEREIT <Aussteller>. Endet, sobald stdin geschlossen wird.
import { createServer } from 'node:http';
import { randomUUID, subtle } from 'node:crypto';
import { Provider, interactionPolicy } from 'oidc-provider';

const EMPFAENGER = 'https://stadtteilmanagement.example/api';
const FREMDER_EMPFAENGER = 'https://anderswo.example/api';
const SCOPES = 'aemter.lesen veranstaltungen.lesen beschluesse.lesen';

const konten = new Map();
const ablage = new Map();
let adressen = JSON.parse(process.argv[2] ?? '{}');
let lebensdauer = 600;
let schluessel = await neuerSchluessel();
let abmeldungen = [];
let aussteller, anbieter, antworten;

// Nicht generateKeyPairSync: Unter Node 20 blieb der Prozess damit gelegentlich beim Starten stehen.
async function neuerSchluessel() {
  const art = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };
  const { privateKey } = await subtle.generateKey(art, true, ['sign', 'verify']);
  const { kty, n, e, d, p, q, dp, dq, qi } = await subtle.exportKey('jwk', privateKey);
  return { kty, n, e, d, p, q, dp, dq, qi, kid: randomUUID(), use: 'sig', alg: 'RS256' };
}

// Die Ablage überlebt den Neuaufbau des Anbieters: Sitzungen bleiben, wenn der Schlüssel wechselt.
class Ablage {
  constructor(art) { this.art = art; }
  schluessel(id) { return `${this.art}:${id}`; }
  async upsert(id, inhalt, sekunden) {
    ablage.set(this.schluessel(id), { art: this.art, inhalt, endet: sekunden ? Date.now() + sekunden * 1000 : Infinity });
  }
  async find(id) {
    const eintrag = ablage.get(this.schluessel(id));
    return eintrag && eintrag.endet > Date.now() ? eintrag.inhalt : undefined;
  }
  async findByUid(uid) { return this.suche(inhalt => inhalt.uid === uid); }
  async findByUserCode(code) { return this.suche(inhalt => inhalt.userCode === code); }
  async destroy(id) { ablage.delete(this.schluessel(id)); }
  async consume(id) { (await this.find(id)).consumed = Math.floor(Date.now() / 1000); }
  async revokeByGrantId(grantId) {
    for (const [name, { inhalt }] of ablage) if (inhalt.grantId === grantId) ablage.delete(name);
  }
  suche(passt) { return [...ablage.values()].find(e => e.art === this.art && passt(e.inhalt))?.inhalt; }
}

// Ein Konto ist sein Name; beendete Konten findet niemand mehr, auch keine Erneuerung.
function finde(kennung) {
  const konto = konten.get(kennung);
  return konto && { accountId: kennung, claims: () => ({ sub: kennung, preferred_username: kennung, ...konto }) };
}

async function einwilligung(anfrage, konto, grantId) {
  const { client_id: clientId, scope, resource } = anfrage;
  const grant = (grantId && await anbieter.Grant.find(grantId)) ?? new anbieter.Grant({ clientId, accountId: konto });
  grant.addOIDCScope(scope ?? 'openid');
  for (const empfaenger of [resource ?? []].flat()) grant.addResourceScope(empfaenger, SCOPES);
  await grant.save();
  return grant;
}

function baueAuf() {
  anbieter = new Provider(aussteller, {
    adapter: Ablage,
    jwks: { keys: [schluessel] },
    clients: [
      {
        client_id: 'stadtteilmanagement', client_secret: 'nur-fuer-tests-stadtteilmanagement', token_endpoint_auth_method: 'client_secret_post',
        grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'],
        redirect_uris: ['http://localhost/nirgends'], backchannel_logout_session_required: true, ...adressen
      },
      { client_id: 'anzeige', client_secret: 'nur-fuer-tests-anzeige', grant_types: ['client_credentials'], response_types: [], redirect_uris: [] }
    ],
    scopes: ['openid', 'profile', 'email', 'groups', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email'], groups: ['groups'] },
    cookies: { keys: ['nur-fuer-tests'] },
    findAccount: (_, kennung) => finde(kennung),
    loadExistingGrant: ({ oidc }) =>
      einwilligung(oidc.params, oidc.session.accountId, oidc.result?.consent?.grantId ?? oidc.session.grantIdFor(oidc.client.clientId)),
    // Wie bei den üblichen Anbietern: offline_access wirkt auch ohne ausdrückliche Rückfrage.
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    interactions: { policy: interactionPolicy.base(), url: (_, vorgang) => `/vorgang/${vorgang.uid}` },
    pkce: { required: () => true },
    ttl: { AccessToken: () => lebensdauer, ClientCredentials: () => lebensdauer, IdToken: 600, Session: 36000, Grant: 36000, Interaction: 36000, RefreshToken: 36000 },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx, formular) => { ctx.body = seite('Abmelden', `${formular}<button form="op.logoutForm" name="logout" value="yes">Abmelden</button>`); } },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_, client) => client.clientId === 'anzeige' ? EMPFAENGER : undefined,
        getResourceServerInfo: (_, empfaenger) => ({ scope: SCOPES, audience: empfaenger, accessTokenFormat: 'jwt', accessTokenTTL: lebensdauer })
      }
    },
    // Der Host der Tests liegt auf diesem Rechner; die Bibliothek sperrt solche Ziele sonst.
    fetch: async (adresse, { dispatcher, ...anfrage }) => {
      const abmeldung = { adresse: String(adresse), logout_token: new URLSearchParams(String(anfrage.body)).get('logout_token'), status: 0 };
      abmeldungen.push(abmeldung);
      const antwort = await fetch(adresse, anfrage);
      abmeldung.status = antwort.status;
      return antwort;
    }
  });
  antworten = anbieter.callback();
}

const seite = (titel, inhalt) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>${titel}</title><h1>${titel}</h1>${inhalt}</html>`;
const anmeldeseite = (uid, hinweis = '') => seite('Stadtkonto', `<p>${hinweis}</p><form method="post" action="/vorgang/${uid}">
<label>Konto <input name="konto" autofocus></label>
<button name="weg" value="anmelden">Anmelden</button> <button name="weg" value="abbrechen">Abbrechen</button></form>`);

async function vorgang(anfrage, antwort) {
  const { uid, prompt, params, session } = await anbieter.interactionDetails(anfrage, antwort);
  const fertig = ergebnis => anbieter.interactionFinished(anfrage, antwort, ergebnis, { mergeWithLastSubmission: !ergebnis.login });
  const zeige = hinweis => antwort.setHeader('content-type', 'text/html; charset=utf-8').end(anmeldeseite(uid, hinweis));
  if (prompt.name === 'consent') {
    const grant = await einwilligung(params, session.accountId);
    return fertig({ consent: { grantId: grant.jti } });
  }
  if (anfrage.method !== 'POST') return zeige();
  const formular = new URLSearchParams(await koerper(anfrage));
  if (formular.get('weg') === 'abbrechen') return fertig({ error: 'access_denied', error_description: 'Die Anmeldung wurde abgebrochen.' });
  const konto = formular.get('konto');
  return konten.has(konto) ? fertig({ login: { accountId: konto } }) : zeige('Dieses Konto gibt es nicht.');
}

async function beendeSitzungen(konto) {
  abmeldungen = [];
  for (const [name, { art, inhalt }] of [...ablage]) {
    if (art !== 'Session' || inhalt.accountId !== konto) continue;
    ablage.delete(name);
    for (const [clientId, { sid, grantId }] of Object.entries(inhalt.authorizations ?? {})) {
      await new Ablage('Grant').revokeByGrantId(grantId);
      const client = await anbieter.Client.find(clientId);
      // Ein Host, der nicht antwortet, steht mit seinem Status in der Antwort.
      if (client?.backchannelLogoutUri) await client.backchannelLogout(konto, sid).catch(() => {});
    }
  }
  return abmeldungen;
}

// Ein Anbieter, dessen Uhr falsch geht.
const wirklich = Date.now;
const stelleUhr = sekunden => { Date.now = () => wirklich() + sekunden * 1000; };

const steuerung = {
  uhr: ({ sekunden }) => stelleUhr(sekunden),
  konto: ({ konto, weg, ...angaben }) => { weg ? konten.delete(konto) : konten.set(konto, { ...konten.get(konto), ...angaben }); },
  schluessel: async () => { schluessel = await neuerSchluessel(); baueAuf(); },
  adressen: neue => { adressen = neue; baueAuf(); },
  lebensdauer: ({ sekunden }) => { lebensdauer = sekunden; },
  sitzungen: ({ konto }) => beendeSitzungen(konto)
};

async function koerper(anfrage) {
  let text = '';
  for await (const stueck of anfrage) text += stueck;
  return text;
}

const server = createServer(async (anfrage, antwort) => {
  try {
    // Sonst meldet jeder Browser eine fehlende Datei.
    if (anfrage.url === '/favicon.ico') return antwort.writeHead(204).end();
    const [, bereich, befehl] = new URL(anfrage.url, aussteller).pathname.split('/');
    if (bereich === 'steuerung') {
      const ergebnis = await steuerung[befehl](JSON.parse(await koerper(anfrage) || '{}'));
      return antwort.setHeader('content-type', 'application/json').end(JSON.stringify(ergebnis ?? {}));
    }
    return await (bereich === 'vorgang' ? vorgang(anfrage, antwort) : antworten(anfrage, antwort));
  } catch (fehler) {
    console.error(fehler);
    antwort.writeHead(500).end(String(fehler));
  }
});

server.listen(0, '127.0.0.1', () => {
  aussteller = `http://127.0.0.1:${server.address().port}`;
  baueAuf();
  console.log(`BEREIT ${aussteller}`);
});
process.stdin.resume().on('end', () => process.exit());
