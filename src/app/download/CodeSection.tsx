import { useId, useMemo, useState, type ReactElement } from 'react';
import type { Exhibit } from '../../export/exhibit.ts';
import { asShownFields } from '../../export/export-field.ts';
import { codeLanguages, toRebuildCode, type CodeLanguage } from '../../export/rebuild-code.ts';
import { useReader } from '../reader/reader-context.ts';
import { Choice } from './Choice.tsx';
import { copyText } from './copy-text.ts';
import { downloadMessages as messages } from './download-messages.ts';
import { asShownName } from './save-figures.ts';
import type { Job } from './use-job.ts';

/** Shows and copies the code that rebuilds the table. */
export function CodeSection({
  exhibit,
  job,
}: {
  readonly exhibit: Exhibit;
  readonly job: Job;
}): ReactElement {
  const { t } = useReader();
  const [language, setLanguage] = useState<CodeLanguage>('r');
  const titleId = useId();
  const fields = useMemo(() => asShownFields(exhibit), [exhibit]);
  const file = asShownName(exhibit);
  const code = toRebuildCode(language, file, fields);
  const name = t(messages[language]);
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{t(messages.code)}</h3>
      <p className="muted">{t(messages.codeNote, { file })}</p>
      <Choice
        legend={t(messages.language)}
        options={codeLanguages.map((one) => [one, t(messages[one])])}
        value={language}
        onChange={setLanguage}
      />
      <pre tabIndex={0} role="region" aria-label={name}>
        <code>{code}</code>
      </pre>
      <p className="download-actions">
        <button type="button" onClick={() => job.start(name, () => copyText(code, name))}>
          {t(messages.copyCode)}
        </button>
      </p>
    </section>
  );
}
