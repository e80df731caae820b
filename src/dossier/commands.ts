/** What `check`, `plan`, `apply` and `remove` do, as lines of text; cli.ts reads their options and opens their database. */
import { authorHere } from '../changesets/author.ts';
import { olderTexts } from '../changesets/older.ts';
import { applyPlan } from './apply.ts';
import { dataFolder } from './data-folder.ts';
import { type Effect, effectsOf } from './effects.ts';
import { type Given, type Kept, Removal } from './kept.ts';
import { givenFile, type NamedFile, namedFiles, nameProblems } from './named-files.ts';
import { changeOf } from './near/change.ts';
import { type Head, headOf, planNear } from './near/plan.ts';
import { changedSayings, sayingsOf } from './near/said.ts';
import { namedRows, type Plan, planChanges } from './plan.ts';
import { type Problem, printProblems } from './problem.ts';
import { rowsOf } from './rows.ts';
import { rowsWritten } from './rows-written.ts';
import { changeInSteps, manyFiles, sizeOf } from './steps/change.ts';
import type { Step } from './steps/steps.ts';
import { readState } from './store.ts';
import { printPlan } from './summary.ts';
import { assertKept, assertPlaces, changedTexts, inputOf, isOfDatabase, together } from './together.ts';
import { type Checked, checkDossiers, strictly } from './validate.ts';

export interface Wanted {
  /** Files and folders of dossiers to apply. */
  files?: readonly string[];
  /** Texts of dossiers that stand in no file. */
  given?: readonly Given[];
  /** Names of dossiers in the database that are to go. */
  remove?: readonly string[];
  /** The folder that files inside of it are named in. */
  data?: string;
  /** The folder of the sources' texts. */
  text?: string;
  /** Whether each warning is an error. */
  strict?: boolean;
  /** Whether it may take away what another folder or an earlier version has put there. */
  allowRemoval?: boolean;
  /** Of the files, those to apply now. */
  step?: Step;
  /** How much is taken at a time. */
  stepBytes?: number;
  /** Whether the database is a copy, for a trial. */
  isTrial?: boolean;
  /** Told as it goes on, where there is much to do. */
  progress?: (line: string) => void;
  /** Whether what is stored is to be worked out anew, as the code that does so is another. */
  anew?: boolean;
  /** Who asks for it, and why. */
  author?: string;
  comment?: string;
}

export interface Outcome {
  lines: string[];
  /** Those of them that a plan has for each record. */
  records: string[];
  /** What was changed; nothing where there are problems, which the lines say. */
  plan?: Plan;
  /** What it does to what readers are shown. */
  effects?: Effect[];
  /** Errors, where there is no plan, and warnings. */
  problems: readonly Problem[];
  /** The dossiers of the database that no file of these folders has. */
  others: readonly Kept[];
  folders: readonly string[];
  /** That an apply writes, as D1 counts them. */
  rows?: number;
}

export function printChecked(checked: Checked): string[] {
  return [...printed(checked), ...notChecked(checked), ...notCoded(checked)];
}

/** What nothing could be held against. */
function notChecked({ unchecked }: Checked): string[] {
  if (!unchecked.length) return [];
  const which = `${counted(unchecked.length, 'source')} not checked, as there is no text`;
  return [`${which}: ${unchecked.join(', ')}`];
}

const PLACES_MAX = 12;

/** For a reader to look at: not each number or date needs a record. */
function notCoded(checked: Checked): string[] {
  if (!checked.dossier) return [];
  return checked.uncoded().map(({ source, numbers, dates }) => {
    const places = [...numbers, ...dates].sort((one, other) => one.paragraph - other.paragraph);
    const shown = places.slice(0, PLACES_MAX).map(({ paragraph, words }) => `¶${paragraph} "${words}"`);
    const found = [
      ...(numbers.length ? [counted(numbers.length, 'number')] : []),
      ...(dates.length ? [counted(dates.length, 'date')] : []),
    ];
    const more = places.length > PLACES_MAX ? ', …' : '';
    return `${found.join(' and ')} of ${source} in no record: ${shown.join(', ')}${more}`;
  });
}

