import { RangeSlider } from '@mantine/core';
import { useState } from 'react';
import { dateWords } from '../time/date-words.ts';
import { monthAt, monthIndex } from '../time/month.ts';
import type { Span } from '../time/span.ts';
import { edtfOf } from './span-address.ts';
import styles from './span-slider.module.css';

const YEAR = 12;

/** The months from which and to which the span goes. */
export function SpanSlider({ all, span, onChange }: { all: Span; span: Span; onChange(span: Span): void }) {
  const [moving, setMoving] = useState<[number, number] | null>(null);
  const [min, max] = [monthIndex(all.from), monthIndex(all.to)];
  const within = (index: number) => Math.min(Math.max(index, min), max);
  const shown: [number, number] = [within(monthIndex(span.from)), within(monthIndex(span.to - 1) + 1)];
  const words = (index: number) =>
    dateWords({ edtf: edtfOf({ from: monthAt(index), to: monthAt(index + 1) }) });
  const jump = (thumb: number, key: string) => {
    const [from, to] = shown;
    const [least, now, most] = thumb === 0 ? [min, from, to - 1] : [from + 1, to, max];
    const target = { Home: least, End: most, PageDown: now - YEAR, PageUp: now + YEAR }[key];
    if (target === undefined) return false;
    const reached = Math.min(Math.max(target, least), most);
    const [first, last] = thumb === 0 ? [reached, to] : [from, reached];
    onChange({ from: monthAt(first), to: monthAt(last) });
    return true;
  };
  return (
    <RangeSlider
      data-needs-script
      name="span"
      min={min}
      max={max}
      minRange={1}
      value={moving ?? shown}
      onChange={setMoving}
      onChangeEnd={([from, to]) => {
        setMoving(null);
        onChange({ from: monthAt(from), to: monthAt(to) });
      }}
      label={null}
      thumbFromLabel="The span begins with"
      thumbToLabel="The span ends before"
      thumbValueText={words}
      classNames={{ root: styles.slider, track: styles.track, bar: styles.bar }}
      thumbProps={(index) => ({
        className: index === 0 ? styles.from : styles.to,
        // The arrows are the slider's own; these keys the pattern for sliders asks for as well.
        onKeyDown: (event) => jump(index, event.key) && event.preventDefault(),
      })}
      thumbChildren={['▸', '◂']}
      size={4}
    />
  );
}
