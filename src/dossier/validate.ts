/** From records as written to a checked `Dossier`, or every problem at once. */
import type { z } from 'zod';
import type { Kind } from '../../schema/kinds.ts';
import { slugOf } from '../reading/slug.ts';
import { checkParagraphsRead } from './checks/checks.ts';
import type { Context } from './checks/reader.ts';
import { type Uncoded, uncodedIn } from './checks/uncoded.ts';
import { type Dossier, dossierFormat, KIND_KEYS, NO_SUCH } from './format.ts';
import { withCurrentSlugs } from './formerly.ts';
import { type Labelled, labelledIn } from './labels.ts';
import type { Loose, Report } from './loose.ts';
import { slugsMeant } from './meant.ts';
import { checkPlausible } from './plausible.ts';
import { didYouMean, isOfDatabase, type Problem, suggestion } from './problem.ts';
import { checkQuotations } from './quotations.ts';
import { type Input, type Near, type Path, readDossiers, type Text, type Written } from './read.ts';
import { checkRules } from './rules.ts';
import type { Coming } from './steps/coming.ts';
import { readTexts } from './texts.ts';
import { isTodo, withoutTodos } from './todo.ts';
import { NO_SLUG, SLUG } from './values.ts';
import { withDefaultSpeakers } from './voices.ts';
import { NO_VALUE } from './wording.ts';

export interface CheckedDossier {
  dossier: Dossier;
  records: number;
  files: number;
  texts: Text[];
  /** By `kind/slug`, the paths of the files that say something of it. */
  saidIn: Written['saidIn'];
  problems?: undefined;
  warnings: Problem[];
  /** The sources whose text is not at hand, where texts are looked for. */
  unchecked: string[];
  /** What of the texts is in no record. */
  uncoded: () => Uncoded[];
}
export type Checked =
  | CheckedDossier
  | { dossier?: undefined; problems: Problem[]; warnings: Problem[]; unchecked: string[] };

/** `texts` is the folder that holds the sources' texts, to check every quotation against. */
export const checkDossiers = (inputs: readonly Input[], texts?: string): Checked =>
  checkWritten(readDossiers(inputs), texts);

export interface Around {
  /** Records that are in order, and of which no more is known than what others need of them. */
  context: Near['context'];
  /** Of whose records no problem is to be told: not all that speaks of them was read. */
  isSettled: (kind: string, slug: string) => boolean;
  /** What later files define, and may make good. */
  coming?: Coming;
}

export function checkWritten(written: Written, texts?: string, around?: Around): Checked {
  const { context } = around ?? {};
  const { problems, known } = written;
  const isContext = ([kind, slug]: Path) => Object.hasOwn(context?.[kind as Kind] ?? {}, slug as string);
  const isSettled = (path: Path) =>
    isContext(path) || (around?.isSettled(String(path[0]), String(path[1])) ?? false);
  const isStored = (path: Path) => isContext(path) || isOfDatabase(written.problem(path, ''));
  const { records: filled, todos } = withoutTodos(written.records);
  for (const { path, message } of todos) problems.push({ ...written.problem(path, message), isTodo: true });
  const report: Report = (path, message, part, first) => {
    if (isSettled(path)) return;
    if (first && isContext(first)) return report(path, message, part);
    const { path: file, line, column } = written.problem(first ?? path, message);
    const origin = first ? `; first at ${file}:${line}:${column}` : '';
    problems.push(written.problem(path, `${message}${origin}`, part));
  };
  const { coming } = around ?? {};
  const putOff: Report = (path) => {
    if (!isSettled(path)) coming?.leave(written.problem(path, '').path, 'citations');
  };
  const warnings = [...written.warnings];
  const warn: Report = (path, message, part) => {
    // What is still to be filled in is not missing.
    if (isSettled(path) || isTodo(path, todos)) return;
    warnings.push({ ...written.problem(path, message, part), isWarning: true });
  };
  const named = withDefaultSpeakers(withCurrentSlugs(withContext(filled, context), report, warn));
  const records = withoutContext(named, isContext);
  /** Sources that are cited, perhaps, by a slug that is not theirs. */
  const unsure = new Set<string>();
  for (const kind of KIND_KEYS) {
    for (const slug of Object.keys(records[kind])) {
      if (SLUG.test(slug)) continue;
      report([kind, slug], `"${slug}" ${NO_SLUG}`, 'key');
      if (kind === 'sources') unsure.add(slug);
      // Whoever refers to it as it should be does no wrong.
      if (known) known[kind].add(slugOf(slug));
    }
  }
  let labelled: Labelled[] | undefined;
  const shape = dossierFormat(known, (kind, slug) => {
    labelled ??= labelledIn(withContext(written.records, context));
    const meant = slugsMeant(
      slug,
      labelled.filter((record) => record.kind === kind),
    );
    if (kind === 'sources') for (const source of meant) unsure.add(source);
    return suggestion(meant);
  });
  let unchecked: string[] = [];
  let readIn: Context | undefined;
  // The rules look at whatever is well formed, so that one run tells every problem.
  const format = shape.superRefine(
    (dossier, { issues }) => {
      const wellFormed = withContext(withoutFaults(dossier, issues), context);
      checkRules(wellFormed, report, written.incomplete, unsure, coming ? putOff : report);
      checkPlausible(wellFormed, warn);
      const read = texts === undefined ? undefined : readTexts(wellFormed, texts, report);
      unchecked = read?.unchecked ?? [];
      if (read) checkQuotations(wellFormed, read.texts, report);
      readIn = checkParagraphsRead(storedFirst(wellFormed, isStored), read?.texts ?? new Map(), {
        error: report,
        warn,
      });
    },
    { when: () => true },
  );
  const result = format.safeParse(records, { reportInput: true, error: unknownKeys });
  const issues = (result.error?.issues ?? []).filter(({ path }) => !isTodo(path, todos));
  const empty = issues.filter((issue) => explain(issue) === NO_VALUE);
  // Only Zod knows whether a key may be left away: what is left without those that are empty is asked for.
  const asked = empty.length ? shape.safeParse(withoutFaults(records as Dossier, empty)).error?.issues : [];
  const required = new Set(asked?.map(({ path }) => path.join('\n')));
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      const messages = issue.message.split('\n');
      issue.keys.forEach((key, index) => {
        report([...issue.path, key], messages[index] ?? '', 'key');
      });
      continue;
    }
    const isOptional = empty.includes(issue) && !required.has(issue.path.join('\n'));
    const message = `${explain(issue)}${isOptional ? ': leave the key away where it is unknown' : ''}`;
    const problem = written.problem(issue.path, message, issue.code === 'invalid_key' ? 'key' : 'value');
    problems.push({ ...problem, isShared: message.startsWith(NO_SUCH) || message.startsWith(OF_WHICH) });
  }
  if (!result.success || problems.length) return { problems, warnings, unchecked };
  const count = KIND_KEYS.reduce((sum, kind) => sum + Object.keys(records[kind]).length, 0);
  const { files, texts: read, saidIn } = written;
  const dossier = withContext(result.data, context) as Dossier;
  const uncoded = () => (readIn ? uncodedIn(readIn) : []);
  return { dossier, records: count, files, texts: read, saidIn, warnings, unchecked, uncoded };
}

