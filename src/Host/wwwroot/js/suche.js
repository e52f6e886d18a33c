// Vorschläge unter dem Suchfeld, bedienbar mit Pfeiltasten. Ohne dieses Skript bleibt die Suche mit der Eingabetaste.
(() => {
  'use strict';

  const feld = document.querySelector('#suche');
  const liste = document.querySelector('#vorschlaege');
  if (!feld || !liste) return;

  const vorschlaege = () => [...liste.querySelectorAll('[role="option"]')];
  const gewaehlter = () => liste.querySelector('[aria-selected="true"]');

  function zeige(offen) {
    liste.hidden = !offen;
    feld.setAttribute('aria-expanded', String(offen));
    if (!offen) waehle(null);
  }

  function waehle(vorschlag) {
    gewaehlter()?.setAttribute('aria-selected', 'false');
    vorschlag?.setAttribute('aria-selected', 'true');
    vorschlag?.scrollIntoView({ block: 'nearest' });
    if (vorschlag) feld.setAttribute('aria-activedescendant', vorschlag.id);
    else feld.removeAttribute('aria-activedescendant');
  }

  function wandere(schritt) {
    const alle = vorschlaege();
    if (alle.length === 0) return;
    zeige(true);
    // Vor dem ersten und nach dem letzten Vorschlag steht das Feld selbst.
    const stelle = (alle.indexOf(gewaehlter()) + 1 + schritt + alle.length + 1) % (alle.length + 1);
    waehle(alle[stelle - 1] ?? null);
  }

  function taste(e) {
    if (e.isComposing) return;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') { e.preventDefault(); wandere(e.key === 'ArrowDown' ? 1 : -1); }
    else if (e.key === 'Escape' && !liste.hidden) { e.preventDefault(); zeige(false); }
    else if (e.key === 'Enter' && gewaehlter()) { e.preventDefault(); gewaehlter().click(); }
  }

  // Zu kurz zum Suchen: Es gibt nichts vorzuschlagen, auch nichts Altes.
  function vorDerFrage(e) {
    if (e.detail.ctx.sourceElement !== feld || feld.value.trim().length > 1) return;
    e.preventDefault();
    liste.replaceChildren();
    zeige(false);
  }

  // Vorschläge sind eine Zugabe: Kommt etwas anderes (abgelaufene Anmeldung, zu viele Anfragen), bleibt die Liste still leer.
  function nachDerFrage(e) {
    const { ctx } = e.detail;
    if (ctx.sourceElement !== feld) return;
    if (ctx.response.status === 200 && !ctx.text.includes('<html')) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    liste.replaceChildren();
    zeige(false);
  }

  function nachDemTausch(e) {
    if (e.detail.ctx.sourceElement !== feld) return;
    const anzahl = vorschlaege().length;
    zeige(anzahl > 0 && document.activeElement === feld);
    document.querySelector('#ansage').textContent = anzahl === 0 ? 'Keine Vorschläge' : anzahl === 1 ? 'Ein Vorschlag' : `${anzahl} Vorschläge`;
  }

  feld.setAttribute('role', 'combobox');
  feld.setAttribute('aria-autocomplete', 'list');
  feld.setAttribute('aria-controls', liste.id);
  zeige(false);
  feld.addEventListener('keydown', taste);
  feld.addEventListener('focus', () => zeige(vorschlaege().length > 0));
  feld.form.addEventListener('focusout', e => { if (!feld.form.contains(e.relatedTarget)) zeige(false); });
  // Im Fangen, also vor den allgemeinen Regeln in intranet.js.
  document.addEventListener('htmx:config:request', vorDerFrage, true);
  document.addEventListener('htmx:after:request', nachDerFrage, true);
  document.addEventListener('htmx:after:swap', nachDemTausch);
  for (const ausfall of ['htmx:response:error', 'htmx:error'])
    document.addEventListener(ausfall, e => { if (e.detail.ctx?.sourceElement === feld) e.stopImmediatePropagation(); }, true);
})();
