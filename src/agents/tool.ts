/** A tool: what it takes, what it answers with, and how it is told what is wrong. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { type Ask, Problem } from './ask.ts';
import { limits } from './limits.ts';
import { Teller } from './told.ts';

export interface Tool<Input extends z.ZodObject, Output extends z.ZodObject> {
  name: string;
  title: string;
  description: string;
  input: Input;
  output: Output;
  answer(input: z.infer<Input>, tools: Tools): Promise<z.infer<Output>>;
}

export interface Tools {
  ask: Ask;
  teller: Teller;
}

/** Keeps the types of a tool together. */
export const tool = <Input extends z.ZodObject, Output extends z.ZodObject>(made: Tool<Input, Output>) =>
  made;

export function register<Input extends z.ZodObject, Output extends z.ZodObject>(
  server: McpServer,
  { name, title, description, input, output, answer }: Tool<Input, Output>,
  { ask, origin }: { ask: Ask; origin: string },
): void {
  server.registerTool(
    name,
    {
      title,
      description,
      // A misspelt argument is no argument: it would be left out without a word.
      inputSchema: input.strict() as z.ZodObject,
      outputSchema: output as z.ZodObject,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async (given) => {
      try {
        const found = await answer(given as z.infer<Input>, { ask, teller: new Teller(origin) });
        const text = JSON.stringify(found);
        if (text.length > limits.maxAnswerCharacters) throw tooLong(text.length);
        return { content: [{ type: 'text', text }], structuredContent: found as Record<string, unknown> };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return { content: [{ type: 'text', text: error.message }], isError: true };
      }
    },
  );
}

const tooLong = (length: number): Problem =>
  new Problem(
    `The answer would have ${length} characters, and at most ${limits.maxAnswerCharacters} are sent: ask for fewer records (first), for one side, or for fewer fields`,
  );

export const first = z
  .number()
  .int()
  .min(1)
  .max(limits.maxRecords)
  .default(limits.defaultRecords)
  .describe(`How many, from 1 to ${limits.maxRecords}`);

export const after = z
  .string()
  .optional()
  .describe('What the answer before said under `next`: the page starts behind it');

export const slugOf = (what: string) => z.string().describe(`The slug of ${what}, as the tool search has it`);

/** Words to look for: where there are none, nothing would be found. */
export const words = z.string().refine((text) => /[\p{L}\p{N}]/u.test(text), 'It has no words');
