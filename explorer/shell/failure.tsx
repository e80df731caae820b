import { useCallback } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useDataset } from './dataset.tsx';
import { Shell } from './documents.ts';
import { Trouble } from './trouble.tsx';

interface FailureProps {
  error: CombinedError;
  onRetry(): void;
  isPage?: boolean | undefined;
}

/** What the API could not answer, and what to do about it. */
export function Failure({ error, onRetry, isPage }: FailureProps) {
  const client = useClient();
  const { version } = useDataset();
  const again = useCallback(() => {
    // What the page was refused, the frame around it may have been refused as well.
    if (!version) client.query(Shell, {}, { requestPolicy: 'network-only' }).toPromise();
    onRetry();
  }, [client, version, onRetry]);
  return <Trouble {...explained(error)} onRetry={again} isPage={isPage} />;
}

/** The same in words. */
export function explained({ graphQLErrors, networkError, response }: CombinedError) {
  const code = graphQLErrors[0]?.extensions.code;
  const answer: Response | undefined = response;
  const seconds = Number(answer?.headers.get('retry-after'));
  const when = seconds ? `in ${seconds} seconds` : 'in a moment';
  if (code === 'RATE_LIMITED' || answer?.status === 429) {
    return { title: 'Too many requests from your address', advice: `Try again ${when}.` };
  }
  if (code === 'DATABASE_UNAVAILABLE' || (answer?.status ?? 0) >= 500) {
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
    advice: `${asSentence(graphQLErrors[0]?.message ?? 'Something went wrong')} Reload the page; it may be older than the service.`,
  };
}

const asSentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
