/** Without a library: a question by GET, which a browser and the edge keep, and an error where there is one. */
export async function ask<Data>(
  api: string,
  query: string,
  variables: object = {},
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Data> {
  const question = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const response = await fetch(`${api}?${question}`, { headers: { accept: 'application/json' } });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
