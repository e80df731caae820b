import { usePartyColour } from './dataset.tsx';

/** A spot of the party's colour; its name is there for who does not see it. */
export function PartyMark({ party: { slug, name } }: { party: { slug: string; name: string } }) {
  return (
    <svg role="img" aria-label={`${name}:`} width="10" height="10" style={{ marginInlineEnd: 5 }}>
      <title>{name}</title>
      <circle cx="5" cy="5" r="5" fill={usePartyColour(slug)} />
    </svg>
  );
}
