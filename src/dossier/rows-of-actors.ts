import { parseDate } from '../../schema/dates.ts';
import { wordsOfName } from '../../schema/names.ts';
import { sortNameOf } from './collation.ts';
import type { Dossier } from './format.ts';
import { locatorOf } from './locator.ts';
import { passagesOf } from './passages.ts';
import { type Rows, written } from './row.ts';
import { addCitations } from './rows-of-citations.ts';
import { affiliationSlug } from './slugs.ts';

export function addActors({ actors }: Dossier, rows: Rows): void {
  for (const [slug, actor] of Object.entries(actors)) {
    rows.actors.push({ ...written('actors', actor), slug, sortName: sortNameOf(actor.name) });
    addNames(slug, actor, rows);
    for (const affiliation of actor.affiliations ?? []) {
      const { during, cites } = affiliation;
      const own = affiliationSlug(slug, affiliation);
      const { earliest = null, latest = null } = during === undefined ? {} : parseDate(during);
      rows.affiliations.push({
        ...written('affiliations', affiliation),
        slug: own,
        actorId: slug,
        duringEdtf: during ?? null,
        duringEarliest: earliest,
        duringLatest: latest,
      });
      addCitations('affiliationId', own, passagesOf([], cites), rows);
    }
    addCitations('actorId', slug, passagesOf([], actor.cites), rows);
  }
}

function addNames(slug: string, actor: Dossier['actors'][string], rows: Rows): void {
  const named = actor.names ?? [];
  // The name to show is a name to search by, also where no source spells it so.
  const names = named.some(({ name }) => name === actor.name) ? named : [{ name: actor.name }, ...named];
  let position = 0;
  for (const { name, language = null, cites } of names as typeof named) {
    const passages = [...passagesOf([], cites)];
    const sources = passages.length ? new Set(passages.map(({ source }) => source)) : [null];
    for (const source of sources) {
      const locators = passages
        .filter((passage) => passage.source === source)
        .map(({ paragraphs }) => paragraphs);
      const [first] = locators;
      rows.actorNames.push({
        actorId: slug,
        position,
        name,
        language,
        sourceId: source,
        locator: first ? locatorOf(first) : null,
      });
      for (const word of wordsOfName(name)) rows.actorNameWords.push({ word, nameId: `${slug}/${position}` });
      position += 1;
    }
  }
}
