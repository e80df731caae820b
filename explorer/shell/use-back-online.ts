import { useNetwork } from '@mantine/hooks';
import { useEffect, useRef } from 'react';

/** Whether there is a network; calls back when there is one again. */
export function useBackOnline(onBack: () => void): boolean {
  const { online } = useNetwork();
  const wasOffline = useRef(!online);
  useEffect(() => {
    if (online && wasOffline.current) onBack();
    wasOffline.current = !online;
  }, [online, onBack]);
  return online;
}