function printed(checked: Checked): string[] {
  const warnings = printProblems(checked.warnings);
  const warned = warnings.length ? `, ${counted(warnings.length, 'warning')}` : '';
  if (!checked.problems) {
    const found = `${counted(checked.records, 'record')} in ${counted(checked.files, 'file')}, no problem`;
    return [...warnings, `${found}${warned}`];
  }
  const todos = printProblems(checked.problems.filter(({ isTodo }) => isTodo));
  const problems = printProblems(checked.problems.filter(({ isTodo }) => !isTodo));
  const found = problems.length || !todos.length ? counted(problems.length, 'problem') : 'no problem';
  const left = todos.length ? `, ${todos.length} TODO to fill in before "apply"` : '';
  return [...problems, ...todos, ...warnings, `${found}${left}${warned}`];
}

/** Only looks: the database stays as it is. */
export async function showChanges(database: D1Database, wanted: Wanted): Promise<Outcome> {
  const many = await manyFiles(database, wanted);
  if (many && wanted.isTrial) return changeInSteps(database, wanted, many, IN_STEPS);
  if (many) return { lines: [sizeOf(many)], records: [], problems: [], others: [], folders: [] };
  const { removal, ...outcome } = await planFor(database, wanted);
  const older = outcome.plan ? await olderTexts(database, outcome.plan) : [];
  const shown = [...outcome.lines, ...printEffects(outcome.effects ?? []), ...older];
  const lines = removal ? [...shown, `note: ${removal.message}`] : shown;
  return { ...outcome, lines, ...(outcome.plan && { rows: rowsWritten(outcome.plan) }) };
}

export async function changeDatabase(database: D1Database, wanted: Wanted): Promise<Outcome> {
  const many = await manyFiles(database, wanted);
  if (many) return changeInSteps(database, wanted, many, IN_STEPS);
  const { removal, ...outcome } = await planFor(database, wanted);
  if (removal && !wanted.allowRemoval) throw removal;
  return outcome.plan ? applyOutcome(database, outcome, outcome.plan, wanted) : outcome;
}

async function applyOutcome(
  database: D1Database,
  outcome: Outcome,
  planned: Plan,
  wanted: Wanted,
): Promise<Outcome> {
  const plan = withChangeset(planned, outcome, wanted);
  const older = await olderTexts(database, plan);
  await applyPlan(database, plan);
  return { ...outcome, lines: [...outcome.lines, ...older], plan };
}

const IN_STEPS = { plan: planOfChange, apply: applyOutcome };

/** Where anything changes at all. */
function withChangeset(plan: Plan, { records, effects = [], problems }: Outcome, wanted: Wanted): Plan {
  if (!plan.changes.length && !plan.texts) return plan;
  const { author = authorHere(), comment } = wanted;
  const request = { author, comment: comment ?? (plan.texts ? undefined : ANEW) };
  return { ...plan, changeset: { by: author, request, records, effects, problems } };
}

const ANEW = 'The same dossiers, worked out anew.';

export type Planned = Outcome & { removal?: Removal };

/** From what the change touches; where few dossiers are kept from all of them, as whoever has read all can say more. */
export async function planFor(database: D1Database, wanted: Wanted): Promise<Planned> {
  const head = wanted.anew ? undefined : await headOf(database);
  return head && !head.isFew ? planOfChange(database, head, wanted) : planOfAll(database, wanted);
}

async function planOfChange(database: D1Database, head: Head, wanted: Wanted): Promise<Planned> {
  const { data = dataFolder(), text, strict } = wanted;
  const change = await changeOf(database, wanted);
  const { files, removed, kept, faults } = change;
  if (faults.length) return { ...faulty(faults, [], files), ...beyondOf(files, []) };
  const { checked: found, plan, before, after, gone } = await planNear(database, head, change.changed, text);
  const checked = ownOf(found, strict);
  if (checked.problems || !plan || !before || !after) {
    return { ...faulty(checked.problems ?? [], checked.warnings, files), ...beyondOf(files, []) };
  }
  plan.texts = changedTexts(kept, change.differing, change.texts, removed);
  plan.unfinished = change.differing.flatMap(({ name, path }) => {
    const before = kept.find((dossier) => dossier.name === name)?.unfinished ?? null;
    const left = wanted.step?.left.get(path) ?? null;
    return before === left ? [] : [[name, left] as const];
  });
  return {
    ...outcomeOf(plan, checked, removed, data),
    effects: plan.changes.length ? effectsOf(before, after) : [],
    // Whoever keeps so many knows of them.
    ...beyondOf(files, []),
    removal: removalBy(() => assertPlaces(kept, files, (kind, slug) => !gone.has(kind, slug))),
  };
}

