/** What was said once is one statement, and what happened once is one event, however many documents have it. */
import { isOverBefore, parseDate } from '../../../schema/dates.ts';
import { containment, runsOf } from '../../reading/shingles.ts';
import { foldedWords } from '../../reading/tokens.ts';
import type { Dossier } from '../format.ts';
import { each, type Loose } from '../loose.ts';
import type { Path } from '../read.ts';
import type { Rule } from './reader.ts';

interface Quoted {
  path: Path;
  statement: string;
  utterance?: string;
  said: string;
  verbatim: string;
}

/** Fewer words are a phrase that is used again. */
const WORDS_MIN = 6;
const RUN_WORDS = 3;
const ALIKE_SHARE = 0.8;

export const checkSameWords: Rule = ({ dossier }, { warn }) => {
  for (const { path, other } of saidTwice(dossier)) {
    const where = `the words are almost those of the statement "${other}" of the same speaker`;
    warn(path, `${where}: where it is the same, put this wording under that one`);
  }
};

function* saidTwice({ statements }: Loose<Dossier>) {
  const found: (Quoted & { speaker: string })[] = [];
  each(statements, (statement, { speaker, said, utterance, renderings }) => {
    renderings?.forEach((rendering, index) => {
      const verbatim = rendering?.verbatim;
      const path = ['statements', statement, 'renderings', index, 'verbatim'];
      if (speaker && said && verbatim) found.push({ path, speaker, statement, utterance, said, verbatim });
    });
  });
  const bySpeaker = Map.groupBy(found, ({ speaker, said }) => `${speaker} ${said.slice(0, 4)}`);
  for (const quoted of bySpeaker.values()) {
    if (quoted.every(({ statement }) => statement === quoted[0]?.statement)) continue;
    const runs = quoted.map(({ verbatim }) => {
      const words = foldedWords(verbatim);
      return words.length < WORDS_MIN ? new Set<string>() : runsOf(words, RUN_WORDS);
    });
    const told = new Set<string>();
    for (const [index, one] of quoted.entries()) {
      const at = quoted.findIndex(
        (other, before) =>
          before < index &&
          isOther(one, other) &&
          containment(runs[index] ?? new Set(), runs[before] ?? new Set()) >= ALIKE_SHARE,
      );
      const other = quoted[at]?.statement;
      if (!other || told.has(one.statement)) continue;
      told.add(one.statement);
      yield { path: one.path, other };
    }
  }
}

/** On another day a speaker may say the same again. */
function isOther(one: Quoted, other: Quoted): boolean {
  if (one.statement === other.statement) return false;
  if (one.utterance !== undefined && one.utterance === other.utterance) return false;
  return areTogether(one.said, other.said);
}

function areTogether(one: string, other: string): boolean {
  const [first, second] = [parseDate(one), parseDate(other)];
  return !isOverBefore(first, second) && !isOverBefore(second, first);
}

export const checkSameEvents: Rule = ({ dossier }, { warn }) => {
  const known = new Map<string, string[]>();
  each(dossier.events, (slug, { type, place, occurred }) => {
    const day = occurred && dayOf(occurred);
    if (!type || !place || !day) return;
    const key = `${type} ${place} ${day}`;
    const others = known.get(key) ?? [];
    known.set(key, [...others, slug]);
    for (const other of others) {
      const shared = sharedActors(slug, other, dossier);
      if (!shared.length || areTied(slug, other, dossier)) continue;
      warn(
        ['events', slug],
        `this has the type, place, day and ${shared.join(', ')} of "${other}": where it is one event, add to that one; where it is not, link the two, or say "part-of"`,
        'key',
      );
      break;
    }
  });
};

/** Of one day alone: in a month much may happen at one place. */
function dayOf(occurred: string): string | undefined {
  const { start, end, approximate } = parseDate(occurred);
  return start && end && !approximate && start.day === end.day ? start.day : undefined;
}

/** In whatever role: one document may have as a suspect whom another has as the perpetrator. */
function sharedActors(slug: string, other: string, { events }: Loose<Dossier>): string[] {
  const actorsOf = (of: string) =>
    new Set((events?.[of]?.participants ?? []).flatMap((each) => each?.actor ?? []));
  const theirs = actorsOf(other);
  return [...actorsOf(slug)].filter((actor) => theirs.has(actor));
}

function areTied(slug: string, other: string, { events }: Loose<Dossier>): boolean {
  const [one, two] = [events?.[slug], events?.[other]];
  const leadsTo = (from: typeof one, to: string) =>
    from?.['part-of'] === to ||
    from?.links?.some((link) => link?.event === to) ||
    from?.['responds-to']?.some((answered) => answered?.event === to);
  return Boolean(leadsTo(one, other) || leadsTo(two, slug));
}
