import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { unzipSync } from 'fflate';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { logChart, panelOf, rowsAndColumns, sampleDeck } from '../support/sample-deck.ts';
import { formatGoal } from './goal.ts';

const converter = 'soffice';
const goal = { kind: 'at-most', limit: 2000 } as const;

function hasTool(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}

async function timeTwelveSlides(): Promise<void> {
  const charts = Array.from({ length: 12 }, (_, place) =>
    panelOf({ native: place % 2 === 0 ? logChart : rowsAndColumns }),
  );
  const deck = { ...sampleDeck(), slides: charts };
  const from = performance.now();
  await writePptx(deck);
  const ms = performance.now() - from;
  console.log(`twelve slides written in ${ms.toFixed(0)} ms (${formatGoal(ms, goal, 0)})`);
}

function slideCount(bytes: Uint8Array): number {
  const paths = Object.keys(unzipSync(bytes));
  return paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
}

/** The pages of a PDF as its page tree counts them; LibreOffice writes the tree uncompressed. */
function pageCount(pdf: Uint8Array): number {
  const pages = /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/;
  const match = pages.exec(Buffer.from(pdf).toString('latin1'));
  return Number(match?.[1] ?? match?.[2] ?? 0);
}

async function convert(locale: Locale, folder: string): Promise<void> {
  const bytes = await writePptx(sampleDeck(locale));
  const path = join(folder, `deck-${locale}.pptx`);
  await writeFile(path, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path];
  const { status, stderr } = spawnSync(converter, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`soffice failed: ${stderr}`);
  const pages = pageCount(await readFile(join(folder, `deck-${locale}.pdf`)));
  const slides = slideCount(bytes);
  if (pages !== slides) throw new Error(`${locale}: ${pages} pages of ${slides} slides`);
  console.log(`${locale}: ${slides} slides converted to a PDF of as many pages`);
}

/** Times the writing of a deck, and converts one in every language with LibreOffice where it is installed; fails where a slide is lost. */
export async function benchDeckPptx(): Promise<void> {
  await timeTwelveSlides();
  if (!hasTool(converter)) {
    console.log(`skipped: the conversion to PDF, for ${converter} is not installed`);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'deck-'));
  try {
    for (const locale of locales) await convert(locale, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
