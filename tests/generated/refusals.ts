import { expect } from 'vitest';

interface Refusal {
  message: string;
  extensions: { code?: unknown };
}

/** Ours, of a valid operation: what is asked for is not there, or is too much. */
export function expectRefusals(errors: readonly Refusal[], query: string): void {
  for (const { message, extensions } of errors) {
    expect(['BAD_USER_INPUT', 'OPERATION_TOO_LARGE'], `${message}\n${query}`).toContain(extensions.code);
    // A variable that GraphQL.js refuses was generated of the wrong form.
    expect(message).not.toMatch(/^Variable "\$/);
  }
}
