/** What `graphql-codegen` makes of the questions in this folder: their types, and their hashes for the API's manifest. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../../../schema/schema.graphql',
  documents: '*.ts',
  generates: {
    './__generated__/': {
      preset: 'client',
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', EDTF: 'string', Duration: 'string' },
      },
    },
  },
};

export default config;
