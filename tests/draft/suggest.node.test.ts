import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type TestContext, test } from 'vitest';
import { parse } from 'yaml';
import { draftFiles } from '../../src/draft/command.ts';
import { check, folderOf } from '../dossier/command.ts';
import { ENGLISH, KNOWN } from './made-up.ts';

const HADARI = 'karim-al-hadari-raid';
const POINT = `${HADARI}-point-2`;

const PROPOSALS = {
  sources: { raid: { kind: 'NEWS_ARTICLE', title: 'Another title' } },
  events: {
    'raid-event': {
      title: 'Raid on the harbour of Port Anselm',
      type: 'ASSALT',
      occurred: '2024-03-04',
      place: 'port-anselm',
      claims: [
        { property: 'MUNITIONS', text: 'nine rockets', source: 'raid', para: 99 },
        { property: 'DAMAGE', text: 'none that is told of', source: 'raid', para: 6 },
      ],
    },
  },
  utterances: {
    [HADARI]: {
      statements: {
        [POINT]: {
          acts: ['VOW'],
          summary:
            'The sea stays closed until the last foreign warship is gone, and this was only a beginning.',
        },
      },
    },
  },
  statements: {
    'brandt-denial': {
      speaker: 'ilse-brandt',
      acts: ['REJECT'],
      summary: 'Nothing moves them.',
      channel: 'UNKNOWN',
      said: '2024-03-05',
      renderings: [{ source: 'raid', para: 5, verbatim: 'We shall not be moved' }],
    },
  },
};

async function drafted(context: TestContext, proposals: unknown) {
  const folder = folderOf(context, {
    // No event that is certain to be the one.
    'seed/known.yaml': KNOWN.replace('Attack on the harbour', 'Attack on the quay'),
    'raid.txt': ENGLISH,
    'proposals.json': JSON.stringify(proposals),
  });
  const at = (name: string) => join(folder, name);
  const lines = await draftFiles([at('raid.txt')], {
    published: '2024-03-05',
    suggest: at('proposals.json'),
    out: at('drafts'),
    texts: at('texts'),
    data: [at('seed')],
  });
  return { folder, lines, dossier: parse(readFileSync(at('drafts/raid.yaml'), 'utf8')) };
}

test('proposals fill what is open, and what the check refuses is left out with its reason', async (context) => {
  const { folder, lines, dossier } = await drafted(context, PROPOSALS);
  expect(lines.filter((line) => /proposals|refused/.test(line))).toEqual([
    '6 proposals taken, 5 refused',
    'refused: document.raid.title: the draft has a value of its own there',
    'refused: events.raid-event.type: "ASSALT" is not one of AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT; did you mean "ASSAULT"?',
    'refused: events.raid-event.claims: "raid" has 9 paragraphs, so there is no paragraph 99',
    'refused: utterances.karim-al-hadari-raid.statements.karim-al-hadari-raid-point-2.summary: "the sea stays closed until the last foreign warship is gone" is copied from paragraph 3 of "raid": say it in other words, or quote it',
    'refused: statements.brandt-denial: "We shall not be moved" does not stand in paragraph 5 of "raid"',
  ]);
  expect(dossier.events['raid-event']).toMatchObject({
    title: PROPOSALS.events['raid-event'].title,
    type: 'TODO',
    place: 'port-anselm',
  });
  expect(dossier.events['raid-event'].claims.at(-1)).toMatchObject({ property: 'DAMAGE' });
  expect(dossier.utterances[HADARI].statements[POINT]).toMatchObject({ acts: ['VOW'], summary: 'TODO' });
  expect(dossier.statements).not.toHaveProperty('brandt-denial');
  expect(check(folder, ['seed', 'drafts'], 'texts').at(-2)).toMatch(/^no problem, \d+ TODO/);
});

test('what is no proposals is refused', async (context) => {
  await expect(drafted(context, ['VOW'])).rejects.toThrow('shaped as a dossier is');
});
