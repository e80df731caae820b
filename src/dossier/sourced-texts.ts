/** The texts of the dossiers that are somebody's words, and the passages in the sources that they are taken from. */
import { FIELDS, valuesOf } from './fields.ts';
import type { Dossier } from './format.ts';
import type { Loose } from './loose.ts';
import { citedPassages, isInCitingPart, type Passage, passageOf, passagesIn } from './passages.ts';
import type { Path } from './read.ts';
import { referenceTo } from './slugs.ts';
import type { DrawnFrom } from './wording.ts';

export interface SourcedText {
  path: Path;
  text: string;
  /** A quotation inside the text stands in one of them. */
  passages: readonly Passage[];
}

export function* textsBy(whose: 'editors' | 'speaker', dossier: Loose<Dossier>): Generator<SourcedText> {
  const cited = passagesOfRecords(dossier);
  for (const field of FIELDS) {
    const { wording } = field;
    if (wording.words !== whose) continue;
    const isPart = isInCitingPart(field);
    const drawnFrom = wording.words === 'editors' ? wording.drawnFrom : 'paragraphs';
    for (const { path, value, holder } of valuesOf(field, dossier)) {
      const own = isPart ? [...passagesIn([], holder)] : (cited.get(recordOf(path)) ?? []);
      yield { path, text: value as string, passages: PASSAGES[drawnFrom](own, path, dossier) };
    }
  }
}

const PASSAGES: Record<
  DrawnFrom,
  (cited: readonly Passage[], path: Path, dossier: Loose<Dossier>) => Passage[]
> = {
  paragraphs: (cited) => [...cited],
  sources: (cited) => [...new Set(cited.map(({ source }) => source))].map((source) => ({ source })),
  'both claims': (_cited, [, event, , index, , entry], { events }) => {
    const claims = events?.[String(event)]?.claims ?? [];
    const claim = claims[Number(index)];
    const { claim: reference } = claim?.contradicts?.[Number(entry)] ?? {};
    const other = claims.find(
      (candidate) => candidate?.property === claim?.property && referenceTo(candidate) === reference,
    );
    return [claim, other].flatMap((each) => passageOf(each) ?? []);
  },
};

function passagesOfRecords(dossier: Loose<Dossier>): Map<string, Passage[]> {
  const cited = new Map<string, Passage[]>();
  for (const { path, source, paragraphs } of citedPassages(dossier)) {
    const passages = cited.get(recordOf(path)) ?? [];
    cited.set(recordOf(path), passages);
    passages.push({ source, paragraphs });
  }
  // An utterance is worded by the sources of its statements.
  for (const [slug, statement] of Object.entries(dossier.statements ?? {})) {
    if (!statement?.utterance) continue;
    const utterance = recordOf(['utterances', statement.utterance]);
    cited.set(utterance, [
      ...(cited.get(utterance) ?? []),
      ...(cited.get(recordOf(['statements', slug])) ?? []),
    ]);
  }
  // What is said of a source is taken from the source.
  for (const source of Object.keys(dossier.sources ?? {}))
    cited.set(recordOf(['sources', source]), [{ source }]);
  return cited;
}

function recordOf([kind, slug]: Path): string {
  return `${String(kind)}/${String(slug)}`;
}
