import type { EventPageQuery } from '../api/documents.ts';
import { figuresChart } from '../chart/figures.tsx';
import { chartPath } from '../chart/names.ts';
import { answered, Unanswered } from '../data/asking.ts';
import { labelOf } from '../labels.ts';
import { whereaboutsOf } from '../map/whereabouts.ts';
import { questionsAt } from '../questions.ts';
import { markupOf } from '../render.ts';
import css from './embed.css?inline';
import { Embed } from './embed.tsx';
import { type EmbedName, embedAt, embedPath, nameOf, pagePath } from './names.ts';
import { wasRemoved } from './removal.ts';
import { COPY_SCRIPT, EMBED_SCRIPT, hashOf } from './script.ts';
import type { OpenEmbed } from './served.ts';
import { escaped, frameOf, HEIGHT, snippetOf } from './snippet.ts';
import { type Answer, slugOf, titleOf } from './title.ts';

export const openEmbed: OpenEmbed = async (address, { ask, hasPictures, page }) => {
  const name = embedAt(address.pathname);
  if (!name) throw new Error(`${address.pathname} is no embed`);
  const { origin, pathname, search } = address;
  const questions = questionsAt(new URL(pagePath(name), origin));
  const stylesheet = /href="([^"]+\.css)"/.exec(await page())?.[1] ?? '';
  const headOf = (title: string) => ({
    title: `${nameOf(name.part)}: ${title}`,
    canonical: `${origin}${pagePath(name).split('#')[0]}`,
    stylesheet,
  });
  const statusOf = async (title: string) => (title ? 200 : (await wasRemoved(name, ask)) ? 410 : 404);
  if (name.isCode) {
    const [, asked] = questions;
    const answer = asked ? await answered(ask, asked.document, asked.variables) : {};
    const moved = movedTo(name, answer, search);
    if (moved) return moved;
    const title = titleOf(answer);
    const pictures = picturesOf(name, answer.event, hasPictures);
    return {
      html: documentOf(headOf(title), COPY_SCRIPT, title ? howTo(name, title, origin, pictures) : MISSING),
      status: await statusOf(title),
      policy: policyOf(await hashOf(COPY_SCRIPT), 'none'),
    };
  }
  const made = await markupOf({
    key: pathname,
    origin,
    ask,
    questions,
    show: (client) => <Embed client={client} name={name} address={`${pathname}${search}`} />,
  });
  if (!made) throw new Unanswered('The data cannot be read at the moment', 'DATABASE_UNAVAILABLE');
  const answer = (made.data[1] ?? {}) as Answer;
  const moved = movedTo(name, answer, search);
  if (moved) return moved;
  const title = titleOf(answer);
  const scheme = /^(light|dark)$/.exec(address.searchParams.get('scheme') ?? '')?.[0];
  return {
    html: documentOf(headOf(title), EMBED_SCRIPT, `<div id="root">${made.html}</div>`, scheme),
    status: await statusOf(title),
    policy: policyOf(await hashOf(EMBED_SCRIPT), '*'),
  };
};

/** A record that was renamed is embedded under its name of now. */
function movedTo({ part, slug, isCode }: EmbedName, answer: Answer, search: string) {
  const now = slugOf(answer);
  if (!now || now === slug) return null;
  return { movedTo: `${embedPath(part, now)}${isCode ? '/code' : ''}${search}` };
}

const MISSING = '<main class="code"><h1>There is nothing to embed</h1></main>';

/** Any site may show an embed; nobody may show the page that says how. */
const policyOf = (hash: string, ancestors: '*' | 'none'): string =>
  [
    "default-src 'none'",
    `script-src ${hash}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "frame-src 'self'",
    `frame-ancestors ${ancestors === '*' ? '*' : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

interface Head {
  title: string;
  canonical: string;
  stylesheet: string;
}

function documentOf(
  { title, canonical, stylesheet }: Head,
  script: string,
  body: string,
  scheme?: string,
): string {
  return `<!doctype html>
<html lang="en" data-mantine-color-scheme="${scheme ?? 'light'}"${scheme ? ` data-scheme="${scheme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)} · Aftermath</title>
<link rel="canonical" href="${escaped(canonical)}">
<link rel="stylesheet" href="${escaped(stylesheet)}">
<base target="_blank">
<style>${css}</style>
<script>${script}</script>
</head>
<body>${body}</body>
</html>
`;
}

function howTo(name: EmbedName, title: string, origin: string, pictures: string): string {
  const path = embedPath(name.part, name.slug);
  const whole = `${nameOf(name.part)}: ${title}`;
  const snippet = snippetOf(`${origin}${path}`, whole);
  return `<main class="code">
<h1>Show this on another site</h1>
<p>${escaped(whole)}. <a href="${pagePath(name)}" target="_self">Back to the page</a></p>
<p><label for="snippet">Copy this into the HTML of a page. The script, which you may leave out, keeps the frame as high as what it shows.</label></p>
<textarea id="snippet" readonly rows="9" spellcheck="false">${escaped(snippet)}</textarea>
<p><button type="button" hidden>Copy</button></p>
<p>It is as light or dark as the reader’s screen: add <code>?scheme=light</code> or <code>?scheme=dark</code> to its address where your page is always one of them. Programs that know oEmbed, such as WordPress, find it by the address of the page alone.</p>
${pictures}
<h2>What it looks like</h2>
${frameOf({ address: path, title: whole, width: '100%', height: HEIGHT })}
</main>`;
}

/** The charts and the map of what is embedded. */
function picturesOf(
  { part, slug }: EmbedName,
  event: Event | null | undefined,
  hasPictures: boolean,
): string {
  const { accounts = [], place } = event ?? {};
  const charts =
    part === 'responses'
      ? [
          { of: 'responses', label: nameOf(part) },
          ...(place && whereaboutsOf(place) ? [{ of: 'map', label: 'Map' }] : []),
        ]
      : accounts
          .filter(({ property }) => figuresChart(property.toLowerCase(), accounts))
          .map(({ property }) => ({ of: property, label: labelOf('ClaimProperty', property) }));
  if (part === 'wordings' || !charts.length) return '';
  const links = charts.map(({ of, label }) => {
    const png = hasPictures ? `, <a href="${chartPath(slug, of, 'png')}">PNG</a>` : '';
    return `${escaped(label)}: <a href="${chartPath(slug, of)}">SVG</a>${png}`;
  });
  return `<p>Where a frame cannot go, take a picture. ${links.join(' · ')}. It names where it is from: leave that line in it.</p>`;
}

type Event = NonNullable<EventPageQuery['event']>;
