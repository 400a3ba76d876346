import { describe, expect, test } from 'vitest';
import { keepReader } from '../../src/app/keep-reader.ts';
import { allSettings } from '../../src/app/page-settings.ts';
import { runwayPageSettings } from '../../src/app/runway/runway-page-settings.ts';
import { ownSearch } from '../../src/app/stage/own-search.ts';
import { leaveLink } from '../../src/scenario/leave-link.ts';
import { linkPanelSettings, withLinkedPanel } from '../../src/scenario/link-panel-settings.ts';
import { decodeLink } from '../../src/scenario/url-codec.ts';

describe('the panel that a link leads to', () => {
  test('is read on every page, whatever else the link says', () => {
    const settings = allSettings(runwayPageSettings);
    const { values, problems } = decodeLink(settings, { v: '1', at: 'heat-map', unit: 'words' });
    expect(problems).toEqual([]);
    expect(values).toMatchObject({ linkedPanel: 'heat-map' });
  });

  test.each(['', 'Heat', 'a b', '"]', 'x'.repeat(61), '../x', 'heat,map'])(
    'that can be none is reported and left open: %j',
    (at) => {
      const { values, problems } = decodeLink(linkPanelSettings, { at });
      expect(values.linkedPanel).toBeUndefined();
      expect(problems).toEqual([{ where: 'at', value: at }]);
    },
  );

  test('takes the place of another one, and can be taken away', () => {
    expect(withLinkedPanel({ unit: 'words' }, 'tornado')).toEqual({ unit: 'words', at: 'tornado' });
    expect(withLinkedPanel({ at: 'run-out' }, 'tornado')).toEqual({ at: 'tornado' });
    expect(withLinkedPanel({ at: 'run-out', unit: 'words' }, undefined)).toEqual({ unit: 'words' });
  });

  test('is left behind by the next change, but not by that of language, theme or numbers', () => {
    const link = { v: '1', at: 'tornado', unit: 'words' };
    expect(leaveLink(link, { unit: 'tokens' })).toEqual({ v: '1', unit: 'words' });
    expect(leaveLink(link, { theme: 'dark' })).toBe(link);
    expect(keepReader({ ...link, lang: 'en' })).toEqual({ v: '1', lang: 'en' });
  });

  test('is not carried by slides and embedded views', () => {
    const link = { v: '1', at: 'tornado', data: '8d6502b4fd0c', theme: 'dark', unit: 'words' };
    expect(ownSearch(link)).toEqual({ v: '1', unit: 'words' });
  });
});
