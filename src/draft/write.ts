/** A draft as a dossier's file. What the format of dossiers looks like is known here and nowhere else in the drafting. */
import type { Paragraph } from '../reading/document.ts';
import type { Named } from '../reading/names.ts';
import type { Draft } from './draft.ts';
import { dated, type Line, scalar, spans } from './lines.ts';
import { eventLines, eventOf } from './lines-of-events.ts';
import { statementLines } from './lines-of-statements.ts';

export interface Written {
  /** Of the source. */
  slug: string;
  sha256: string;
  /** The name of the text's file. */
  text: string;
}

export function writeDossier(draft: Draft, source: Written): string {
  const people = newActors(draft);
  const { utterances, statements } = statementLines(draft, source.slug, eventOf(draft, source.slug));
  const lines: Line[] = [
    '# A draft, made by rules. TODO marks what only a reader can say. Read the rest against its paragraph, too.',
    ...notes(draft),
    'document:',
    ...sourceLines(draft, source, citedBy(draft, people)),
    ...placeLines(draft),
    people.length > 0 && '\nactors:',
    ...people.flatMap(actorLines),
    ...eventLines(draft, source.slug),
    utterances.length > 0 && '\nutterances:',
    ...utterances,
    statements.length > 0 && '\nstatements:',
    ...statements,
  ];
  return `${lines.filter((line) => typeof line === 'string').join('\n')}\n`;
}

function notes({ mentions, openNumbers, likely }: Draft): string[] {
  const known = Map.groupBy(
    mentions.filter(({ candidates: [one, other] }) => one && !other && !one.isNew),
    ({ candidates: [one] }) => one?.slug ?? '',
  );
  const unsure = Map.groupBy(
    mentions.filter(({ candidates }) => candidates.length > 1),
    ({ words, candidates }) =>
      `"${words}" is ${candidates.map(({ slug, kind }) => `${slug} (${kind})`).join(' or ')}`,
  );
  const isUnknown = ({ candidates: [one] }: (typeof mentions)[number]) =>
    one?.isNew === true && !one.type && one.kind === 'actors';
  const unknown = Map.groupBy(mentions.filter(isUnknown), ({ words }) => words);
  const numbers = Map.groupBy(openNumbers, ({ words }) => words);
  return [
    ...list('Named here and known', known),
    ...list('Not certain', unsure),
    ...list('Names that the dossiers do not have', unknown),
    ...list('Numbers that no claim below has', numbers),
    ...likely.map(({ reason }) => `# ${reason}`),
  ];
}

function list(what: string, found: ReadonlyMap<string, readonly { paragraph: number }[]>): string[] {
  if (!found.size) return [];
  const parts = [...found].map(
    ([name, places]) => `${name} ¶${spans(places.map(({ paragraph }) => paragraph))}`,
  );
  return [`# ${what}: ${parts.join('; ')}`];
}

function citedBy({ utterances, figures, stances }: Draft, people: readonly NewActor[]): Set<number> {
  const quotations = utterances.flatMap((utterance) => utterance.quotations);
  const places = [...quotations, ...figures, ...stances].map(({ paragraph }) => paragraph);
  return new Set([...places, ...people.flatMap(({ paragraphs }) => paragraphs)]);
}

function sourceLines(draft: Draft, { slug, sha256, text }: Written, cited: ReadonlySet<number>): Line[] {
  const { metadata, paragraphs } = draft;
  const { title, kind, publisher, author, published, publishedNote, language, url } = metadata;
  return [
    `  ${slug}:`,
    title === undefined
      ? '    title: TODO # where the document has none, your own in square brackets'
      : `    title: ${scalar(title)}`,
    `    kind: ${kind ?? 'TODO # NEWS_ARTICLE, OPINION, OFFICIAL_STATEMENT, SOCIAL_MEDIA_POST, DATA_RELEASE, OTHER'}`,
    `    publisher: ${publisher?.slug ?? 'TODO'}`,
    author && `    author: ${scalar(author)}`,
    `    published: ${dated(published, publishedNote)}`,
    `    language: ${language}`,
    url && `    url: ${scalar(url)}`,
    `    text: ${scalar(text)}`,
    `    sha256: ${sha256}`,
    `    paragraphs: ${paragraphs.length}`,
    ...skippedLines(draft, cited),
  ];
}

