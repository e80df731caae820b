import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useOnline } from './use-online.ts';

interface TroubleProps {
  title: string;
  advice: string;
  onRetry(): void;
}

/** What went wrong and what to do about it. Tries again by itself once the network is back. */
export function Trouble({ title, advice, onRetry }: TroubleProps) {
  const online = useOnline(onRetry);
  const again = () => {
    // The button goes away with the trouble, and the focus would with it.
    document.getElementById('main')?.focus();
    onRetry();
  };
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      title={
        <Title order={2} size="h4">
          {online ? title : 'You are offline'}
        </Title>
      }
    >
      <Stack gap="sm" align="flex-start">
        <Text>
          {online ? advice : 'This page needs the network. It loads by itself once you are connected again.'}
        </Text>
        <Button variant="default" onClick={again}>
          Try again
        </Button>
      </Stack>
    </Alert>
  );
}
