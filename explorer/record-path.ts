/** The page of a record: `/event/…`. */
export const pathOf = ({ __typename, slug }: { __typename: string; slug: string }): string =>
  `/${__typename.toLowerCase()}/${slug}`;
