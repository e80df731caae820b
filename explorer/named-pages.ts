/** All pages that are neither a record's nor the first one or the search's, by their paths. */
import { CORRECTIONS, CORRECTIONS_PATH } from './changes/names.ts';
import { COMPARE, COMPARE_PATH } from './compare/names.ts';
import { DATA, DATA_PATH } from './data/names.ts';
import { LISTS } from './lists/names.ts';
import { SITE_PAGES } from './site/names.ts';

export const NAMED_PAGES: Readonly<Record<string, { name: string; about: string }>> = {
  ...LISTS,
  [COMPARE_PATH]: COMPARE,
  [DATA_PATH]: DATA,
  [CORRECTIONS_PATH]: CORRECTIONS,
  ...SITE_PAGES,
};
