/** Where in a document: at a paragraph, or where it has none, on a page or at a time of a recording. */

/** From one to another, counted from 1; a single one is a span of itself. Times are in seconds from the start. */
export interface Paragraphs {
  from: number;
  to: number;
  /** Left away for paragraphs. */
  unit?: 'page' | 'second';
}

const PARAGRAPHS = /^([1-9]\d{0,3})(?:-([1-9]\d{0,3}))?$/;
const PAGES = /^(?:page|p\.) ?([1-9]\d{0,3})(?:-([1-9]\d{0,3}))?$/;
const TIMES = /^(\d\d:[0-5]\d:[0-5]\d)(?:-(\d\d:[0-5]\d:[0-5]\d))?$/;
const TIME = /^\d\d:[0-5]\d:[0-5]\d$/;

export const isTime = (text: string): boolean => TIME.test(text);

export function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}

export function timeOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Undefined where it is none. */
export function placeOf(text: string): Paragraphs | undefined {
  const between = (match: RegExpExecArray | null, read: (part: string) => number) => {
    const [, from, to = from] = match ?? [];
    return from === undefined || to === undefined ? undefined : { from: read(from), to: read(to) };
  };
  const pages = between(PAGES.exec(text), Number);
  if (pages) return { ...pages, unit: 'page' };
  const times = between(TIMES.exec(text), secondsOf);
  return times ? { ...times, unit: 'second' } : between(PARAGRAPHS.exec(text), Number);
}

/** As the API has it: `para 4-5`, `page 12`, `00:12:31`. */
export function locatorOf({ from, to, unit }: Paragraphs): string {
  const read = unit === 'second' ? timeOf : String;
  const span = from === to ? read(from) : `${read(from)}-${read(to)}`;
  return unit === 'second' ? span : `${unit ?? 'para'} ${span}`;
}

/** With so many digits that slugs sort as the places do. */
export function placeSlug({ from, to, unit }: Paragraphs): string {
  const read = (place: number) =>
    unit === 'second' ? timeOf(place).replaceAll(':', '-') : String(place).padStart(unit ? 3 : 2, '0');
  const prefix = { page: 'page', second: 't' };
  const span = from === to ? read(from) : `${read(from)}-${read(to)}`;
  return `${unit ? prefix[unit] : 'p'}${span}`;
}

/** Whether it is well formed. */
export const isPlace = (place: Partial<Paragraphs> | undefined): place is Paragraphs =>
  place?.from !== undefined && place.to !== undefined;
