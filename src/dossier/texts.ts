/** The texts of the sources, which are kept outside of the project. */
import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readBounded } from './bounded-file.ts';
import { decode } from './characters.ts';
import type { Dossier } from './format.ts';
import type { Loose, Report } from './loose.ts';
import type { Passage } from './passages.ts';

export interface Text {
  paragraphs: readonly string[];
  /** In which a quotation stands between marks. */
  language: string;
  /** Whose own words it is, as a whole. */
  voice?: string;
}
/** By the slug of the source. */
export type Texts = ReadonlyMap<string, Text>;

export interface ReadTexts {
  texts: Texts;
  /** The sources whose text is not at hand. */
  unchecked: string[];
}

export function readTexts(dossier: Loose<Dossier>, folder: string, report: Report): ReadTexts {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`there is no folder ${folder || '""'} of texts (--text)`);
  const texts = new Map<string, Text>();
  const unchecked: string[] = [];
  for (const [slug, source] of Object.entries(dossier.sources ?? {})) {
    if (!source) continue;
    const paragraphs = source.text === undefined ? 'absent' : readText(slug, source, folder, report);
    if (paragraphs === 'absent') unchecked.push(slug);
    else if (paragraphs) {
      texts.set(slug, { paragraphs, language: source.language ?? '', voice: source.voice });
    }
  }
  return { texts, unchecked };
}

/** Nothing where the text is at hand and cannot be the source's: the report then says why. */
function readText(
  slug: string,
  source: Loose<Dossier['sources'][string]>,
  folder: string,
  report: Report,
): string[] | 'absent' | undefined {
  const file = join(folder, source.text ?? '');
  const path = ['sources', slug, 'text'];
  let bytes: Buffer;
  try {
    // Dossiers come from others, and whose hash is printed is known by it.
    if (!realpathSync(file).startsWith(realpathSync(folder) + sep)) {
      report(path, `the text ${file} lies outside of that folder`);
      return undefined;
    }
    bytes = readBounded(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'absent';
    report(path, `the text ${file} cannot be read: ${message}`);
    return undefined;
  }
  const { text, fault } = decode(bytes);
  if (fault) {
    report(path, `the text ${file} cannot be read: ${fault.message}`);
    return undefined;
  }
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (source.sha256 !== undefined && source.sha256 !== sha256) {
    report(['sources', slug, 'sha256'], `the SHA-256 of ${file} is ${sha256}`);
  }
  if (source.paragraphs !== undefined && source.paragraphs !== paragraphs.length) {
    report(['sources', slug, 'paragraphs'], `${file} has ${paragraphs.length} paragraphs`);
  }
  return paragraphs;
}

/** Nothing where the text is not at hand, or has no such paragraph. */
export function paragraphsAt({ source, paragraphs }: Passage, texts: Texts): readonly string[] | undefined {
  const all = texts.get(source)?.paragraphs;
  if (!paragraphs || !all) return all;
  if (paragraphs.unit) return undefined;
  return paragraphs.to > all.length ? undefined : all.slice(paragraphs.from - 1, paragraphs.to);
}
