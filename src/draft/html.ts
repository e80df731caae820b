/** A web page as its article: what the page says of itself, and the paragraphs as a reader counts them. */
import { parseDate } from '../../schema/dates.ts';
import type { Metadata } from '../reading/document.ts';

/** As much of the DOM as is asked for here: a browser has it, and so has linkedom. */
interface PageNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<PageNode>;
}
interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}
export interface Page extends PageNode {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
}

const TEXT_NODE = 3;
const BLOCKS =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL)$/;
const UNREAD = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|FORM|BUTTON)$/;

/** A line for each block of text. */
export function linesOfPage(node: PageNode): string[] {
  const lines = [''];
  const walk = ({ nodeType, nodeName, textContent, childNodes }: PageNode): void => {
    if (nodeType === TEXT_NODE) lines.push(`${lines.pop()}${textContent ?? ''}`);
    const name = nodeName.toUpperCase();
    if (UNREAD.test(name)) return;
    const isBlock = BLOCKS.test(name);
    if (isBlock) lines.push('');
    for (const child of Array.from(childNodes)) walk(child);
    if (isBlock) lines.push('');
  };
  walk(node);
  return lines.map((line) => line.replaceAll(/[\s\u00a0]+/g, ' ').trim()).filter(Boolean);
}

/** `content`: what is the article's of the page, as Readability finds it; without it, the whole page. */
export function textOfArticle(content: PageNode, title: string | undefined): string {
  const lines = linesOfPage(content);
  // A reader counts the headline.
  const withTitle = title && !lines.slice(0, 2).includes(title) ? [title, ...lines] : lines;
  return `${withTitle.join('\n')}\n`;
}

/** The structured data that news sites give search engines come first, then what they give others. */
export function metadataOf(page: Page): Metadata {
  const article = articleIn(page);
  const meta = (name: string) =>
    page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
    undefined;
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name) ?? undefined;
  const found = {
    title: first(
      text(article.headline),
      meta('og:title'),
      page.querySelector('h1')?.textContent,
      page.querySelector('title')?.textContent,
    ),
    kind: list(article['@type']).map(kindOf).find(Boolean),
    publisher: first(nameOf(article.publisher), meta('og:site_name')),
    author: first(nameOf(article.author), meta('author')),
    published: [
      text(article.datePublished),
      meta('article:published_time'),
      meta('date'),
      attribute('time[datetime]', 'datetime'),
    ]
      .map(dateOf)
      .find(Boolean),
    language: [text(article.inLanguage), attribute('html', 'lang'), meta('og:locale')]
      .map(languageOf)
      .find(Boolean),
    url: [
      attribute('link[rel="canonical"]', 'href'),
      meta('og:url'),
      text(article.url),
      text(article.mainEntityOfPage),
    ].find((address) => /^https?:\/\//.test(address ?? '')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as Metadata;
}

type Data = Record<string, unknown>;

function articleIn(page: Page): Data {
  const scripts = Array.from(page.querySelectorAll('script[type="application/ld+json"]'));
  const records = scripts.flatMap(({ textContent }) => recordsIn(textContent ?? ''));
  return (
    records.find((record) =>
      list(record['@type']).some((type) => /(Article|Posting|Report)$/.test(String(type))),
    ) ?? {}
  );
}

/** As schema.org calls what it is. Any other article may be anything. */
const KINDS: Readonly<Record<string, string>> = {
  NewsArticle: 'NEWS_ARTICLE',
  ReportageNewsArticle: 'NEWS_ARTICLE',
  OpinionNewsArticle: 'OPINION',
  SocialMediaPosting: 'SOCIAL_MEDIA_POST',
};

const kindOf = (type: unknown): string | undefined => KINDS[String(type)];

function recordsIn(json: string): Data[] {
  try {
    const data: unknown = JSON.parse(json);
    return list(data)
      .flatMap((record) => [record, ...list((record as Data | null)?.['@graph'])])
      .filter(isData);
  } catch {
    // A page with broken data is read by what else it says.
    return [];
  }
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const text = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : isData(value) && typeof value['@id'] === 'string'
      ? value['@id']
      : undefined;

function nameOf(value: unknown): string | undefined {
  const names = list(value).map((each) => (isData(each) ? text(each.name) : text(each)));
  return names.filter(Boolean).join(', ') || undefined;
}

function first(...values: (string | null | undefined)[]): string | undefined {
  return values.map((value) => value?.replaceAll(/\s+/g, ' ').trim()).find(Boolean);
}

/** To the second, as EDTF has it; the day alone where the rest is written otherwise. */
function dateOf(written: string | undefined): string | undefined {
  const [, day = '', time = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?/.exec(
      written?.trim() ?? '',
    ) ?? [];
  const offset = zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  return [time && `${day}T${time}${offset}`, day].find((edtf) => edtf && isDate(edtf)) || undefined;
}

function isDate(edtf: string): boolean {
  try {
    return parseDate(edtf).start !== null;
  } catch {
    return false;
  }
}

function languageOf(tag: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag?.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
