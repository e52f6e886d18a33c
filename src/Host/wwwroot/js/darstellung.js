// Läuft vor dem ersten Zeichnen, damit das gewählte Theme nicht aufblitzt und die Filter auf dem Telefon nicht springen.
(() => {
  const wurzel = document.documentElement;
  wurzel.classList.add('mit-skript');
  try {
    const wahl = localStorage.getItem('darstellung');
    if (wahl === 'light' || wahl === 'dark') wurzel.dataset.kernTheme = wahl;
  } catch { /* Ohne Speicher entscheidet das System. */ }
})();
