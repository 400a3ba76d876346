import type { EngineFacts } from './build-facts.ts';
import type { OpeningProgress } from './engine-status.ts';
import { fetchChunks } from './fetch-ok.ts';
import { inStep } from './in-step.ts';
import { siteUrls } from './site-urls.ts';

/** Below which address the site lies, what the engine's files are, and whom to tell how far the download has come. */
export interface EngineDownload {
  readonly baseUrl: string;
  readonly facts: EngineFacts;
  readonly report: (progress: OpeningProgress) => void;
}

/**
 * Downloads the engine's wasm: one gzipped file of about 8 MB, or, when that file or the means to unpack it cannot be had,
 * the raw parts of 36 MB. Rejects with `EngineError` of step 'download'.
 */
export async function downloadEngine(download: EngineDownload): Promise<Blob> {
  return downloadGzipped(download).catch(() => inStep('download', () => downloadParts(download)));
}

async function downloadGzipped({ baseUrl, facts, report }: EngineDownload): Promise<Blob> {
  if (typeof DecompressionStream === 'undefined') throw new Error('no DecompressionStream');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const progress = { loadedBytes: 0, totalBytes: facts.gzBytes };
  report({ step: 'download', ...progress });
  for await (const chunk of fetchChunks(siteUrls.engine(baseUrl, facts.gzFile))) {
    chunks.push(chunk);
    progress.loadedBytes += chunk.byteLength;
    if (!isGzip(chunks[0])) progress.totalBytes = facts.rawBytes;
    report({ step: 'download', ...progress });
  }
  report({ step: 'unpack', ...progress });
  return checkedWasm(isGzip(chunks[0]) ? await gunzip(new Blob(chunks)) : new Blob(chunks), facts);
}

async function downloadParts({ baseUrl, facts, report }: EngineDownload): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loadedBytes = 0;
  for (const file of facts.partFiles) {
    for await (const chunk of fetchChunks(siteUrls.engine(baseUrl, file))) {
      chunks.push(chunk);
      loadedBytes += chunk.byteLength;
      report({ step: 'download', loadedBytes, totalBytes: facts.rawBytes });
    }
  }
  return checkedWasm(new Blob(chunks), facts);
}

/** A host that declares the file as `Content-Encoding: gzip` makes the browser unpack it before it gets here. */
function isGzip(firstChunk: Uint8Array | undefined): boolean {
  return firstChunk?.[0] === 0x1f && firstChunk[1] === 0x8b;
}

function gunzip(packed: Blob): Promise<Blob> {
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

function checkedWasm(blob: Blob, { rawBytes }: EngineFacts): Blob {
  if (blob.size !== rawBytes) throw new Error(`damaged engine: ${blob.size} of ${rawBytes} bytes`);
  return blob.slice(0, rawBytes, 'application/wasm');
}
