/** A document stands in the dossiers once: by its address, its bytes and its text. */
import { sameAddress } from '../../reading/address.ts';
import { runsOf } from '../../reading/shingles.ts';
import type { Dossier } from '../format.ts';
import { each, type Loose } from '../loose.ts';
import type { Context, Rule } from './reader.ts';

type Source = Loose<Dossier['sources'][string]>;

export const checkSameDocuments: Rule = (context, { error, warn }) => {
  const { sources } = context.dossier;
  const byAddress = new Map<string, string>();
  const byBytes = new Map<string, string>();
  const told = new Set<string>();
  each(sources, (slug, { url, sha256 }) => {
    const address = url === undefined ? undefined : sameAddress(url);
    const atAddress = address === undefined ? undefined : byAddress.get(address);
    const ofBytes = sha256 === undefined ? undefined : byBytes.get(sha256);
    if (address !== undefined && atAddress === undefined) byAddress.set(address, slug);
    if (sha256 !== undefined && ofBytes === undefined) byBytes.set(sha256, slug);
    const other = ofBytes ?? atAddress;
    if (!other) return;
    told.add(slug);
    if (atAddress === ofBytes) error(['sources', slug], `this is the document "${other}": ${CITE_IT}`, 'key');
    else if (atAddress)
      warn(
        ['sources', slug, 'url'],
        `the address is that of "${atAddress}": ${SAME_OR_ELSE} another version`,
      );
    else
      warn(['sources', slug, 'sha256'], `the text is that of "${other}", letter for letter: ${SAME_OR_VIA}`);
  });
  for (const { slug, other, share } of textsAlike(context, told)) {
    const percent = Math.floor(share * 100);
    warn(['sources', slug], `${percent} % of the text is that of "${other}": ${SAME_OR_VIA}`, 'key');
  }
};

const CITE_IT = 'cite that one, and take this one away';
const SAME_OR_ELSE = 'cite that one, where this is not';
const SAME_OR_VIA = 'cite that one, or name in "via" from whom both have it';

const ALIKE_SHARE = 0.85;
/** A note of a few lines may stand in any report. */
const ALIKE_MIN_RUNS = 60;

function* textsAlike({ dossier, reader }: Context, told: ReadonlySet<string>) {
  const read = reader.sources.flatMap((slug) => {
    const source = dossier.sources?.[slug];
    const paragraphs = told.has(slug) ? undefined : reader.of(slug)?.paragraphs;
    if (!source || !paragraphs) return [];
    const words = paragraphs
      .filter(({ skipped }) => skipped === undefined)
      .flatMap(({ tokens }) => tokens.map(({ folded }) => folded));
    const runs = runsOf(words);
    return runs.size < ALIKE_MIN_RUNS ? [] : [{ slug, source, runs }];
  });
  const having = new Map<string, number[]>();
  for (const [index, { slug, source, runs }] of read.entries()) {
    const shared = new Map<number, number>();
    for (const run of runs) {
      const others = having.get(run) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      having.set(run, [...others, index]);
    }
    const alike = [...shared].flatMap(([at, count]) => {
      const other = read[at];
      if (!other || isViaOne(source, other.source)) return [];
      return { slug, other: other.slug, share: count / Math.min(runs.size, other.runs.size) };
    });
    const [likest] = alike.sort((one, other) => other.share - one.share);
    if (likest && likest.share >= ALIKE_SHARE) yield likest;
  }
}

/** One has it from the other, or both have it from a third. */
function isViaOne(one: Source, other: Source): boolean {
  const through = ({ via = [], publisher }: Source) => [...via, publisher].filter(Boolean);
  const isVia = ({ via = [] }: Source, of: Source) =>
    via.some((actor) => actor !== undefined && through(of).includes(actor));
  return isVia(one, other) || isVia(other, one);
}
