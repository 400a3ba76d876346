import { Link } from '@tanstack/react-router';
import { useId, useMemo, type ReactElement } from 'react';
import { citationOf } from '../../export/citation.ts';
import type { Exhibit } from '../../export/exhibit.ts';
import { qrPicture } from '../../export/qr-picture.ts';
import { svgAddress } from '../../export/svg-address.ts';
import { toEmbedCode } from '../../export/to-embed-code.ts';
import { toMarkdown } from '../../export/to-markdown.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { embedLink } from '../embed/embed-link.ts';
import { keepReader } from '../keep-reader.ts';
import { useReader } from '../reader/reader-context.ts';
import './share.css';
import { shareMessages as messages } from './share-messages.ts';

function CopyField({
  label,
  text,
  rows = 1,
}: {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}): ReactElement {
  const { t } = useReader();
  const id = useId();
  return (
    <div className="copy-field">
      <div className="copy-head">
        <label htmlFor={id}>{label}</label>
        <CopyButton text={text} name={t(messages.copyName, { what: label })} />
      </div>
      <textarea
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}

function QrCode({ link, name }: { readonly link: string; readonly name: string }): ReactElement {
  const { t } = useReader();
  const picture = useMemo(() => qrPicture(link), [link]);
  if (picture === undefined) return <p>{t(messages.qrNone, { length: link.length })}</p>;
  const address = svgAddress(picture.svg);
  return (
    <figure className="qr">
      <figcaption>{t(messages.qr)}</figcaption>
      <img src={address} alt={t(messages.qr)} width={184} height={184} />
      <a href={address} download={`${name}.svg`}>
        {t(messages.qrSave)}
      </a>
    </figure>
  );
}

/** Hands a view on: as a link, as Markdown, as an embedded view, as a QR code, as a citation. */
export function ShareDialog({
  exhibit,
  onClose,
}: {
  readonly exhibit: Exhibit;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useReader();
  const { id, title, link, dataVersion } = exhibit;
  const citation = useMemo(() => citationOf(exhibit), [exhibit]);
  const alone = embedLink(link, id);
  return (
    <Sheet
      isWide
      title={t(messages.title)}
      onClose={onClose}
      lead={
        <>
          <p>{title}</p>
          <p className="muted">{t(messages.linkNote, { version: dataVersion })}</p>
        </>
      }
    >
      <div className="share-columns">
        <div>
          <CopyField label={t(messages.link)} text={link} rows={2} />
          <CopyField label={t(messages.alone)} text={alone} rows={2} />
          <CopyField label={t(messages.markdown)} text={toMarkdown(exhibit)} rows={4} />
          <CopyField label={t(messages.embed)} text={toEmbedCode(exhibit, alone)} rows={4} />
          <p>
            <Link to="/compare" search={(visit) => ({ ...keepReader(visit), a: link, panel: id })}>
              {t(messages.compare)}
            </Link>
          </p>
        </div>
        <div>
          <QrCode link={link} name={`datawall-${id}-link`} />
          <CopyField label={t(messages.citation)} text={citation.text} rows={3} />
          <CopyField label={t(messages.bibtex)} text={citation.bibtex} rows={3} />
          <CopyField label={t(messages.ris)} text={citation.ris} rows={3} />
        </div>
      </div>
    </Sheet>
  );
}