function skippedLines({ metadata, paragraphs }: Draft, cited: ReadonlySet<number>): Line[] {
  const groups: Paragraph[][] = [];
  // The source's title has it already.
  const isHeadline = ({ number, skipped, text }: Paragraph) =>
    number === 1 && !skipped && !cited.has(number) && text.trim() === metadata.title?.trim();
  const withHeadline = paragraphs.map((paragraph) =>
    isHeadline(paragraph) ? { ...paragraph, skipped: 'the headline' } : paragraph,
  );
  for (const paragraph of withHeadline.filter(({ number, skipped }) => skipped || !cited.has(number))) {
    const last = groups.at(-1)?.at(-1);
    if (last && goesOn(last, paragraph)) groups.at(-1)?.push(paragraph);
    else groups.push([paragraph]);
  }
  return [
    groups.length > 0 && '    skipped: # nothing below cites these: cite them, or say why not',
    ...groups.map((group) => `      ${spans(group.map(({ number }) => number))}: ${reasonOf(group)}`),
  ];
}

function goesOn(last: Paragraph, next: Paragraph): boolean {
  if (last.number !== next.number - 1) return false;
  return last.repeats ? last.repeats + 1 === next.repeats : last.skipped === next.skipped;
}

function reasonOf(group: readonly Paragraph[]): string {
  const [first, second] = group;
  if (!first?.skipped) return 'TODO';
  if (!second || !first.repeats) return scalar(first.skipped);
  return `repeats paragraphs ${first.repeats}-${group.at(-1)?.repeats}`;
}

interface NewActor extends Named {
  words: string;
  paragraphs: number[];
}

/** Who has a kind, or speaks. The others are named in a comment. */
function newActors({ mentions, utterances, figures, metadata }: Draft): NewActor[] {
  const spoken = [
    ...utterances.flatMap((utterance) => utterance.speakers),
    ...figures.flatMap(({ by }) => by ?? []),
  ];
  const speakers = new Set(spoken.map(({ slug }) => slug));
  const actors = new Map<string, NewActor>();
  for (const { words, candidates, paragraph } of mentions) {
    const [one, other] = candidates;
    if (!one?.isNew || other || one.kind === 'places' || !(one.type || speakers.has(one.slug))) continue;
    const known = actors.get(one.slug);
    if (known) known.paragraphs.push(paragraph);
    else actors.set(one.slug, { ...one, words, paragraphs: [paragraph] });
  }
  const { publisher } = metadata;
  if (publisher?.isNew && !actors.has(publisher.slug)) {
    actors.set(publisher.slug, {
      ...publisher,
      kind: 'actors',
      type: 'MEDIA',
      words: publisher.name,
      paragraphs: [],
    });
  }
  return [...actors.values()];
}

function actorLines({ slug, words, type, paragraphs }: NewActor): Line[] {
  const cites = paragraphs.length > 0 ? `, cites: [${spans(paragraphs)}]` : '';
  return [`  ${slug}: { name: ${scalar(words, true)}, kind: ${type ?? 'TODO'}${cites} }`];
}

/** Datelines have places in capitals. */
const titled = (name: string): string =>
  /^[\p{Lu}\s-]{4,}$/u.test(name)
    ? name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** A place is cited by what happened there. */
function placeLines({ mentions }: Draft): Line[] {
  const places = new Map(
    mentions.flatMap(({ words, candidates: [one] }) =>
      one?.isNew && one.kind === 'places' ? [[one.slug, { words, type: one.type }] as const] : [],
    ),
  );
  return [
    places.size > 0 && '\nplaces:',
    ...[...places].flatMap(([slug, { words, type }]) => [
      `  ${slug}: { name: ${scalar(titled(words), true)}, kind: ${type ?? 'TODO'} }`,
    ]),
  ];
}
