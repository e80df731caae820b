/** What all files say, put together to records: those that stand within others where they belong. */
import { KINDS, type Kind } from '../../schema/kinds.ts';
import type { Entry } from './entries.ts';
import { problemAt } from './file.ts';
import { KIND_KEYS } from './format.ts';
import { isNowCalled, type SlugNow } from './former-names.ts';
import { joined } from './joined.ts';
import { type Part, withContent, withEntries, wordsOf } from './part.ts';
import type { Problem } from './problem.ts';
import type { Near } from './read.ts';
import { DEFINED_BY, isDefinition } from './shorthand.ts';
import { claimsWithin, statementsWithin, withPoints } from './within.ts';

export interface Assembled {
  records: Map<Kind, Map<string, Part>>;
  /** By `kind/slug`, the paths of the files that say something of it. */
  saidIn: Map<string, Set<string>>;
  /** By that of what stands around them, those within: the points of an utterance, the events of a statement's claims. */
  within: Map<string, Set<string>>;
}

interface Around {
  /** What it stands within, as `kind/slug`. */
  within?: string;
  /** Who says so, where it is not where its name stands. */
  by?: Part;
}

/** First an utterance's statements, then a statement's claims. What is not wanted is left away. */
export function assembled(
  entries: readonly Entry[],
  slugNow: SlugNow,
  problems: Problem[],
  warnings: Problem[],
  { isWanted, coming }: Partial<Pick<Near, 'isWanted' | 'coming'>> = {},
): Assembled {
  const said = new Map(KIND_KEYS.map((kind) => [kind, new Map<string, Part[]>()]));
  const saidIn: Assembled['saidIn'] = new Map();
  const within: Assembled['within'] = new Map();
  const defined = coming ? definedBy(entries) : new Set();
  const say = (kind: Kind, written: string, part: Part, around: Around = {}) => {
    const slug = slugNow(kind, written) ?? written;
    if (around.within) addTo(within, around.within, `${kind}/${slug}`);
    if (isWanted && !isWanted(kind, slug)) return;
    const { path } = (around.by ?? part).file;
    addTo(saidIn, `${kind}/${slug}`, path);
    // Nothing can be added to what a later file defines.
    if (coming?.has(kind, slug) && !defined.has(`${kind}/${slug}`)) return coming.leave(path, 'more');
    if (slug !== written) {
      const message = isNowCalled(KINDS[kind].name, written, slug);
      warnings.push({ ...problemAt(part.file, part.anchor, message), isWarning: true });
    }
    const parts = said.get(kind)?.get(slug);
    if (parts) parts.push(part);
    else said.get(kind)?.set(slug, [part]);
  };
  for (const { kind, slug, part } of entries) if (part) say(kind, slug, part);
  const records = new Map<Kind, Map<string, Part>>();
  const join = (kind: Kind) => {
    const parts = said.get(kind) as Map<string, Part[]>;
    const all = joined({ name: KINDS[kind].name, definedBy: DEFINED_BY[kind], parts }, problems);
    records.set(kind, all);
    return all;
  };
  for (const [slug, utterance] of join('utterances')) {
    for (const [point, statement] of statementsWithin(slug, utterance)) {
      say('statements', point, statement, { within: `utterances/${slug}` });
    }
    records.get('utterances')?.set(slug, withEntries(utterance, { statements: undefined }));
  }
  for (const [slug, statement] of join('statements')) {
    for (const { event, claim } of said
      .get('statements')
      ?.get(slug)
      ?.flatMap((entry) => claimsWithin(slug, entry, statement)) ?? []) {
      const about = wordsOf(event);
      if (event && about) {
        const claims = new Map([['claims', withContent(claim, [claim])]]);
        const part = { ...event, anchor: event.node, content: claims };
        say('events', about, part, { within: `statements/${slug}`, by: claim });
      } else {
        problems.push(problemAt(claim.file, claim.node, NO_EVENT));
      }
    }
    records.get('statements')?.set(slug, withEntries(statement, { claims: undefined }));
  }
  for (const kind of KIND_KEYS) {
    if (!records.has(kind)) join(kind);
  }
  return { records, saidIn, within };
}

/** As `kind/slug`. */
export function definedBy(entries: readonly Entry[]): Set<string> {
  return new Set(
    withPoints(entries).flatMap(({ kind, slug, part }) =>
      isDefinition(kind, part) ? [`${kind}/${slug}`] : [],
    ),
  );
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

const NO_EVENT =
  '"event" is missing: a claim of a statement names its event, unless the statement is about one event or answers one';
