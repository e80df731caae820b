import { usePartyColour } from './dataset.tsx';

interface PartyMarkProps {
  party: { slug: string; name: string };
  /** Where the party's name stands beside it. */
  isDecorative?: boolean;
}

/** A spot of the party's colour; its name is there for who does not see it. */
export function PartyMark({ party: { slug, name }, isDecorative = false }: PartyMarkProps) {
  return (
    <svg
      role="img"
      aria-hidden={isDecorative}
      aria-label={`${name}:`}
      width="10"
      height="10"
      style={{ marginInlineEnd: 5 }}
    >
      <title>{name}</title>
      <circle cx="5" cy="5" r="5" fill={usePartyColour(slug)} />
    </svg>
  );
}
