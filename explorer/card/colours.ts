import { colours, HUES } from '../shell/theme.ts';

/** The pages' own, where they are light: a picture does not know what stands around it. */
const light: Record<string, string> = colours({} as never).light;
const of = (name: string): string => light[name] ?? '#000000';

export const COLOURS = {
  paper: '#ffffff',
  text: '#1a1a1a',
  dimmed: of('--mantine-color-dimmed'),
  line: of('--page-line'),
  disputed: of('--contradictory'),
  mark: of('--mark-ground'),
  accent: '#1864ab',
};

export function partyColour(slug: string | undefined, parties: string[]): string {
  const index = parties.indexOf(slug ?? '');
  return of(index < 0 ? '--party-none' : `--party-${index % HUES}`);
}
