import { Button } from '@mantine/core';

interface ChoiceProps {
  isChosen: boolean;
  onChoose(): void;
  children: string;
}

/** One of several buttons, of which one is pressed. */
export function Choice({ isChosen, onChoose, children }: ChoiceProps) {
  return (
    <Button
      size="compact-sm"
      variant={isChosen ? 'outline' : 'default'}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      {children}
    </Button>
  );
}
