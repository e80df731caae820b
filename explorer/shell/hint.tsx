import {
  type ComponentProps,
  cloneElement,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useState,
} from 'react';
import { optional } from './optional.tsx';

const Tooltip = optional(() => import('./tooltip.tsx'));

/** As long as a tooltip takes until it listens to the pointer itself, and more. */
const READY_MILLISECONDS = 200;

interface HintProps {
  label: ReactNode;
  maw?: number;
  /** Whether a finger asks for it as well: not where it leads elsewhere. */
  touch?: boolean;
  children: ReactElement<ComponentProps<'a'>>;
}

interface Asked {
  target: HTMLElement;
  by: 'focus' | 'mouse' | 'touch';
  /** Counts, so that one that was closed opens again. */
  time: number;
}

/**
 * What shows on hover and on focus. A page has hundreds, and to make all of them took a third of the time until it was
 * there: each is made when a reader asks for it.
 */
export function Hint({ label, maw = 320, touch = false, children }: HintProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const id = useId();
  useEffect(() => {
    if (asked?.by !== 'mouse') return;
    // The pointer may have left before the tooltip listened to it.
    const { target } = asked;
    const leaving = setTimeout(() => target.matches(':hover') || setAsked(null), READY_MILLISECONDS);
    return () => clearTimeout(leaving);
  }, [asked]);
  const reference = cloneElement(children, {
    onPointerEnter({ currentTarget: target, pointerType }) {
      const by = pointerType === 'mouse' ? 'mouse' : 'touch';
      if (by === 'mouse' || touch) setAsked((before) => before ?? { target, by, time: 0 });
    },
    onFocus({ currentTarget: target }) {
      if (!target.matches(':focus-visible')) return;
      setAsked((before) => ({ target, by: 'focus', time: (before?.time ?? 0) + 1 }));
    },
    onBlur: () => setAsked(null),
    'aria-describedby': asked ? id : undefined,
  });
  return (
    <>
      {reference}
      {asked && (
        <Tooltip
          key={asked.time}
          target={asked.target}
          defaultOpened
          multiline
          maw={maw}
          label={<span id={id}>{label}</span>}
          events={{ hover: true, focus: false, touch }}
        />
      )}
    </>
  );
}
