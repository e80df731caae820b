/** What readers do: they follow links, look where a fact stands, and take with them what they see. */
import { text } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browserIsMissing, visit, WIDTHS } from './visit.ts';

const EVENT = '/event/us-embassy-baghdad-attack-2023-12-08';
const ATTACK = 'Attack on the US embassy in Baghdad';

const MOST_STOPS = 12;

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const row = (page: Page, words: RegExp) =>
  panel(page, 'Who answered, and when').locator('summary', { hasText: words });
const dataOf = (page: Page, name: string) => panel(page, name).locator('summary', { hasText: 'Data' });
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe.skipIf(browserIsMissing)('a reader', () => {
  test.each(WIDTHS)(
    '%i px wide goes from a disputed fact to the paragraph where it stands, and back',
    async (width) => {
      const { page, complaints, foreign } = await visit('/', { width });
      await page.evaluate('window.isTheSame = true');

      await panel(page, 'Disputed facts').getByRole('link', { name: ATTACK }).first().click();
      await heading(page, ATTACK).waitFor();
      expect(await page.title()).toBe(`${ATTACK} · Aftermath`);

      // What each side said is folded on a phone. What he said in one statement is one row, which opens to its points, and
      // each point to its words.
      if (width < 992) await page.getByText('Show 11 responses').click();
      await row(page, /Matthew Miller, in a written statement: 2 points/).click();
      await row(page, /claims a right.*neither the protection of missions/).click();
      await page.getByRole('link', { name: 'All about this statement' }).filter({ visible: true }).click();
      await heading(page, /^Matthew Miller: Says that neither/).waitFor();
      expect(await page.evaluate('document.activeElement.id'), 'the new page has the focus').toBe('main');

      await page.getByRole('link', { name: 'Matthew Miller' }).first().click();
      await heading(page, 'Matthew Miller').waitFor();
      expect(pathOf(page)).toBe('/actor/matthew-miller');

      await page.getByRole('link', { name: /¶\d/ }).first().click();
      await heading(page, /^“?The US condemns/).waitFor();
      const { hash } = new URL(page.url());
      await page.locator(`${hash}[data-target]`).waitFor();
      expect(hash).toMatch(/^#para-\d+$/);

      for (const name of ['Matthew Miller', /^Matthew Miller: Says that neither/, ATTACK, /^What happened/]) {
        await page.goBack();
        await heading(page, name).waitFor();
      }
      expect(await page.evaluate('window.isTheSame'), 'no page was loaded anew').toBe(true);
      expect(complaints).toEqual([]);
      expect(foreign).toEqual([]);
    },
  );

  test.each(WIDTHS)('%i px wide sees at once what each side said, in whose words', async (width) => {
    const { page } = await visit(EVENT, { width });
    const sides = page.getByRole('region', { name: 'What each side said' });
    const words = async (side: string) =>
      (await sides
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { name: side }) })
        .textContent()) ?? '';
    expect(await words('Government of Iraq')).toMatch(
      /Mohammed Shia al-Sudani, Iraqi Prime Minister.*Attacking any foreign mission/,
    );
    expect(await words('United States')).toMatch(
      /Lloyd Austin, U.S. Defense Secretary.*reserves the right to respond decisively/,
    );
    const militias = await words('Iran-aligned Iraqi militias');
    expect(militias).toMatch(
      /Abu Ali al-Askari, security chief, for Kataib Hezbollah.*Our jihadist operations.*al-Wa'd al-Sadiq.*popular and political/,
    );
    expect(militias).toContain(
      "Its speakers differ. May diplomatic missions be attacked? Abu Ali al-Askari: unclear (editors’ reading); al-Wa'd al-Sadiq: no",
    );
  });

  test.each(WIDTHS)('%i px wide comes to the first response by few stops of the keyboard', async (width) => {
    const { page } = await visit(EVENT, { width });
    const focused = () =>
      page.evaluate<string>(`document.activeElement.closest('#responses summary')?.textContent ?? ''`);
    let stops = 0;
    const next = async () => {
      await page.keyboard.press('Tab');
      stops += 1;
    };
    for (const skip of ['Skip to the page', 'Skip to the responses']) {
      await next();
      await page.locator(':focus', { hasText: skip }).waitFor();
      await page.keyboard.press('Enter');
    }
    await page.locator('#responses:focus').waitFor();
    while (stops < MOST_STOPS && !/^Show|security forces/.test(await focused())) await next();
    if ((await focused()).startsWith('Show')) {
      await page.keyboard.press('Enter');
      await next();
    }
    expect(await focused()).toContain('asks for an inquiry into the security forces');
    expect(stops).toBeLessThanOrEqual(MOST_STOPS);
  });

  test('keeps a list to what is looked for, at an address that says so', async () => {
    const { page, complaints } = await visit('/');
    await page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name: 'Events' }).click();
    await page.getByRole('heading', { level: 2, name: '31 events' }).waitFor();
    await page.getByLabel('Accounts').selectOption('Only where they differ');
    await page.getByRole('heading', { level: 2, name: '1 event' }).waitFor();
    expect(new URL(page.url()).search).toBe('?disputed=on');
    await page.getByLabel('Side that takes part').selectOption('Government of Iraq');
    await page.getByText('No event is of this kind').waitFor();

    await page.getByRole('link', { name: 'People and groups' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('kataib');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await panel(page, '1 name').getByRole('link', { name: 'Kataib Hezbollah' }).click();
    await heading(page, 'Kataib Hezbollah').waitFor();
    expect(complaints).toEqual([]);
  });

  test('is led to what is folded, and has it open', async () => {
    const { page } = await visit(`${EVENT}#account-killed`);
    await panel(page, 'Accounts').locator('#account-killed[data-target] article').first().waitFor();
  });

  test('checks a figure: from a search to the words of the source and its address', async () => {
    const { page } = await visit('/search?q=84');
    await page.getByRole('link', { name: 'Number of attacks: at least 84' }).click();
    const claim = panel(page, 'Accounts').locator('li[data-target]');
    await claim.getByText('attacked at least 84 times').waitFor();
    await claim.locator('a[href^="https:"]').waitFor();
    const title = page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: /^↑ / });
    expect(await title.boundingBox()).toMatchObject({ y: expect.closeTo(4, -1) });
    expect(await title.textContent()).toBe(`↑ ${await page.locator('h1').textContent()}`);

    const { hash, pathname } = new URL(page.url());
    expect(hash).toBe('#attack-count/shafaq-2023-12-09/p20');
    const slug = `${pathname.replace('/event/', '')}/${hash.slice(1)}`;
    // As addresses were up to version 0.6.0.
    await page.goto(`${pathname}#claim-${Buffer.from(`Claim:${slug}`).toString('base64url')}`);
    await page.reload();
    await claim.getByText('attacked at least 84 times').waitFor();
  });

  test('sees of a fact where it stands, by pointing at it and by coming to it with the keyboard', async () => {
    const { page } = await visit(EVENT);
    const mark = panel(page, 'Accounts')
      .getByRole('link', { name: /^B ¶6: Rudaw/ })
      .first();
    const shown = page.getByRole('tooltip').filter({ hasText: 'Iraqi militia official vows more attacks' });

    await mark.hover();
    await shown.waitFor();
    await page.mouse.move(0, 0);
    await shown.waitFor({ state: 'detached' });
    await mark.focus();
    await shown.waitFor();
    expect(await mark.getAttribute('href')).toBe('/source/rudaw-2023-12-09#para-6');
  });

  test('opens in GraphiQL the query behind a panel, filled in, and runs it', async () => {
    const { page } = await visit(EVENT);
    await dataOf(page, 'Accounts').click();
    const [graphiql] = await Promise.all([
      page.waitForEvent('popup'),
      panel(page, 'Accounts').getByRole('link', { name: 'Open in GraphiQL' }).click(),
    ]);
    await graphiql.locator('.graphiql-query-editor', { hasText: 'query EventAccounts' }).waitFor();
    await graphiql.locator('.graphiql-execute-button').click();
    await graphiql.locator('.result-window', { hasText: '"event":' }).waitFor();
    await graphiql.locator('.result-window', { hasText: 'accounts' }).waitFor();
  });

  test('takes a panel along as JSON and as CSV', async () => {
    const { page } = await visit(EVENT);
    const accounts = panel(page, 'Accounts');
    await dataOf(page, 'Accounts').click();
    const taken = (name: string) =>
      Promise.all([page.waitForEvent('download'), accounts.getByRole('button', { name }).click()]);

    const [json] = await taken('JSON');
    expect(json.suggestedFilename()).toBe('EventAccounts-us-embassy-baghdad-attack-2023-12-08.json');
    const { event } = JSON.parse(await textOf(json));
    // What the panel's query is answered, and nothing else of the page.
    expect(Object.keys(event).sort()).toEqual(['accounts', 'occurred', 'slug', 'title']);
    expect(event.accounts.map(({ property }: { property: string }) => property)).toContain('MUNITIONS');

    const [csv] = await taken('CSV');
    const [head, ...rows] = (await textOf(csv)).trim().split('\r\n');
    expect(head).toContain('property');
    expect(rows.filter((row) => row.includes(',at least five rockets,'))).not.toEqual([]);
  });

  test('cites an event, a statement and a claim', async () => {
    const { page } = await visit(EVENT);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('url') });
    const copied = async (name: string | RegExp) => {
      await page.getByRole('button', { name, exact: true }).first().click();
      await page
        .getByText(/citation (with sources )?copied/i)
        .first()
        .waitFor();
      return page.evaluate<string>('navigator.clipboard.readText()');
    };
    const short = /Aftermath, “.+”, version [0-9a-f]{12}, \d+ \w+ \d{4}, http\S+$/;
    const retrieved = /Aftermath, http\S+ \(data version [0-9a-f]{12}, retrieved \d+ \w+ \d{4}\)\.$/;

    await page.getByText('Cite', { exact: true }).first().click();
    expect(await copied('Copy')).toMatch(short);
    const ofEvent = await copied('Copy with its sources');
    expect(ofEvent).toContain(`${ATTACK}, 8 December 2023, Green Zone, Baghdad`);
    expect(ofEvent.slice(0, -1)).toMatch(short);
    const ofClaim = await copied(/^Cite this claim/);
    expect(ofClaim).toMatch(/\/event\/us-embassy-baghdad-attack-2023-12-08#[a-z-]+\/[a-z0-9-]+\/p\d+ /);
    expect(ofClaim).toMatch(retrieved);

    await page.goto('/statement/miller-right-to-self-defense-2023-12-08');
    await page.getByText('Cite', { exact: true }).first().click();
    const ofStatement = await copied('Copy with its sources');
    expect(ofStatement).toContain('“This is non-negotiable, and neither is our right to self-defense”');

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the citation as BibTeX' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('aftermath-statement-miller-right-to-self-defense-2023-12-08.bib');
    expect(await textOf(file)).toContain('/statement/miller-right-to-self-defense-2023-12-08},');
  });

  test('sees a citation that the browser does not let be copied, and selects it', async () => {
    const { page } = await visit(EVENT);
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('No.'))");
    await page.getByRole('button', { name: 'Cite this claim: at least five rockets' }).first().click();
    await page.getByRole('status').getByText('Not copied: the browser does not allow it').waitFor();
    await page.getByText(/: munitions: at least five rockets .*Aftermath, http\S+ \(/).waitFor();
  });
});

async function textOf(download: Download): Promise<string> {
  return text(await download.createReadStream());
}
