/** Whoever does or says something is named where it is cited, or meant by "he" or "the group". */
import type { Paragraph } from '../../reading/document.ts';
import { hasName } from '../../reading/names.ts';
import type { Dossier } from '../format.ts';
import { each, type Loose } from '../loose.ts';
import { type Passage, passageNames, passageOf, passagesOf } from '../passages.ts';
import type { Path } from '../read.ts';
import type { Context, ReadSource, Rule } from './reader.ts';
import { speakerBeside } from './speakers.ts';

interface Use {
  path: Path;
  actor: string;
  passages: readonly Required<Passage>[];
  /** Nobody is made a perpetrator by a pronoun. */
  isPerpetrator?: boolean;
  /** What it is quoted with. */
  words?: string;
  /** For whom it is said. */
  principal?: string;
}

export const checkNames: Rule = (context, { warn }) => {
  const ties = tiesOf(context.dossier);
  const looked = new Set<string>();
  const told = new Set<string>();
  for (const use of usesIn(context.dossier)) {
    const { path, actor, passages, isPerpetrator, words } = use;
    const record = context.dossier.actors?.[actor];
    // One who has no name is described, each time in other words.
    if (!record || record.kind === 'UNNAMED_SOURCE' || !passages.length) continue;
    const where = passageNames(passages);
    const key = `${actor} ${where} ${isPerpetrator}`;
    if (looked.has(key) && words === undefined) continue;
    looked.add(key);
    const other = otherSpeaker(use, ties, context);
    if (other) {
      const not = other.isNamed ? 'not from' : 'does not name';
      warn(path, `${where} has these words from "${other.words}", and ${not} "${record.name}"`);
      told.add(key);
    }
    if (told.has(key) || passages.some((passage) => mayName(passage, use, ties, context))) continue;
    told.add(key);
    const others = namedIn(passages, context);
    const instead = isPerpetrator && others.length ? `, and names ${others.join(', ')}` : '';
    const spelling = `if it does in other words, add them to the "names" of ${actor}`;
    warn(path, `${where} does not name "${record.name}"${instead}: ${spelling}`);
  }
};

/** Whom the paragraph has say it, where that is nobody of the speaker's: surely, where the speaker is named there too. */
function otherSpeaker({ actor, passages, words, principal }: Use, ties: Ties, context: Context) {
  const [passage] = passages;
  if (!passage || words === undefined || isOwnDocument(passage, actor, context)) return undefined;
  const near = [actor, principal ?? actor].flatMap((each) => [...ties.beside(each), ...ties.above(each)]);
  const other = speakerBeside(words, passage, context);
  if (!other) return undefined;
  // Who speaks for the same group is another person.
  const own = [...ties.beside(actor), ...ties.above(actor), ...ties.above(principal ?? actor)];
  const isTied = (other.isSure ? own : near).includes(other.slug) || ties.above(other.slug).includes(actor);
  if (isTied) return undefined;
  const isNamed = isNamedAt(passage, near, context);
  return isNamed && !other.isSure ? undefined : { words: other.words, isNamed };
}

function isOwnDocument({ source }: Passage, actor: string, { dossier }: Context): boolean {
  const { voice, publisher } = dossier.sources?.[source] ?? {};
  return voice === actor || publisher === actor;
}

function isNamedAt(passage: Passage, actors: readonly string[], { reader }: Context): boolean {
  const read = reader.of(passage.source);
  return (reader.at(passage) ?? []).some(
    (paragraph) => read && actors.some((actor) => isNamedIn(paragraph, actor, read, reader.gazetteer)),
  );
}

/** True as well where the text is not at hand. */
function mayName(
  passage: Required<Passage>,
  { actor, isPerpetrator }: Use,
  ties: Ties,
  context: Context,
): boolean {
  const { dossier, reader } = context;
  const read = reader.of(passage.source);
  const here = reader.at(passage);
  if (!read || !here || isOwnDocument(passage, actor, context)) return true;
  // What a member does is not yet done by the whole.
  const near = isPerpetrator ? [actor] : [actor, ...ties.beside(actor)];
  const isNamed = (paragraphs: readonly Paragraph[], meant: readonly string[] = near) =>
    paragraphs.some((paragraph) => meant.some((each) => isNamedIn(paragraph, each, read, reader.gazetteer)));
  if (isNamed(here)) return true;
  const kinds = near.map((slug) => dossier.actors?.[slug]?.kind);
  const isMeant = here.some((paragraph) => hasStandIn(paragraph, kinds, read));
  const { from, to } = passage.paragraphs;
  // What `the group` means was named shortly before.
  if (isPerpetrator)
    return isMeant && isNamed(read.paragraphs.slice(Math.max(0, from - 1 - REACH), from - 1));
  // An article may say who `an official` is, and whom its headline quotes, only in its next lines.
  if ((isMeant || from === 1) && isNamed(read.paragraphs.slice(0, to + REACH))) return true;
  // `The United States condemned`: in the words of a spokesman whom the article names.
  return isNamed(here, ties.above(actor)) && isNamed(read.paragraphs);
}

