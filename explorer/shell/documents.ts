// Written by `npm run documents`, of the .graphql files beside the components that show what they ask for.
import { document } from '../api/document.ts';
import type { ShellQuery, ShellQueryVariables } from '../api/documents.ts';

export const Shell = document<ShellQuery, ShellQueryVariables>('sha256:82f4120c98037e291008c98e2704c53edf7b2c945d6650780d978e0472c1a369', "query Shell{dataset{events statements claims sources licence updatedAt version}parties(first:100){edges{node{slug}}}}");
