/** SQL for a whole number from 0 up to `end`, by the hash of a column: each `salt` is another chance. */
function numberBelow(end: number | string, column: string, salt: number): string {
  return `CAST(hash(${column}, ${salt}) % ${end} AS BIGINT)`;
}

/**
 * Makes `funding_rounds` with that many rows from nothing but the row's number: the columns that the page's queries read, about three rounds a company, amounts in
 * quarters of a million, so that sums are exact in any order. Needs the table `sources`. The same text gives the same rows in every engine of one version.
 */
export function fundingTableSql(rowCount: number): string {
  return `CREATE OR REPLACE TABLE funding_rounds AS
WITH numbered AS (
  SELECT
    i,
    ${numberBelow(Math.ceil(rowCount / 3), 'i', 1)} AS company_number,
    ${numberBelow(100, 'i', 2)} AS of_amount,
    ${numberBelow(100, 'i', 3)} AS of_valuation,
    ${numberBelow(100, 'i', 4)} AS of_event,
    ${numberBelow(100, 'i', 5)} AS of_evidence
  FROM range(${rowCount}) AS rows(i)
)
SELECT
  'r' || i AS funding_round_id,
  'Company ' || company_number AS company,
  'c' || company_number AS company_id,
  ['US', 'US', 'US', 'US', 'CN', 'CN', 'GB', 'DE', 'FR', 'IN', 'IL', 'AU;US', NULL][1 + ${numberBelow(13, 'company_number', 6)}] AS country,
  ['labelling_services', 'labelling_services', 'labelling_platform', 'vector_database', 'rl_environments', 'labelling_platform'][
    1 + ${numberBelow(6, 'company_number', 7)}
  ] AS category,
  DATE '2005-01-01' + CAST(${numberBelow(7900, 'i', 8)} AS INTEGER) AS announced_on,
  ['day', 'day', 'day', 'month', 'year'][1 + ${numberBelow(5, 'i', 9)}] AS announced_precision,
  CASE
    WHEN of_event < 85 THEN 'round'
    WHEN of_event < 92 THEN 'acquisition'
    WHEN of_event < 95 THEN 'ipo'
    WHEN of_event < 97 THEN 'minority_stake'
    ELSE 'bid'
  END AS event,
  ['seed', 'series_a', 'series_b', 'series_c', 'unknown', 'not_applicable'][1 + ${numberBelow(6, 'i', 10)}] AS stage,
  CAST(NULL AS VARCHAR) AS stage_as_reported,
  CASE WHEN of_amount < 75 THEN (1 + ${numberBelow(200, 'i', 11)}) * [1, 1, 2, 4, 10][1 + ${numberBelow(5, 'i', 12)}] / 4.0::DOUBLE END AS amount_usd_m,
  CASE WHEN of_amount < 60 THEN 'exact' WHEN of_amount < 66 THEN 'converted' WHEN of_amount < 72 THEN 'lower_bound' WHEN of_amount < 75 THEN 'cumulative' END AS amount_kind,
  CAST(NULL AS VARCHAR) AS amount_note_en,
  CAST(NULL AS VARCHAR) AS amount_note_zh_hant,
  CAST(NULL AS VARCHAR) AS amount_note_zh_hans,
  CASE WHEN of_valuation < 30 THEN CAST(50 + ${numberBelow(4000, 'i', 13)} AS DOUBLE) END AS post_money_usd_m,
  CASE WHEN of_valuation < 25 THEN 'post_money' WHEN of_valuation < 28 THEN 'lower_bound' WHEN of_valuation < 30 THEN 'unclear' END AS valuation_kind,
  CASE WHEN of_event BETWEEN 85 AND 91 THEN CAST(20 + ${numberBelow(5000, 'i', 14)} AS DOUBLE) END AS purchase_price_usd_m,
  CAST(NULL AS VARCHAR) AS lead_investors,
  CAST(NULL AS VARCHAR) AS other_investors,
  ['closed', 'closed', 'closed', 'closed', 'closed', 'closed', 'reported', 'talks'][1 + ${numberBelow(8, 'i', 15)}] AS status,
  source_ids[1 + ${numberBelow('len(source_ids)', 'i', 16)}] AS source_id,
  CASE WHEN of_evidence < 60 THEN 'linked' WHEN of_evidence < 85 THEN 'unlinked' ELSE 'unverified' END AS evidence,
  CASE
    WHEN of_evidence >= 85 THEN '*'
    WHEN of_evidence < 10 THEN 'post_money_usd_m;valuation_kind'
    WHEN of_evidence < 18 THEN 'announced_on'
    WHEN of_evidence < 24 THEN 'amount_usd_m'
  END AS unverified_fields,
  ['sound', 'sound', 'sound', 'sound', 'sound', 'sound', 'sound', 'disputed', 'duplicate'][1 + ${numberBelow(9, 'i', 17)}] AS standing,
  CAST(NULL AS VARCHAR) AS copy_of,
  CAST(NULL AS VARCHAR) AS note_en,
  CAST(NULL AS VARCHAR) AS note_zh_hant,
  CAST(NULL AS VARCHAR) AS note_zh_hans
FROM numbered
CROSS JOIN (SELECT list(source_id ORDER BY source_id) AS source_ids FROM sources) AS kept_sources`;
}

/** The count of rows and a sum of hashes over every column that has values: equal in two engines that hold the same rows. */
export const fundingChecksumSql = `SELECT
  CAST(count(*) AS DOUBLE) AS row_count,
  CAST(sum(hash(funding_round_id, company, company_id, country, category, announced_on, announced_precision, event, stage) % 1000003) AS DOUBLE) AS checksum,
  CAST(sum(hash(amount_usd_m, amount_kind, post_money_usd_m, valuation_kind, purchase_price_usd_m, status, source_id, evidence, unverified_fields, standing) % 1000003) AS DOUBLE)
    AS checksum_of_figures
FROM funding_rounds`;
