// SMTP-Server für die Tests: nimmt an, lehnt ab, zögert, hängt – was er tut, sagt der Test über den Steuerweg.
// Aufruf: node postserver.mjs ['{"schluessel":"…pem…","zertifikat":"…pem…"}']
// Erste Zeile auf stdout: BEREIT <SMTP-Port> <Steuerport>. Endet, sobald stdin geschlossen wird.
import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';

const { schluessel, zertifikat } = JSON.parse(process.argv[2] ?? '{}');
let briefe = [];
let verhalten = {};
let verbindungen = 0;

const fehler = (code, text) => Object.assign(new Error(text), { responseCode: code });
const warte = ms => new Promise(fertig => setTimeout(fertig, ms));

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: zertifikat ? [] : ['STARTTLS'],
  ...(zertifikat && { key: schluessel, cert: zertifikat }),
  onConnect(_, weiter) { verbindungen++; weiter(verhalten.besetzt ? fehler(421, 'Zu viele Verbindungen') : null); },
  onAuth(anmeldung, _, weiter) { weiter(anmeldung.password === 'richtig' ? null : fehler(535, 'Anmeldung abgelehnt'), { user: anmeldung.username }); },
  // Je Empfänger: eine Antwort ab 400 lehnt ihn ab.
  onRcptTo(empfaenger, _, weiter) {
    const code = verhalten.empfaenger?.[empfaenger.address];
    weiter(code ? fehler(code, code < 500 ? 'Postfach voll, bitte spaeter' : 'Postfach unbekannt') : null);
  },
  onData(strom, sitzung, weiter) {
    const teile = [];
    strom.on('data', teil => teile.push(teil));
    strom.on('end', async () => {
      const inhalt = Buffer.concat(teile).toString('utf8');
      if (verhalten.inhalt) return weiter(fehler(verhalten.inhalt, 'Inhalt abgelehnt'));
      if (verhalten.stumm === 'vorher' && briefe.length >= (verhalten.ab ?? 0)) return;
      if (verhalten.zoegern) await warte(verhalten.zoegern);
      briefe.push({ an: sitzung.envelope.rcptTo.map(e => e.address), von: sitzung.envelope.mailFrom.address, verschluesselt: sitzung.secure, inhalt });
      if (verhalten.stumm === 'nachher' && briefe.length > (verhalten.ab ?? 0)) return;
      weiter(null, 'Angenommen');
    });
  },
});
smtp.on('error', () => { /* Abgerissene Verbindungen gehören hier dazu. */ });

const steuerung = createServer(async (anfrage, antwort) => {
  let koerper = '';
  for await (const teil of anfrage) koerper += teil;
  if (anfrage.url === '/verhalten') verhalten = JSON.parse(koerper);
  if (anfrage.url === '/leeren') briefe = [];
  antwort.setHeader('content-type', 'application/json');
  antwort.end(JSON.stringify({ briefe, verbindungen }));
});

const offen = server => new Promise(fertig => server.listen(0, '127.0.0.1', fertig));
await offen(steuerung);
await new Promise(fertig => smtp.listen(0, '127.0.0.1', fertig));
console.log(`BEREIT ${smtp.server.address().port} ${steuerung.address().port}`);

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
