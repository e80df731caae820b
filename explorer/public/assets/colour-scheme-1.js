// Dark before the first paint, for who has chosen so here or for the whole machine. Mantine knows it only when all scripts
// are there. Browsers keep this file for a year: what is changed in it needs another name.
(() => {
  let chosen;
  try {
    chosen = localStorage.getItem('mantine-color-scheme-value');
  } catch {
    // Where nothing may be stored, nothing is chosen.
  }
  const isDark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  if (isDark) document.documentElement.dataset.mantineColorScheme = 'dark';
})();
