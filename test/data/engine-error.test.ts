import { expect, test } from 'vitest';
import { isFatal, textOf } from '../../src/data/engine-error.ts';

const parserErrorAsSent = JSON.stringify({
  exception_type: 'Parser',
  exception_message: 'syntax error at or near "selec"',
  error_subtype: 'SYNTAX_ERROR',
});

test('an error reads the same whether the engine sends it as text or as JSON', () => {
  expect(textOf(parserErrorAsSent)).toBe('Parser Error: syntax error at or near "selec"');
  expect(textOf('Binder Error: no such column')).toBe('Binder Error: no such column');
});

test.each([
  ['a trap in the wasm', 'RuntimeError', 'memory access out of bounds', true],
  ['an invalidated database', 'Error', 'FATAL Error: database has been invalidated', true],
  ['a broken invariant', 'Error', '{"exception_type":"INTERNAL","exception_message":"oops"}', true],
  ['bad SQL', 'Error', parserErrorAsSent, false],
  ['a text that quotes a fatal error', 'Error', "Conversion Error: 'FATAL Error'", false],
  ['memory that ran out', 'Error', 'Out of Memory Error: failed to allocate', false],
])('%s (%s) is fatal or not', (_, name, message, fatal) => {
  expect(isFatal(Object.assign(new Error(message), { name }))).toBe(fatal);
});
