/** After a trap in the wasm, or an error that DuckDB itself calls fatal or internal, every later query would fail too. */
export function isFatal({ name, message }: Error): boolean {
  return name === 'RuntimeError' || /^(FATAL|INTERNAL) Error/.test(textOf(message));
}

/** The engine's words: a statement that is sent reports some errors as JSON, where a prepared one writes `Parser Error: …`. */
export function textOf(message: string): string {
  if (!message.startsWith('{"exception_type"')) return message;
  const { exception_type: type, exception_message: text } = JSON.parse(message) as Record<
    string,
    string
  >;
  return `${type} Error: ${text}`;
}
