import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative } from 'node:path';

const project = join(import.meta.dirname, '..');

/** For the stack traces of built scripts: puts the lines of the sources in place of theirs. Workerd names a script by its folder and file. */
export function sourceLinesOf(scripts: readonly string[]): (trace: string) => string {
  const maps = new Map<string, SourceMap>();
  // With the first trace: a map is several times as large as its script.
  const mapOf = (script: string) => {
    const map = maps.get(script) ?? new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')));
    maps.set(script, map);
    return map;
  };
  return (trace) =>
    trace.replaceAll(/[^\s(]*worker\.js:(\d+):(\d+)/g, (place, line, column) => {
      const script =
        scripts.find((path) => place.includes(relative(dirname(dirname(path)), path))) ?? scripts[0];
      if (!script) return place;
      const { originalSource, originalLine = 0 } = mapOf(script).findEntry(
        Number(line) - 1,
        Number(column) - 1,
      ) as {
        originalSource?: string;
        originalLine?: number;
      };
      if (!originalSource) return place;
      return `${relative(project, join(dirname(script), originalSource))}:${originalLine + 1}`;
    });
}
