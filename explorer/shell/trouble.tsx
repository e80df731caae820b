import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';

interface TroubleProps {
  title: string;
  advice: string;
  /** What the button does: `Try again`. */
  action: string;
  onAction(): void;
}

/** Stands for a page that cannot be shown: why, and what to do about it. */
export function Trouble({ title, advice, action, onAction }: TroubleProps) {
  useDocumentTitle(`${title} · Aftermath`);
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      title={
        <Title order={1} size="h4">
          {title}
        </Title>
      }
    >
      <Stack gap="sm" align="flex-start">
        <Text>{advice}</Text>
        <Button variant="default" onClick={onAction}>
          {action}
        </Button>
      </Stack>
    </Alert>
  );
}
