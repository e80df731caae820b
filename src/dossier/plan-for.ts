/** From what somebody wants to a plan, whoever asks for it: a command, or the desk, where texts are given and no file is read. */
import { entriesOf } from '../changesets/log.ts';
import { dataFolder } from './data-folder.ts';
import { type Effect, effectsOf } from './effects.ts';
import { type Given, type Kept, Removal } from './kept.ts';
import { givenFile, type NamedFile, namedFiles, nameProblems } from './named-files.ts';
import { changeOf } from './near/change.ts';
import { type Head, headOf, planNear } from './near/plan.ts';
import { changedSayings, sayingsOf } from './near/said.ts';
import { namedRows, type Plan, planChanges } from './plan.ts';
import { printChecked } from './print-checked.ts';
import { isOfDatabase, type Problem, printProblems } from './problem.ts';
import { rowsOf } from './rows.ts';
import type { Step } from './steps/steps.ts';
import { readState } from './store.ts';
import { printPlan } from './summary.ts';
import { assertKept, assertPlaces, changedTexts, inputOf, together } from './together.ts';
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
  /** Whether it puts right what was wrong: `comment` says what. */
  correction?: boolean;
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

export type Planned = Outcome & { removal?: Removal };

/** From what the change touches; where few dossiers are kept from all of them, whose texts can then be compared. */
export async function planFor(database: D1Database, wanted: Wanted): Promise<Planned> {
  const head = wanted.anew ? undefined : await headOf(database);
  return head && !head.isFew ? planOfChange(database, head, wanted) : planOfAll(database, wanted);
}

export async function planOfChange(database: D1Database, head: Head, wanted: Wanted): Promise<Planned> {
  const { data = dataFolder(), text, strict } = wanted;
  const change = await changeOf(database, wanted);
  const { files, removed, kept, faults } = change;
  if (faults.length) return { ...faulty(faults, [], files), ...beyondOf(files, []) };
  const { checked: found, plan, before, after, gone } = await planNear(database, head, change.changed, text);
  const checked = ownOf(found, strict);
  if (checked.problems || !plan || !before || !after) {
    return { ...faulty(checked.problems ?? [], checked.warnings, files), ...beyondOf(files, []) };
  }
  plan.entries = entriesOf(plan.changes, before, after);
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
  const before = namedRows(state);
  plan.entries = entriesOf(plan.changes, before, rows);
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
    effects: plan.changes.length && state.rows.sources.length ? effectsOf(before, rows) : [],
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
  if (!removed.length) return [];
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
