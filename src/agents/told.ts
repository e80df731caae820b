/** From the API's records to what the tools answer with (shape.ts). */
import type { z } from 'zod';
import type {
  DocumentFragment,
  HappenedFragment,
  ReleaseFragment,
  SaidFragment,
  WordingFragment,
} from './documents.ts';
import { limits } from './limits.ts';
import type { Event, Source, Statement, Wording } from './shape.ts';

/** Tells records of one answer, and keeps the sources that they name, each once. */
export class Teller {
  readonly #sources = new Map<string, z.infer<typeof Source>>();
  readonly #origin: string;
  /** What is not there, and how to get it. */
  readonly cut: string[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  page = (kind: string, slug: string): string => `${this.#origin}/${kind}/${slug}`;

  /** Where a claim stands on the page of its event. */
  claim = (event: string, claim: string): string =>
    `${this.page('event', event)}#${claim.slice(event.length + 1)}`;

  /** Its slug. */
  source({ slug, title, url, publisher, publishedAt }: DocumentFragment): string {
    this.#sources.set(slug, {
      slug,
      title,
      publisher: publisher?.name ?? null,
      published: publishedAt?.edtf ?? null,
      original: url,
      page: this.page('source', slug),
    });
    return slug;
  }

  wording = ({ text, directness, language, locator, source }: WordingFragment): z.infer<typeof Wording> => ({
    quoted: directness === 'VERBATIM' ? text : null,
    editors_paraphrase: directness === 'VERBATIM' ? null : text,
    language,
    source: this.source(source),
    paragraph: locator,
  });

  statement(said: SaidFragment): z.infer<typeof Statement> {
    const { slug, speaker, role, onBehalfOf, acts, saidAt, channel, summary, note, renderings } = said;
    // First what is quoted: a model reads the first as the most important.
    const ordered = renderings.toSorted(
      (a, b) => Number(b.directness === 'VERBATIM') - Number(a.directness === 'VERBATIM'),
    );
    const shown = ordered.slice(0, limits.maxWordings);
    return {
      speaker,
      role,
      on_behalf_of: onBehalfOf,
      acts,
      said: saidAt.edtf,
      how_dated: saidAt.note,
      channel,
      editors_summary: summary,
      editors_note: note,
      wordings: shown.map(this.wording),
      more_wordings: renderings.length - shown.length,
      slug,
      page: this.page('statement', slug),
    };
  }

  event = ({ slug, title, type, occurred, place, summary }: HappenedFragment): z.infer<typeof Event> => ({
    title,
    type,
    occurred: occurred.edtf,
    how_dated: occurred.note,
    place,
    editors_summary: summary || null,
    slug,
    page: this.page('event', slug),
  });

  /** What stands at the end of every answer. */
  about = ({ version, licence }: ReleaseFragment) => ({
    sources: [...this.#sources.values()],
    dataset: { version, licence },
    cut: this.cut,
  });
}
