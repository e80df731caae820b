// Written by `npm run documents`, of the .graphql files beside the components that show what they ask for.
import { document } from '../api/document.ts';
import type { GoneQuery, GoneQueryVariables } from '../api/documents.ts';

export const Gone = document<GoneQuery, GoneQueryVariables>('sha256:c3e790a2c10503cfaebcf861e395208ed666fd44633fbf8b944f73f4d2389536', "query Gone($recordType: RecordType! = EVENT, $slug: String!) {\n  changes(\n    last: 1\n    filter: { kind: [REMOVED], recordType: [$recordType], slug: [$slug] }\n  ) {\n    edges {\n      node {\n        changeset {\n          publishedAt\n          comment\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n");
