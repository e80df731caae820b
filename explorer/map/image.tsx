/** A map as an image by itself, which needs neither a script nor another host. */

import { prerendered } from '../prerendered.ts';
import { type Atlas, isCountry } from './atlas.ts';
import type { Box } from './boxes.ts';
import { drawnOf, inView, type Name, namesIn } from './countries.ts';
import { boxOf, LINE, type Mark, marksOf, roomOf } from './labels.ts';
import { type Locator, locatorOf } from './locator.ts';
import { MAP_SIZE } from './names.ts';
import { LIGHT_CSS, MAP_CSS } from './style.ts';
import type { Subject } from './subject.ts';
import { type Bar, barOf, viewOf } from './view.ts';

const { width, height } = MAP_SIZE;
const FRAME: Box = { x: 0, y: 0, width, height };
const INNER: Box = { x: 4, y: 4, width: width - 8, height: height - 8 };
/** The lowest line of the image: what the marks are, and the scale. */
const FOOT: Box = { x: 0, y: height - 20, width, height: 20 };

/** An SVG, light or dark as the reader has it. */
export const mapImage = (subject: Subject, atlas: Atlas): Promise<string> =>
  prerendered(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="map"
    >
      <title>{subject.title}</title>
      <style>{MAP_CSS}</style>
      <MapDrawing subject={subject} atlas={atlas} />
    </svg>,
  );

/** For a larger drawing around it, which is always light. */
export const LightMap = ({ subject, atlas, scale }: { subject: Subject; atlas: Atlas; scale: number }) => (
  <svg
    className="map"
    width={width * scale}
    height={height * scale}
    viewBox={`0 0 ${width} ${height}`}
    // What makes a PNG of it clips what is not in the box only where it is asked to.
    overflow="hidden"
  >
    <title>{subject.title}</title>
    <style>{LIGHT_CSS}</style>
    <MapDrawing subject={subject} atlas={atlas} />
  </svg>
);

function MapDrawing({
  subject: { spots, outline, country, others },
  atlas,
}: {
  subject: Subject;
  atlas: Atlas;
}) {
  const home = country ? atlas.find((each) => isCountry(each, country)) : undefined;
  const shown = outline ? home : undefined;
  const view = viewOf(spots, shown, MAP_SIZE);
  if (!view) return <NoOutline />;
  const { projection } = view;
  const countries = inView(atlas, home, projection, MAP_SIZE);
  const bare = marksOf(spots, projection, FRAME, []);
  const locator = shown ? null : locatorOf(view, atlas, home, FRAME, bare.map(boxOf));
  const taken = [FOOT, ...(locator ? [locator.box] : [])];
  const marks = marksOf(spots, projection, INNER, taken);
  const names = namesIn(countries, marks.length ? undefined : shown, projection, INNER, [
    ...taken,
    ...marks.flatMap(roomOf),
  ]);
  return (
    <>
      <rect width={width} height={height} className="sea" />
      {drawnOf(countries).map(({ name, path, isHome }) => (
        <path key={name} d={path} className={isHome ? (shown ? 'shown' : 'home') : 'land'} />
      ))}
      {names.map((name) => (
        <CountryName key={name.text} {...name} />
      ))}
      {marks.toReversed().map((mark) => (
        <PlaceMark key={`${mark.x} ${mark.y}`} {...mark} />
      ))}
      {locator && <LocatorMap {...locator} />}
      <Foot bar={barOf(view, width)} others={others} />
    </>
  );
}

const NoOutline = () => (
  <>
    <rect width={width} height={height} className="sea" />
    <text x={width / 2} y={height / 2} className="country">
      The atlas has no outline of this country.
    </text>
  </>
);

const CountryName = ({ text, x, y }: Name) => (
  <text x={x} y={y} className="country">
    {text}
  </text>
);

/** A dot for a place itself, a pale disc for a point near it or in an area; hollow for those beside the main one. */
function PlaceMark({ x, y, radius, precision, isMain, lines, label }: Mark) {
  const shape = precision === 'EXACT' ? 'dot' : 'disc';
  return (
    <>
      <circle cx={x} cy={y} r={radius} className={`${shape} ${isMain ? 'main' : 'other'}`} />
      {lines.map(({ text, isMain }, index) => (
        <text
          key={text}
          x={label.x}
          y={label.y + index * LINE}
          textAnchor={label.anchor}
          className={isMain ? 'name main' : 'name'}
        >
          {text}
        </text>
      ))}
    </>
  );
}

function LocatorMap({ box, countries, shown }: Locator) {
  return (
    <g transform={`translate(${box.x} ${box.y})`}>
      <rect width={box.width} height={box.height} className="sea" />
      {countries.map(({ name, path, isHome }) => (
        <path key={name} d={path} className={isHome ? 'home' : 'land'} />
      ))}
      <rect {...shown} className="extent" />
      <rect width={box.width} height={box.height} className="frame" />
    </g>
  );
}

function Foot({ bar, others }: { bar: Bar; others: string | null }) {
  return (
    <>
      {others && (
        <g transform={`translate(10 ${height - 10})`}>
          <circle r="4.5" className="dot other" />
          <text x="10" y="4" className="key">
            {others}
          </text>
        </g>
      )}
      <g transform={`translate(${width - bar.width - 10} ${height - 8})`}>
        <path d={`M0-4V0H${bar.width}V-4`} className="bar" />
        <text x={bar.width} y="-6" textAnchor="end" className="key">
          {`${bar.kilometres.toLocaleString('en')} km`}
        </text>
      </g>
    </>
  );
}
