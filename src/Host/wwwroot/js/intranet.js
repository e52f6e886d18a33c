// Verhalten des Intranets. Jede Funktion der Seiten geht auch ohne dieses Skript.
(() => {
  'use strict';

  const finde = (auswahl, wo = document) => wo.querySelector(auswahl);
  const alle = (auswahl, wo = document) => [...wo.querySelectorAll(auswahl)];
  const schmal = matchMedia('(max-width: 40rem)');

  const speicher = {
    lies(name) { try { return localStorage.getItem(name); } catch { return null; } },
    setze(name, wert) {
      try { if (wert) localStorage.setItem(name, wert); else localStorage.removeItem(name); } catch { /* gilt dann nur für diese Seite */ }
    },
  };

  // Ansagen: #ansage nur für Vorleseprogramme, #rueckmeldung für alle sichtbar.
  const sage = text => { finde('#ansage').textContent = text; };
  let ausblenden;
  const melde = text => {
    finde('#rueckmeldung').textContent = text;
    clearTimeout(ausblenden);
    ausblenden = setTimeout(() => { finde('#rueckmeldung').textContent = ''; }, 8000);
  };

  // Menü auf dem Telefon: der Sprunglink wird zum Schalter.
  function richteMenueEin() {
    const knopf = finde('.menue');
    const seite = finde('#seite');
    if (!knopf || !seite) return;
    const schalte = offen => {
      seite.classList.toggle('seite--offen', offen);
      knopf.setAttribute('aria-expanded', String(offen));
      if (offen) (finde('[aria-current]', seite) ?? finde('ul a', seite)).focus();
    };
    const istOffen = () => seite.classList.contains('seite--offen');
    const schliesse = () => { schalte(false); knopf.focus(); };
    knopf.setAttribute('role', 'button');
    knopf.setAttribute('aria-controls', 'seite');
    schalte(false);
    knopf.addEventListener('click', e => { e.preventDefault(); schalte(!istOffen()); });
    knopf.addEventListener('keydown', e => { if (e.key === ' ') { e.preventDefault(); schalte(!istOffen()); } });
    finde('.seite__zu').addEventListener('click', e => { e.preventDefault(); schliesse(); });
    document.addEventListener('keydown', e => { if (e.key === 'Escape' && istOffen()) schliesse(); });
    document.addEventListener('click', e => { if (istOffen() && !seite.contains(e.target) && !knopf.contains(e.target)) schalte(false); });
    seite.addEventListener('focusout', e => { if (istOffen() && e.relatedTarget && !seite.contains(e.relatedTarget)) schalte(false); });
  }

  // Aufgeklapptes schließt mit Escape, mit einem Klick daneben und wenn der Fokus weiterwandert.
  function richteAufklappmenuesEin() {
    const offene = () => alle('details[open]:is(.person, .aufklapp)');
    const schliesse = ausser => { for (const menue of offene()) if (!menue.contains(ausser)) menue.open = false; };
    document.addEventListener('keydown', e => {
      if (e.key !== 'Escape') return;
      for (const menue of offene()) { menue.open = false; finde('summary', menue).focus(); }
    });
    document.addEventListener('click', e => { schliesse(e.target); if (e.target.closest('.aufklapp__liste a')) schliesse(null); });
    document.addEventListener('focusout', e => { if (e.relatedTarget) schliesse(e.relatedTarget); });
  }

  function richtePersonenmenueEin() {
    if (!finde('details.person')) return;
    const gewaehlt = speicher.lies('darstellung') ?? '';
    for (const feld of alle('input[name="darstellung"]')) {
      feld.checked = feld.value === gewaehlt;
      feld.addEventListener('change', () => {
        speicher.setze('darstellung', feld.value);
        if (feld.value) document.documentElement.dataset.kernTheme = feld.value;
        else delete document.documentElement.dataset.kernTheme;
      });
    }

    const kuerzel = finde('#kuerzelschalter');
    kuerzel.checked = speicher.lies('tastenkuerzel') !== 'aus';
    kuerzel.addEventListener('change', () => speicher.setze('tastenkuerzel', kuerzel.checked ? '' : 'aus'));
  }

  // Einzelne Tasten wirken nie beim Tippen und nie zusammen mit Strg, Alt oder Meta; abschaltbar (WCAG 2.1.4).
  function taste(e) {
    if (e.defaultPrevented || e.ctrlKey || e.altKey || e.metaKey || e.isComposing || e.repeat) return;
    if (speicher.lies('tastenkuerzel') === 'aus') return;
    if (e.target.closest?.('input, textarea, select, [contenteditable], dialog, details[open].person')) return;
    if (e.key === '/') {
      const suche = finde('#suche');
      if (suche) { e.preventDefault(); suche.focus(); suche.select(); }
    } else if (/^[a-z]$/.test(e.key)) {
      const ziel = finde(`[data-taste="${e.key}"]`);
      if (ziel) { e.preventDefault(); ziel.click(); }
    }
  }

  // Auf dem Telefon beginnt die Filterleiste zugeklappt, auf dem Schreibtisch ist sie immer offen.
  function falteFilter() {
    for (const falte of alle('.filter__falte')) {
      falte.open = !schmal.matches;
      falte.dataset.bereit = '';
    }
  }

  // Auf dem Telefon verdeckt die offene Leiste das Ergebnis; wer „Filtern“ drückt, will es sehen.
  function klappeFilterZu(e) {
    if (schmal.matches && e.target.matches('.filter')) finde('.filter__falte', e.target).open = false;
  }

  // Doppelklick: Nach dem ersten Absenden nimmt das Formular nichts mehr an, bis die Seite wieder gezeigt wird.
  function abgesendet(e) {
    const formular = e.target;
    if (e.defaultPrevented || formular.method !== 'post' || formular.hasAttribute('data-mehrfach')) return;
    if (formular.dataset.abgesendet !== undefined) { e.preventDefault(); return; }
    formular.dataset.abgesendet = '';
    delete formular.dataset.geaendert;
    for (const knopf of alle('button:not([type="button"])', formular)) knopf.setAttribute('aria-disabled', 'true');
    if (formular.dataset.warnen !== undefined) sage('Wird gesendet …');
  }

  function stelleWiederHer() {
    for (const formular of alle('form[data-abgesendet]')) {
      delete formular.dataset.abgesendet;
      for (const knopf of alle('button[aria-disabled]', formular)) knopf.removeAttribute('aria-disabled');
    }
  }

  // Ungespeicherte Eingaben. Ein Formular, das mit Fehlern zurückkam, ist noch nicht gespeichert.
  function merkeAenderung(e) {
    const formular = e.target.form?.closest('form[data-warnen]');
    if (formular) formular.dataset.geaendert = '';
  }

  function warne(e) {
    if (finde('form[data-warnen][data-geaendert]')) e.preventDefault();
  }

  async function kopiere(knopf) {
    const quelle = finde(knopf.dataset.kopieren);
    if (!quelle) return;
    const text = quelle.value ?? quelle.innerText;
    try {
      await navigator.clipboard.writeText(text);
      melde('Text kopiert.');
    } catch {
      // Die Zwischenablage gibt es nur über HTTPS; sonst wird markiert, kopieren muss die Person selbst.
      if (quelle.select) quelle.select(); else getSelection().selectAllChildren(quelle);
      melde('Text markiert. Bitte mit Strg+C kopieren.');
    }
  }

  // Der Server kennt die Reihenfolge der Felder nicht; hier kommen die Meldungen in die der Seite.
  function ordneFehler(uebersicht) {
    const stelle = zeile => {
      const ziel = finde('a', zeile)?.hash;
      return ziel ? document.getElementById(ziel.slice(1)) : null;
    };
    const zeilen = alle('li', uebersicht).map(zeile => ({ zeile, ziel: stelle(zeile) }));
    zeilen.sort((a, b) => !a.ziel || !b.ziel
      ? Number(Boolean(a.ziel)) - Number(Boolean(b.ziel))
      : a.ziel === b.ziel ? 0 : a.ziel.compareDocumentPosition(b.ziel) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
    finde('ul', uebersicht).append(...zeilen.map(z => z.zeile));
  }

  function zeigeFehler() {
    const uebersicht = finde('#fehleruebersicht');
    if (!uebersicht) return;
    ordneFehler(uebersicht);
    uebersicht.focus();
    const formular = uebersicht.closest('form') ?? finde('form[data-warnen]');
    if (formular?.dataset.warnen !== undefined) formular.dataset.geaendert = '';
  }

  // Leere Filter gehören nicht in die Adresse, die jemand weitergibt.
  function kuerzeAdresse(e) {
    const { ctx } = e.detail;
    if (!ctx.sourceElement.matches('.filter')) return;
    for (const [name, wert] of [...ctx.request.body]) if (wert === '') ctx.request.body.delete(name);
  }

  // Nach dem Filtern: Trefferzahl ansagen.
  function nachTausch(e) {
    const ziel = e.detail.ctx.target;
    if (ziel?.id === 'ergebnis') {
      sage(finde('#ergebnis .blaettern__zahl')?.textContent ?? finde('#ergebnis .leer__titel')?.textContent
        ?? alle('#ergebnis .abschnitt > h2').map(h => h.textContent.trim()).join(', '));
    }
    zeigeFehler();
  }

  // Kam statt des erwarteten Teils etwas anderes (abgelaufene Anmeldung, Fehlerseite), dann ganz dorthin gehen.
  function pruefeAntwort(e) {
    const { ctx } = e.detail;
    const erwartet = /^#([\w-]+)$/.exec(ctx.select ?? '')?.[1];
    const fehlt = erwartet !== undefined && !ctx.text.includes(`id="${erwartet}"`);
    if (ctx.request.method === 'GET' && (fehlt || ctx.response.status >= 400)) {
      e.preventDefault();
      location.assign(ctx.response.raw.url);
    }
  }

  function meldeAusfall(e) {
    if (e.detail.ctx?.request.method === 'GET' && e.detail.ctx.response) return;
    if (e.detail.ctx?.response?.status === 422) return;
    melde('Das hat nicht geklappt. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.');
  }

  richteMenueEin();
  richteAufklappmenuesEin();
  richtePersonenmenueEin();
  falteFilter();
  zeigeFehler();
  schmal.addEventListener('change', falteFilter);
  document.addEventListener('keydown', taste);
  document.addEventListener('submit', abgesendet);
  document.addEventListener('submit', klappeFilterZu);
  document.addEventListener('input', merkeAenderung);
  document.addEventListener('click', e => {
    const knopf = e.target.closest('[data-kopieren]');
    if (knopf) kopiere(knopf);
  });
  addEventListener('pageshow', stelleWiederHer);
  addEventListener('beforeunload', warne);
  document.addEventListener('htmx:config:request', kuerzeAdresse);
  document.addEventListener('htmx:after:request', pruefeAntwort);
  document.addEventListener('htmx:after:swap', nachTausch);
  document.addEventListener('htmx:response:error', meldeAusfall);
  document.addEventListener('htmx:error', meldeAusfall);
})();
