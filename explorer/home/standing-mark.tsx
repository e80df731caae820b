import { KindMark } from '../event/kind-mark.tsx';
import type { Standing } from './parts.ts';

/** Full for who did it, with a core for whom it befell, open for what only others say; a word goes with it. */
export function StandingMark({ standing }: { standing: Standing | undefined }) {
  if (!standing || standing === 'doing') return <KindMark kind="Event" />;
  return (
    <svg width="12" height="12" aria-hidden="true" style={{ flex: 'none' }}>
      <rect x="1.75" y="1.75" width="8.5" height="8.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {standing === 'undergoing' && <rect x="4" y="4" width="4" height="4" fill="currentColor" />}
    </svg>
  );
}
