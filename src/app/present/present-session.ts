const key = 'datawall.presentation';

/** Makes the name of a presentation, which no other in this browser has. */
export function makeSession(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps the name of the presentation for when its tab is loaded again; lost where the storage is closed. */
export function keepSession(session: string): void {
  try {
    sessionStorage.setItem(key, session);
  } catch {
    return;
  }
}

/** The name of the presentation in this tab, the same after it is loaded again. */
export function presentSession(): string {
  try {
    const kept = sessionStorage.getItem(key);
    if (kept !== null && /^[a-f0-9]{12}$/.test(kept)) return kept;
  } catch {
    return makeSession();
  }
  const session = makeSession();
  keepSession(session);
  return session;
}
