import { expect } from 'vitest';
import { knock } from './door.ts';

/** What a reader without script is shown at a path: all that stands between the tags. */
export async function wordsOf(path: string): Promise<string> {
  const response = await knock(path, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(200);
  return (await response.text())
    .replace(/<script[^>]*>.*?<\/script>|<style[^>]*>.*?<\/style>|<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}
