import { describe, expect, it, beforeAll } from 'vitest';
it('ok', () => {});
it('bad', () => { expect(1).toBe(2); });
it.skip('later', () => {});
describe('s', () => { beforeAll(() => { throw new Error('x'); }); it('n', () => {}); });
