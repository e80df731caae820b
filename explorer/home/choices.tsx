import { Button, Group, NativeSelect } from '@mantine/core';
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
    <Group gap="sm" align="end">
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
        <NativeSelect
          aria-label="Events, statements or both"
          size="xs"
          value={view.kinds?.toString() ?? ''}
          data={[
            { value: '', label: 'Events and statements' },
            { value: 'EVENT', label: 'Events only' },
            { value: 'STATEMENT', label: 'Statements only' },
          ]}
          onChange={({ currentTarget: { value } }) => onChange({ kinds: isKind(value) ? [value] : null })}
        />
        <NativeSelect
          aria-label="Parties"
          size="xs"
          value={view.party?.toString() ?? ''}
          data={[
            { value: '', label: 'All parties' },
            ...parties.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          onChange={({ currentTarget: { value } }) => onChange({ party: value ? [value] : null })}
        />
      </Group>
    </Group>
  );
}
