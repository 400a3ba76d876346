import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { toIsoDate } from '../../core/time.ts';
import type { Exhibit } from '../../export/exhibit.ts';
import { settingsText } from '../../export/exhibit-lines.ts';
import { exportMessages } from '../../export/export-messages.ts';
import { svgAddress } from '../../export/svg-address.ts';
import { figuresMessages } from '../panel/figures-messages.ts';
import type { FiguresState } from '../panel/figures-state.ts';
import { useReader } from '../reader/reader-context.ts';
import { useServices } from '../services-context.ts';
import { fittingWidth } from '../stage/fitting-width.ts';
import { printMessages } from './print-messages.ts';
import { printablesOf } from './printables.ts';
import { usePrintWords } from './use-print-words.ts';

/** A panel that prints. */
export interface PrintSheetProps {
  /** The id of the panel on its page. */
  readonly id: string;
  /** Paper says it of figures that do not answer the settings. */
  readonly figures: FiguresState;
  readonly toExhibit: () => Promise<Exhibit>;
}

interface PrintPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** The room for a picture on a sheet of A4 across, in CSS pixels. */
const room = { width: 1040, height: 440 };

async function drawPicture({ drawing, context }: Exhibit): Promise<PrintPicture | undefined> {
  if (drawing === undefined) return undefined;
  const { chartPicture } = await import('../../export/deck/chart-picture.ts');
  const picture = chartPicture({ drawing, context }, fittingWidth(room, drawing.height));
  if (picture === undefined) return undefined;
  const address = svgAddress(picture.svg);
  const image = new Image();
  image.src = address;
  await image.decode();
  return { address, width: picture.width, height: picture.height };
}

/** The picture for paper, from the time it is asked for until the print dialog is closed. */
function usePrintPicture(toExhibit: () => Promise<Exhibit>): PrintPicture | undefined {
  const services = useServices();
  const [picture, setPicture] = useState<PrintPicture>();
  const prepare = useEffectEvent(async () => {
    setPicture(await drawPicture(await toExhibit()));
  });
  useEffect(
    () =>
      printablesOf(services).add({
        prepare: () => prepare(),
        release: () => setPicture(undefined),
      }),
    [services],
  );
  return picture;
}

/** What a panel has on paper besides what it shows on the screen: a sharp picture where one was asked for, and a line with its settings, the version of the data, the day and the link. */
export function PrintSheet({ id, figures, toExhibit }: PrintSheetProps): ReactElement {
  const { t, format } = useReader();
  const { dataVersion, today } = useServices();
  const picture = usePrintPicture(toExhibit);
  const words = usePrintWords(id);
  const made = { version: dataVersion, date: format.date(toIsoDate(today)) };
  const settings = words?.settings && settingsText({ settings: words.settings, context: { t } });
  return (
    <>
      {picture && (
        <img
          className="print-picture"
          src={picture.address}
          alt=""
          width={picture.width}
          height={picture.height}
        />
      )}
      <p className="print-note" aria-hidden="true">
        {figures !== 'settled' && `${t(figuresMessages[figures])} · `}
        {settings !== undefined && `${t(exportMessages.settingsLine, { text: settings })} · `}
        {t(printMessages.made, made)}
        {words && <> · {words.link}</>}
      </p>
    </>
  );
}
