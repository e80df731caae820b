/** Marks and their names: places that are drawn on one spot share a mark, and no name is written over another. */
import type { GeoProjection } from 'd3-geo';
import { shortened } from '../words.ts';
import { type Box, isFree, isWithin } from './boxes.ts';
import type { Spot } from './subject.ts';

export interface Mark {
  x: number;
  y: number;
  radius: number;
  precision: Spot['precision'];
  isMain: boolean;
  /** A name on each line; empty where no room was left. */
  lines: Line[];
  /** Where the first line begins, ends or has its middle. */
  label: { x: number; y: number; anchor: 'start' | 'end' | 'middle' };
}

interface Line {
  text: string;
  isMain: boolean;
}

export const LINE = 14;
/** About as wide as a letter of a name, which is bold for the main place. */
const LETTER = { main: 7.4, other: 6 };
const MOST_LETTERS = 40;
const MOST_LINES = 3;
/** Marks that are nearer are one. */
const LEAST_APART = 9;
const GAP = 4;

/** How large a mark is, which is no size of the place. */
const RADIUS = { EXACT: 4.5, NEAR: 9, ADMIN_AREA: 26, COUNTRY: 48, REGION: 72 };

export function marksOf(spots: Spot[], projection: GeoProjection, frame: Box, taken: Box[]): Mark[] {
  const groups = groupsOf(spots, projection);
  const marks = groups.map(({ x, y, spots: [first, ...more] }) => {
    const radius = RADIUS[first.precision ?? 'NEAR'];
    const { precision, isMain } = first;
    return { x, y, radius, precision, isMain, lines: linesOf([first, ...more]) };
  });
  const used = [...taken, ...marks.map(boxOf)];
  return marks.map((mark, index) => {
    const others = used.filter((box) => box !== used[taken.length + index]);
    const width = widthOf(mark.lines);
    const found = placesFor(mark, width).find(({ box }) => isWithin(box, frame) && isFree(box, others));
    if (!found) return { ...mark, lines: [], label: { x: 0, y: 0, anchor: 'start' as const } };
    used.push(found.box);
    return { ...mark, label: found.label };
  });
}

export const boxOf = ({ x, y, radius }: Pick<Mark, 'x' | 'y' | 'radius'>): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

function linesOf(spots: Spot[]): Line[] {
  const lines = spots.map(({ name, isMain }) => ({ text: shortened(name, MOST_LETTERS), isMain }));
  if (lines.length <= MOST_LINES) return lines;
  const more = lines.length - MOST_LINES + 1;
  return [...lines.slice(0, MOST_LINES - 1), { text: `and ${more} more`, isMain: false }];
}

const widthOf = (lines: Line[]): number =>
  Math.max(0, ...lines.map(({ text, isMain }) => text.length * (isMain ? LETTER.main : LETTER.other)));

/** The mark and its name. */
export function roomOf(mark: Mark): Box[] {
  const { label, lines } = mark;
  const width = widthOf(lines);
  const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
  const name = { x: left, y: label.y - LINE + 3, width, height: lines.length * LINE };
  return lines.length ? [boxOf(mark), name] : [boxOf(mark)];
}

interface Group {
  x: number;
  y: number;
  spots: [Spot, ...Spot[]];
}

function groupsOf(spots: Spot[], projection: GeoProjection): Group[] {
  const groups: Group[] = [];
  for (const spot of spots) {
    const [x, y] = projection(spot.point) ?? [Number.NaN, Number.NaN];
    if (Number.isNaN(x)) continue;
    const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < LEAST_APART);
    if (near) near.spots.push(spot);
    else groups.push({ x, y, spots: [spot] });
  }
  return groups;
}

/** Right of a mark, left of it, above, below. */
function placesFor({ x, y, radius, lines }: Omit<Mark, 'label'>, width: number) {
  const height = lines.length * LINE;
  const beside = { y: y - height / 2, height, width };
  // An area has its name in it.
  if (radius > RADIUS.NEAR) return [labelled({ ...beside, x: x - width / 2 }, 'middle')];
  const middle = { x: x - width / 2, width, height };
  return [
    labelled({ ...beside, x: x + radius + GAP }, 'start'),
    labelled({ ...beside, x: x - radius - GAP - width }, 'end'),
    labelled({ ...middle, y: y - radius - GAP - height }, 'middle'),
    labelled({ ...middle, y: y + radius + GAP }, 'middle'),
  ];
}

function labelled(box: Box, anchor: Mark['label']['anchor']) {
  const at = { start: 0, middle: box.width / 2, end: box.width }[anchor];
  return { box, label: { x: box.x + at, y: box.y + LINE - 3, anchor } };
}
