import { counted, listed } from '../words.ts';
import { type Doubt, isSettled } from './settled.ts';

const PARTS = [
  ['day', /(\d+)D/],
  ['hour', /(\d+)H/],
  ['minute', /(\d+)M/],
] as const;

/** `P1DT4H` as `1 day and 4 hours later`; no surer than the dates between which it is. */
export const elapsedWords = (duration: string, between: Doubt[]): string =>
  `${laterWords(duration)}${between.every(isSettled) ? '' : ' (dates approximate)'}`;

function laterWords(duration: string): string {
  const parts = PARTS.flatMap(([unit, pattern]) => {
    const count = Number(pattern.exec(duration)?.[1] ?? 0);
    return count ? [counted(count, unit)] : [];
  });
  return parts.length ? `${listed(parts)} later` : atOnce(duration);
}

function atOnce(duration: string): string {
  if (!duration.includes('T')) return 'the same day';
  return duration.endsWith('H') ? 'the same hour' : 'at the same time';
}
