/** What cannot be done as asked: its message is all that the user reads, and says what to do. */
export class Refusal extends Error {}

/** What was the matter in the first place, in one line. */
export function reasonOf(error: unknown): string {
  const { cause, message = String(error) } = error as { cause?: unknown; message?: string };
  if (cause) return reasonOf(cause);
  // esbuild names the place in its second line.
  const [reason = ''] = message.replace(':\n', ': ').split('\n');
  return reason;
}
