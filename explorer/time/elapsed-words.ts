import { counted, listed } from '../words.ts';

const PARTS = [
  ['day', /(\d+)D/],
  ['hour', /(\d+)H/],
  ['minute', /(\d+)M/],
] as const;

/** `P1DT4H` as `1 day and 4 hours later`. */
export function elapsedWords(duration: string): string {
  const parts = PARTS.flatMap(([unit, pattern]) => {
    const count = Number(pattern.exec(duration)?.[1] ?? 0);
    return count ? [counted(count, unit)] : [];
  });
  if (!parts.length) return duration.includes('T') ? 'at the same time' : 'on the same day';
  return `${listed(parts)} later`;
}
