declare module '*?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  glob<Default>(
    pattern: string,
    options: { query: '?raw'; import: 'default'; eager: true },
  ): Record<string, Default>;
  /** The modules themselves. */
  glob<Module>(pattern: string, options: { eager: true }): Record<string, Module>;
}
