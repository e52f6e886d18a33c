// Werkzeugleiste der großen Textfelder. Ohne dieses Skript lassen sich die Zeichen tippen; die Hilfe nennt sie.
(() => {
  'use strict';

  const rahmen = { fett: ['**', '**', 'fetter Text'], kursiv: ['*', '*', 'kursiver Text'], link: ['[', '](https://)', 'Text des Links'] };
  const vorsatz = { ueberschrift: () => '# ', liste: () => '- ', zitat: () => '> ', nummern: stelle => `${stelle + 1}. ` };
  const kuerzel = { b: 'fett', i: 'kursiv', k: 'link' };

  // insertText lässt sich mit Strg+Z zurücknehmen, setRangeText nicht.
  function ersetze(feld, von, bis, text) {
    feld.focus();
    feld.setSelectionRange(von, bis);
    if (!document.execCommand('insertText', false, text)) {
      feld.setRangeText(text, von, bis, 'end');
      feld.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  function umrahme(feld, [davor, danach, muster]) {
    const { selectionStart: von, selectionEnd: bis, value } = feld;
    const auswahl = value.slice(von, bis) || muster;
    ersetze(feld, von, bis, davor + auswahl + danach);
    // Danach ist markiert, was noch fehlt: bei einem Link das Ziel, sonst der Text.
    const beginn = von + davor.length;
    if (danach.startsWith('](')) feld.setSelectionRange(beginn + auswahl.length + 2, beginn + auswahl.length + danach.length - 1);
    else feld.setSelectionRange(beginn, beginn + auswahl.length);
  }

  function setzeVor(feld, zeichen) {
    const { value } = feld;
    const von = value.lastIndexOf('\n', feld.selectionStart - 1) + 1;
    const ende = value.indexOf('\n', feld.selectionEnd);
    const bis = ende < 0 ? value.length : ende;
    const zeilen = value.slice(von, bis).split('\n');
    const alleDavor = zeilen.every((zeile, stelle) => zeile.startsWith(zeichen(stelle)));
    ersetze(feld, von, bis, zeilen.map((zeile, stelle) => alleDavor ? zeile.slice(zeichen(stelle).length) : zeichen(stelle) + zeile).join('\n'));
  }

  function wende(feld, werkzeug) {
    if (rahmen[werkzeug]) umrahme(feld, rahmen[werkzeug]);
    else setzeVor(feld, vorsatz[werkzeug]);
  }

  // Ein Baustein beginnt auf einer eigenen Zeile, mitten im Text mit Abstand zum Getippten.
  function fuegeEin(feld, text) {
    const { selectionStart: von, selectionEnd: bis, value } = feld;
    const davor = value.slice(0, von).trimEnd();
    const danach = value.slice(bis).trimStart();
    ersetze(feld, davor.length, value.length - danach.length, `${davor ? '\n\n' : ''}${text}${danach ? '\n\n' : ''}`);
    feld.setSelectionRange(feld.selectionEnd - (danach ? 2 : 0), feld.selectionEnd - (danach ? 2 : 0));
  }

  // In einer Leiste führt Tab nur zu einem Knopf; zu den anderen gehen die Pfeiltasten.
  function wandere(e, leiste) {
    const knoepfe = [...leiste.children];
    const stelle = knoepfe.indexOf(e.target);
    const ziel = { ArrowRight: stelle + 1, ArrowLeft: stelle - 1, Home: 0, End: knoepfe.length - 1 }[e.key];
    if (ziel === undefined) return;
    e.preventDefault();
    const naechster = knoepfe[(ziel + knoepfe.length) % knoepfe.length];
    for (const knopf of knoepfe) knopf.tabIndex = knopf === naechster ? 0 : -1;
    naechster.focus();
  }

  const feldZu = element => element.closest('.schreibfeld')?.querySelector('textarea');

  document.addEventListener('click', e => {
    const werkzeug = e.target.closest('[data-werkzeug]');
    if (werkzeug) wende(feldZu(werkzeug), werkzeug.dataset.werkzeug);
    const einfuegen = e.target.closest('button[name="einfuegen"]');
    if (!einfuegen) return;
    e.preventDefault();
    const wahl = einfuegen.parentElement.querySelector('select');
    const text = wahl.selectedOptions[0]?.dataset.text;
    if (text) fuegeEin(feldZu(einfuegen), text);
    else wahl.focus();
  });
  document.addEventListener('keydown', e => {
    const leiste = e.target.closest?.('.schreibfeld__leiste');
    if (leiste) wandere(e, leiste);
    else if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && kuerzel[e.key] && e.target.matches?.('.schreibfeld textarea')) {
      e.preventDefault();
      wende(e.target, kuerzel[e.key]);
    }
  });
})();
