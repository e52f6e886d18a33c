// Hochladen mit Fortschritt: jede Datei einzeln, hintereinander, abbrechbar. Ohne dieses Skript sendet das Formular alle auf einmal.
(() => {
  'use strict';

  const bereich = document.querySelector('[data-dateien]');
  const formular = bereich?.querySelector('form[data-hochladen]');
  if (!formular || formular.dataset.bereit !== undefined) return;
  formular.dataset.bereit = '';

  const liste = formular.querySelector('.hochladen__fortschritt');
  const hoechstens = Number(formular.dataset.hoechstens);
  const warteschlange = [];
  let laufend = null;
  let fertige = 0;

  const element = (name, klasse, text) => {
    const neu = document.createElement(name);
    if (klasse) neu.className = klasse;
    if (text) neu.textContent = text;
    return neu;
  };
  const sage = text => { document.querySelector('#ansage').textContent = text; };

  function zeile(datei) {
    const kennung = `fortschritt-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    const teil = { datei, li: element('li', 'hochladen__datei'), balken: element('progress'), meldung: element('p', 'hochladen__meldung'), knopf: element('button', 'kern-btn kern-btn--tertiary kern-btn--x-small') };
    const name = element('label', 'hochladen__name', datei.name);
    name.htmlFor = teil.balken.id = kennung;
    teil.balken.max = 100;
    teil.balken.value = 0;
    teil.knopf.type = 'button';
    teil.knopf.append(element('span', 'kern-label', 'Abbrechen'));
    teil.knopf.firstChild.append(element('span', 'nur-vorlesen', ` ${datei.name}`));
    teil.knopf.addEventListener('click', () => brichAb(teil));
    const kopf = element('div', 'hochladen__kopf');
    kopf.append(name, teil.knopf);
    teil.li.append(kopf, teil.balken, teil.meldung);
    liste.append(teil.li);
    return teil;
  }

  function scheitere(teil, text) {
    teil.li.classList.add('hochladen__datei--fehler');
    teil.meldung.textContent = text;
    teil.balken.remove();
    teil.abgeschlossen = true;
    teil.knopf.firstChild.firstChild.textContent = 'Ausblenden';
    sage(`${teil.datei.name}: ${text}`);
  }

  function brichAb(teil) {
    if (!teil.abgeschlossen) {
      teil.anfrage?.abort();
      const platz = warteschlange.indexOf(teil);
      if (platz >= 0) warteschlange.splice(platz, 1);
      sage(`${teil.datei.name}: abgebrochen`);
    }
    teil.li.remove();
    formular.querySelector('input[type=file]').focus();
  }

  function nimmAn(dateien) {
    for (const datei of dateien) {
      const teil = zeile(datei);
      if (datei.size === 0) scheitere(teil, 'Die Datei ist leer.');
      else if (datei.size > hoechstens * 1024 * 1024) scheitere(teil, `Die Datei ist zu groß. Erlaubt sind ${hoechstens} MB.`);
      else warteschlange.push(teil);
    }
    if (!laufend) naechste();
  }

  function sende(teil) {
    return new Promise(fertig => {
      // Die Felder stehen vor der Datei, denn der Server liest der Reihe nach.
      const daten = new FormData();
      for (const name of ['__RequestVerificationToken', 'Sendung']) daten.append(name, formular.elements[name].value);
      if (formular.elements.OriginalBehalten.checked) daten.append('OriginalBehalten', 'true');
      daten.append('Dateien', teil.datei, teil.datei.name);
      const anfrage = teil.anfrage = new XMLHttpRequest();
      anfrage.open('POST', formular.action);
      anfrage.setRequestHeader('Accept', 'application/json');
      anfrage.upload.addEventListener('progress', e => {
        if (!e.lengthComputable) return;
        teil.balken.value = Math.round(100 * e.loaded / e.total);
        teil.meldung.textContent = e.loaded < e.total ? `${teil.balken.value} %` : 'wird geprüft …';
      });
      anfrage.addEventListener('abort', () => fertig());
      anfrage.addEventListener('error', () => { scheitere(teil, 'Die Verbindung ist abgebrochen. Bitte versuchen Sie es noch einmal.'); fertig(); });
      anfrage.addEventListener('load', () => { werteAus(teil, anfrage); fertig(); });
      anfrage.send(daten);
    });
  }

  function werteAus(teil, anfrage) {
    let ergebnis = null;
    // Nach Ablauf der Sitzung kommt statt JSON die Anmeldeseite, bei 413 eine Fehlerseite.
    try { [ergebnis] = JSON.parse(anfrage.responseText); } catch { /* steht unten als Meldung */ }
    if (ergebnis?.ok) {
      teil.abgeschlossen = true;
      teil.li.remove();
      fertige += 1;
    } else if (ergebnis) scheitere(teil, ergebnis.meldung);
    else if (anfrage.status === 413) scheitere(teil, `Die Datei ist zu groß. Erlaubt sind ${hoechstens} MB.`);
    else if (anfrage.responseURL.includes('/anmelden')) scheitere(teil, 'Ihre Sitzung ist abgelaufen. Bitte laden Sie die Seite neu und melden Sie sich wieder an.');
    else scheitere(teil, 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.');
  }

  async function naechste() {
    while ((laufend = warteschlange.shift() ?? null)) await sende(laufend);
    if (fertige > 0) {
      await erneuereListe();
      sage(fertige === 1 ? 'Die Datei ist hochgeladen.' : `${fertige} Dateien sind hochgeladen.`);
      fertige = 0;
    }
  }

  async function erneuereListe() {
    const antwort = await fetch(bereich.dataset.dateien, { headers: { Accept: 'text/html' } });
    const neu = antwort.ok && new DOMParser().parseFromString(await antwort.text(), 'text/html').querySelector('#dateiliste');
    if (neu) document.querySelector('#dateiliste').replaceChildren(...neu.childNodes);
  }

  for (const feld of formular.querySelectorAll('input[type=file]')) {
    feld.addEventListener('change', () => {
      nimmAn([...feld.files]);
      feld.value = '';
    });
  }
  const mitDateien = e => [...e.dataTransfer?.types ?? []].includes('Files');
  bereich.addEventListener('dragover', e => {
    if (!mitDateien(e)) return;
    e.preventDefault();
    bereich.classList.add('dateien--ziel');
  });
  bereich.addEventListener('dragleave', e => { if (!bereich.contains(e.relatedTarget)) bereich.classList.remove('dateien--ziel'); });
  bereich.addEventListener('drop', e => {
    bereich.classList.remove('dateien--ziel');
    if (!mitDateien(e)) return;
    e.preventDefault();
    nimmAn([...e.dataTransfer.files]);
  });
  addEventListener('beforeunload', e => { if (laufend) e.preventDefault(); });
})();
