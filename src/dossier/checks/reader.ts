/** The texts of the sources as they are read by the checks: each once, and only what is asked for. */
import { type Paragraph, paragraphsOf } from '../../reading/document.ts';
import { type Gazetteer, gazetteerOf } from '../../reading/gazetteer.ts';
import type { Language } from '../../reading/languages/language.ts';
import { languageFor } from '../../reading/languages.ts';
import { type Mention, namesIn } from '../../reading/names.ts';
import { outsideNames, quotationsIn } from '../../reading/quotations.ts';
import { type Attributed, attributed } from '../../reading/speakers.ts';
import type { Dossier } from '../format.ts';
import type { Loose, Report } from '../loose.ts';
import type { Passage } from '../passages.ts';
import type { Texts } from '../texts.ts';

/** What a rule looks at. */
export interface Context {
  dossier: Loose<Dossier>;
  reader: Reader;
}

export interface Tell {
  error: Report;
  warn: Report;
}

export type Rule = (context: Context, tell: Tell) => void;

export interface ReadSource {
  paragraphs: readonly Paragraph[];
  language: Language;
  mentions: readonly Mention[];
  /** What it quotes, each with its speaker. */
  quotations: readonly Attributed[];
}

export interface Reader {
  gazetteer: Gazetteer;
  sources: readonly string[];
  /** Nothing where the text is not at hand, or is in a language of which no words are known. */
  of(source: string): ReadSource | undefined;
  at(passage: Passage): readonly Paragraph[] | undefined;
}

export function readerOf(dossier: Loose<Dossier>, texts: Texts): Reader {
  const gazetteer = gazetteerOf(dossier as Parameters<typeof gazetteerOf>[0]);
  const read = new Map<string, ReadSource | undefined>();
  const readSource = (slug: string): ReadSource | undefined => {
    const text = texts.get(slug);
    const language = text && languageFor(text.language);
    if (!text || !language) return undefined;
    const paragraphs = paragraphsOf(text.paragraphs.join('\n'), language);
    let mentions: Mention[] | undefined;
    let quotations: Attributed[] | undefined;
    return {
      paragraphs,
      language,
      get mentions() {
        mentions ??= namesIn(paragraphs, gazetteer.names, language);
        return mentions;
      },
      get quotations() {
        quotations ??= quotationsOf(paragraphs, this.mentions, language);
        return quotations;
      },
    };
  };
  const of = (slug: string) => {
    if (!read.has(slug)) read.set(slug, readSource(slug));
    return read.get(slug);
  };
  return {
    gazetteer,
    sources: [...texts.keys()],
    of,
    at({ source, paragraphs }) {
      const all = of(source)?.paragraphs;
      if (!all || !paragraphs) return all;
      if (paragraphs.unit) return undefined;
      return paragraphs.to > all.length ? undefined : all.slice(paragraphs.from - 1, paragraphs.to);
    },
  };
}

function quotationsOf(paragraphs: readonly Paragraph[], mentions: readonly Mention[], language: Language) {
  const found = paragraphs.flatMap((paragraph) => quotationsIn(paragraph, language.code));
  return attributed(paragraphs, outsideNames(found, mentions), mentions, [], language);
}
