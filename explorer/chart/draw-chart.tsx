import type { EventPageQuery, ShellQuery } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { answered } from '../data/asking.ts';
import { EventPage } from '../event/documents.ts';
import { sidesOf } from '../event/sides.ts';
import type { DrawChart } from '../rendered.ts';
import { shortVersion } from '../shell/dataset.tsx';
import { Shell } from '../shell/documents.ts';
import { figuresChart } from './figures.tsx';
import { drawn } from './frame.tsx';
import type { ChartName } from './names.ts';
import { responsesChart } from './responses.tsx';

export const drawChart: DrawChart = async (name, origin, ask) => {
  const [shell, { event }] = await Promise.all([
    answered(ask, Shell, {}),
    answered(ask, EventPage, { slug: name.slug }),
  ]);
  const content = event && contentOf(name, event, shell);
  if (!content) return null;
  const { licence, version } = shell.dataset;
  return drawn({
    ...content,
    title: event.title,
    credit: `Aftermath · ${licence} · version ${shortVersion(version)} · ${origin.replace(/^https?:\/\//, '')}/event/${event.slug}`,
  });
};

function contentOf({ of }: ChartName, event: NonNullable<EventPageQuery['event']>, shell: ShellQuery) {
  if (of !== 'responses') return figuresChart(of, event.accounts);
  return responsesChart(
    event.occurred,
    sidesOf(event),
    nodesOf(shell.parties).map(({ slug }) => slug),
  );
}
