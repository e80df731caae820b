import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative } from 'node:path';

const project = join(import.meta.dirname, '..');

/** For the stack traces of a built script: puts the lines of the sources in place of the script's. */
export function sourceLinesOf(script: string): (trace: string) => string {
  const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')));
  return (trace) =>
    trace.replaceAll(/[^\s(]*worker\.js:(\d+):(\d+)/g, (place, line, column) => {
      const { originalSource, originalLine = 0 } = map.findEntry(Number(line) - 1, Number(column) - 1) as {
        originalSource?: string;
        originalLine?: number;
      };
      if (!originalSource) return place;
      return `${relative(project, join(dirname(script), originalSource))}:${originalLine + 1}`;
    });
}
