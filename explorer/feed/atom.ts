/** Atom (RFC 4287). */
import type { FeedContent, FeedEntry } from './entry.ts';
import { FORMATS } from './names.ts';

export function atomOf({ title, address, page, updated, entries }: FeedContent): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escaped(address)}</id>
<title>${escaped(title)}</title>
<updated>${updated}</updated>
<author><name>Aftermath</name></author>
<link rel="self" type="${FORMATS.atom.replace(/;.*/, '')}" href="${escaped(address)}"/>
<link rel="alternate" type="text/html" href="${escaped(page)}"/>
${entries.map(entry).join('')}</feed>
`;
}

function entry({ id, title, page, text, updated, author }: FeedEntry): string {
  return `<entry>
<id>${escaped(id)}</id>
<title>${escaped(title)}</title>
<updated>${updated}</updated>
${author ? `<author><name>${escaped(author)}</name></author>\n` : ''}${
  page ? `<link rel="alternate" type="text/html" href="${escaped(page)}"/>\n` : ''
}<content>${escaped(text)}</content>
</entry>
`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no place for most control characters, escaped or not. */
const escaped = (text: string): string =>
  text
    .replaceAll(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '\ufffd')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
