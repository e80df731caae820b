import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(project, path), 'utf8');

test('each component of Mantine that a page uses has its styles', () => {
  const used = globSync('explorer/**/*.tsx', { cwd: project }).flatMap((path) =>
    [...textOf(path).matchAll(/(?:import|export) \{([^}]*)\} from '@mantine\/core'/g)].flatMap(
      ([, names = '']) => names.split(',').map((name) => name.trim().replace(/ as .*/, '')),
    ),
  );
  const styled = new Set(used.filter((name) => existsSync(join(project, stylesheet(name)))));
  expect(styled.size).toBeGreaterThan(10);
  const loaded = textOf('explorer/shell/mantine.css');
  expect([...styled].filter((name) => !loaded.includes(`@mantine/core/styles/${name}.css`))).toEqual([]);
});

const stylesheet = (component: string) => `node_modules/@mantine/core/styles/${component}.css`;
