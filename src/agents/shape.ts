/** What the tools answer with. Names say whose words a text is: `editors_…` are the editors', `quoted` is letter for letter. */
import { z } from 'zod';

const slug = z.string().describe('Names the record in this data');
const page = z.string().describe('The address of its page');
const edtf = z.string().describe('EDTF (ISO 8601-2): "?" stands behind what was worked out or is uncertain');
const named = z.object({ slug, name: z.string() });

export const Source = z.object({
  slug,
  title: z.string(),
  publisher: z.string().nullable(),
  published: edtf.nullable(),
  original: z.string().nullable().describe('Where it was published'),
  page,
});

const printed = {
  source: slug.describe('Of one of `sources`'),
  paragraph: z.string().nullable(),
};

export const Wording = z.object({
  quoted: z.string().nullable().describe('The speaker’s words as the source prints them, letter for letter'),
  editors_paraphrase: z
    .string()
    .nullable()
    .describe(
      'What the source reports without quoting it, in the editors’ words: never print it as a quotation',
    ),
  language: z.string(),
  ...printed,
});

export const Statement = z.object({
  speaker: named,
  role: z.string().nullable(),
  on_behalf_of: named.nullable(),
  acts: z.array(z.string()),
  said: edtf,
  how_dated: z.string().nullable().describe('By the editors'),
  channel: z.string(),
  editors_summary: z.string(),
  editors_note: z.string().nullable(),
  wordings: z.array(Wording),
  more_wordings: z.number().int(),
  slug,
  page,
});

export const Event = z.object({
  title: z.string().describe('By the editors'),
  type: z.string(),
  occurred: edtf,
  how_dated: z.string().nullable().describe('By the editors'),
  place: named.nullable(),
  editors_summary: z.string().nullable(),
  slug,
  page,
});

export const Release = z.object({
  version: z.string().describe('Of the whole data set: cite it'),
  licence: z.string(),
});

/** What every answer ends with. */
export const about = {
  sources: z.array(Source).describe('The documents that are named above by their slugs'),
  dataset: Release,
  cut: z.array(z.string()).describe('What there is beyond this answer, and how to get it'),
};

export const Page = { first: z.number(), after: z.string().nullable() };
export { edtf, named, page, printed, slug };
