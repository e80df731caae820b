/** Rules between the fields of a record, and between records. They look at whatever is well formed. */
import { parseDate } from '../../schema/dates.ts';
import { EVENT_MODES } from '../../schema/vocabulary.ts';
import { checkAnswers } from './answers.ts';
import { checkContradictions } from './contradictions.ts';
import type { Dossier } from './format.ts';
import { checkLinks } from './links.ts';
import { checkLocations, checkPoint } from './locations.ts';
import { isPlace, placeSlug } from './locator.ts';
import { checkRepeats, each, type Loose, type Report } from './loose.ts';
import { checkParagraphs } from './paragraphs.ts';
import { didYouMean } from './problem.ts';
import type { Path } from './read.ts';
import { affiliationSlug, claimSlug, participationSlug } from './slugs.ts';
import { checkFigures } from './supersedes.ts';
import { checkUtterances } from './utterances.ts';

type Event = Loose<Dossier['events'][string]>;
type Statement = Loose<Dossier['statements'][string]>;

const QUALIFIERS = ['exactly', 'about', 'at-least', 'at-most', 'between'] as const;

/**
 * `incomplete`: some records could not be read, so nothing may be said about what none of them does; `unsure`: who cites
 * these sources; `reportMissing`: what no record does, which another dossier may make good.
 */
export function checkRules(
  dossier: Loose<Dossier>,
  report: Report,
  incomplete: boolean,
  unsure: ReadonlySet<string>,
  reportMissing = report,
): void {
  const publishers = new Set(Object.values(dossier.sources ?? {}).map((source) => source?.publisher));
  each(dossier.places, (slug, place) => {
    checkPoint(['places', slug], place, report);
  });
  each(dossier.actors, (slug, actor) => {
    checkActor(['actors', slug], slug, actor, report);
    if (!('cites' in actor) && !publishers.has(slug)) {
      const message = '"cites" is missing: every actor but a source\'s publisher is cited';
      reportMissing(['actors', slug], message, 'key');
    }
  });
  each(dossier.sources, (slug, source) => {
    checkNote(['sources', slug], 'published', source.published, source['date-note'], report);
    checkRepeats(['sources', slug, 'complete-for'], source['complete-for'], (property) => property, report);
    checkRepeats(['sources', slug, 'via'], source.via, (actor) => actor, report);
  });
  each(dossier.events, (slug, event) => checkEvent(['events', slug], slug, event, report));
  each(dossier.statements, (slug, statement) => checkStatement(['statements', slug], statement, report));
  each(dossier.utterances, (slug, utterance) => {
    const path = ['utterances', slug];
    checkNote(path, 'said', utterance.said, utterance['date-note'], report);
    checkRepeats([...path, 'audience'], utterance.audience, (actor) => actor, report);
  });
  checkUtterances(dossier, report, incomplete, reportMissing);
  checkAnswers(dossier, report);
  checkLinks(dossier, report);
  checkCycles('places', dossier.places, report);
  checkCycles('events', dossier.events, report);
  checkParagraphs(dossier, report, incomplete, unsure, reportMissing);
}

function checkActor(path: Path, slug: string, actor: Loose<Dossier['actors'][string]>, report: Report): void {
  actor.affiliations?.forEach((affiliation, index) => {
    if (affiliation?.with === slug) {
      report([...path, 'affiliations', index, 'with'], 'nobody is affiliated with themselves');
    }
  });
  checkRepeats(
    [...path, 'affiliations'],
    actor.affiliations,
    ({ with: other, kind, role }) => other && kind && affiliationSlug(slug, { with: other, kind, role }),
    report,
    'tell the two apart by "role"',
  );
}

