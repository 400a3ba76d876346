import { useId, useState, type ReactElement } from 'react';
import { backgrounds, pictureWidth } from '../../export/picture.ts';
import type { Exhibit } from '../../export/exhibit.ts';
import { useReader } from '../reader/reader-context.ts';
import { Choice } from './Choice.tsx';
import { downloadMessages as messages } from './download-messages.ts';
import { copyPng, savePng, saveSvg, scales, type PictureChoice } from './picture-jobs.ts';
import type { Job } from './use-job.ts';

/** Saves and copies the picture. */
export function PictureSection({
  exhibit,
  job,
}: {
  readonly exhibit: Exhibit;
  readonly job: Job;
}): ReactElement {
  const { t, format } = useReader();
  const [choice, setChoice] = useState<PictureChoice>({ background: 'paper', scale: 2 });
  const titleId = useId();
  const sizeId = useId();
  const scaleOf = (text: string) => scales.find((scale) => String(scale) === text) ?? 2;
  const actions = [
    [messages.saveSvg, 'SVG', saveSvg],
    [messages.savePng, 'PNG', savePng],
    [messages.copyImage, 'PNG', copyPng],
  ] as const;
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{t(messages.picture)}</h3>
      <div className="download-choices">
        <Choice
          legend={t(messages.background)}
          options={backgrounds.map((background) => [background, t(messages[background])])}
          value={choice.background}
          onChange={(background) => setChoice({ ...choice, background })}
        />
        <div className="select-box">
          <label htmlFor={sizeId}>{t(messages.size)}</label>
          <select
            id={sizeId}
            value={choice.scale}
            onChange={({ target }) => setChoice({ ...choice, scale: scaleOf(target.value) })}
          >
            {scales.map((scale) => (
              <option key={scale} value={scale}>
                {t(messages.scale, { scale, width: format.count(pictureWidth * scale) })}
              </option>
            ))}
          </select>
        </div>
      </div>
      {choice.background !== 'paper' && <p className="muted">{t(messages.lightNote)}</p>}
      <p className="download-actions">
        {actions.map(([message, name, run]) => (
          <button
            key={message.en}
            type="button"
            onClick={() => job.start(name, (step) => run(exhibit, choice, step))}
          >
            {t(message)}
          </button>
        ))}
      </p>
    </section>
  );
}
