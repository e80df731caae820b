/** Goes through the pages of a connection, and ends in any case. */
export interface Paged {
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const MOST_PAGES = 500;

/** All pages from the first on, or with `last` from the last one back. `pageOf` is given the arguments of a page. */
export async function walk<Page extends Paged>(
  pageOf: (range: string) => Promise<Page>,
  size: number,
  end: 'first' | 'last' = 'first',
): Promise<Page[]> {
  const pages: Page[] = [];
  let range = `${end}: ${size}`;
  while (pages.length < MOST_PAGES) {
    const page = await pageOf(range);
    pages.push(page);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(end === 'first' ? hasNextPage : hasPreviousPage)) return pages;
    range =
      end === 'first' ? `first: ${size}, after: "${endCursor}"` : `last: ${size}, before: "${startCursor}"`;
  }
  throw new Error(`More than ${MOST_PAGES} pages of ${size}`);
}
