import { growthSettings } from '../../scenario/growth-settings.ts';
import type { PageSettings } from '../page-settings.ts';

/** What can be set on `/growth`; it has no axis of time. */
export const growthPageSettings: PageSettings = { settings: growthSettings };
