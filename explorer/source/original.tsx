import { Anchor } from '@mantine/core';
import type { SourceMarkFragment } from '../api/documents.ts';
import { shortName } from './short-name.ts';

/** Of any other scheme a link could do more than lead there. */
export const isOfWeb = (url: string) => /^https?:\/\//i.test(url);

/** Leads to the document itself, where its outlet or another has it; nothing where no address is known. */
export function Original({ source }: { source: SourceMarkFragment & { url: string | null } }) {
  if (!source.url || !isOfWeb(source.url)) return null;
  return (
    <Anchor
      href={source.url}
      rel="noreferrer"
      size="xs"
      underline="always"
      aria-label={`Original of ${shortName(source)}`}
    >
      original
    </Anchor>
  );
}
