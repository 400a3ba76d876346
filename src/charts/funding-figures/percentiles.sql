-- Where every round stands among the rounds of its category and year that have a figure: the share of them below it, those equal to it (itself too) counted half.
-- The whole field is compared, whatever the page filters. Rounds whose year was not seen have no place; floors (over 1 bn) are ranked at what is printed.
-- A group of fewer than smallest_group figures gives no percentile.
-- Variables: counts_unverified, smallest_group.
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
figures AS (
  SELECT
    *,
    year(announced_on) AS announced_year,
    CASE WHEN date_precision <> 'unseen' THEN raised_usd_m END AS amount,
    CASE WHEN date_precision <> 'unseen' THEN valued_usd_m END AS post_money
  FROM events
  WHERE left_out IS NULL
),
ranked AS (
  SELECT
    *,
    count(amount) OVER peers AS amount_group_size,
    count(amount) FILTER (WHERE amount_kind = 'lower_bound') OVER peers AS amount_floor_count,
    rank() OVER by_amount - 1 AS smaller_amounts,
    count(amount) OVER by_amount AS amounts_up_to_this,
    count(post_money) OVER peers AS post_money_group_size,
    count(post_money) FILTER (WHERE valuation_kind = 'lower_bound') OVER peers AS post_money_floor_count,
    rank() OVER by_post_money - 1 AS smaller_post_moneys,
    count(post_money) OVER by_post_money AS post_moneys_up_to_this
  FROM figures
  WINDOW
    peers AS (PARTITION BY category, announced_year),
    by_amount AS (PARTITION BY category, announced_year ORDER BY amount NULLS LAST),
    by_post_money AS (PARTITION BY category, announced_year ORDER BY post_money NULLS LAST)
)
SELECT
  funding_round_id,
  company,
  company_id,
  category,
  CAST(announced_year AS INTEGER) AS announced_year,
  CAST(amount AS DOUBLE) AS amount_usd_m,
  CAST(amount_group_size AS INTEGER) AS amount_group_size,
  CAST(amount_floor_count AS INTEGER) AS amount_floor_count,
  CAST(
    CASE
      WHEN amount IS NOT NULL AND amount_group_size >= getvariable('smallest_group')
        THEN (smaller_amounts + amounts_up_to_this) / 2 / amount_group_size
    END AS DOUBLE
  ) AS amount_percentile,
  CAST(post_money AS DOUBLE) AS post_money_usd_m,
  CAST(post_money_group_size AS INTEGER) AS post_money_group_size,
  CAST(post_money_floor_count AS INTEGER) AS post_money_floor_count,
  CAST(
    CASE
      WHEN post_money IS NOT NULL AND post_money_group_size >= getvariable('smallest_group')
        THEN (smaller_post_moneys + post_moneys_up_to_this) / 2 / post_money_group_size
    END AS DOUBLE
  ) AS post_money_percentile,
  ranked.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  ranked.evidence,
  ranked.standing
FROM ranked
JOIN sources ON sources.source_id = ranked.source_id
ORDER BY announced_year, category, funding_round_id;
