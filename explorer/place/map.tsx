import { Button, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useId, useMemo } from 'react';
import type { PlaceMapFragment } from '../api/documents.ts';
import { useIsHydrated } from '../shell/use-is-hydrated.ts';
import { shortened } from '../words.ts';
import type { Region } from './geometry.ts';
import styles from './map.module.css';
import { useAtlas } from './use-atlas.ts';
import { fullName, mapWords, type Whereabouts, whereaboutsOf } from './whereabouts.ts';

/** Where something happened, as exactly as that is known, on a map that needs no other host. */
export function PlaceMap({ place }: { place: PlaceMapFragment | null }) {
  if (!place) return <Text c="dimmed">No source says where.</Text>;
  const where = whereaboutsOf(place);
  const words = mapWords(place, where);
  return (
    <figure className={styles.figure}>
      {where && <Sheet where={where} words={`Map: ${fullName(place)}. ${words}`} />}
      <figcaption className={styles.caption}>
        <bdi className={styles.name}>{fullName(place)}</bdi> {words}
        {where && ' Borders as Natural Earth draws them.'}
      </figcaption>
    </figure>
  );
}

const HEIGHT = 200;

function Sheet({ where, words }: { where: Whereabouts; words: string }) {
  const { ref, width } = useElementSize();
  const { regionOf, hasFailed, load } = useAtlas();
  const isHydrated = useIsHydrated();
  const region = useMemo(
    () => (regionOf && width ? regionOf(where, width, HEIGHT) : undefined),
    [where, regionOf, width],
  );
  return (
    <div ref={ref} className={styles.sheet} style={{ height: HEIGHT }}>
      {region && <Drawing region={region} where={where} words={words} width={width} />}
      {region === null && <p>The atlas has no outline of this country.</p>}
      {isHydrated && !regionOf && !hasFailed && <p role="status">Loading the map …</p>}
      {hasFailed && (
        <div role="alert">
          <p>The map could not be loaded.</p>
          <Button size="compact-sm" variant="default" onClick={load}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}

interface DrawingProps {
  region: Region;
  where: Whereabouts;
  words: string;
  width: number;
}

function Drawing({ region: { countries, names, mark, bar }, where, words, width }: DrawingProps) {
  return (
    <svg role="img" aria-label={words} width={width} height={HEIGHT} className={styles.map}>
      {countries.map(({ name, path, isHome }) => (
        <path
          key={name}
          d={path}
          className={isHome && !mark ? styles.shown : isHome ? styles.home : styles.land}
        />
      ))}
      {names.map(({ text, x, y }) => (
        <text key={text} x={x} y={y} className={styles.country}>
          {text}
        </text>
      ))}
      {mark && <Mark of={where.of} at={mark} width={width} />}
      <g transform={`translate(${width - bar.width - 10} ${HEIGHT - 10})`}>
        <path d={`M0-4V0H${bar.width}V-4`} className={styles.bar} />
        <text x={bar.width} y="-6" className={styles.kilometres}>
          {bar.kilometres.toLocaleString('en')} km
        </text>
      </g>
    </svg>
  );
}

interface MarkProps {
  of: Whereabouts['of'];
  at: [number, number];
  width: number;
}

/** About as wide as a letter of a place's name. */
const LETTER = 8;

const SOFT = { ADMIN_AREA: 26, COUNTRY: 48, REGION: 72 };

/** A dot for a place itself, a dot in a ring for a point near it, a soft disc for a point that stands for an area. */
function Mark({ of: { name, precision }, at: [x, y], width }: MarkProps) {
  const id = useId();
  if (precision === 'EXACT' || precision === 'NEAR' || precision === null) {
    return (
      <g transform={`translate(${x} ${y})`}>
        <circle r="5" className={styles.dot} />
        {precision !== 'EXACT' && <circle r="11" className={styles.ring} />}
        <text y="-16" className={styles.place}>
          {shortened(name, width / LETTER)}
        </text>
      </g>
    );
  }
  return (
    <g transform={`translate(${x} ${y})`}>
      <radialGradient id={id} className={styles.soft}>
        <stop offset="40%" />
        <stop offset="100%" stopOpacity="0" />
      </radialGradient>
      <circle r={SOFT[precision]} fill={`url(#${id})`} opacity="0.5" />
      <text y="4" className={styles.place}>
        {shortened(name, width / LETTER)}
      </text>
    </g>
  );
}
