/** What the dossiers say in our own words, and the passages in the sources that it is taken from. */
import type { Claim, Dossier } from './format.ts';
import type { Loose } from './loose.ts';
import { citedPassages, type Passage, passageOf, passagesOf } from './passages.ts';
import type { Path } from './read.ts';
import { referenceTo } from './slugs.ts';

export interface OwnWords {
  path: Path;
  text: string;
  /** A quotation inside the text stands in one of them. */
  passages: readonly Passage[];
}

type Fields = Loose<Record<'title' | 'summary' | 'role' | 'date-note', string>>;

export function* ownWords(dossier: Loose<Dossier>): Generator<OwnWords> {
  const cited = new Map<string, Passage[]>();
  for (const { path, source, paragraphs } of citedPassages(dossier)) {
    const record = path.slice(0, 2).join('/');
    const passages = cited.get(record) ?? [];
    cited.set(record, passages);
    passages.push({ source, paragraphs });
  }
  for (const [slug, source] of Object.entries(dossier.sources ?? {})) {
    yield* textsOf(['sources', slug], { 'date-note': source?.['date-note'] }, [{ source: slug }]);
  }
  for (const kind of ['actors', 'events', 'statements'] as const) {
    for (const [slug, record] of Object.entries(dossier[kind] ?? {})) {
      yield* textsOf([kind, slug], record ?? {}, cited.get(`${kind}/${slug}`) ?? []);
    }
  }
  for (const [slug, actor] of Object.entries(dossier.actors ?? {})) {
    for (const [index, affiliation] of actor?.affiliations?.entries() ?? []) {
      const path = ['actors', slug, 'affiliations', index];
      yield* textsOf(path, { role: affiliation?.role }, [...passagesOf(path, affiliation?.cites)]);
    }
  }
  for (const [slug, event] of Object.entries(dossier.events ?? {})) {
    for (const [index, claim] of event?.claims?.entries() ?? []) {
      const path = ['events', slug, 'claims', index];
      yield* textAt([...path, 'text'], claim?.text, claim);
      yield* reasonsOf(path, claim, event?.claims);
    }
  }
  for (const [slug, statement] of Object.entries(dossier.statements ?? {})) {
    for (const [index, position] of statement?.positions?.entries() ?? []) {
      if (position?.note === undefined) continue;
      const path = ['statements', slug, 'positions', index, 'note'];
      yield { path, text: position.note, passages: cited.get(`statements/${slug}`) ?? [] };
    }
    for (const [index, rendering] of statement?.renderings?.entries() ?? []) {
      const path = ['statements', slug, 'renderings', index, 'paraphrase'];
      yield* textAt(path, rendering?.paraphrase, rendering);
    }
  }
}

/** A title and a note on a date may draw on the whole of each source cited. */
function* textsOf(path: Path, fields: Fields, passages: readonly Passage[]): Generator<OwnWords> {
  const sources = [...new Set(passages.map(({ source }) => source))].map((source) => ({ source }));
  for (const [key, among] of [
    ['title', sources],
    ['summary', passages],
    ['role', passages],
    ['date-note', sources],
  ] as const) {
    const text = fields[key];
    if (text !== undefined) yield { path: [...path, key], text, passages: among };
  }
}

function* textAt(
  path: Path,
  text: string | undefined,
  holder: Parameters<typeof passageOf>[0],
): Generator<OwnWords> {
  const passage = passageOf(holder);
  if (text !== undefined && passage) yield { path, text, passages: [passage] };
}

/** Why two claims cannot both be true draws on the paragraphs of either. */
function* reasonsOf(
  path: Path,
  claim: Loose<Claim> | undefined,
  claims: readonly (Loose<Claim> | undefined)[] = [],
): Generator<OwnWords> {
  for (const [index, entry] of claim?.contradicts?.entries() ?? []) {
    const other = claims.find(
      (candidate) => candidate?.property === claim?.property && referenceTo(candidate) === entry?.claim,
    );
    const passages = [passageOf(claim), passageOf(other)].flatMap((passage) => passage ?? []);
    if (entry?.because !== undefined && passages.length) {
      yield { path: [...path, 'contradicts', index, 'because'], text: entry.because, passages };
    }
  }
}
