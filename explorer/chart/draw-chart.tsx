import type { EventPageQuery, ShellQuery } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { answered } from '../data/asking.ts';
import { EventPage } from '../event/documents.ts';
import { sidesOf } from '../event/sides.ts';
import type { ChartToDraw, DrawChart } from '../rendered.ts';
import { shortVersion } from '../shell/dataset.tsx';
import { Shell } from '../shell/documents.ts';
import { figuresChart } from './figures.tsx';
import { type Content, drawn } from './frame.tsx';
import { mapChart } from './map.tsx';
import { responsesChart } from './responses.tsx';

export const drawChart: DrawChart = async (what) => {
  const { name, origin, ask } = what;
  const shell = answered(ask, Shell, {});
  const [content, { dataset }] = await Promise.all([contentOf(what, shell), shell]);
  if (!content) return null;
  const page = `${origin.replace(/^https?:\/\//, '')}/${name.kind}/${name.slug}`;
  return drawn({
    ...content,
    credit: `Aftermath · ${dataset.licence} · version ${shortVersion(dataset.version)} · ${page}`,
  });
};

type Titled = Content & { title: string };

async function contentOf(what: ChartToDraw, shell: Promise<ShellQuery>): Promise<Titled | null> {
  const { name, ask } = what;
  if (name.of === 'map') return mapChart(what);
  const { event } = await answered(ask, EventPage, { slug: name.slug });
  const content = event && eventChart(name.of, event, await shell);
  return content && { ...content, title: event.title };
}

function eventChart(of: string, event: NonNullable<EventPageQuery['event']>, { parties }: ShellQuery) {
  if (of !== 'responses') return figuresChart(of, event.accounts);
  return responsesChart(
    event.occurred,
    sidesOf(event),
    nodesOf(parties).map(({ slug }) => slug),
  );
}
