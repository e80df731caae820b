/** The page of two sources side by side, and where it is for a source. */

export const COMPARE_PATH = '/compare';

export const COMPARE = {
  name: 'Two sources side by side',
  about: 'What two documents say of the same events, point by point, and in whose words.',
};

export const compareWith = (slug: string): string =>
  `${COMPARE_PATH}?${new URLSearchParams({ first: slug })}`;
