import { describe, expect, test } from 'vitest';
import { allSettings } from '../../src/app/page-settings.ts';
import { runwayPageSettings } from '../../src/app/runway/runway-page-settings.ts';
import { keepReader } from '../../src/app/keep-reader.ts';
import { leaveLink } from '../../src/scenario/leave-link.ts';
import { linkVersionSettings, withDataVersion } from '../../src/scenario/link-version-settings.ts';
import { decodeLink } from '../../src/scenario/url-codec.ts';

const version = '8d6502b4fd0c';
const older = '035f3e3638b8';

describe('the data version in a link', () => {
  test('is read on every page, whatever else the link says', () => {
    const settings = allSettings(runwayPageSettings);
    const { values, problems } = decodeLink(settings, { v: '1', data: version, unit: 'words' });
    expect(problems).toEqual([]);
    expect(values).toMatchObject({ dataVersion: version });
  });

  test.each(['', 'latest', '8d6502b4fd0', '8d6502b4fd0cc', '8D6502B4FD0C', '../../../../x'])(
    'that is none is reported and left open: %j',
    (data) => {
      const { values, problems } = decodeLink(linkVersionSettings, { data });
      expect(values.dataVersion).toBeUndefined();
      expect(problems).toEqual([{ where: 'data', value: data }]);
    },
  );
});

describe('a link that is handed on', () => {
  test('carries the version of the data, and that of the link format', () => {
    expect(withDataVersion({}, version)).toEqual({ v: '1', data: version });
    expect(withDataVersion({ unit: 'words' }, version)).toEqual({
      v: '1',
      data: version,
      unit: 'words',
    });
  });

  test('carries the present version in place of an older or unreadable one', () => {
    expect(withDataVersion({ v: '1', data: older }, version)).toEqual({ v: '1', data: version });
    expect(withDataVersion({ data: 'x' }, version)).toEqual({ v: '1', data: version });
  });

  test('keeps what it says of its own format, so that it can still be brought up to date', () => {
    expect(withDataVersion({ v: '99' }, version)).toEqual({ v: '99', data: version });
  });
});

describe('a link of which something is changed', () => {
  const link = { v: '1', data: older, unit: 'words' };

  test('leaves the data version behind', () => {
    expect(leaveLink(link, { unit: 'tokens' })).toEqual({ v: '1', unit: 'words' });
    expect(leaveLink(link, { unit: 'tokens', theme: 'dark' })).not.toHaveProperty('data');
  });

  test('keeps it when only language, theme or numbers change', () => {
    expect(leaveLink(link, { locale: 'zh-Hant', theme: 'dark', numbers: 'short' })).toBe(link);
  });

  test('leaves it behind on the way to another page', () => {
    expect(keepReader({ ...link, lang: 'en' })).toEqual({ v: '1', lang: 'en' });
  });
});