/** With the warnings of the files alone. */
function ownOf(checked: Checked, strict = false): Checked {
  const own = { ...checked, warnings: checked.warnings.filter((warning) => !isOfDatabase(warning)) };
  return strict ? strictly(own) : own;
}

async function planOfAll(database: D1Database, wanted: Wanted): Promise<Planned> {
  const { files: paths = [], given = [], remove = [], data = dataFolder(), text, strict } = wanted;
  const state = await readState(database);
  const files = [...namedFiles(paths, data), ...given.map(givenFile)];
  const { inputs, others, removed } = together(state.dossiers, files, paths, remove);
  const checked = ownOf(checkDossiers(inputs, text), strict);
  const problems = [...nameProblems(files), ...(checked.problems ?? [])];
  if (!checked.dossier || problems.length) {
    return { ...faulty(problems, checked.warnings, files), ...beyondOf(files, others) };
  }
  const rows = rowsOf(checked.dossier);
  const plan = planChanges(rows, state);
  plan.texts = changedTexts(state.dossiers, files, checked.texts, removed);
  plan.unfinished = state.dossiers.flatMap(({ name, unfinished }) =>
    unfinished ? [[name, null] as const] : [],
  );
  const names = new Map([
    ...files.map(({ path, name }) => [path, name] as const),
    ...others.map((dossier) => [inputOf(dossier).path, dossier.name] as const),
  ]);
  plan.sayings = changedSayings(
    state.sayings,
    sayingsOf(checked.saidIn, (path) => names.get(path)),
  );
  return {
    ...outcomeOf(plan, checked, removed, data),
    // Where nothing was there before, all of it is new.
    effects: plan.changes.length && state.rows.sources.length ? effectsOf(namedRows(state), rows) : [],
    ...beyondOf(files, others),
    removal: removalBy(() => assertKept(checked.dossier, state, files)),
  };
}

function faulty(problems: Problem[], warnings: Problem[], files: readonly NamedFile[]) {
  const lines = printChecked({ unchecked: [], problems, warnings });
  return { lines: [...lines, ...wayOut(problems, files)], records: [], problems: [...problems, ...warnings] };
}

function outcomeOf(plan: Plan, { warnings }: Checked, removed: readonly Kept[], data: string) {
  const records = linesOf(plan);
  const lines = [...printProblems(warnings), ...records, ...stillThere(removed, data)];
  return { lines, records, problems: warnings, plan };
}

function beyondOf(files: readonly NamedFile[], others: readonly Kept[]) {
  return {
    others: others.filter(({ name }) => !files.some(({ hasBeside }) => hasBeside(name))),
    folders: [...new Set(files.map(({ base }) => base))],
  };
}

/** The files that would bring back what goes. */
function stillThere(removed: readonly Kept[], data: string): string[] {
  return namedFiles([data], data).flatMap(({ name, path }) =>
    removed.some((dossier) => dossier.name === name)
      ? [`note: ${path} is still there: applying ${data} again brings "${name}" back`]
      : [],
  );
}

function removalBy(assert: () => void): Removal | undefined {
  try {
    assert();
  } catch (error) {
    if (error instanceof Removal) return error;
    throw error;
  }
  return undefined;
}

function linesOf(plan: Plan): string[] {
  const { changes, texts } = plan;
  const lines = printPlan(plan).split('\n');
  const names = (texts?.written ?? []).map(({ name }) => name);
  const removed = (texts?.removed ?? []).map((name) => `- dossier ${name}`);
  if (changes.length) return [...lines, ...removed];
  if (names.length) return [`Nothing to change but the text of ${names.join(', ')}.`, ...removed];
  return removed.length ? removed : lines;
}

function printEffects(effects: readonly Effect[]): string[] {
  if (!effects.length) return [];
  return [
    'What readers will see:',
    ...effects.flatMap(({ on, lines }) => [`  ${on}`, ...lines.map((line) => `    ${line}`)]),
  ];
}

/** Where the problem is with a dossier that no file is at hand for. */
function wayOut(problems: readonly Problem[], files: readonly NamedFile[]): string[] {
  const isOfOthers = problems.some(
    (problem) => isOfDatabase(problem) || problem.message.includes('first at database: '),
  );
  if (!isOfOthers) return [];
  if (!files.length) {
    return [
      'nothing was removed: "database: NAME" is a dossier that needs what would go. Name it as well, or first apply it without that',
    ];
  }
  return [
    '"database: NAME" is a dossier that was applied before, and is in none of these files: apply a NAME.yaml without the problem, or take it away with --remove NAME',
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
