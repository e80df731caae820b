import { expect, test } from 'vitest';
import { readDocument } from '../../src/draft/reading.ts';

const encoded = (text: string) => new TextEncoder().encode(text);

const LONG =
  'The Sea League said that the port would stay closed, and that nobody had been hurt in the raid on Monday. ';

const page = (head: string) => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Port closed | Harbour News</title>${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
<main><article><h1>Port closed</h1>
<p>${LONG.repeat(3)}</p>
<p>“We are ready,” an official <b>said</b>.<br>${LONG}</p>
<blockquote><p>${LONG}</p></blockquote>
</article></main>
<footer><p>© Harbour News. <a href="/privacy">Privacy</a></p></footer><script>track()</script></body></html>`;

const JSON_LD = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
  {"@type":"WebSite","name":"Harbour"},
  {"@type":["NewsArticle"],"headline":"Port  closed","datePublished":"2024-03-05T09:30:00.000+0300",
   "author":[{"@type":"Person","name":"Jo Lind"},{"name":"Al Marsh"}],"publisher":{"name":"Harbour News"},
   "inLanguage":"en","mainEntityOfPage":{"@id":"https://news.example/port"}}]}</script>`;

const OPEN_GRAPH = `<meta property="og:title" content="Port closed"><meta property="og:site_name" content="Harbour News">
<meta property="article:published_time" content="2024-03-05"><link rel="canonical" href="https://news.example/port">`;

const LINES = [
  'Port closed',
  LONG.repeat(3).trim(),
  '“We are ready,” an official said.',
  LONG.trim(),
  LONG.trim(),
];

test('of a web page the article is read, a line for each paragraph, with the headline first', async () => {
  const { text, bytes } = await readDocument(encoded(page(OPEN_GRAPH)));
  expect(text.trim().split('\n')).toEqual(LINES);
  expect(new TextDecoder().decode(bytes)).toBe(text);
});

test('its title, publisher, author, date, language and address are those that it gives search engines', async () => {
  expect((await readDocument(encoded(page(JSON_LD)))).metadata).toEqual({
    title: 'Port closed',
    kind: 'NEWS_ARTICLE',
    publisher: 'Harbour News',
    author: 'Jo Lind, Al Marsh',
    published: '2024-03-05T09:30:00+03:00',
    language: 'en',
    url: 'https://news.example/port',
  });
});

test('or else those that it gives others', async () => {
  expect(
    (await readDocument(encoded(page(`<script type="application/ld+json">{ broken</script>${OPEN_GRAPH}`))))
      .metadata,
  ).toEqual({
    title: 'Port closed',
    publisher: 'Harbour News',
    published: '2024-03-05',
    language: 'en-GB',
    url: 'https://news.example/port',
  });
  const { metadata } = await readDocument(
    encoded('<p><time datetime="2024-03-05 09:30">Tuesday</time> Nothing else.</p>'),
  );
  expect(metadata).toEqual({ published: '2024-03-05T09:30' });
});

test('a page in an older encoding is read by what it says of itself', async () => {
  const html =
    '<html><head><meta charset="windows-1256"></head><body><p>\xc7\xe1\xe3\xed\xe4\xc7\xc1</p></body></html>';
  const { text } = await readDocument(Uint8Array.from(html, (letter) => letter.charCodeAt(0)));
  expect(text).toBe('الميناء\n');
});

/** A PDF of one page for each list of lines; a line of none is a gap. */
function pdf(pages: readonly (readonly string[])[]): Uint8Array {
  const content = (lines: readonly string[]) => {
    const shown = lines
      .map((line) => `(${line.replaceAll(/[()\\]/g, String.raw`\$&`)}) Tj 0 -14 Td`)
      .join('\n');
    return `BT /F1 11 Tf 72 760 Td\n${shown}\nET`;
  };
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      `<< /Length ${content(lines).length} >>\nstream\n${content(lines)}\nendstream`,
    ]),
    '<< /Title (Notice on the port) /Author (Ports Ministry) >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return encoded(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF`,
  );
}

test('a PDF is read as paragraphs: lines are joined, words that a line parts as well, heads and page numbers left out', async () => {
  const head = 'Ministry of Ports';
  // As a file is read.
  const { text, metadata } = await readDocument(
    Buffer.from(
      pdf([
        [
          head,
          '',
          'The port will stay closed until the end of the month, the min-',
          'istry said, and asks all ships to wait',
          'outside.',
          '',
          'Nobody was hurt in the raid that was reported on',
          '1',
        ],
        [head, 'Monday morning.', '', 'Pilots are told to wait.', '2'],
        [head, '', 'End of the notice.', '3'],
      ]),
    ),
  );
  expect(text.trim().split('\n')).toEqual([
    'The port will stay closed until the end of the month, the ministry said, and asks all ships to wait outside.',
    'Nobody was hurt in the raid that was reported on Monday morning.',
    'Pilots are told to wait.',
    'End of the notice.',
  ]);
  expect(metadata).toEqual({ title: 'Notice on the port', author: 'Ports Ministry' });
});

test('a text that is not UTF-8 is refused', async () => {
  await expect(readDocument(Uint8Array.of(0x43, 0xe9, 0x21))).rejects.toThrow('this is not UTF-8');
});
