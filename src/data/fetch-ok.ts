/** Fetches a file; throws `cannot fetch <url>: <status or cause>`, or the signal's reason. */
export async function fetchOk(url: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal: signal ?? null }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new Error(`cannot fetch ${url}: ${String(cause)}`);
  });
  if (!response.ok) throw new Error(`cannot fetch ${url}: ${response.status}`);
  return response;
}

/** Yields a file's bytes as they arrive; throws as `fetchOk` does. */
export async function* fetchChunks(url: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { body } = await fetchOk(url);
  if (body === null) return;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
