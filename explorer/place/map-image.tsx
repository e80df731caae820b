/** The map of a place as an image by itself, which needs neither a script nor another host. */

import type { PlaceMapFragment } from '../api/documents.ts';
import { prerendered } from '../prerendered.ts';
import { shortened } from '../words.ts';
import type { Atlas } from './atlas.ts';
import { type Region, regionOf } from './geometry.ts';
import css from './map.css?inline';
import { MAP_SIZE } from './map-path.ts';
import { fullName, type Whereabouts, whereaboutsOf } from './whereabouts.ts';

const { width, height } = MAP_SIZE;

/** An SVG; null where neither a point nor a country is known. */
export async function mapImage(place: PlaceMapFragment, atlas: Atlas): Promise<string | null> {
  const where = whereaboutsOf(place);
  if (!where) return null;
  const region = regionOf(where, atlas, width, height);
  return prerendered(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{`Map: ${fullName(place)}`}</title>
      <style>{css}</style>
      <rect width={width} height={height} className="sea" />
      {region ? <Drawing region={region} of={where.of} /> : <NoOutline />}
    </svg>,
  );
}

const NoOutline = () => (
  <text x={width / 2} y={height / 2} className="missing">
    The atlas has no outline of this country.
  </text>
);

interface DrawingProps {
  region: Region;
  of: Whereabouts['of'];
}

function Drawing({ region: { countries, names, mark, bar }, of }: DrawingProps) {
  return (
    <>
      {countries.map(({ name, path, isHome }) => (
        <path key={name} d={path} className={isHome && !mark ? 'shown' : isHome ? 'home' : 'land'} />
      ))}
      {names.map(({ text, x, y }) => (
        <text key={text} x={x} y={y} className="country">
          {text}
        </text>
      ))}
      {mark && <Mark of={of} at={mark} />}
      <g transform={`translate(${width - bar.width - 10} ${height - 10})`}>
        <path d={`M0-4V0H${bar.width}V-4`} className="bar" />
        <text x={bar.width} y="-6" className="kilometres">
          {`${bar.kilometres.toLocaleString('en')} km`}
        </text>
      </g>
    </>
  );
}

interface MarkProps {
  of: Whereabouts['of'];
  at: [number, number];
}

/** About as wide as a letter of a place's name. */
const LETTER = 8;

const SOFT = { ADMIN_AREA: 26, COUNTRY: 48, REGION: 72 };

/** A dot for a place itself, a dot in a ring for a point near it, a soft disc for a point that stands for an area. */
function Mark({ of: { name, precision }, at: [x, y] }: MarkProps) {
  const isPoint = precision === 'EXACT' || precision === 'NEAR' || precision === null;
  return (
    <g transform={`translate(${x} ${y})`}>
      {isPoint ? (
        <>
          <circle r="5" className="dot" />
          {precision !== 'EXACT' && <circle r="11" className="ring" />}
        </>
      ) : (
        <>
          <radialGradient id="soft" className="soft">
            <stop offset="40%" />
            <stop offset="100%" stopOpacity="0" />
          </radialGradient>
          <circle r={SOFT[precision]} fill="url(#soft)" opacity="0.5" />
        </>
      )}
      <text y={isPoint ? -16 : 4} className="place">
        {shortened(name, width / LETTER)}
      </text>
    </g>
  );
}
