/** What the check of dossiers has found, in lines. */
import { printProblems } from './problem.ts';
import type { Checked } from './validate.ts';

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

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
