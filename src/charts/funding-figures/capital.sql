-- Every published size of a labelling market beside what vendors of its place raised in its year: all of them for the world, those of the country for a country.
-- Rounds whose year was not seen are counted apart. Years after the last known raise are not there.
-- A size in another currency is turned into dollars at the mean rate of its year; where a year has no rate, or no known raise, the ratio is NULL.
-- Variables: vendor_categories, segments (comma-separated), from_year, to_year, counts_unverified.
WITH seen AS (
  SELECT
    *,
    CASE WHEN getvariable('counts_unverified') THEN '' ELSE ';' || coalesce(unverified_fields, '') || ';' END AS unseen_fields
  FROM funding_rounds
),
judged AS (
  SELECT
    *,
    CASE
      WHEN standing IN ('duplicate', 'misquote', 'wrong', 'superseded') THEN 'rejected'
      WHEN contains(unseen_fields, ';*;') OR (evidence = 'unverified' AND NOT getvariable('counts_unverified')) THEN 'unverified'
      WHEN status IN ('talks', 'planned', 'withdrawn') THEN 'not_closed'
      WHEN event NOT IN ('round', 'ipo') THEN 'not_a_raise'
    END AS left_out,
    CASE
      WHEN amount_kind IN ('exact', 'lower_bound', 'derived', 'converted')
        AND amount_usd_m > 0
        AND NOT contains(unseen_fields, ';amount_usd_m;')
        AND NOT contains(unseen_fields, ';amount_kind;')
        THEN CAST(amount_usd_m AS DOUBLE)
    END AS own_amount_usd_m,
    CASE
      WHEN valuation_kind IN ('post_money', 'lower_bound')
        AND post_money_usd_m > 0
        AND NOT contains(unseen_fields, ';post_money_usd_m;')
        AND NOT contains(unseen_fields, ';valuation_kind;')
        THEN CAST(post_money_usd_m AS DOUBLE)
    END AS own_post_money_usd_m,
    CASE
      WHEN contains(unseen_fields, ';announced_on;') THEN 'unseen'
      WHEN NOT contains(unseen_fields, ';announced_precision;') THEN announced_precision
      WHEN announced_precision = 'day' THEN 'month'
      ELSE 'year'
    END AS date_precision
  FROM seen
),
events AS (
  SELECT
    *,
    CASE WHEN left_out IS NULL THEN own_amount_usd_m END AS raised_usd_m,
    CASE WHEN coalesce(left_out, 'not_a_raise') = 'not_a_raise' THEN own_post_money_usd_m END AS valued_usd_m,
    CASE WHEN own_amount_usd_m <= valued_usd_m THEN own_amount_usd_m / valued_usd_m END AS sold_share,
    CASE
      WHEN sold_share IS NULL THEN NULL
      WHEN amount_kind = 'lower_bound' AND valuation_kind = 'lower_bound' THEN 'unknown'
      WHEN amount_kind = 'lower_bound' THEN 'at-least'
      WHEN valuation_kind = 'lower_bound' THEN 'at-most'
      ELSE 'exact'
    END AS sold_share_bound
  FROM judged
),
raises AS (
  SELECT
    year(announced_on) AS figure_year,
    unnest(list_append(string_split(coalesce(country, 'unknown'), ';'), 'world')) AS geography,
    date_precision <> 'unseen' AS is_dated,
    raised_usd_m,
    amount_kind
  FROM events
  WHERE left_out IS NULL AND list_contains(string_split(getvariable('vendor_categories'), ','), category)
),
yearly AS (
  SELECT
    figure_year,
    geography,
    sum(raised_usd_m) FILTER (WHERE is_dated) AS raised_usd_m,
    count(*) FILTER (WHERE is_dated) AS round_count,
    count(raised_usd_m) FILTER (WHERE is_dated) AS amount_count,
    count(raised_usd_m) FILTER (WHERE is_dated AND amount_kind = 'lower_bound') AS lower_bound_count,
    count(*) FILTER (WHERE NOT is_dated) AS undated_count
  FROM raises
  GROUP BY ALL
),
printed AS (
  SELECT *, unnest([
    {'kind': 'base', 'year': base_year, 'bn': base_bn, 'qualifier': base_qualifier},
    {'kind': 'estimate', 'year': estimate_year, 'bn': estimate_bn, 'qualifier': NULL},
    {'kind': 'target', 'year': target_year, 'bn': target_bn, 'qualifier': target_qualifier}
  ]) AS point
  FROM market_forecasts
),
figures AS (
  SELECT
    market_outcome_id AS market_figure_id,
    'outcome' AS figure_kind,
    year(period_start_on) AS figure_year,
    CASE unit WHEN 'billion' THEN "value" WHEN 'million' THEN "value" / 1000 END AS market_bn,
    value_qualifier AS qualifier,
    ['value', 'period_start_on'] AS figure_fields,
    publisher,
    segment,
    geography,
    subject_en AS scope_en,
    subject_zh_hant AS scope_zh_hant,
    subject_zh_hans AS scope_zh_hans,
    currency,
    copy_of,
    source_id,
    evidence,
    unverified_fields,
    standing
  FROM market_outcomes
  WHERE metric = 'market_size' AND kind <> 'forecast' AND period_kind = 'year'
  UNION ALL
  SELECT
    market_forecast_id,
    point.kind,
    point.year,
    point.bn,
    point.qualifier,
    [point.kind || '_bn', point.kind || '_year'],
    publisher,
    segment,
    geography,
    scope_en,
    scope_zh_hant,
    scope_zh_hans,
    currency,
    copy_of,
    source_id,
    evidence,
    unverified_fields,
    standing
  FROM printed
  WHERE point.year IS NOT NULL AND point.bn IS NOT NULL
),
compared AS (
  SELECT
    figures.*,
    market_bn * 1000 / CASE figures.currency WHEN 'USD' THEN 1 ELSE units_per_usd END AS market_usd_m,
    raised_usd_m,
    coalesce(round_count, 0) AS round_count,
    coalesce(amount_count, 0) AS amount_count,
    coalesce(lower_bound_count, 0) AS lower_bound_count,
    coalesce(undated_count, 0) AS undated_count
  FROM figures
  LEFT JOIN yearly ON yearly.figure_year = figures.figure_year AND yearly.geography = figures.geography
  LEFT JOIN exchange_rates ON exchange_rates.currency = figures.currency AND exchange_rates.year = figures.figure_year
)
SELECT
  market_figure_id,
  figure_kind,
  CAST(figure_year AS INTEGER) AS figure_year,
  compared.publisher,
  segment,
  geography,
  scope_en,
  scope_zh_hant,
  scope_zh_hans,
  CAST(market_bn AS DOUBLE) AS market_bn,
  currency,
  qualifier,
  CAST(market_usd_m AS DOUBLE) AS market_usd_m,
  CAST(raised_usd_m AS DOUBLE) AS raised_usd_m,
  CAST(round_count AS INTEGER) AS round_count,
  CAST(round_count - amount_count AS INTEGER) AS rounds_without_amount,
  CAST(lower_bound_count AS INTEGER) AS lower_bound_count,
  CAST(undated_count AS INTEGER) AS rounds_year_unseen,
  CAST(raised_usd_m / nullif(market_usd_m, 0) AS DOUBLE) AS raised_per_market_dollar,
  CASE
    WHEN compared.standing IN ('duplicate', 'misquote', 'wrong', 'superseded') THEN 'rejected'
    WHEN NOT getvariable('counts_unverified')
      AND (
        compared.evidence = 'unverified'
        OR list_has_any(string_split(coalesce(unverified_fields, ''), ';'), list_append(figure_fields, '*'))
      )
      THEN 'unverified'
    WHEN copy_of IS NOT NULL THEN 'copy'
  END AS left_out,
  unverified_fields,
  copy_of,
  compared.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  compared.evidence,
  compared.standing
FROM compared
JOIN sources ON sources.source_id = compared.source_id
WHERE list_contains(string_split(getvariable('segments'), ','), segment)
  AND figure_year BETWEEN getvariable('from_year') AND getvariable('to_year')
  AND figure_year <= (SELECT max(figure_year) FROM raises WHERE is_dated AND raised_usd_m IS NOT NULL)
ORDER BY figure_year, geography, segment, market_figure_id, figure_kind;
