/** The events of a draft: what is added to one that the dossiers have, or a new one that a reader completes. */
import type { KnownEvent } from '../reading/gazetteer.ts';
import type { Draft } from './draft.ts';
import { dated, type Line, scalar, spans } from './lines.ts';
import type { ToldFigure } from './tellers.ts';

/** The one that what is said in the document is most likely an answer to; nothing where the draft has none. */
export function eventOf({ event, figures, stances }: Draft, source: string): string | undefined {
  if (event?.event) return event.event.slug;
  return figures.some(({ period }) => !period) || stances.length > 0 ? `${source}-event` : undefined;
}

export function eventLines(draft: Draft, source: string): Line[] {
  const main = draft.figures.filter(({ period }) => !period);
  const counted = draft.figures.filter(({ period }) => period);
  const slug = eventOf(draft, source);
  const others = draft.event ? main.filter((figure) => isOfAnotherDay(figure, draft)) : [];
  const own = main.filter((figure) => !others.includes(figure));
  const lines = [
    ...(slug && (own.length || draft.stances.length) ? mainLines(draft, slug, own) : []),
    ...(others.length ? openLines(draft, `${source}-event`, others) : []),
    ...[...Map.groupBy(counted, ({ period }) => period).values()].flatMap((figures, index) =>
      campaignLines(draft, `${source}-campaign${index ? `-${index + 1}` : ''}`, figures),
    ),
  ];
  return lines.length ? ['\nevents:', ...lines] : [];
}

/** Its paragraph dates something, and not to the day of the event. */
function isOfAnotherDay({ paragraph }: ToldFigure, { dates, event }: Draft): boolean {
  const day = event?.event?.occurred.replaceAll(/[?~%]|T.*/g, '');
  const days = dates
    .filter((date) => date.paragraph === paragraph && !date.isSpan && !date.isOfSaying)
    .flatMap(({ edtf }) => /^\d{4}-\d\d-\d\d/.exec(edtf ?? '')?.[0] ?? []);
  return days.length > 0 && !days.includes(day ?? '');
}

function mainLines(draft: Draft, slug: string, figures: readonly ToldFigure[]): Line[] {
  const { event, stances } = draft;
  const cites = spans([...figures, ...stances].map(({ paragraph }) => paragraph));
  const rest = [
    cites !== '' && `    cites: [${cites}]`,
    ...participantLines(draft),
    ...claimLines(figures, noneLines(draft)),
  ];
  if (!event) return [...headLines(draft, slug), ...rest];
  const shared = event.shared?.join(', ');
  return [
    `  ${slug}: # is known, and shares ${shared}; if this is another event, give it a slug, title, type and date`,
    ...rest,
  ];
}

/** Of figures in paragraphs that speak of another day. */
function openLines(draft: Draft, slug: string, figures: readonly ToldFigure[]): Line[] {
  const cites = spans(figures.map(({ paragraph }) => paragraph));
  return [...headLines(draft, slug), `    cites: [${cites}]`, ...claimLines(figures)];
}

/** What a reader completes. */
function headLines({ dates, mentions }: Draft, slug: string): Line[] {
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
    `  ${slug}: # one event, or several: a claim goes to the event that it is about`,
    '    title: TODO',
    '    type: TODO',
    `    occurred: TODO${found.length ? ` # dates in the text: ${found.join('; ')}` : ''}`,
    places.length > 0 && `    place: TODO # named: ${places.join(', ')}`,
  ];
}

/** What went on for a time: attacks "since mid-October". */
function campaignLines({ likely }: Draft, slug: string, figures: readonly ToldFigure[]): Line[] {
  const { period = '', periodNote } = figures[0] ?? {};
  const known = likely.find(({ event }) => event && isDuring(event, period))?.event;
  const cites = `    cites: [${spans(figures.map(({ paragraph }) => paragraph))}]`;
  if (known) {
    return [
      `  ${known.slug}: # is known, and goes on in the time that is counted; or an event of its own`,
      cites,
      ...claimLines(figures),
    ];
  }
  return [
    `  ${slug}: # what is counted over a time is no part of one attack`,
    '    title: TODO',
    '    type: TODO',
    `    occurred: ${dated(period, periodNote)}`,
    cites,
    ...claimLines(figures),
  ];
}

