import { Button, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import styles from './trouble.module.css';
import { useOnline } from './use-online.ts';

interface TroubleProps {
  title: string;
  advice: string;
  onRetry(): void;
  /** Where it stands for a whole page, and has its title and heading. */
  isPage?: boolean | undefined;
}

/** What went wrong and what to do about it. Tries again by itself once the network is back. */
export function Trouble({ title, advice, onRetry, isPage = false }: TroubleProps) {
  const online = useOnline(onRetry);
  const told = online ? title : 'You are offline';
  useDocumentTitle(isPage ? `${told} · Aftermath` : '');
  const again = () => {
    // The button goes away with the trouble, and the focus would with it.
    document.getElementById('main')?.focus();
    onRetry();
  };
  return (
    <div role="alert" className={styles.trouble}>
      <Stack gap="sm" align="flex-start">
        <Title order={isPage ? 1 : 2} size="h4">
          {told}
        </Title>
        <Text>
          {online ? advice : 'This page needs the network. It loads by itself once you are connected again.'}
        </Text>
        <Button variant="default" onClick={again}>
          Try again
        </Button>
      </Stack>
    </div>
  );
}
