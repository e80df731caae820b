/** What a client takes, in its `Accept`: RFC 9110, 12.5.1. */

/** The first where the client has no preference: clients of old know no other (GraphQL over HTTP, Accept). */
const ANSWER_TYPES = ['application/json', 'application/graphql-response+json'];

/** The media type for an answer of the API; null where the client takes none that there is. */
export function answerType(accept: string | null): string | null {
  const qualities = qualitiesOf(accept || '*/*');
  const ranges = [...qualities.keys()];
  const [best] = ANSWER_TYPES.map((type) => {
    const range = [type, 'application/*', '*/*'].find((range) => qualities.has(range)) ?? '';
    return { type, quality: qualities.get(range) ?? 0, place: ranges.indexOf(range) };
  })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality || one.place - other.place);
  return best?.type ?? null;
}

/** Whether a client takes this one media type: the most exact range that it names decides. */
export function takes(accept: string | null, type: string): boolean {
  const qualities = qualitiesOf(accept || '*/*');
  const range = [type, type.replace(/\/.*/, '/*'), '*/*'].find((range) => qualities.has(range));
  return (qualities.get(range ?? '') ?? 0) > 0;
}

/** A browser asks for HTML above all; a client that takes JSON just as gladly gets JSON. */
export function prefersHtml(accept: string | null): boolean {
  const qualities = qualitiesOf(accept ?? '');
  const html = qualities.get('text/html') ?? 0;
  return [...ANSWER_TYPES, 'application/*', '*/*'].every((range) => html > (qualities.get(range) ?? 0));
}

/** Of the types that a page can be had in besides HTML that which is asked for by its name; a wildcard asks for the page. */
export function preferredType(accept: string | null, types: readonly string[]): string | undefined {
  const qualities = qualitiesOf(accept ?? '');
  const quality = (type: string) => qualities.get(type) ?? 0;
  const [best] = types.toSorted((one, other) => quality(other) - quality(one));
  return best !== undefined && quality(best) > quality('text/html') ? best : undefined;
}

/** Media ranges and their quality values, in their order, without those of another encoding than UTF-8. */
function qualitiesOf(accept: string): Map<string, number> {
  const qualities = new Map<string, number>();
  for (const entry of accept.toLowerCase().split(',')) {
    const [range = '', ...parameters] = entry.split(';').map((part) => part.trim());
    const named = (name: string) =>
      parameters.find((parameter) => parameter.startsWith(`${name}=`))?.slice(name.length + 1);
    if (!/^"?utf-?8"?$/.test(named('charset') ?? 'utf-8')) continue;
    qualities.set(range, Number(named('q') ?? 1));
  }
  return qualities;
}
