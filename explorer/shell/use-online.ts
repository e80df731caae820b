import { useNetwork } from '@mantine/hooks';
import { useEffect, useRef } from 'react';

/** Whether there is a network; tells when it is back. */
export function useOnline(onBack: () => void): boolean {
  const { online } = useNetwork();
  const wasOffline = useRef(!online);
  useEffect(() => {
    if (online && wasOffline.current) onBack();
    wasOffline.current = !online;
  }, [online, onBack]);
  return online;
}
