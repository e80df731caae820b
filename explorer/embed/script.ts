/** The scripts of embeds. A page may run one of them by its hash, so each is text that stays as it is. */

/** Light or dark as the reader has it, unless the address says; and how high it is, to whoever shows it. */
export const EMBED_SCRIPT = `(() => {
const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const paint = () => { root.dataset.mantineColorScheme = dark.matches ? 'dark' : 'light'; };
if (!root.dataset.scheme) { paint(); dark.addEventListener('change', paint); }
const tell = () => parent.postMessage({ aftermath: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
addEventListener('DOMContentLoaded', () => new ResizeObserver(tell).observe(document.body));
addEventListener('load', tell);
})();`;

/** What the page of another site does with it. */
export const listener = (origin: string): string =>
  `addEventListener('message', ({ origin, source, data }) => {
  if (origin !== '${origin}' || data?.aftermath !== 'height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = data.height;
  }
});`;

export const COPY_SCRIPT = `addEventListener('DOMContentLoaded', () => {
const text = document.querySelector('textarea');
const button = document.querySelector('button');
if (!button) return;
button.hidden = false;
button.addEventListener('click', async () => {
text.select();
await navigator.clipboard.writeText(text.value);
button.textContent = 'Copied';
});
});`;

export async function hashOf(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
