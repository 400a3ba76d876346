import type { ReactElement } from 'react';
import type { SourceRef } from '../../charts/chart.ts';
import type { ParameterSpec } from '../../models/parameter.ts';
import { parameterHelp } from '../../scenario/parameter-text/parameter-help.ts';
import type { ParameterOwner } from '../../scenario/parameter-text/parameter-owner.ts';
import { writeNumber, writeValue } from '../../scenario/parameter-text/write-value.ts';
import { SourceLink } from '../panel/SourceLink.tsx';
import { useReader } from '../reader/reader-context.ts';
import { scenarioControlMessages as messages } from './messages.ts';
import { wordsOf } from './words-of.ts';

interface Props {
  readonly owner: ParameterOwner;
  readonly spec: ParameterSpec;
  readonly source: SourceRef | undefined;
}

function ParameterFacts({ owner, spec, source }: Props): ReactElement {
  const reader = useReader();
  const { t, format } = reader;
  return (
    <dl>
      <dt>{t(wordsOf(owner).published)}</dt>
      <dd>{writeValue(owner, spec, spec.default, reader)}</dd>
      {spec.kind !== 'choice' && (
        <>
          <dt>{t(messages.range)}</dt>
          <dd>
            {format.range(writeNumber(spec, spec.min, reader), writeNumber(spec, spec.max, reader))}
          </dd>
        </>
      )}
      {spec.kind !== 'choice' && (
        <>
          <dt>{t(messages.distribution)}</dt>
          <dd>{t(spec.kind === 'interval' ? messages[spec.shape] : messages.noSpread)}</dd>
        </>
      )}
      {source && (
        <>
          <dt>{t(messages.source)}</dt>
          <dd>
            <SourceLink source={source} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** What an assumption means, how it was published, how far it can be moved and where it comes from. */
export function ParameterAbout(props: Props): ReactElement {
  const reader = useReader();
  return (
    <>
      <p>{parameterHelp(props.owner, props.spec.id, reader)}</p>
      <ParameterFacts {...props} />
    </>
  );
}
