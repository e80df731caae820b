/** What a draft leaves to its editor: a value that starts with `TODO`. `check` counts them; nothing is applied until none is left. */
import type { Path, Written } from './read.ts';

const TODO = /^TODO\b[:\s]*/;

export interface Todo {
  path: Path;
  message: string;
}

/** The records without what is yet to be filled in: so that nothing else is said of it. */
export function withoutTodos(records: Written['records']): { records: Written['records']; todos: Todo[] } {
  const todos: Todo[] = [];
  const strip = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string' && TODO.test(value)) {
      todos.push({ path, message: messageOf(value, path) });
      return undefined;
    }
    if (Array.isArray(value)) return value.map((item, index) => strip(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.create(null) as Record<string, unknown>;
    for (const [key, part] of Object.entries(value)) copy[key] = strip(part, [...path, key]);
    return copy;
  };
  return { records: strip(records, []) as Written['records'], todos };
}

/** Whether a problem at this path is only that something is not filled in yet. */
export function isTodo(path: Path, todos: readonly Todo[]): boolean {
  return todos.some((todo) => todo.path.every((step, index) => step === path[index]));
}

function messageOf(value: string, path: Path): string {
  const note = value.replace(TODO, '').trim();
  const key = path.findLast((step) => typeof step === 'string');
  return `"${String(key)}" is to be filled in${note ? `: ${note}` : ''}`;
}
