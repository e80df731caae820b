/** A description of the schema: what stands between backticks is code. */
export function WithCode({ text }: { text: string }) {
  return text.split('`').map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change
    index % 2 ? <code key={index}>{part}</code> : part,
  );
}
