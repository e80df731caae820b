/** A start that cannot be: its message is all that the user reads, and says what to do. */
export class Refusal extends Error {}

/** What a system error was about, in its own words and one line: `EACCES: permission denied`. */
export function reasonOf(error: unknown): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(/, |\n/);
  return reason;
}
