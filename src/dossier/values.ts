/**
 * The values of a dossier that have a form: each is text as written, checked and, where it is a number, read as one.
 * `wording.ts` makes those that are words.
 */
import { parseDate } from '../../schema/dates.ts';
import { isTime, type Paragraphs, placeOf } from './locator.ts';
import { countryProblem, languageProblem } from './registered.ts';
import { citing, formed, line, NO_VALUE } from './wording.ts';

const NO_PLACE = 'is no paragraph: write its number, counted from 1, or a span such as 3-4';

export const SLUG = /^(?=.{1,200}$)[a-z0-9]+(-[a-z0-9]+)*$/;
export const NO_SLUG =
  'is no slug: lower-case letters and digits, with single hyphens between them, at most 200 characters';

const says = (problem: string) => ({
  error: ({ input }: { input?: unknown }) => (input === '' ? NO_VALUE : `"${input}" ${problem}`),
});

/** As the API takes it. */
const MAX_DATE_CHARACTERS = 100;
/** A number of so many digits is the same again after any way through JSON and SQLite; a longer one is rounded. */
const MAX_DIGITS = 15;

const checked = (problemOf: (value: string) => string | undefined) =>
  line.superRefine((value, context) => {
    const problem = value === '' ? NO_VALUE : problemOf(value);
    if (problem) context.addIssue(problem);
  });

const number = formed(
  line
    .regex(/^-?\d+(\.\d+)?$/, says('is no number'))
    .refine((digits) => digits.replaceAll(/^[-0.]+|\./g, '').length <= MAX_DIGITS, {
      error: `this number has more than ${MAX_DIGITS} digits: round it`,
    })
    .transform(Number),
);
export const amount = number.refine((value) => value >= 0, says('is less than nothing'));
export const count = formed(
  line.regex(/^[1-9]\d{0,3}$/, says('is no whole number from 1 to 9999')).transform(Number),
);
export const slug = formed(line.regex(SLUG, says(NO_SLUG)));

export const span = formed(
  line
    .regex(/^[1-9]\d{0,3}(-[1-9]\d{0,3})?$/, says(NO_PLACE))
    .refine((value) => !isBackward(paragraphsOf(value)), says('ends before it starts')),
);
/** Where in a document, as a citation says it. */
export const paragraphs = citing(
  formed(
    line
      .refine((value) => placeOf(value) !== undefined, says(NO_PLACE))
      .refine((value) => !isBackward(placeOf(value)), says('ends before it starts')),
  ).transform((value) => placeOf(value) as Paragraphs),
  'paragraphs',
);
/** How long a recording is. */
export const length = formed(
  line.refine((value) => isTime(value), says('is no length: write hours, minutes and seconds, as 01:02:03')),
);

export const date = formed(
  line.superRefine((edtf, context) => {
    const problem = edtf === '' ? NO_VALUE : (tooLong(edtf) ?? dateProblem(edtf));
    if (problem) context.addIssue(problem);
  }),
);

export const language = formed(checked(languageProblem));
export const country = formed(checked(countryProblem));

export const sha256 = formed(
  line.regex(/^[0-9a-f]{64}$/, says('is no SHA-256 in hex: 64 digits of 0-9 and a-f')),
);

export const url = formed(
  line.refine(
    (address) => /^https?:$/.test(URL.parse(address)?.protocol ?? ''),
    says('is no web address: it starts with https:// or http://'),
  ),
);

export const range = (from: number, to: number) =>
  number.refine((degrees) => degrees >= from && degrees <= to, says(`lies outside ${from} to ${to}`));

/** Of a span of paragraphs. */
export function paragraphsOf(span: string): Paragraphs {
  const [from = 0, to = from] = span.split('-').map(Number);
  return { from, to };
}

function isBackward(place: Paragraphs | undefined): boolean {
  return place !== undefined && place.from > place.to;
}

function tooLong({ length }: string): string | undefined {
  return length > MAX_DATE_CHARACTERS
    ? `this date has ${length} characters, and ${MAX_DATE_CHARACTERS} are allowed`
    : undefined;
}

function dateProblem(edtf: string): string | undefined {
  try {
    return parseDate(edtf).start === null
      ? `"${edtf}" has no start, and the start of an interval must be known`
      : undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
