import { expect, test } from 'vitest';
import { data } from './ask.ts';

const codesOf = async (slug: string) =>
  (
    await data(
      `{ event(slug: "${slug}") { codes { ploverType ploverMode acledEventType acledSubEventType cameo } } }`,
    )
  ).event.codes;

test('an event has its codes in three codebooks, and none where type and mode do not settle it', async () => {
  expect(await codesOf('us-embassy-baghdad-attack-2023-12-08')).toEqual({
    ploverType: 'ASSAULT',
    ploverMode: 'heavy-weapons',
    acledEventType: 'Explosions/Remote violence',
    acledSubEventType: null,
    cameo: '19',
  });
  expect(await codesOf('popular-mobilization-forces-formed-2014')).toEqual({
    ploverType: 'MOBILIZE',
    ploverMode: 'troops',
    acledEventType: 'Strategic developments',
    acledSubEventType: 'Change to group/activity',
    cameo: '15',
  });
  expect(await codesOf('attacks-on-us-facilities-2021-07')).toEqual({
    ploverType: 'ASSAULT',
    ploverMode: null,
    acledEventType: null,
    acledSubEventType: null,
    cameo: null,
  });
});

test('every event of the data has codes', async () => {
  const { events } = await data(
    '{ events(first: 100) { totalCount edges { node { type mode codes { ploverType ploverMode cameo } } } } }',
  );
  expect(events.edges).toHaveLength(events.totalCount);
  for (const { node } of events.edges) {
    expect(node.codes).toMatchObject({ ploverType: node.type, ploverMode: node.mode });
  }
});
