/** How to cite a record, as files at addresses of their own. */
import { expect, test } from 'vitest';
import { codeOf, knock, ORIGIN } from './door.ts';

const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';

test.each([
  ['bib', 'application/x-bibtex', /^@online\{aftermath-event-us-embassy-baghdad-attack-2023-12-08,\n/],
  ['ris', 'application/x-research-info-systems', /^TY {2}- ELEC\r\n(?:.*\r\n)+ER {2}- \r\n$/],
  ['csl.json', 'application/vnd.citationstyles.csl+json', /"title": "Attack on the US embassy in Baghdad"/],
])('an event has one as .%s, to be saved under its name', async (format, type, text) => {
  const response = await knock(`${EVENT}.${format}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  expect(response.headers.get('content-disposition')).toContain(`attack-2023-12-08.${format}"`);
  expect(response.headers.get('link')).toBe(`<${ORIGIN}${EVENT}>; rel="cite-as"`);
  const body = await response.text();
  expect(body).toMatch(text);
  expect(body).toContain(`${ORIGIN}${EVENT}`);
  expect(body).toContain('Attack on the US embassy in Baghdad');
});

test.each([
  ['/statement/miller-right-to-self-defense-2023-12-08', 'Matthew Miller: Says that'],
  ['/actor/kataib-hezbollah', '{{Kataib Hezbollah}}'],
  ['/source/rudaw-2023-12-09', 'Iraqi militia official vows'],
  ['/place/green-zone', '{{Green Zone}}'],
  ['/data', '{{Data}}'],
])('%s has one by its title, and its page leads to it', async (path, title) => {
  expect(await (await knock(`${path}.bib`)).text()).toContain(title);
  const page = await (await knock(path, { headers: { accept: 'text/html' } })).text();
  expect(page).toContain(
    `<link rel="alternate" type="application/x-bibtex" title="How to cite this: BibTeX" href="${ORIGIN}${path}.bib"`,
  );
  expect(page.includes(`<link rel="cite-as" href="${ORIGIN}${path}"`)).toBe(path !== '/data');
});

test.each(['/event/none.bib', '/event/none.csl.json', `${EVENT}.bibtex`, '/party/united-states.bib'])(
  '%s is none',
  async (path) => {
    const response = await knock(path);
    expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
  },
);
