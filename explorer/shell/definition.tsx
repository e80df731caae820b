import { definitions } from '../api/definitions.ts';

interface DefinitionProps {
  type: string;
  value: string;
}

/** What the schema says of a value of an enum, loaded with all of them when a reader first asks. */
export default function Definition({ type, value }: DefinitionProps) {
  return definitions[type]?.[value];
}
