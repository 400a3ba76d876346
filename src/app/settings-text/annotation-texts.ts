import { eventGroupMessages } from '../../charts/events/messages.ts';
import { joinNames } from '../../charts/parts/join-names.ts';
import type { Message } from '../../i18n/message.ts';
import type { annotationSettings } from '../../scenario/annotation-settings.ts';
import type { Arrow, PointRef } from '../../scenario/arrow.ts';
import { eventGroups } from '../../scenario/event-groups.ts';
import { annotationMessages } from '../panel/annotation-messages.ts';
import { measuringMessages } from '../panel/measuring-messages.ts';
import { choicesText } from './choice-text.ts';
import { settingTextMessages as messages } from './messages.ts';
import type { SettingText, SettingTextsOf, SettingWords } from './setting-text.ts';

function writePoint({ trackId, pointId }: PointRef, { nameOf }: SettingWords): string {
  const code = `${trackId}/${pointId}`;
  return nameOf(code, 'point') ?? code;
}

/** The arrows of the panel that is written about, or of all. */
function shownArrows(arrows: readonly Arrow[], { panelId }: SettingWords): readonly Arrow[] {
  return arrows.filter(({ chartId }) => panelId === undefined || chartId === panelId);
}

/** The titles of the charts that can be measured, by their ids. */
type Titles = Readonly<Record<string, Message>>;

/** An arrow by its points, and by its chart where the whole page is written about. */
function writeArrow({ chartId, from, to }: Arrow, titles: Titles, words: SettingWords): string {
  const { t, panelId } = words;
  const part = t(messages.arrow, { from: writePoint(from, words), to: writePoint(to, words) });
  const title = titles[chartId];
  return title === undefined || panelId !== undefined
    ? part
    : t(messages.part, { whole: t(title), part });
}

function arrowsText(titles: Titles): SettingText<readonly Arrow[]> {
  return {
    panels: Object.keys(titles),
    label: ({ t }) => t(measuringMessages.arrows),
    text: (arrows, words) => {
      const written = shownArrows(arrows, words).map((arrow) => writeArrow(arrow, titles, words));
      return written.length === 0 ? words.t(messages.none) : joinNames(written, words.locale);
    },
    isIdle: (words) => {
      const arrows = words.values['arrows'] as readonly Arrow[];
      return arrows.length > 0 && shownArrows(arrows, words).length === 0;
    },
  };
}

/** What can be laid over the charts of a page: arrows on those that can be measured, events on those with an axis of time. */
export function annotationTexts(
  titles: Titles,
  timedIds: readonly string[],
): SettingTextsOf<ReturnType<typeof annotationSettings>> {
  return {
    arrows: arrowsText(titles),
    events: {
      ...choicesText(annotationMessages.events, eventGroups, eventGroupMessages),
      panels: timedIds,
    },
  };
}
