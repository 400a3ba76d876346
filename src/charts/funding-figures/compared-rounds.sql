-- The events of several companies, company after company in order. Steps go from one known post-money to the next; a purchase price is no post-money and has a multiple of its own.
-- A figure that is only a floor makes a share or a multiple at-least or at-most what is given, two floors make it unknown.
-- Months are calendar months between rounds that count, NULL where the month of one was not seen.
-- Variables: company_ids (comma-separated), counts_unverified.
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
followed AS (
  SELECT
    *,
    sum(raised_usd_m) OVER past_and_present AS cumulative_usd_m,
    count(*) FILTER (WHERE left_out IS NULL) OVER past_and_present AS round_number,
    last_value(valued_usd_m IGNORE NULLS) OVER past AS earlier_usd_m,
    last_value(CASE WHEN valued_usd_m IS NOT NULL THEN valuation_kind END IGNORE NULLS) OVER past AS earlier_kind,
    last_value(CASE WHEN left_out IS NULL THEN announced_on END IGNORE NULLS) OVER past AS earlier_on,
    last_value(CASE WHEN left_out IS NULL THEN date_precision END IGNORE NULLS) OVER past AS earlier_precision
  FROM events
  WHERE list_contains(string_split(getvariable('company_ids'), ','), company_id)
  WINDOW
    past_and_present AS (PARTITION BY company_id ORDER BY announced_on, funding_round_id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW),
    past AS (PARTITION BY company_id ORDER BY announced_on, funding_round_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
numbered AS (
  SELECT
    *,
    last_value(CASE WHEN valued_usd_m IS NOT NULL THEN round_number END IGNORE NULLS) OVER (
      PARTITION BY company_id ORDER BY announced_on, funding_round_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS earlier_valued_number
  FROM followed
)
SELECT
  funding_round_id,
  company,
  company_id,
  country,
  category,
  announced_on,
  announced_precision,
  date_precision,
  event,
  stage,
  stage_as_reported,
  CAST(amount_usd_m AS DOUBLE) AS amount_usd_m,
  amount_kind,
  amount_note_en,
  amount_note_zh_hant,
  amount_note_zh_hans,
  raised_usd_m,
  CAST(cumulative_usd_m AS DOUBLE) AS cumulative_usd_m,
  CAST(post_money_usd_m AS DOUBLE) AS post_money_usd_m,
  valuation_kind,
  valued_usd_m,
  CAST(purchase_price_usd_m AS DOUBLE) AS purchase_price_usd_m,
  sold_share,
  sold_share_bound,
  CAST(valued_usd_m / earlier_usd_m AS DOUBLE) AS step_up,
  CASE
    WHEN step_up IS NULL THEN NULL
    WHEN valuation_kind = 'lower_bound' AND earlier_kind = 'lower_bound' THEN 'unknown'
    WHEN valuation_kind = 'lower_bound' THEN 'at-least'
    WHEN earlier_kind = 'lower_bound' THEN 'at-most'
    ELSE 'exact'
  END AS step_up_bound,
  CAST(
    CASE WHEN valued_usd_m IS NOT NULL THEN round_number - earlier_valued_number - CAST(left_out IS NULL AS INTEGER) END AS INTEGER
  ) AS rounds_between_valuations,
  CAST(
    CASE
      WHEN event = 'acquisition'
        AND left_out = 'not_a_raise'
        AND NOT contains(unseen_fields, ';purchase_price_usd_m;')
        THEN purchase_price_usd_m / earlier_usd_m
    END AS DOUBLE
  ) AS purchase_multiple,
  CASE
    WHEN purchase_multiple IS NULL THEN NULL
    WHEN earlier_kind = 'lower_bound' THEN 'at-most'
    ELSE 'exact'
  END AS purchase_multiple_bound,
  CAST(
    CASE
      WHEN left_out IS NULL AND date_precision IN ('day', 'month') AND earlier_precision IN ('day', 'month')
        THEN date_diff('month', earlier_on, announced_on)
    END AS INTEGER
  ) AS months_since_round,
  lead_investors,
  other_investors,
  status,
  left_out,
  unverified_fields,
  copy_of,
  note_en,
  note_zh_hant,
  note_zh_hans,
  numbered.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  numbered.evidence,
  numbered.standing
FROM numbered
JOIN sources ON sources.source_id = numbered.source_id
ORDER BY company_id, announced_on, funding_round_id;
