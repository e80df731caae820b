interface Passage {
  locator: string | null;
  source: { slug: string };
}

/** `rudaw-2023-12-09 para 6; shafaq-2023-12-09 para 2`: where something stands, each once, for a table. */
export const passagesOf = ({ edges }: { edges: { node: Passage }[] }): string =>
  [
    ...new Set(
      edges.map(({ node: { source, locator } }) => [source.slug, locator].filter(Boolean).join(' ')),
    ),
  ].join('; ');