/** Those of the files come first. */
function withContext<Records extends Partial<Record<Kind, object>>>(
  records: Records,
  context: Near['context'] | undefined,
): Records {
  if (!context) return records;
  const all = KIND_KEYS.map((kind) => [
    kind,
    Object.assign(Object.create(null), records[kind], without(context[kind], records[kind])),
  ]);
  return Object.fromEntries(all);
}

/** Of two that may be the same, the second is told so: it is to be the one that somebody writes now. */
function storedFirst(dossier: Loose<Dossier>, isStored: (path: Path) => boolean): Loose<Dossier> {
  const all = Object.entries(dossier).map(([kind, records]) => {
    const entries = Object.entries(records ?? {});
    const [stored, own] = [true, false].map((wanted) =>
      entries.filter(([slug]) => isStored([kind, slug]) === wanted),
    );
    return [
      kind,
      Object.assign(Object.create(null), Object.fromEntries([...(stored ?? []), ...(own ?? [])])),
    ];
  });
  return Object.fromEntries(all);
}

function without(context: Record<string, unknown>, records: object | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(context).filter(([slug]) => !Object.hasOwn(records ?? {}, slug)));
}

function withoutContext(records: Written['records'], isContext: (path: Path) => boolean): Written['records'] {
  const own = KIND_KEYS.map((kind) => {
    const entries = Object.entries(records[kind]).filter(([slug]) => !isContext([kind, slug]));
    return [kind, Object.assign(Object.create(null), Object.fromEntries(entries))];
  });
  return Object.fromEntries(own);
}

/** With each warning as a problem. */
export function strictly(checked: Checked): Checked {
  const { warnings, problems = [], unchecked } = checked;
  if (!warnings.length) return checked;
  const strict = warnings.map((warning) => ({ ...warning, isWarning: false }));
  return { problems: [...problems, ...strict], warnings: [], unchecked };
}

/** One line for each unknown key: only here does Zod tell which keys are known. */
function unknownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const keys = Object.keys((issue.inst as z.ZodObject).shape);
  return issue.keys.map((key) => `unknown key "${key}"${didYouMean(key, keys)}`).join('\n');
}

function explain(issue: z.core.$ZodIssue): string {
  const { code, input, path } = issue;
  if (code === 'invalid_key') return issue.issues.map(({ message }) => message).join('; ');
  if (code !== 'invalid_type' && code !== 'invalid_value') return issue.message;
  const key = String(path.at(-1));
  if (input === undefined)
    return `"${key}" is missing${key === 'cites' ? ': every fact cites a source' : ''}`;
  if (input === '') return NO_VALUE;
  // A paragraph alone is one of the document that the file is about, and this file is about none.
  if (code === 'invalid_type' && key === 'cites' && typeof input !== 'object') return OF_WHICH;
  if (code === 'invalid_type') {
    return `${WANTED[issue.expected] ?? issue.expected} is wanted here, not ${describe(input)}`;
  }
  const values = issue.values.map(String);
  // A mapping has no text.
  const meant = typeof input === 'object' ? '' : didYouMean(String(input), values);
  return `${describe(input)} is not one of ${values.join(', ')}${meant}`;
}

const OF_WHICH =
  'of which source? Name it, "cites: { SOURCE: 1 }", or name the "document" that this file is about';

const WANTED: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `"${String(value)}"`;
}

/** What is left of a value when everything that an issue names is taken out. */
function withoutFaults(value: Dossier, issues: readonly { code?: string; path?: readonly PropertyKey[] }[]) {
  const rest = structuredClone(value) as Loose<Dossier>;
  for (const { code, path = [] } of issues) {
    if (code === 'unrecognized_keys') continue;
    let holder: unknown = rest;
    for (const step of path.slice(0, -1))
      holder = (holder as Record<PropertyKey, unknown> | undefined)?.[step];
    // Lists keep their length, so that paths into them stay true.
    if (typeof holder === 'object' && holder !== null) {
      (holder as Record<PropertyKey, unknown>)[path.at(-1) as PropertyKey] = undefined;
    }
  }
  return rest;
}
