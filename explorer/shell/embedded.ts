import { createContext, useContext } from 'react';

/** Within a page of another site, where nothing is at work but the browser itself. */
const Embedded = createContext(false);

export const EmbeddedProvider = Embedded.Provider;

export const useIsEmbedded = () => useContext(Embedded);
