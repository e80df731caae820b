import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { CombinedError } from 'urql';

/** What went wrong and what to do about it. Asks again by itself once the network is back. */
export function Failure({ error, onRetry }: { error: CombinedError; onRetry(): void }) {
  const { online } = useNetwork();
  const wasOffline = useRef(!online);
  useEffect(() => {
    if (online && wasOffline.current) onRetry();
    wasOffline.current = !online;
  }, [online, onRetry]);
  const { title, advice } = online ? explained(error) : OFFLINE;
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      title={
        <Title order={2} size="h4">
          {title}
        </Title>
      }
    >
      <Stack gap="sm" align="flex-start">
        <Text>{advice}</Text>
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      </Stack>
    </Alert>
  );
}

const OFFLINE = {
  title: 'You are offline',
  advice: 'This page needs the network. It loads by itself once you are connected again.',
};

/** The same in words. */
export function explained({ graphQLErrors, networkError, response }: CombinedError) {
  const code = graphQLErrors[0]?.extensions.code;
  const seconds = Number((response as Response | undefined)?.headers.get('retry-after'));
  const when = seconds ? `in ${seconds} seconds` : 'in a moment';
  if (code === 'RATE_LIMITED' || response?.status === 429) {
    return { title: 'Too many requests from your address', advice: `Try again ${when}.` };
  }
  if (code === 'DATABASE_UNAVAILABLE' || (response?.status ?? 0) >= 500) {
    return {
      title: 'The data cannot be read at the moment',
      advice: `The fault is on our side. Try again ${when}.`,
    };
  }
  if (networkError) {
    return {
      title: 'The service cannot be reached',
      advice: 'Look whether you are connected, then try again.',
    };
  }
  return {
    title: 'The data could not be loaded',
    advice: `${graphQLErrors[0]?.message ?? 'Something went wrong.'} Reload the page; it may be older than the service.`,
  };
}
