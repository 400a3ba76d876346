import type { JobResult } from './use-job.ts';

/** Puts a text on the clipboard; where the browser refuses, gives it back to be selected. */
export async function copyText(text: string, name: string): Promise<JobResult> {
  try {
    await navigator.clipboard.writeText(text);
    return { kind: 'copied', name };
  } catch {
    return { kind: 'refused', text };
  }
}
