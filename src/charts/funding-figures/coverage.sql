-- How much is known of the events that pass the filters, by category and, where category is NULL, in all.
-- Variables: categories, countries, stages (comma-separated, or all), from_year, to_year, company_text, counts_unverified.
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
)
SELECT
  category,
  CAST(count(*) AS INTEGER) AS event_count,
  CAST(count(*) FILTER (WHERE left_out IS NULL) AS INTEGER) AS round_count,
  CAST(count(raised_usd_m) AS INTEGER) AS rounds_with_amount,
  CAST(count(DISTINCT company_id) FILTER (WHERE raised_usd_m IS NOT NULL) AS INTEGER) AS company_count,
  CAST(count(*) FILTER (WHERE left_out IS NULL AND raised_usd_m IS NULL) AS INTEGER) AS rounds_without_amount,
  CAST(count(raised_usd_m) FILTER (WHERE amount_kind = 'lower_bound') AS INTEGER) AS lower_bound_count,
  CAST(count(valued_usd_m) FILTER (WHERE left_out IS NULL) AS INTEGER) AS rounds_with_post_money,
  CAST(count(*) FILTER (WHERE left_out IS NULL AND valued_usd_m IS NULL AND post_money_usd_m IS NOT NULL) AS INTEGER) AS rounds_valued_unclear,
  CAST(count(*) FILTER (WHERE left_out IS NULL AND evidence = 'linked') AS INTEGER) AS rounds_linked,
  CAST(count(*) FILTER (WHERE left_out IS NULL AND evidence = 'unlinked') AS INTEGER) AS rounds_unlinked,
  CAST(count(*) FILTER (WHERE left_out IS NULL AND evidence = 'unverified') AS INTEGER) AS rounds_unverified,
  CAST(count(*) FILTER (WHERE left_out IS NULL AND standing = 'disputed') AS INTEGER) AS rounds_disputed,
  CAST(count(*) FILTER (WHERE left_out = 'rejected') AS INTEGER) AS left_out_rejected,
  CAST(count(*) FILTER (WHERE left_out = 'unverified') AS INTEGER) AS left_out_unverified,
  CAST(count(*) FILTER (WHERE left_out = 'not_closed') AS INTEGER) AS left_out_not_closed,
  CAST(count(*) FILTER (WHERE left_out = 'not_a_raise') AS INTEGER) AS left_out_not_a_raise,
  CAST(sum(raised_usd_m) AS DOUBLE) AS raised_usd_m
FROM chosen
GROUP BY GROUPING SETS ((category), ())
ORDER BY category NULLS FIRST;
