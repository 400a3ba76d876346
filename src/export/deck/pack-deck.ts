import codeLicence from '../../../LICENSE?raw';
import { deckEntryName } from '../../deck/deck-file.ts';
import { writeDeck } from '../../deck/write-deck.ts';
import { bundleMessages } from '../bundle/bundle-messages.ts';
import { dataLicenceText } from '../bundle/licences.ts';
import { citationOf } from '../citation.ts';
import { packZip } from '../pack-zip.ts';
import { slug } from '../slug.ts';
import { deckExportMessages as messages } from './deck-export-messages.ts';
import { deckReadme, deckSources, type SavedDeck } from './deck-readme.ts';
import { slideName, type Files } from './slide-folder.ts';
import { titleOf } from './to-pptx-deck.ts';

/** The name of a deck's file without its ending: that of the deck, with the version of the data and the day. */
export function deckFileStem({ deck, dataVersion, context }: SavedDeck): string {
  const day = new Date(context.today).toISOString().slice(0, 10);
  return ['datawall', slug(deck.title, 'deck'), slug(dataVersion), day].join('-');
}

function inFolder(folder: string, files: Files): Files {
  const entries = Object.entries(files);
  return Object.fromEntries(entries.map(([path, content]) => [`${folder}/${path}`, content]));
}

function citationText({ deck, address, dataVersion, context }: SavedDeck): string {
  const title = titleOf(deck, context.t);
  return citationOf({ id: 'deck', title, link: address, dataVersion, context }).text;
}

/** What stands at the root of the ZIP, with what each file holds. */
function rootFiles(saved: SavedDeck, pptx: Uint8Array, citation: string) {
  const { deck, slides, context } = saved;
  const { t } = context;
  return [
    [deckEntryName, `${writeDeck(deck)}\n`, t(messages.deckJson)],
    [`${slug(deck.title, 'deck')}.pptx`, pptx, t(messages.pptx)],
    ['citation.txt', `${citation}\n`, t(bundleMessages.citation)],
    ['LICENSE.txt', codeLicence, t(bundleMessages.licence)],
    ['LICENSE-DATA.txt', dataLicenceText(deckSources(slides)), t(bundleMessages.licence)],
  ] as const;
}

/** A deck as a ZIP with everything: the deck itself at the root, so that the site opens the ZIP again, the presentation, and the files of every slide in a folder of its own. The same deck on the same day gives the same bytes. */
export function packDeck(
  saved: SavedDeck,
  pptx: Uint8Array,
  folders: readonly Files[],
): Uint8Array<ArrayBuffer> {
  const { deck, context } = saved;
  const citation = citationText(saved);
  const root = rootFiles(saved, pptx, citation);
  const names = deck.slides.map((slide, index) => slideName(slide, index, deck));
  const listed = [
    ...root.map(([path, , text]) => [path, text] as const),
    ...names.flatMap((name, index) => {
      const title = deck.slides[index]?.title || name;
      const text = context.t(messages.folder, { place: index + 1, title });
      return Object.keys(folders[index] ?? {}).length === 0 ? [] : [[`${name}/`, text] as const];
    }),
  ];
  const files = Object.assign(
    {},
    ...names.map((name, index) => inFolder(name, folders[index] ?? {})),
  ) as Files;
  return packZip(
    {
      'README.md': deckReadme(saved, listed, citation),
      ...Object.fromEntries(root.map(([path, content]) => [path, content])),
      ...files,
    },
    context.today,
  );
}

/** The pictures of a deck as a ZIP, an SVG and a PNG for every slide that has one. */
export function packPictures(
  { deck, context }: SavedDeck,
  pictures: readonly ({ readonly svg: string; readonly png: Uint8Array } | undefined)[],
): Uint8Array<ArrayBuffer> {
  const files = deck.slides.flatMap((slide, index): readonly [string, string | Uint8Array][] => {
    const [name, picture] = [slideName(slide, index, deck), pictures[index]];
    return picture
      ? [
          [`${name}.svg`, picture.svg],
          [`${name}.png`, picture.png],
        ]
      : [];
  });
  return packZip(Object.fromEntries(files), context.today);
}
