import { describe, expect, test } from 'vitest';
import type { ClaimRow } from '../../src/charts/claims/queries.ts';
import { writeClaim } from '../../src/charts/claims/write-claim.ts';
import { contextOf } from '../cases/chart-cases.ts';

const claim: ClaimRow = {
  claim_id: 'C99',
  claim_en: 'The wall stands.',
  claim_zh_hant: '牆還在。',
  claim_zh_hans: '墙还在。',
  arithmetic_en: 'One wall.',
  arithmetic_zh_hant: '一道牆。',
  arithmetic_zh_hans: '一道墙。',
  since_en: 'It fell in 1989.',
  since_zh_hant: '1989 年倒下。',
  since_zh_hans: '1989 年倒下。',
  verdict: 'missed',
  source_id: 'article',
  source_title: 'An article',
  source_url: undefined,
  source_licence: undefined,
  evidence: 'linked',
  standing: 'sound',
};

describe('a claim in words', () => {
  test('is our paraphrase, so it bears no quotation marks; verdict and what is known since follow', () => {
    expect(writeClaim(claim, contextOf('en'))).toBe(
      'The article of 2023 says (C99): The wall stands. One wall. Verdict: missed. It fell in 1989.',
    );
  });

  test('says of a figure that it does not simply stand, once', () => {
    const disputed = { ...claim, verdict: 'contested', standing: 'disputed' };
    expect(writeClaim(disputed, contextOf('en'))).toContain(
      'Verdict: contested; the figure is disputed. It',
    );
    const hant = writeClaim(disputed, contextOf('zh-Hant'));
    expect(hant.match(/有爭議/g)).toHaveLength(1);
  });

  test.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
    'C05 is not to be set against the probability of being used up: %s',
    (locale) => {
      const context = contextOf(locale);
      const bare = writeClaim(claim, context).replace('C99', 'C05');
      const noted = writeClaim({ ...claim, claim_id: 'C05' }, context);
      expect(noted.startsWith(bare)).toBe(true);
      expect(noted.length).toBeGreaterThan(bare.length + 20);
    },
  );
});
