import type { Translate } from '../i18n/translate.ts';
import type { Search } from '../scenario/migrations.ts';
import { articleDeckMessages as messages } from './article-deck-messages.ts';
import { addSlide } from './change-deck.ts';
import { emptyDeck, type Deck, type NewSlide, type PanelSlide } from './deck.ts';

/** The article as it calls itself, in characters of both scripts. */
const article = {
  article: '科技云報道：AI大模型終於走到了數據爭奪战',
  url: 'https://www.utechfun.com/post/257959.html',
};

type PanelOptions = Partial<Pick<PanelSlide, 'controls' | 'build' | 'guess'>>;

function panel(
  path: string,
  id: string,
  title: string,
  settings: Search,
  options: PanelOptions = {},
): NewSlide {
  const search = Object.keys(settings).length === 0 ? settings : { v: '1', ...settings };
  const plain = { controls: 'still', build: 'at-once', guess: 'none' } as const;
  return { kind: 'panel', path, panel: id, title, search, ...plain, ...options };
}

function dataSlides(t: Translate): readonly NewSlide[] {
  const ofArticle = {
    preset: 'article-2023',
    model: 'epoch-2022',
    '22.stock': 'high_quality_language',
  };
  const highQuality = { stocks: 'epoch-2022-high-published' };
  const pictureThenFinding: PanelOptions = { build: ['picture', 'finding'] };
  return [
    panel('/runway', 'run-out', t(messages.runOutTitle), ofArticle, { guess: 'first' }),
    panel('/runway', 'training-sets', t(messages.setsTitle), highQuality, pictureThenFinding),
    panel('/runway', 'exhaustion-dates', t(messages.datesTitle), {}),
    panel('/runway', 'runway-fan', t(messages.fanTitle), {}, { controls: 'live' }),
    panel('/runway', 'stocks-by-modality', t(messages.modalityTitle), {}, pictureThenFinding),
  ];
}

function marketSlides(t: Translate): readonly NewSlide[] {
  const chinaInYuan = { geo: 'CN', cur: 'CNY' };
  return [
    panel('/growth', 'growth-audit', t(messages.auditTitle), { geo: 'CN' }),
    panel('/market', 'forecast-errors', t(messages.errorsTitle), chinaInYuan),
    panel('/funding', 'compared-steps', t(messages.roundsTitle), {}),
  ];
}

/** The ready deck: what the article of 2023 says, each part followed by the panels that show what holds. Slides of text are in the language of `t`; the panels are in that of the reader. */
export function articleDeck(t: Translate, dataVersion: string): Deck {
  const slides: readonly NewSlide[] = [
    {
      kind: 'text',
      title: t(messages.startTitle),
      body: t(messages.startBody, article),
      note: t(messages.startNote),
      build: 'at-once',
    },
    { kind: 'text', title: t(messages.wallTitle), body: t(messages.wallBody), build: 'by-block' },
    ...dataSlides(t),
    {
      kind: 'text',
      title: t(messages.marketTitle),
      body: t(messages.marketBody),
      build: 'by-block',
    },
    ...marketSlides(t),
    {
      kind: 'text',
      title: t(messages.peopleTitle),
      body: t(messages.peopleBody),
      build: 'by-block',
    },
  ];
  return slides.reduce<Deck>(
    (deck, slide) => addSlide(deck, slide),
    emptyDeck(t(messages.title), dataVersion),
  );
}
