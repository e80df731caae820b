/** What one event is to another: a link leads elsewhere, goes one way, and does not turn time around. */
import { isOverBefore, parseDate } from '../../schema/dates.ts';
import type { EventLinkKind } from '../../schema/vocabulary.ts';
import type { Dossier } from './format.ts';
import { checkRepeats, each, type Loose, type Report } from './loose.ts';
import type { Path } from './read.ts';
import { linkSlug } from './slugs.ts';

interface Link {
  path: Path;
  from: string;
  to: string;
  kind: EventLinkKind;
  asserter?: string;
}

/** The end of a link that comes before the other; no end of a campaign does. */
const EARLIER: Readonly<Record<EventLinkKind, 'from' | 'to' | undefined>> = {
  RETALIATES_FOR: 'to',
  PRECEDES: 'from',
  CAUSES: 'from',
  ESCALATES: 'to',
  SAME_CAMPAIGN: undefined,
};

export function checkLinks(dossier: Loose<Dossier>, report: Report): void {
  const seen = new Map<string, Path>();
  each(dossier.events, (slug, event) => {
    for (const link of linksOf(slug, event, report)) {
      checkTime(link, dossier, report);
      const { from, to, kind, asserter } = link;
      const turned = seen.get(linkSlug(to, { event: from, kind, 'asserted-by': asserter }));
      if (turned) {
        const problem =
          EARLIER[kind] === undefined
            ? `${kind} holds both ways, and "${to}" has this link already`
            : `"${to}" ${kind} this one already, and only one of two can`;
        report(link.path, problem, 'value', turned);
      }
      seen.set(linkSlug(from, { event: to, kind, 'asserted-by': asserter }), link.path);
    }
  });
}

/** Those that are whole. */
function linksOf(slug: string, { links }: Loose<Dossier['events'][string]>, report: Report): Link[] {
  const path = ['events', slug, 'links'];
  checkRepeats(
    path,
    links,
    ({ event, kind, 'asserted-by': by }) =>
      event && kind && linkSlug(slug, { event, kind, 'asserted-by': by }),
    report,
  );
  return (links ?? []).flatMap((link, index) => {
    if (!link?.event || !link.kind) return [];
    const here = [...path, index, 'event'];
    if (link.event === slug) {
      report(here, 'no event is linked to itself');
      return [];
    }
    return [{ path: here, from: slug, to: link.event, kind: link.kind, asserter: link['asserted-by'] }];
  });
}

function checkTime({ path, from, to, kind }: Link, { events }: Loose<Dossier>, report: Report): void {
  const earlier = EARLIER[kind];
  if (!earlier) return;
  const [first, second] = earlier === 'from' ? [from, to] : [to, from];
  const [start, end] = [events?.[first]?.occurred, events?.[second]?.occurred];
  if (!start || !end || !isOverBefore(parseDate(end), parseDate(start))) return;
  report(path, `"${second}" (${end}) is over before "${first}" (${start}) starts, so ${kind} cannot be`);
}