/** Both begin in the same month, and the event is none of a day. */
function isDuring({ occurred }: KnownEvent, period: string): boolean {
  return occurred.includes('/') && occurred.slice(0, 7) === period.slice(0, 7);
}

function participantLines({ stances }: Draft): Line[] {
  const claimed = stances.filter(({ act, isNone }) => act === 'CLAIM_RESPONSIBILITY' && !isNone);
  const byActor = Map.groupBy(
    claimed.filter(({ speakers: [one, other] }) => one && !other),
    ({ speakers: [one] }) => one?.slug ?? '',
  );
  return [
    byActor.size > 0 && '    participants:',
    ...[...byActor].map(([actor, places]) => {
      const cites = spans(places.map(({ paragraph }) => paragraph));
      return `      - { actor: ${actor}, role: CLAIMED_PERPETRATOR, asserted-by: ${actor}, cites: [${cites}] }`;
    }),
  ];
}

/** `No group claimed responsibility`. */
function noneLines({ stances }: Draft): string[] {
  const paragraphs = new Set(stances.filter(({ isNone }) => isNone).map(({ paragraph }) => paragraph));
  return [...paragraphs].map(
    (paragraph) => `      - { property: RESPONSIBILITY_CLAIM, text: none so far, para: ${paragraph} }`,
  );
}

function claimLines(figures: readonly ToldFigure[], others: readonly string[] = []): Line[] {
  const groups: ToldFigure[][] = [];
  for (const figure of figures) {
    const last = groups.at(-1)?.[0];
    if (last && keyOf(last) === keyOf(figure)) groups.at(-1)?.push(figure);
    else groups.push([figure]);
  }
  const isAny = groups.length + others.length > 0;
  return [isAny && '    claims:', ...groups.flatMap((group) => groupLines(group, figures)), ...others];
}

/** Those of one paragraph that are most likely one teller's. */
const keyOf = ({ paragraph, by, tellers }: ToldFigure): string => [paragraph, by?.slug, ...tellers].join();

function groupLines(group: readonly ToldFigure[], figures: readonly ToldFigure[]): string[] {
  const [first, other] = group;
  if (!first) return [];
  const shared = [`para: ${first.paragraph}`, `claimant: ${first.by?.slug ?? 'TODO'}`];
  const who = first.tellers.length ? `${first.tellers.join(' or ')}? ` : '';
  const note = first.by ? '' : ` # ${who}or no claimant, where the document itself says so`;
  const parts = group.map((figure) => partsOf(figure, figures.slice(0, figures.indexOf(figure))));
  if (!other) return [`      - { ${[...(parts[0] ?? []), ...shared].join(', ')} }${note}`];
  return [
    `      - ${shared[0]}`,
    `        ${shared[1]}${note}`,
    '        claims:',
    ...parts.map((each) => `          - { ${each.join(', ')} }`),
  ];
}

/** With a unit of its own it is not compared with the number that it is a part of. */
const PART = "'TODO: of those counted before, such as child'";

function partsOf(figure: ToldFigure, before: readonly ToldFigure[]): string[] {
  const { property, qualifier, value, words, paragraph, period, excerpt } = figure;
  const unit = figure.isPart ? PART : scalar(figure.unit, true);
  const same = before.filter((other) => other.property === property && other.paragraph === paragraph);
  return [
    `property: ${property}`,
    `text: ${scalar(words, true)}`,
    `quantity: { ${qualifier}: ${value}, unit: ${unit} }`,
    ...(period ? [`period: ${period}`] : []),
    ...(same.length ? [`key: n${same.length + 1}`] : []),
    `excerpt: ${scalar(excerpt, true)}`,
  ];
}
