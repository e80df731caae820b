/** Round for what was said, square for what was done; a word goes with it. */
export function KindMark({ kind }: { kind: 'Statement' | 'Event' }) {
  return (
    <svg width="12" height="12" aria-hidden="true" style={{ flex: 'none' }}>
      {kind === 'Statement' ? (
        <circle cx="6" cy="6" r="5" fill="currentColor" />
      ) : (
        <rect x="1" y="1" width="10" height="10" fill="currentColor" />
      )}
    </svg>
  );
}
