import { Button, Group } from '@mantine/core';
import { Choice } from '../shell/choice.tsx';
import { offIf } from '../shell/off.ts';
import type { Span } from '../time/span.ts';
import { capitalised } from '../words.ts';
import styles from './choices.module.css';
import type { Party } from './entries.ts';
import { edtfOf } from './span-address.ts';
import { around, densest, moved, UNITS } from './span-choice.ts';
import { isKind, type View } from './view.ts';

interface ChoicesProps {
  all: Span;
  span: Span;
  starts: number[];
  parties: Party[];
  view: View;
  onChange(changed: Partial<View>): void;
}

/** How long the span is, where it lies, and which records of it are shown. */
export function Choices({ all, span, starts, parties, view, onChange }: ChoicesProps) {
  const goTo = (chosen: Span) => onChange({ during: edtfOf(chosen) });
  const now = edtfOf(span);
  const [earlier, later] = [moved(span, -1), moved(span, 1)];
  const lengths = [
    { name: 'All', chosen: all, isNow: edtfOf(all) === now },
    ...UNITS.toReversed().map((unit) => ({
      name: capitalised(unit),
      chosen: densest(span, unit, starts),
      isNow: edtfOf(around((span.from + span.to) / 2, unit)) === now,
    })),
  ];
  return (
    <Group gap="sm" align="end" data-needs-script>
      <Group gap={4} role="group" aria-label="Length of the span">
        {lengths.map(({ name, chosen, isNow }) => (
          <Choice key={name} isChosen={isNow} onChoose={() => goTo(chosen)}>
            {name}
          </Choice>
        ))}
      </Group>
      <Group gap={4} role="group" aria-label="Move the span">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => goTo(earlier)}
          {...offIf(earlier.to <= all.from)}
        >
          ← Earlier
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => goTo(later)}
          {...offIf(later.from >= all.to)}
        >
          Later →
        </Button>
      </Group>
      <Group gap="sm" className={styles.filters}>
        <select
          aria-label="Events, statements or both"
          className={styles.select}
          value={view.kinds?.toString() ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ kinds: isKind(value) ? [value] : null })}
        >
          <option value="">Events and statements</option>
          <option value="EVENT">Events only</option>
          <option value="STATEMENT">Statements only</option>
        </select>
        <select
          aria-label="Sides"
          className={styles.select}
          value={view.party?.toString() ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ party: value ? [value] : null })}
        >
          <option value="">All sides</option>
          {parties.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </Group>
    </Group>
  );
}
