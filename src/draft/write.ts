/** A draft as a dossier's file. What the format of dossiers looks like is known here and nowhere else in the drafting. */
import { stringify } from 'yaml';
import type { Paragraph } from '../reading/document.ts';
import type { Named } from '../reading/names.ts';
import { slugOf } from '../reading/slug.ts';
import type { Draft } from './draft.ts';
import type { ToldFigure } from './tellers.ts';
import type { Utterance } from './utterances.ts';

export interface Written {
  /** Of the source. */
  slug: string;
  sha256: string;
  /** The name of the text's file. */
  text: string;
}

type Line = string | undefined | false;

export function writeDossier(draft: Draft, source: Written): string {
  const people = newActors(draft);
  const statements = draft.utterances.map((utterance, index) => statement(draft, utterance, index, source));
  const lines: Line[] = [
    '# A draft, made by rules. TODO marks what only a reader can say. Read the rest against its paragraph, too.',
    ...notes(draft),
    'document:',
    ...sourceLines(draft, source, citedBy(draft, people)),
    ...placeLines(draft),
    people.length > 0 && '\nactors:',
    ...people.flatMap(actorLines),
    ...eventLines(draft, source),
    statements.length > 0 && '\nstatements:',
    ...statements.flat(),
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
  const isUnknown = ({ candidates: [one] }: (typeof mentions)[number]) => one?.isNew === true && !one.type;
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

function citedBy({ utterances, figures }: Draft, people: readonly NewActor[]): Set<number> {
  const quotations = utterances.flatMap((utterance) => utterance.quotations);
  const places = [...quotations, ...figures].map(({ paragraph }) => paragraph);
  return new Set([...places, ...people.flatMap(({ paragraphs }) => paragraphs)]);
}

function sourceLines(draft: Draft, { slug, sha256, text }: Written, cited: ReadonlySet<number>): Line[] {
  const { metadata, paragraphs } = draft;
  const { title, publisher, author, published, publishedNote, language, url } = metadata;
  return [
    `  ${slug}:`,
    title === undefined
      ? '    title: TODO # where the document has none, your own in square brackets'
      : `    title: ${scalar(title)}`,
    '    kind: TODO # NEWS_ARTICLE, OPINION, OFFICIAL_STATEMENT, SOCIAL_MEDIA_POST, DATA_RELEASE, OTHER',
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
function newActors({ mentions, utterances, metadata }: Draft): NewActor[] {
  const speakers = new Set(utterances.flatMap(({ speakers }) => speakers.map(({ slug }) => slug)));
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
      `  ${slug}: { name: ${scalar(words, true)}, kind: ${type} }`,
    ]),
  ];
}

function eventLines({ figures, dates, mentions }: Draft, { slug }: Written): Line[] {
  if (!figures.length) return [];
  const days = Map.groupBy(
    dates.filter(({ edtf }) => edtf),
    ({ edtf, words }) => `${edtf} "${words}"`,
  );
  const found = [...days].map(
    ([date, places]) => `${date} ¶${spans(places.map(({ paragraph }) => paragraph))}`,
  );
  const named = mentions.flatMap(({ candidates }) => candidates.filter(({ kind }) => kind === 'places'));
  const places = [...new Set(named.map(({ slug: place }) => place))];
  return [
    '\nevents:',
    `  ${slug}-event: # one event, or several: a claim goes to the event that it is about`,
    '    title: TODO',
    '    type: TODO',
    `    occurred: TODO${found.length ? ` # dates in the text: ${found.join('; ')}` : ''}`,
    places.length > 0 && `    place: TODO # named: ${places.join(', ')}`,
    `    cites: [${spans(figures.map(({ paragraph }) => paragraph))}]`,
    '    claims:',
    ...figures.map((figure, index) => claimLine(figure, figures.slice(0, index))),
  ];
}

/** With a unit of its own it is not compared with the number that it is a part of. */
const PART = "'TODO: of those counted before, such as child'";

function claimLine(figure: ToldFigure, before: readonly ToldFigure[]): string {
  const { property, qualifier, value, words, paragraph, tellers, period, excerpt } = figure;
  const unit = figure.isPart ? PART : scalar(figure.unit, true);
  const same = before.filter((other) => other.property === property && other.paragraph === paragraph);
  const parts = [
    `property: ${property}`,
    `text: ${scalar(words, true)}`,
    `quantity: { ${qualifier}: ${value}, unit: ${unit} }`,
    ...(period ? [`period: ${period}`] : []),
    'claimant: TODO',
    ...(same.length ? [`key: n${same.length + 1}`] : []),
    `para: ${paragraph}`,
    `excerpt: ${scalar(excerpt, true)}`,
  ];
  const who = tellers.length ? `${tellers.join(' or ')}? ` : '';
  return `      - { ${parts.join(', ')} } # ${who}or no claimant, where the document itself says so`;
}

function statement(
  { utterances }: Draft,
  { speakers, acts, channel, said, quotations, like }: Utterance,
  index: number,
  { slug }: Written,
): Line[] {
  const [speaker, other] = speakers;
  const certain = speaker && !other ? speaker.slug : undefined;
  const isFirst = (each: Utterance, at: number) => at < index && each.speakers[0]?.slug === speaker?.slug;
  const count = utterances.filter(isFirst).length + 1;
  const name = slugOf(`${certain ?? 'unnamed'}-${slug}${count > 1 ? `-${count}` : ''}`);
  const several = other ? ` # ${speakers.map((each) => each.slug).join(' or ')}` : '';
  const renderings = new Map(
    quotations.map((quotation) => [`${quotation.paragraph} ${quotation.text}`, quotation]),
  );
  return [
    ...(like ?? []).map((reason) => `  # ${reason}`),
    `  ${name}:`,
    `    speaker: ${certain ?? `TODO${several}`}`,
    `    acts: [${acts.length ? acts.join(', ') : 'TODO'}]`,
    '    summary: TODO',
    `    channel: ${channel ?? 'TODO'}`,
    `    said: ${dated(said?.edtf, said?.note)}`,
    ...wordingLines([...renderings.values()]),
  ];
}

function wordingLines(quotations: readonly { paragraph: number; text: string }[]): string[] {
  const [only, other] = quotations;
  if (only && !other) return [`    para: ${only.paragraph}`, `    verbatim: ${scalar(only.text)}`];
  return [
    '    renderings:',
    ...quotations.map(
      ({ paragraph, text }) => `      - { para: ${paragraph}, verbatim: ${scalar(text, true)} }`,
    ),
  ];
}

/** A date, and how it was worked out. */
function dated(edtf: string | undefined, note: string | undefined): string {
  if (edtf === undefined) return 'TODO';
  return note === undefined ? edtf : scalar(`${edtf} ${note}`);
}

function scalar(text: string, isFlow = false): string {
  const value = isFlow ? [text] : text;
  const written = stringify(value, {
    lineWidth: 0,
    singleQuote: true,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  }).trim();
  const plain = isFlow ? written.slice(1, -1) : written;
  // What starts so would be taken for something that is yet to be filled in.
  return /^TODO\b/.test(plain) ? `'${plain} '` : plain;
}

/** `1, 3-5`. */
export function spans(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const found: [number, number][] = [];
  for (const number of sorted) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
