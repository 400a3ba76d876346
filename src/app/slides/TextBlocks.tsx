import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { TextBlock, TextRun } from '../../deck/text-block.ts';

function Run({ run: { text, isStrong, isEmphasis, isCode, href } }: { readonly run: TextRun }) {
  let node: ReactNode = text;
  if (isCode) node = <code>{node}</code>;
  if (isEmphasis) node = <em>{node}</em>;
  if (isStrong) node = <strong>{node}</strong>;
  if (href === undefined) return <>{node}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {node}
    </a>
  );
}

function Runs({ runs }: Pick<TextBlock, 'runs'>): ReactElement {
  return (
    <>
      {runs.map((run, index) => (
        <Fragment key={index}>
          <Run run={run} />
        </Fragment>
      ))}
    </>
  );
}

function Block({ block }: { readonly block: TextBlock }): ReactElement {
  const { kind, level, ordinal } = block;
  const runs = <Runs runs={block.runs} />;
  if (kind === 'heading') return <h3 data-level={level}>{runs}</h3>;
  if (kind === 'quote') return <blockquote>{runs}</blockquote>;
  if (kind === 'code') return <pre>{runs}</pre>;
  if (kind === 'paragraph') return <p data-level={level}>{runs}</p>;
  return (
    <p className="text-item" role="listitem" data-level={level} data-ordinal={ordinal}>
      <span className="text-bullet">{ordinal === undefined ? '•' : `${ordinal}.`}</span>
      <span>{runs}</span>
    </p>
  );
}

/** Items that follow one another are a list; every other block stands alone. */
function groupsOf(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const groups: TextBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Text as blocks and runs, as React draws them: nothing in it can be markup. The first `shown` blocks are seen, the others keep their place. */
export function TextBlocks({
  blocks,
  shown = blocks.length,
}: {
  readonly blocks: readonly TextBlock[];
  readonly shown?: number;
}): ReactElement {
  const place = new Map(blocks.map((block, index) => [block, index]));
  return (
    <>
      {groupsOf(blocks).map((group, index) => (
        <div key={index} {...(group[0]?.kind === 'item' && { role: 'list' })}>
          {group.map((block, item) => (
            <div key={item} data-shown={(place.get(block) ?? 0) < shown} role="presentation">
              <Block block={block} />
            </div>
          ))}
        </div>
      ))}
    </>
  );
}
