import { type ComponentType, lazy, Suspense } from 'react';

/**
 * A part that is loaded when it is first shown, and that a page goes on without where it does not come. It waits by
 * itself: a page around it that waited, too, would be gone from sight until then.
 */
export function optional<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Part = lazy<ComponentType<Props>>(() => load().catch(() => ({ default: Nothing })));
  return (props: Props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}

const Nothing = () => null;
