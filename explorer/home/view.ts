import { useLocation, useSearch } from 'wouter';
import type { HomeQueryVariables, TimelineKind } from '../api/documents.ts';
import { edtfOf, parsedSpan } from './span-address.ts';

/** What of the timeline is looked at, as the address of the page holds it. */
export type View = Required<HomeQueryVariables> & { party: string[] | null };

export function useView(): [View, (changed: Partial<View>) => void] {
  const parameters = new URLSearchParams(useSearch());
  const [path, navigate] = useLocation();
  const span = parsedSpan(parameters.get('during'));
  const kind = parameters.get('kinds');
  const party = parameters.get('party');
  const view: View = {
    during: span && edtfOf(span),
    kinds: isKind(kind) ? [kind] : null,
    party: party ? [party] : null,
  };
  const change = (changed: Partial<View>) => {
    const chosen = Object.entries({ ...view, ...changed }).flatMap(([name, value]) =>
      value ? [[name, String(value)]] : [],
    );
    // A slash may stand in a query as it is, and is easier to read there.
    navigate(`${path}?${new URLSearchParams(chosen).toString().replaceAll('%2F', '/')}`, { replace: true });
  };
  return [view, change];
}

export const isKind = (kind: string | null): kind is TimelineKind => kind === 'EVENT' || kind === 'STATEMENT';