function checkEvent(path: Path, slug: string, event: Event, report: Report): void {
  checkNote(path, 'occurred', event.occurred, event['date-note'], report);
  if (event.type && event.mode) {
    const modes = EVENT_MODES[event.type];
    if (!modes.includes(event.mode)) {
      const allowed = modes.length ? `one of ${modes.join(', ')}` : 'none';
      const near = didYouMean(event.mode, modes);
      report([...path, 'mode'], `"${event.mode}" is no mode of ${event.type}, which takes ${allowed}${near}`);
    }
  }
  checkRepeats(
    [...path, 'participants'],
    event.participants,
    ({ actor, role, 'asserted-by': by }) =>
      actor && role && participationSlug(slug, { actor, role, 'asserted-by': by }),
    report,
  );
  checkRepeats(
    [...path, 'claims'],
    event.claims,
    ({ property, source, para, key }) =>
      property && source && isPlace(para) && claimSlug(slug, { property, source, para, key }),
    report,
    'tell the two apart by "key"',
  );
  checkContradictions([...path, 'claims'], event.claims, report);
  checkLocations([...path, 'claims'], event.claims, report);
  checkFigures([...path, 'claims'], event.claims, report);
  event.claims?.forEach((claim, index) => {
    if (!claim?.quantity) return;
    const here = [...path, 'claims', index, 'quantity'];
    const given = QUALIFIERS.filter((key) => key in (claim.quantity ?? {}));
    if (given.length !== 1) report(here, `a quantity has exactly one of ${QUALIFIERS.join(', ')}`, 'key');
    const [low, high] = claim.quantity.between ?? [];
    if (low !== undefined && high !== undefined && low > high) {
      report([...here, 'between'], `${low} is more than ${high}`);
    }
  });
}

function checkStatement(path: Path, statement: Statement, report: Report): void {
  checkNote(path, 'said', statement.said, statement['date-note'], report);
  checkRepeats([...path, 'acts'], statement.acts, (act) => act, report);
  checkRepeats([...path, 'about'], statement.about, (event) => event, report);
  checkRepeats(
    [...path, 'positions'],
    statement.positions,
    ({ topic }) => topic,
    report,
    'a statement takes one stance on a topic',
  );
  checkRepeats(
    [...path, 'targets'],
    statement.targets,
    ({ actor, role }) => actor && role && `${role} ${actor}`,
    report,
  );
  statement.renderings?.forEach((rendering, index) => {
    if (rendering && 'verbatim' in rendering === 'paraphrase' in rendering) {
      report([...path, 'renderings', index], 'a rendering has either "verbatim" or "paraphrase"');
    }
    if (rendering?.channel && rendering.channel === statement.channel) {
      const here = [...path, 'renderings', index, 'channel'];
      report(here, `"${rendering.channel}" is the statement's channel already: leave it away`);
    }
  });
  checkRepeats(
    [...path, 'renderings'],
    statement.renderings,
    ({ source, para, verbatim, paraphrase }) =>
      source &&
      isPlace(para) &&
      (verbatim ?? paraphrase) &&
      [source, placeSlug(para), verbatim ?? paraphrase].join(' '),
    report,
  );
}

function checkNote(
  path: Path,
  key: string,
  edtf: string | undefined,
  note: string | undefined,
  report: Report,
): void {
  if (edtf && parseDate(edtf).uncertain && note === undefined) {
    report([...path, key], `"${edtf}" is uncertain: say in "date-note" how it was worked out`);
  }
}

function checkCycles(
  kind: 'places' | 'events',
  records: Loose<Record<string, { 'part-of'?: string }>> | undefined,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const slug of Object.keys(records ?? {})) {
    const way = new Set<string>();
    let around: string | undefined = slug;
    while (around && !seen.has(around)) {
      seen.add(around);
      way.add(around);
      around = records?.[around]?.['part-of'];
    }
    if (!around || !way.has(around)) continue;
    const steps = [...way];
    const members = steps.slice(steps.indexOf(around));
    // Told where it was written, and not at a record that is only known to be around others.
    const first = Object.keys(records ?? {}).find((each) => members.includes(each)) ?? around;
    const from = members.indexOf(first);
    const circle = [...members.slice(from), ...members.slice(0, from), first];
    report([kind, first, 'part-of'], `"${first}" would be part of itself: ${circle.join(' < ')}`);
  }
}
