/** `dossier draft`: reads a document, keeps its text, and writes the draft of its dossier. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseDate } from '../../schema/dates.ts';
import { readBounded } from '../dossier/bounded-file.ts';
import type { Problem } from '../dossier/problem.ts';
import { readDossiers } from '../dossier/read.ts';
import { languageProblem } from '../dossier/registered.ts';
import { checkDossiers } from '../dossier/validate.ts';
import type { Metadata } from '../reading/document.ts';
import { gazetteerOf } from '../reading/gazetteer.ts';
import { slugOf } from '../reading/slug.ts';
import { draftOf } from './draft.ts';
import { type Read, readDocument } from './reading.ts';
import { type Proposals, suggested } from './suggest.ts';
import { writeDossier } from './write.ts';

export interface DraftOptions {
  url?: string;
  publisher?: string;
  published?: string;
  language?: string;
  title?: string;
  /** A file of proposals for what the draft leaves open. */
  suggest?: string;
  /** The dossier to write, or a folder for it. */
  out: string;
  /** Where the texts are kept. */
  texts: string;
  /** The dossiers that names are known from: files, and folders of them. */
  data: readonly string[];
}

/** What it did, as lines. */
export async function draftFiles(files: readonly string[], options: DraftOptions): Promise<string[]> {
  checkOptions(options);
  const known = options.data.map((path) => ({ path, records: recordsOf(path) }));
  const gazetteer = gazetteerOf(readDossiers(options.data).records);
  const lines: string[] = [];
  for (const file of files) {
    const document = await readFile(file);
    const { url, publisher, published, language, title } = options;
    const given = Object.fromEntries(
      Object.entries({ url, publisher, published, language, title }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    const metadata: Metadata = { ...document.metadata, ...given };
    const out = outOf(file, options.out, metadata, files.length);
    const slug = slugOf(basename(out, extname(out)));
    if (!slug) throw new Error(`${out}: name the dossier with --out, in Latin letters or digits`);
    const text = `${slug}.txt`;
    const sha256 = createHash('sha256').update(document.bytes).digest('hex');
    const draft = draftOf(document.text, { ...metadata, sha256 }, gazetteer);
    const drafted = writeDossier(draft, { slug, sha256, text });
    keep(join(options.texts, text), document.bytes);
    const { dossier, taken, refused } = options.suggest
      ? suggested(drafted, readProposals(options.suggest), (yaml) => problemsOf(yaml, out, options))
      : { dossier: drafted, taken: undefined, refused: [] };
    keep(out, dossier);
    const todos = dossier.match(/(?<=[:[] ?)TODO/g)?.length ?? 0;
    lines.push(
      `${out}: ${draft.paragraphs.length} paragraphs, ${draft.utterances.length} utterances, ${draft.figures.length} figures, ${todos} TODO`,
      ...(taken === undefined ? [] : [`${taken} proposals taken, ${refused.length} refused`]),
      ...refused.map(({ path, reason }) => `refused: ${path}: ${reason}`),
      ...(metadata.published
        ? []
        : [
            'no date of publication was found: with --published YYYY-MM-DD days such as "Friday" are worked out',
          ]),
      `the text is kept as ${join(options.texts, text)}`,
      `next: npm run dossier -- check ${[...neededBy(dossier, known), out].join(' ')} --text ${options.texts}`,
    );
  }
  return lines;
}

interface Known {
  path: string;
  records: ReturnType<typeof readDossiers>['records'];
}

function recordsOf(path: string): Known['records'] {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder`);
  return readDossiers([path]).records;
}

/** The first ones are where the dossier will stand; of the others, those whose records it refers to. */
function neededBy(dossier: string, [own, ...others]: readonly Known[]): string[] {
  const written = dossier.replaceAll(/#.*/g, '');
  const words = new Set(written.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
  const isNeeded = ({ records }: Known) =>
    Object.values(records).some((kind) => Object.keys(kind).some((slug) => words.has(slug)));
  // A folder in which nothing stands yet is no place to look at.
  const hasRecords = ({ records }: Known) =>
    Object.values(records).some((kind) => Object.keys(kind).length > 0);
  return [...(own && hasRecords(own) ? [own] : []), ...others.filter(isNeeded)].map(({ path }) => path);
}

async function readFile(file: string): Promise<Read> {
  if (file !== '-' && !existsSync(file)) throw new Error(`${file}: there is no such file`);
  try {
    return await readDocument(file === '-' ? await buffer(process.stdin) : readBounded(file));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

function outOf(file: string, out: string, { title, published }: Metadata, count: number): string {
  if (/\.ya?ml$/.test(out)) {
    if (count > 1) throw new Error('--out names one file, and several are drafted: name a folder');
    return out;
  }
  const day = published?.slice(0, 10) ?? '';
  const name = file === '-' ? slugOf(`${title ?? 'document'} ${day}`) : slugOf(basename(file, extname(file)));
  return join(out, `${name || 'document'}.yaml`);
}

/** What the check says of the draft, beside the dossiers that are there and its text. */
function problemsOf(yaml: string, out: string, { data, texts }: DraftOptions): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-draft-'));
  try {
    const path = join(folder, basename(out));
    writeFileSync(path, yaml);
    const { problems = [] } = {
      problems: [],
      ...checkDossiers([...data, path], texts),
    };
    return problems.filter((problem) => problem.path === path && !problem.isTodo);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readProposals(path: string): Proposals {
  let proposals: unknown;
  try {
    proposals = JSON.parse(readBounded(path).toString('utf8'));
  } catch (error) {
    throw new Error(`${path} holds no proposals: ${(error as Error).message}`);
  }
  if (typeof proposals === 'object' && proposals !== null && !Array.isArray(proposals)) {
    return proposals as Proposals;
  }
  throw new Error(`${path} holds no proposals: they are shaped as a dossier is, { "events": { … } }`);
}

/** Nobody's work is written over. */
function keep(path: string, content: string | Uint8Array): void {
  refuse(path, content);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function refuse(path: string, content: string | Uint8Array): void {
  if (!existsSync(path) || readBounded(path).equals(Buffer.from(content))) return;
  throw new Error(`${path} is there already, with other content: remove it, or name another file with --out`);
}

function checkOptions({ published, language, url }: DraftOptions): void {
  if (published !== undefined) parseDate(published);
  const problem = language === undefined ? undefined : languageProblem(language);
  if (problem) throw new Error(problem);
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new Error(`"${url}" is no web address: it starts with https:// or http://`);
  }
}
