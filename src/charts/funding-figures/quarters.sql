-- Money raised by category in every quarter of the span and, for rounds of which only the year was seen, in that year beside its quarters.
-- A sum over no known amount is NULL. Rounds whose date was not seen at all are a period of their own without dates.
-- A period may be incomplete until settling_months after its end: rounds become known late.
-- Variables: categories, countries, stages (comma-separated, or all), from_year, to_year, company_text, counts_unverified.
-- Also: today (ISO date), settling_months.
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
chosen AS (
  SELECT *
  FROM events
  WHERE (getvariable('categories') = 'all' OR list_contains(string_split(getvariable('categories'), ','), category))
    AND (
      getvariable('countries') = 'all'
      OR list_has_any(string_split(coalesce(country, 'unknown'), ';'), string_split(getvariable('countries'), ','))
    )
    AND (getvariable('stages') = 'all' OR list_contains(string_split(getvariable('stages'), ','), stage))
    AND year(announced_on) BETWEEN getvariable('from_year') AND getvariable('to_year')
    AND (
      getvariable('company_text') = ''
      OR contains(lower(company), lower(getvariable('company_text')))
      OR contains(company_id, lower(getvariable('company_text')))
    )
),
placed AS (
  SELECT
    *,
    CASE date_precision WHEN 'unseen' THEN 'undated' WHEN 'year' THEN 'year' ELSE 'quarter' END AS period_kind
  FROM chosen
),
sums AS (
  SELECT
    category,
    period_kind,
    CASE period_kind
      WHEN 'quarter' THEN CAST(date_trunc('quarter', announced_on) AS DATE)
      WHEN 'year' THEN CAST(date_trunc('year', announced_on) AS DATE)
    END AS period_start_on,
    min(announced_on) AS first_on,
    max(announced_on) AS last_on,
    sum(raised_usd_m) AS raised_usd_m,
    count(*) FILTER (WHERE left_out IS NULL) AS round_count,
    count(raised_usd_m) AS amount_count,
    count(raised_usd_m) FILTER (WHERE amount_kind = 'lower_bound') AS lower_bound_count,
    count(left_out) AS left_out_count
  FROM placed
  GROUP BY ALL
),
span AS (
  SELECT
    list(DISTINCT category) AS categories,
    CAST(date_trunc('quarter', min(first_on)) AS DATE) AS first_on,
    greatest(
      max(last_on),
      least(CAST(getvariable('today') AS DATE), make_date(CAST(getvariable('to_year') AS INTEGER), 12, 31))
    ) AS last_on
  FROM sums
),
quarters AS (
  SELECT category, 'quarter' AS period_kind, CAST(unnest(generate_series(first_on, last_on, INTERVAL 3 MONTH)) AS DATE) AS period_start_on
  FROM (SELECT unnest(categories) AS category, first_on, last_on FROM span) AS spans
),
dated AS (
  SELECT
    *,
    CAST(period_start_on + CASE period_kind WHEN 'year' THEN INTERVAL 12 MONTH ELSE INTERVAL 3 MONTH END - INTERVAL 1 DAY AS DATE) AS period_end_on
  FROM quarters
  FULL JOIN sums USING (category, period_kind, period_start_on)
)
SELECT
  period_kind,
  period_start_on,
  period_end_on,
  category,
  CAST(raised_usd_m AS DOUBLE) AS raised_usd_m,
  CAST(coalesce(round_count, 0) AS INTEGER) AS round_count,
  CAST(coalesce(amount_count, 0) AS INTEGER) AS rounds_with_amount,
  CAST(coalesce(round_count - amount_count, 0) AS INTEGER) AS rounds_without_amount,
  CAST(coalesce(lower_bound_count, 0) AS INTEGER) AS lower_bound_count,
  CAST(coalesce(left_out_count, 0) AS INTEGER) AS left_out_count,
  CAST(
    period_end_on + to_months(CAST(getvariable('settling_months') AS INTEGER)) >= CAST(getvariable('today') AS DATE) AS INTEGER
  ) AS may_be_incomplete
FROM dated
ORDER BY period_end_on NULLS LAST, period_kind, category;
