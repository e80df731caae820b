/** All pages that are neither a record's nor the first one or the search's, by their paths. */
import { CORRECTIONS, CORRECTIONS_PATH } from './changes/names.ts';
import { DATA, DATA_PATH } from './data/names.ts';
import { LISTS } from './lists/names.ts';
import { SITE_PAGES } from './site/names.ts';

export const NAMED_PAGES: Readonly<Record<string, { name: string; about: string }>> = {
  ...LISTS,
  [DATA_PATH]: DATA,
  [CORRECTIONS_PATH]: CORRECTIONS,
  ...SITE_PAGES,
};
