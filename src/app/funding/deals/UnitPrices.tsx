import { useId, type ReactElement } from 'react';
import type { LicenceDealsSeries } from '../../../charts/licence-deals/series.ts';
import {
  writeAnnounced,
  writeParties,
  writeReason,
} from '../../../charts/licence-deals/write-deal.ts';
import {
  unitPrices,
  writeUnitPrice,
  writeUnitRemark,
  writeUnitSteps,
  type UnitPrice,
} from '../../../charts/licence-deals/write-unit-price.ts';
import { SourceLink } from '../../panel/SourceLink.tsx';
import { useReader } from '../../reader/reader-context.ts';
import { dealsSectionMessages as messages } from './messages.ts';

function PriceRow({ price }: { readonly price: UnitPrice }): ReactElement {
  const reader = useReader();
  const { t } = reader;
  const { deal } = price;
  const [reason, remark] = [writeReason(deal, reader), writeUnitRemark(price, reader)];
  return (
    <tr>
      <th scope="row">{writeParties(deal, reader)}</th>
      <td>{writeAnnounced(deal, reader)}</td>
      <td>{writeUnitPrice(price, reader)}</td>
      <td>
        {writeUnitSteps(price, reader)}
        {remark !== undefined && <small className="muted"> {remark}</small>}
      </td>
      <td>{reason === undefined ? t(messages.yes) : t(messages.no, { reason })}</td>
      <td>
        <SourceLink source={deal.source} />
      </td>
    </tr>
  );
}

/** What one image, photo or title costs, where a source says so, with the number of units that follows from the total. */
export function UnitPrices({
  series,
}: {
  readonly series: LicenceDealsSeries;
}): ReactElement | null {
  const { t } = useReader();
  const titleId = useId();
  const prices = unitPrices(series);
  if (prices.length === 0) return null;
  const headings = ['deal', 'announced', 'price', 'arithmetic', 'standing', 'source'] as const;
  return (
    <section className="unit-prices">
      <h3 id={titleId}>{t(messages.unitTitle)}</h3>
      <p className="muted">{t(messages.unitNote)}</p>
      <div className="table-scroll" role="region" aria-labelledby={titleId} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {t(messages[heading])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {prices.map((price) => (
              <PriceRow key={price.deal.id} price={price} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
