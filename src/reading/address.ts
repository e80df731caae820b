/** One address for one page, however it was copied: what tells where a reader came from is no part of it. */
const VISITS = /^(utm_.*|fbclid|gclid|msclkid|mc_[ce]id|igshid|ref|ref_src|s|share|amp)$/i;

export function sameAddress(url: string): string {
  const address = URL.parse(url);
  if (!address) return url;
  const host = address.host.toLowerCase().replace(/^(www|m|amp)\./, '');
  const asked = [...address.searchParams].filter(([name]) => !VISITS.test(name)).sort();
  const query = asked.length ? `?${new URLSearchParams(asked)}` : '';
  return `${host}${address.pathname.replace(/\/(amp\/?)?$/, '')}${query}`;
}

/** As the same page may be written elsewhere, but for what tells where a reader came from. */
export function spellingsOf(url: string): string[] {
  const [page = '', query = ''] = sameAddress(url).split(/(?=\?)/);
  if (!URL.canParse(url)) return [url];
  const hosts = ['', 'www.', 'm.'].flatMap((prefix) =>
    ['https', 'http'].map((scheme) => `${scheme}://${prefix}`),
  );
  return [url, ...hosts.flatMap((start) => ['', '/'].map((end) => `${start}${page}${end}${query}`))];
}
