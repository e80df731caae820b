/** The languages that a draft can be made in. */
import { ARABIC } from './languages/arabic.ts';
import { ENGLISH } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import { SPANISH } from './languages/spanish.ts';

export const LANGUAGES: readonly Language[] = [ENGLISH, ARABIC, SPANISH];

/** By a BCP 47 tag. */
export const languageFor = (tag: string): Language | undefined =>
  LANGUAGES.find(({ code }) => code === tag.toLowerCase().split('-')[0]);
