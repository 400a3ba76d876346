import { useEffect, useEffectEvent, useRef, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { toIsoDate } from '../../core/time.ts';
import type { Deck } from '../../deck/deck.ts';
import { readMarkdown } from '../../deck/markdown.ts';
import { settingsText } from '../../export/exhibit-lines.ts';
import { exportMessages } from '../../export/export-messages.ts';
import { deckExportMessages } from '../../export/deck/deck-export-messages.ts';
import type { MadePanelSlide, MadeSlide } from '../../export/deck/made-slide.ts';
import { slideHead } from '../../export/deck/slide-head.ts';
import { spokenNote } from '../../export/deck/slide-notes.ts';
import { missingText, titleOf } from '../../export/deck/to-pptx-deck.ts';
import { svgAddress } from '../../export/svg-address.ts';
import { printDialog } from '../print/print-dialog.ts';
import { useReader } from '../reader/reader-context.ts';
import { TextBlocks } from '../slides/TextBlocks.tsx';
import '../slides/slides.css';
import './deck-print.css';
import { deckExportDialogMessages as messages } from './deck-export-dialog-messages.ts';
import { PrintTable } from './PrintTable.tsx';

function Shown({ made: { exhibit, picture } }: { readonly made: MadePanelSlide }): ReactElement {
  if (picture === undefined) return <PrintTable twin={exhibit.toTwin()} />;
  const alt = exhibit.drawing?.summarize(exhibit.context) ?? exhibit.title;
  const { width, height } = picture;
  return <img src={svgAddress(picture.svg)} alt={alt} width={width} height={height} />;
}

function Foot({ made: { exhibit } }: { readonly made: MadePanelSlide }): ReactElement {
  const { t, format } = useReader();
  const { sources, link, dataVersion, legend, notes, context } = exhibit;
  const date = format.date(toIsoDate(context.today));
  return (
    <footer>
      {[legend, ...notes].map((line) => line !== undefined && <p key={line}>{line}</p>)}
      <p>
        <strong>{t(exportMessages.settingsLine, { text: settingsText(exhibit) })}</strong>
      </p>
      {sources.length > 0 && (
        <>
          <p>{t(exportMessages.sources)}</p>
          <ul>
            {sources.map(({ id, title, url }) => (
              <li key={id}>
                {title} {url !== undefined && <a href={url}>{url}</a>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={link}>{link}</a> · {t(messages.made, { version: dataVersion, date })}
      </p>
    </footer>
  );
}

function PanelPage({ made }: { readonly made: MadePanelSlide }): ReactElement {
  const { title, lead } = slideHead(made.slide.title, made.exhibit);
  return (
    <>
      <header>
        {title !== '' && <h2>{title}</h2>}
        {lead !== undefined && <p>{lead}</p>}
      </header>
      <Shown made={made} />
      <Foot made={made} />
    </>
  );
}

function Page({ made, place }: { readonly made: MadeSlide; readonly place: number }): ReactElement {
  const { t } = useReader();
  if (made.kind === 'panel') return <PanelPage made={made} />;
  const { title } = made.slide;
  const isMissing = made.kind === 'missing';
  return (
    <>
      <h2>{isMissing && !title ? t(deckExportMessages.missingTitle) : title}</h2>
      <div className="slide-text">
        {isMissing ? (
          <p>{missingText(made, place, t)}</p>
        ) : (
          <TextBlocks blocks={readMarkdown(made.slide.body)} />
        )}
      </div>
    </>
  );
}

function noteOf(made: MadeSlide): string {
  return made.kind === 'panel' ? spokenNote(made) : (made.slide.note ?? '');
}

function Notes({ made }: { readonly made: MadeSlide }): ReactElement | null {
  const { t } = useReader();
  const text = noteOf(made);
  if (text === '') return null;
  return (
    <aside>
      <h3>{t(messages.notes)}</h3>
      <p>{text}</p>
    </aside>
  );
}

async function allDrawn(root: HTMLElement): Promise<void> {
  const images = [...root.querySelectorAll('img')];
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
}

/** Opens the print dialog once every picture is there, and tells when it is closed. */
function usePrint(onPrinted: () => void) {
  const root = useRef<HTMLElement>(null);
  const end = useEffectEvent(onPrinted);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const begin = async (pages: HTMLElement): Promise<void> => {
      await allDrawn(pages);
      if (signal.aborted) return;
      await printDialog().catch(() => undefined);
      if (!signal.aborted) end();
    };
    if (root.current) void begin(root.current);
    return () => controller.abort();
  }, []);
  return root;
}

/** The slides of a deck as pages for paper, one landscape page each (a long table takes more), in place of the site; seen only in print. Opens the print dialog, and calls back when that is closed. */
export function DeckPrint({
  deck,
  slides,
  hasNotes,
  onPrinted,
}: {
  readonly deck: Deck;
  readonly slides: readonly MadeSlide[];
  /** Whether the speaker notes are printed below the slides. */
  readonly hasNotes: boolean;
  readonly onPrinted: () => void;
}): ReactElement {
  const { t } = useReader();
  const root = usePrint(onPrinted);
  return createPortal(
    <section ref={root} className="deck-print" aria-label={titleOf(deck, t)}>
      {slides.map((made, index) => (
        <article key={made.slide.id} data-kind={made.kind}>
          <Page made={made} place={index + 1} />
          {hasNotes && <Notes made={made} />}
        </article>
      ))}
    </section>,
    document.body,
  );
}
