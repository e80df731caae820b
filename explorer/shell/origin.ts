import { createContext, useContext } from 'react';

const Known = createContext<string | null>(null);

/** Of the site, which the Worker has from the request; a browser knows it by itself. */
export const OriginProvider = Known.Provider;

export const useOrigin = (): string => useContext(Known) ?? location.origin;
