/** The parts of pages that other sites can show within theirs, by their addresses: `/embed/event/…/accounts`. */

/** What each is called, and of which kind of record it is. */
const PARTS = {
  responses: { kind: 'event', name: 'Who answered, and when' },
  accounts: { kind: 'event', name: 'Accounts' },
  wordings: { kind: 'statement', name: 'In whose words' },
} as const;

export type Part = keyof typeof PARTS;

export interface EmbedName {
  part: Part;
  slug: string;
  /** Whether the address is that of how to embed it. */
  isCode: boolean;
}

const PATH = /^\/embed\/(event|statement)\/([a-z0-9-]{1,1000})\/(responses|accounts|wordings)(\/code)?$/;

export function embedAt(path: string): EmbedName | null {
  const [, kind, slug = '', found, code] = PATH.exec(path) ?? [];
  const part = found as Part | undefined;
  return part && PARTS[part].kind === kind ? { part, slug, isCode: code !== undefined } : null;
}

export const embedPath = (part: Part, slug: string): string => `/embed/${PARTS[part].kind}/${slug}/${part}`;

export const kindOf = (part: Part): 'event' | 'statement' => PARTS[part].kind;

export const nameOf = (part: Part): string => PARTS[part].name;

/** The page that it is a part of. */
export const pagePath = ({ part, slug }: Pick<EmbedName, 'part' | 'slug'>): string =>
  `/${PARTS[part].kind}/${slug}${part === 'wordings' ? '' : `#${part}`}`;
