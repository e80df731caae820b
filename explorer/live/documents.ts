// Written by `npm run documents`, of the .graphql files beside the components that show what they ask for.
import { document } from '../api/document.ts';
import type { LiveChangesQuery, LiveChangesQueryVariables } from '../api/documents.ts';

export const LiveChanges = document<LiveChangesQuery, LiveChangesQueryVariables>('sha256:29695e7057e538efeef7643d3c21449333007396326998e5b6e62a4216308bad', "query LiveChanges($first:Int$last:Int$after:String$filter:ChangeFilter){changes(first:$first last:$last after:$after filter:$filter){pageInfo{endCursor hasNextPage}edges{cursor node{id kind recordType slug formerSlug record{__typename id}property before after sentence fieldsCut fields{type slug field before after}changeset{number kind comment author publishedAt}}}}}");
