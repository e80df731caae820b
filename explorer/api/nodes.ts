/** What a connection leads to. */
export const nodesOf = <Node>({ edges }: { edges: { node: Node }[] }): Node[] =>
  edges.map(({ node }) => node);
