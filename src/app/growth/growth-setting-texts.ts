import { verdictMessages } from '../../charts/growth-audit/messages.ts';
import { auditTableMessages as columns } from '../../charts/growth-audit/table-messages.ts';
import { geographyMessages, segmentMessages } from '../../charts/parts/market-messages.ts';
import { partMessages } from '../../charts/parts/messages.ts';
import type { Message } from '../../i18n/message.ts';
import { marketGeographies } from '../../models/market/market-geographies.ts';
import { segments } from '../../models/market/segment.ts';
import {
  auditVerdicts,
  type auditColumns,
  type auditSettings,
} from '../../scenario/growth-settings.ts';
import { messageOf } from '../../scenario/parameter-text/message-of.ts';
import { panelMessages } from '../panel/messages.ts';
import { choicesText } from '../settings-text/choice-text.ts';
import { ofPanels, type SettingTexts, type SettingTextsOf } from '../settings-text/setting-text.ts';
import { sortText } from '../settings-text/sort-text.ts';
import { calculatorSettingTexts } from './calculator-setting-texts.ts';
import { growthMessages as messages } from './messages.ts';

const columnMessages: Readonly<Record<(typeof auditColumns)[number], Message>> = {
  publisher: columns.columnPublisher,
  edition: columns.columnEdition,
  segment: columns.columnSegment,
  geography: columns.columnGeography,
  stated: columns.columnStated,
  implied: columns.columnImplied,
  gap: columns.columnGap,
  verdict: columns.columnVerdict,
  'implied-low': columns.columnLow,
  'implied-high': columns.columnHigh,
  currency: columns.columnCurrency,
  'base-year': columns.columnBaseYear,
  base: columns.columnBase,
  'target-year': columns.columnTargetYear,
  target: columns.columnTarget,
  reason: columns.columnReason,
  'reported-by': columns.columnReportedBy,
  note: partMessages.note,
  evidence: panelMessages.evidence,
  source: panelMessages.source,
};

const auditSettingTexts: SettingTextsOf<typeof auditSettings> = ofPanels(['growth-audit'], {
  verdicts: choicesText(messages.verdicts, auditVerdicts, verdictMessages),
  segments: choicesText(messages.segments, segments, segmentMessages),
  geographies: choicesText(messages.geographies, marketGeographies, geographyMessages),
  sort: sortText(messages.order, { columnId: 'gap', direction: 'descending' }, (id, { t }) =>
    t(messageOf(columnMessages, id)),
  ),
});

/** Every setting of `/growth` in words. */
export const growthSettingTexts: SettingTexts = { ...calculatorSettingTexts, ...auditSettingTexts };
