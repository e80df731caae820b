/** The map of an event or a place, larger and with its words, to take along. */
import { atlasOf, subjectAt } from '../map/draw-map.ts';
import { LightMap } from '../map/image.tsx';
import { MAP_SIZE } from '../map/names.ts';
import type { ChartToDraw } from '../rendered.ts';
import { type Content, EDGE, WIDTH } from './frame.tsx';

const SCALE = (WIDTH - 2 * EDGE) / MAP_SIZE.width;

/** Null where nothing is known to be shown. */
export async function mapChart({
  name,
  ask,
  countries,
}: ChartToDraw): Promise<(Content & { title: string }) | null> {
  const found = await subjectAt(name, ask);
  if (!found) return null;
  const { subject, title } = found;
  const atlas = await atlasOf(countries);
  return {
    title,
    about: `${subject.place}. ${subject.words} Borders: Natural Earth.`,
    words: subject.title,
    height: MAP_SIZE.height * SCALE,
    children: (
      <g transform={`translate(${EDGE} 0)`}>
        <LightMap subject={subject} atlas={atlas} scale={SCALE} />
      </g>
    ),
  };
}
