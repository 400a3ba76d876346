import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { ChangeChips } from '../../src/app/scenario-controls/ChangeChips.tsx';
import { ScenarioControls } from '../../src/app/scenario-controls/ScenarioControls.tsx';
import { problemOf } from '../../src/app/scenario-controls/use-draft.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { ParameterProblem } from '../../src/models/check-parameters.ts';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import { modelIds, type Scenario } from '../../src/models/scenario.ts';
import { parameterGroups } from '../../src/scenario/parameter-text/groups.ts';
import { drawHtml } from '../support/reader-of.ts';

const nothing = (): void => undefined;

interface Options {
  readonly locks?: readonly string[];
  readonly problems?: readonly ParameterProblem[];
  readonly locale?: Locale;
}

function drawControls(scenario: Scenario, options: Options = {}): string {
  const { locks = [], problems = [], locale = 'en' } = options;
  return drawHtml(
    createElement(ScenarioControls, {
      scenario,
      locks,
      problems,
      sourceOf: () => undefined,
      onChange: nothing,
      onLock: nothing,
    }),
    locale,
  );
}

function drawChips(scenario: Scenario, locks: readonly string[] = []): string {
  return drawHtml(
    createElement(ChangeChips, { scenario, locks, onReset: nothing, onResetAll: nothing }),
  );
}

function shownIds(html: string): readonly string[] {
  return [...html.matchAll(/data-parameter="(\w+)"/g)].map(([, id = '']) => id);
}

function controlOf(html: string, id: string): string {
  return html.split('data-parameter="').find((part) => part.startsWith(`${id}"`)) ?? '';
}

const published = scenarioOf('epoch-2024');

describe('the controls of a scenario', () => {
  test.each(modelIds)('%s: main assumptions are drawn in every language, the rest closed', (id) => {
    const basic = parameterGroups(id).filter((group) => group.isBasic);
    for (const locale of locales) {
      const shown = shownIds(drawControls(scenarioOf(id), { locale }));
      expect(shown.length).toBeGreaterThan(2);
      const all = new Set(basic.flatMap((group) => group.parameterIds));
      expect(shown.filter((parameterId) => !all.has(parameterId))).toEqual([]);
    }
  });

  test('what has no effect is left out and counted', () => {
    const html = drawControls(published);
    expect(shownIds(html)).not.toContain('passes');
    expect(html).toContain('1 assumption has no effect');
  });

  test.each([
    { why: 'changed', scenario: scenarioOf('epoch-2024', { passes: 16 }), locks: [] },
    { why: 'locked', scenario: published, locks: ['passes'] },
  ])('what has no effect but is $why is shown with a word', ({ scenario, locks }) => {
    const html = drawControls(scenario, { locks });
    expect(controlOf(html, 'passes')).toContain('no effect');
    expect(html).not.toContain('1 assumption has no effect');
  });

  test('a locked assumption cannot be moved, its lock can', () => {
    const html = drawControls(published, { locks: ['overtrainingFactor'] });
    const control = controlOf(html, 'overtrainingFactor');
    expect(control.match(/<input[^>]*>/g)).toHaveLength(2);
    expect(control.match(/<input[^>]* disabled=""[^>]*>/g)).toHaveLength(2);
    expect(control).toMatch(/aria-pressed="true"(?![^>]*disabled)/);
    expect(controlOf(html, 'stockFactor')).not.toContain('disabled=""');
  });

  test('what the model says against a value stands under it and describes its inputs', () => {
    const problem = { where: 'overtrainingFactor', value: '0.1', reason: 'never-crosses' } as const;
    const control = controlOf(drawControls(published, { problems: [problem] }), problem.where);
    const [, id = ''] = /<p id="([^"]+)"[^>]*role="alert">[^<]+</.exec(control) ?? [];
    expect(id).not.toBe('');
    expect(control).toContain(`aria-describedby="${id}"`);
  });

  test('a closed group says how many of its assumptions are changed', () => {
    const html = drawControls(scenarioOf('epoch-2024', { imagesShare: 0.5, videoShare: 0.5 }));
    expect(html).toMatch(/<summary>(?:(?!<\/summary>).)*2 changed/);
  });
});

describe('chips', () => {
  const changed = scenarioOf('epoch-2024', { overtrainingFactor: 5, stockFactor: 2 });
  const total = Object.keys(modelCatalog['epoch-2024'].parameters).length;

  test('each changed assumption is a button that says its value and what it resets to', () => {
    const html = drawChips(changed);
    expect(html).toContain(`2 of ${total} changed`);
    expect(html).toMatch(/Overtraining <strong>×5<\/strong><span[^>]*>, reset to ×1</);
    expect(html.match(/<button/g)).toHaveLength(3);
  });

  test('without a change there is no button', () => {
    expect(drawChips(published)).not.toContain('<button');
  });

  test('locked ones stay, which is said', () => {
    expect(drawChips(changed, ['stockFactor'])).toContain('Reset all but 1 locked');
    const html = drawChips(changed, ['stockFactor', 'overtrainingFactor']);
    expect(html.match(/aria-disabled="true"/g)).toHaveLength(3);
  });
});

describe('what was entered', () => {
  const { stockFactor, qualityShare } = modelCatalog['epoch-2024'].parameters;

  test.each([
    [stockFactor, 2, undefined],
    [stockFactor, '', 'empty'],
    [stockFactor, 'abc', 'not-a-number'],
    [stockFactor, 1000, 'above-maximum'],
    [qualityShare, { low: 0.1, high: 0.4, level: 0.9 }, undefined],
    [qualityShare, { low: 0.6, high: 0.4, level: 0.9 }, 'low-above-high'],
    [qualityShare, { low: '', high: 0.4, level: 0.9 }, 'empty'],
    [qualityShare, { low: 0.1, high: 'abc', level: 0.9 }, 'not-a-number'],
  ])('%o: %o is %s', (spec, entered, reason) => {
    expect(spec && problemOf(spec, entered)?.reason).toBe(reason);
  });
});
