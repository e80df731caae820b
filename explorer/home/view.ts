import { useLocation, useSearch } from 'wouter';
import type { HomeQueryVariables, TimelineKind } from '../api/documents.ts';
import { edtfOf, parsedSpan } from './span-address.ts';

/** What of the timeline is looked at, as the address of the page holds it. */
export type View = Required<HomeQueryVariables> & { party: string[] | null };

export function useView(): [View, (changed: Partial<View>) => void] {
  const [parameters, change] = useParameters();
  return [viewOf(parameters), change];
}

export function viewOf(parameters: URLSearchParams): View {
  const span = parsedSpan(parameters.get('during'));
  const kind = parameters.get('kinds');
  const party = parameters.get('party');
  return {
    during: span && edtfOf(span),
    kinds: isKind(kind) ? [kind] : null,
    party: party ? [party] : null,
  };
}

export type Shape = 'lanes' | 'list';

/** How the records of the timeline are shown; null while that is left to the room there is. */
export function useShape(): [Shape | null, (shape: Shape) => void] {
  const [parameters, change] = useParameters();
  const shape = parameters.get('as');
  return [shape === 'lanes' || shape === 'list' ? shape : null, (chosen) => change({ as: chosen })];
}

type Changed = Record<string, string | string[] | null>;

/** A change leaves the other parameters as they are. */
function useParameters(): [URLSearchParams, (changed: Changed) => void] {
  const parameters = new URLSearchParams(useSearch());
  const [path, navigate] = useLocation();
  const change = (changed: Changed) => {
    const kept = Object.entries({ ...Object.fromEntries(parameters), ...changed }).flatMap(([name, value]) =>
      value ? [[name, String(value)]] : [],
    );
    // A slash may stand in a query as it is, and is easier to read there.
    navigate(`${path}?${new URLSearchParams(kept).toString().replaceAll('%2F', '/')}`, { replace: true });
  };
  return [parameters, change];
}

export const isKind = (kind: string | null): kind is TimelineKind => kind === 'EVENT' || kind === 'STATEMENT';
