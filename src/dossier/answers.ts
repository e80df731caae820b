/** What answers what: each names one thing, that came before it and does not answer it in turn. */
import { isOverBefore, parseDate } from '../../schema/dates.ts';
import type { PARTICIPANT_ROLES } from '../../schema/vocabulary.ts';
import type { Dossier } from './format.ts';
import { checkRepeats, each, type Loose, type Report } from './loose.ts';
import type { Path } from './read.ts';
import { responseSlug } from './slugs.ts';

interface Answer {
  path: Path;
  reaction: Named;
  subject: Named;
}
interface Named {
  event?: string;
  statement?: string;
}
type Answers = Loose<{ event?: string; statement?: string }[]> | undefined;

type Role = (typeof PARTICIPANT_ROLES)[number];

const DOERS: readonly Role[] = ['PERPETRATOR', 'INITIATOR'];

export function checkAnswers(dossier: Loose<Dossier>, report: Report): void {
  const answers: Answer[] = [];
  each(dossier.events, (slug, event) => {
    const path = ['events', slug, 'responds-to'];
    answers.push(...answersOf(path, event['responds-to'], { event: slug }, report));
    checkDoer(path, event, report);
  });
  each(dossier.statements, (slug, statement) => {
    const path = ['statements', slug, 'responds-to'];
    answers.push(...answersOf(path, statement['responds-to'], { statement: slug }, report));
  });
  const seen = new Set<string>();
  for (const { path, reaction, subject } of answers) {
    const [ours, theirs] = [dateOf(reaction, dossier), dateOf(subject, dossier)];
    if (ours && theirs && isOverBefore(parseDate(ours), parseDate(theirs))) {
      report(
        path,
        `${ours} is over before ${theirs} starts, so this cannot answer "${slugOfNamed(subject)}"`,
      );
    }
    seen.add(responseSlug(subject, reaction));
    if (seen.has(responseSlug(reaction, subject))) {
      report(
        path,
        `"${slugOfNamed(subject)}" answers this one already, and only one of two answers the other`,
      );
    }
  }
}

/** Those that name one thing to answer. */
function answersOf(path: Path, answers: Answers, reaction: Named, report: Report): Answer[] {
  checkRepeats(
    path,
    answers,
    ({ event, statement }) => (event || statement) && responseSlug({ event, statement }, reaction),
    report,
  );
  return (answers ?? []).flatMap((answer, index) => {
    if (!answer) return [];
    const here = [...path, index];
    const { event, statement } = answer;
    if ('event' in answer === 'statement' in answer) {
      report(here, 'name what is answered: either "event" or "statement"');
    } else if (event ? event === reaction.event : statement && statement === reaction.statement) {
      report(here, 'nothing answers itself');
    } else if (event || statement) {
      const subject = { event, statement };
      return [{ path: [...here, event ? 'event' : 'statement'], reaction, subject }];
    }
    return [];
  });
}

/** Whoever did an event is who answers by it. */
export const isDoer = (role: Role): boolean => DOERS.includes(role);

function checkDoer(path: Path, event: Loose<Dossier['events'][string]>, report: Report): void {
  const doer = event.participants?.some((participant) => !participant?.role || isDoer(participant.role));
  event['responds-to']?.forEach((answer, index) => {
    if (!answer || 'by' in answer || doer) return;
    report(
      [...path, index],
      `"by" is missing: the event has no ${DOERS.join(' or ')} who could have answered`,
    );
  });
}

function dateOf({ event, statement }: Named, { events, statements }: Loose<Dossier>): string | undefined {
  return event ? events?.[event]?.occurred : statement && statements?.[statement]?.said;
}

function slugOfNamed({ event, statement }: Named): string {
  return event ?? statement ?? '';
}
