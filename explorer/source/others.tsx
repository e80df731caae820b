import type { CitationsFragment } from '../api/documents.ts';
import { SourceMarks } from './mark.tsx';
import styles from './reported.module.css';

interface OthersProps {
  citations: CitationsFragment;
  /** The source that it is shown of. */
  source: string;
}

/** Where others tell the same. */
export function Others({ citations, source }: OthersProps) {
  const edges = citations.edges.filter(
    ({ node }, index, all) =>
      node.source.slug !== source && all.findIndex((other) => isSamePlace(other.node, node)) === index,
  );
  return (
    <div className={styles.others}>
      {edges.length ? (
        <>
          Others report it: <SourceMarks citations={{ edges }} />
        </>
      ) : (
        'No other source here reports it.'
      )}
    </div>
  );
}

type Place = CitationsFragment['edges'][number]['node'];

const isSamePlace = (one: Place, other: Place): boolean =>
  one.source.slug === other.source.slug && one.locator === other.locator;
