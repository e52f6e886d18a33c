// Kennwort anzeigen, Wiederherstellungscodes herunterladen und drucken. Alles Zusatz: Ohne Skript geht es auch.
(() => {
  'use strict';

  for (const feld of document.querySelectorAll('input[data-kennwort]')) {
    const knopf = document.createElement('button');
    knopf.type = 'button';
    knopf.className = 'kern-btn kern-btn--tertiary kern-btn--x-small';
    knopf.setAttribute('aria-pressed', 'false');
    knopf.innerHTML = '<span class="kern-label">Kennwort anzeigen</span>';
    knopf.addEventListener('click', () => {
      const offen = feld.type === 'password';
      feld.type = offen ? 'text' : 'password';
      knopf.setAttribute('aria-pressed', String(offen));
    });
    // Vor dem Absenden wieder verdeckt: Sonst merkt sich der Browser das Kennwort als gewöhnlichen Text.
    feld.form.addEventListener('submit', () => { feld.type = 'password'; });
    feld.after(knopf);
  }

  for (const knopf of document.querySelectorAll('[data-herunterladen]')) {
    knopf.addEventListener('click', () => {
      const zeilen = [...document.querySelectorAll(`${knopf.dataset.herunterladen} li`)].map(z => z.textContent.trim());
      const verweis = document.createElement('a');
      verweis.href = URL.createObjectURL(new Blob([zeilen.join('\r\n') + '\r\n'], { type: 'text/plain' }));
      verweis.download = knopf.dataset.dateiname;
      verweis.click();
      URL.revokeObjectURL(verweis.href);
    });
  }

  for (const knopf of document.querySelectorAll('[data-drucken]')) knopf.addEventListener('click', () => print());
})();