const REACH = 2;

function isNamedIn(
  { number, tokens }: Paragraph,
  actor: string,
  { mentions }: ReadSource,
  { names }: Context['reader']['gazetteer'],
): boolean {
  const isMentioned = mentions.some(
    ({ paragraph, candidates }) =>
      paragraph === number && candidates.some(({ slug, kind }) => kind === 'actors' && slug === actor),
  );
  return (
    isMentioned ||
    names.some((name) => name.kind === 'actors' && name.slug === actor && hasName(tokens, name))
  );
}

/** A pronoun, or a noun such as `the group` or `an official`, that may mean an actor of these kinds. */
function hasStandIn({ tokens }: Paragraph, kinds: readonly unknown[], { language }: ReadSource): boolean {
  return tokens.some((token, at) => {
    if (language.utterance.has(token)) return true;
    if (kinds.includes('PERSON') && (language.person.has(token) || language.titles.has(token))) return true;
    const called = language.group.at(tokens, at)?.meaning.split(' ').filter(Boolean);
    return called !== undefined && (!called.length || called.some((kind) => kinds.includes(kind)));
  });
}

function namedIn(passages: readonly Required<Passage>[], { reader }: Context): string[] {
  const slugs = passages.flatMap(({ source, paragraphs: { from, to } }) =>
    (reader.of(source)?.mentions ?? []).flatMap(({ paragraph, candidates: [one, other] }) =>
      from <= paragraph && paragraph <= to && one?.kind === 'actors' && !one.isNew && !other
        ? [one.slug]
        : [],
    ),
  );
  return [...new Set(slugs)];
}

/** Who speaks and acts for whom: a minister is meant where his ministry is named. */
interface Ties {
  beside(actor: string): Iterable<string>;
  /** Whom it belongs to, and whom that belongs to. */
  above(actor: string): string[];
}

const BODILY: ReadonlySet<string> = new Set(['PART_OF', 'MEMBER_OF', 'LEADS', 'OFFICIAL_OF', 'SPEAKS_FOR']);

function tiesOf({ actors }: Loose<Dossier>): Ties {
  const up = new Map<string, Set<string>>();
  const both = new Map<string, Set<string>>();
  const tie = (ties: typeof up, one: string, other: string) =>
    ties.set(one, (ties.get(one) ?? new Set()).add(other));
  each(actors, (slug, { affiliations }) => {
    for (const affiliation of affiliations ?? []) {
      if (!affiliation?.with || !BODILY.has(affiliation.kind ?? '')) continue;
      tie(up, slug, affiliation.with);
      tie(both, slug, affiliation.with);
      tie(both, affiliation.with, slug);
    }
  });
  return {
    beside: (actor) => both.get(actor) ?? [],
    above(actor) {
      const found = new Set([actor]);
      for (const one of found) for (const other of up.get(one) ?? []) found.add(other);
      return [...found];
    },
  };
}

function* usesIn(dossier: Loose<Dossier>): Generator<Use> {
  const uses: Use[] = [];
  const add = (path: Path, actor: string | undefined, passages: readonly Required<Passage>[], more = {}) => {
    if (actor) uses.push({ path, actor, passages, ...more });
  };
  each(dossier.events, (slug, { participants, claims, links }) => {
    participants?.forEach((participant, index) => {
      const path = ['events', slug, 'participants', index];
      const passages = [...passagesOf([], participant?.cites)];
      const isPerpetrator = participant?.role === 'PERPETRATOR';
      add([...path, 'actor'], participant?.actor, passages, { isPerpetrator });
      add([...path, 'asserted-by'], participant?.['asserted-by'], passages);
    });
    claims?.forEach((claim, index) => {
      const path = ['events', slug, 'claims', index];
      const passage = passageOf(claim);
      if (!passage) return;
      add([...path, 'actor'], claim?.actor, [passage], { isPerpetrator: claim?.property === 'PERPETRATOR' });
      add([...path, 'claimant'], claim?.claimant, [passage]);
    });
    links?.forEach((link, index) => {
      add(['events', slug, 'links', index, 'asserted-by'], link?.['asserted-by'], [
        ...passagesOf([], link?.cites),
      ]);
    });
  });
  each(dossier.statements, (slug, { speaker, 'on-behalf-of': principal, renderings }) => {
    for (const [index, rendering] of renderings?.entries() ?? []) {
      const passage = passageOf(rendering);
      const more = { words: rendering?.verbatim, principal };
      if (passage) add(['statements', slug, 'renderings', index], speaker, [passage], more);
    }
  });
  yield* uses;
}
