import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, ending with a separator. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
