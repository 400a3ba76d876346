import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { makeFormat, numberStyles, type NumberStyle } from '../../i18n/format.ts';
import { localeNames, locales } from '../../i18n/locales.ts';
import { themeChoices } from '../../scenario/reader-settings.ts';
import { SelectBox } from '../controls/SelectBox.tsx';
import { keepReader } from '../keep-reader.ts';
import { useReader } from '../reader/reader-context.ts';
import { HelpSheet } from './HelpSheet.tsx';
import { shellMessages as messages } from './messages.ts';

/** Every path begins with that of the overview. */
const exactPath = { exact: true, includeSearch: false };

const exampleAmount = 3.09e12;

function NumberSelect(): ReactElement {
  const { t, locale, numbers, choose } = useReader();
  const label = (style: NumberStyle): string =>
    t(messages[style], { example: makeFormat(locale, style).amount(exampleAmount) });
  return (
    <SelectBox
      label={t(messages.numbers)}
      choices={numberStyles.map((style) => ({ value: style, label: label(style) }))}
      value={numbers}
      onChange={(style) => choose({ numbers: style })}
    />
  );
}

function ThemeSelect(): ReactElement {
  const { t, themeChoice, choose } = useReader();
  return (
    <SelectBox
      label={t(messages.theme)}
      choices={themeChoices.map((name) => ({ value: name, label: t(messages[name]) }))}
      value={themeChoice}
      onChange={(theme) => choose({ theme })}
    />
  );
}

/** The name of the site, its pages, and what the reader sets for all of them. */
export function SiteHeader(): ReactElement {
  const { t, locale, choose } = useReader();
  return (
    <header className="site-header">
      <Link to="/" search={keepReader} className="site-name">
        {t(messages.siteName)}
      </Link>
      <nav aria-label={t(messages.navigation)}>
        <Link
          to="/"
          search={keepReader}
          activeOptions={exactPath}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(messages.overview)}
        </Link>
        <Link to="/runway" search={keepReader} activeProps={{ 'aria-current': 'page' }}>
          {t(messages.runway)}
        </Link>
        <Link to="/market" search={keepReader} activeProps={{ 'aria-current': 'page' }}>
          {t(messages.market)}
        </Link>
        <Link to="/growth" search={keepReader} activeProps={{ 'aria-current': 'page' }}>
          {t(messages.growth)}
        </Link>
        <Link to="/funding" search={keepReader} activeProps={{ 'aria-current': 'page' }}>
          {t(messages.funding)}
        </Link>
        <Link to="/deck" search={keepReader} activeProps={{ 'aria-current': 'page' }}>
          {t(messages.deck)}
        </Link>
      </nav>
      <div className="reader-settings">
        <SelectBox
          label={t(messages.language)}
          choices={locales.map((value) => ({ value, label: localeNames[value] }))}
          value={locale}
          onChange={(value) => choose({ locale: value })}
        />
        <ThemeSelect />
        <NumberSelect />
        <HelpSheet />
      </div>
    </header>
  );
}
