// Written by `npm run documents`, of the .graphql files beside the components that show what they ask for.
import { document } from '../api/document.ts';
import type { FileReleaseQuery, FileReleaseQueryVariables, DataPageQuery, DataPageQueryVariables } from '../api/documents.ts';

export const FileRelease = document<FileReleaseQuery, FileReleaseQueryVariables>('sha256:2188f94ad6cda4e5c15e36e095c360a8b6160a0d93b3e8eba39dfd9005d5163d', "fragment Release on Dataset{version updatedAt licence}query FileRelease($party:String!=\"\"){dataset{...Release}party(slug:$party){slug}parties(first:100){pageInfo{hasNextPage}edges{node{slug}}}}");
export const DataPage = document<DataPageQuery, DataPageQueryVariables>('sha256:ba2c0df95b114dd8eb9f01e2437033665ec52254ce0052219d18cd43667ad9c6', "query DataPage{dataset{version updatedAt licence events claims statements actors sources}utterances(first:1){totalCount}topics(first:1){totalCount}parties(first:1){totalCount}places(first:1){totalCount}}");
