import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative } from 'node:path';

const project = join(import.meta.dirname, '..');

/**
 * For the stack traces of built scripts: puts the lines of the sources in place of theirs. Workerd names a script by its
 * folder and file.
 */
export function sourceLinesOf([script, ...others]: readonly [string, ...string[]]): (
  trace: string,
) => string {
  // Read at once, as a server may be stopped as soon as it has failed; that of the others with their first trace.
  const maps = new Map([[script, mapOf(script)]]);
  return (trace) =>
    trace.replaceAll(/[^\s(]*worker\.js:(\d+):(\d+)/g, (place, line, column) => {
      const isOf = (path: string) => place.includes(relative(dirname(dirname(path)), path));
      const path = others.find(isOf) ?? script;
      const map = maps.get(path) ?? mapOf(path);
      maps.set(path, map);
      const { originalSource, originalLine = 0 } = map.findEntry(Number(line) - 1, Number(column) - 1) as {
        originalSource?: string;
        originalLine?: number;
      };
      if (!originalSource) return place;
      return `${relative(project, join(dirname(path), originalSource))}:${originalLine + 1}`;
    });
}

const mapOf = (script: string) => new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')));
