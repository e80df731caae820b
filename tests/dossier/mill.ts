/** A made-up report of a raid on a mill, a dossier of it of which a test changes a part, and what the check says of that. */
import { createHash } from 'node:crypto';
import type { TestContext } from 'vitest';
import { check, folderOf } from './command.ts';

export const TEXT = `Raid on the mill of Oakham
Gunmen of the Marsh Front raided the mill of Oakham early on Friday, killing three workers and injuring at least ten.
The group had struck the mill twice in May and four times in June, said Ada Bell, a spokeswoman for the Marsh Front.
Dozens of people fled. A handful of houses burned, and both bridges were closed.
She called the raid "a warning to the owners".
Kate Moss, the mayor, said: "We will rebuild the mill before winter."
`;

export interface Parts {
  /** Lines of the event's claims, and of other keys of the event. */
  event?: string;
  occurred?: string;
  published?: string;
  rest?: string;
  text?: string;
  /** Of the document. */
  language?: string;
  via?: string;
}

export const STORY = ({
  event = '',
  occurred = '2024-03-01',
  published = '2024-03-02',
  rest = '',
  text = TEXT,
  language = 'en',
  via,
}: Parts) => `
actors:
  marsh-front: { name: Marsh Front, kind: ARMED_GROUP, cites: { mill: 2 } }
  hill-league: { name: Hill League, kind: ARMED_GROUP, cites: { mill: 2 } }
  ada-bell:
    name: Ada Bell
    kind: PERSON
    affiliations: [{ with: marsh-front, kind: SPEAKS_FOR, cites: { mill: 3 } }]
    cites: { mill: 3 }
  kate-moss: { name: Kate Moss, kind: PERSON, cites: { mill: 6 } }
sources:
  mill:
    title: Raid on the mill of Oakham
    kind: NEWS_ARTICLE
    published: ${published}
    language: ${language}
${via ? `    via: [${via}]\n` : ''}    text: mill.txt
    sha256: ${createHash('sha256').update(text).digest('hex')}
    paragraphs: 6
events:
  mill-raid:
    title: Raid on a mill
    type: ASSAULT
    occurred: ${occurred}
    cites: { mill: [1-6] }
${event}
${rest}`;

/** What is said of it, without the places and the last line. */
export function saidOf(parts: Parts, context: TestContext, hasText = true): string[] {
  const folder = folderOf(context, {
    'seed/all.yaml': STORY(parts),
    'texts/mill.txt': parts.text ?? TEXT,
  });
  return check(folder, ['seed'], hasText ? 'texts' : undefined).flatMap(
    (line) => line.match(/: ((?:error|warning): .*)/)?.[1] ?? [],
  );
}

export const claimed = (claim: string) => `    claims:\n      - { ${claim}, source: mill }\n`;
