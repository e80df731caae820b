import { VisuallyHidden } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Announcing = createContext<(words: string) => void>(() => {});

/** Says to ears what eyes see change, from one place for the whole page. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', count: 0 });
  const announce = useCallback((words: string) => setSaid(({ count }) => ({ words, count: count + 1 })), []);
  return (
    <Announcing value={announce}>
      {children}
      <VisuallyHidden role="status">
        {/* The same words once more are said once more. */}
        <span key={said.count}>{said.words}</span>
      </VisuallyHidden>
    </Announcing>
  );
}

export const useAnnounce = () => useContext(Announcing);
