-- Every company with an event that passes the filters: what it raised, its last two known post-money valuations, and what came of it.
-- A valuation that is only a floor (over 1 bn) makes a multiple at-least or at-most what is given.
-- The filters cut what was raised and the valuations; the outcome is taken from all events, and its multiple is on the last post-money known before it.
-- `valued` holds the two latest known valuations, the last one first.
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
),
totals AS (
  SELECT
    company_id,
    arg_max(company, (announced_on, funding_round_id)) AS company,
    arg_max(category, (announced_on, funding_round_id)) AS category,
    arg_max(country, (announced_on, funding_round_id)) AS country,
    count(*) FILTER (WHERE left_out IS NULL) AS round_count,
    count(raised_usd_m) AS amount_count,
    count(raised_usd_m) FILTER (WHERE amount_kind = 'lower_bound') AS lower_bound_count,
    count(left_out) AS left_out_count,
    sum(raised_usd_m) AS raised_usd_m,
    max(amount_usd_m) FILTER (
      WHERE left_out IS NULL AND amount_kind = 'cumulative' AND NOT contains(unseen_fields, ';amount_usd_m;')
    ) AS stated_total_usd_m,
    min(announced_on) FILTER (WHERE left_out IS NULL) AS first_round_on,
    arg_min(date_precision, (announced_on, funding_round_id)) FILTER (WHERE left_out IS NULL) AS first_round_precision,
    max(announced_on) FILTER (WHERE left_out IS NULL) AS last_round_on,
    arg_max(date_precision, (announced_on, funding_round_id)) FILTER (WHERE left_out IS NULL) AS last_round_precision,
    arg_max(
      {'round_id': funding_round_id, 'day': announced_on, 'precision': date_precision, 'usd_m': valued_usd_m, 'kind': valuation_kind},
      (announced_on, funding_round_id),
      2
    ) FILTER (WHERE valued_usd_m IS NOT NULL) AS valued
  FROM chosen
  GROUP BY company_id
),
outcomes AS (
  SELECT
    company_id,
    unnest(
      arg_max(
        {
          'outcome_round_id': funding_round_id,
          'outcome_on': announced_on,
          'outcome_precision': date_precision,
          'outcome': CASE event WHEN 'acquisition' THEN 'acquired' WHEN 'minority_stake' THEN 'partner_deal' ELSE 'listed' END,
          'outcome_kind': CASE event WHEN 'acquisition' THEN amount_kind ELSE valuation_kind END,
          'price_usd_m': CASE
            WHEN event <> 'acquisition' THEN valued_usd_m
            WHEN NOT contains(unseen_fields, ';purchase_price_usd_m;') THEN purchase_price_usd_m
          END
        },
        (announced_on, funding_round_id)
      )
    )
  FROM events
  WHERE event IN ('acquisition', 'minority_stake', 'ipo', 'listing')
    AND coalesce(left_out, 'not_a_raise') = 'not_a_raise'
  GROUP BY company_id
),
before_outcomes AS (
  SELECT
    company_id,
    sum(raised_usd_m) AS raised_before_usd_m,
    arg_max({'usd_m': valued_usd_m, 'kind': valuation_kind}, (announced_on, funding_round_id))
      FILTER (WHERE valued_usd_m IS NOT NULL) AS last_valued
  FROM events
  JOIN outcomes USING (company_id)
  WHERE announced_on < outcome_on
  GROUP BY company_id
)
SELECT
  company_id,
  company,
  category,
  country,
  CAST(round_count AS INTEGER) AS round_count,
  CAST(amount_count AS INTEGER) AS rounds_with_amount,
  CAST(round_count - amount_count AS INTEGER) AS rounds_without_amount,
  CAST(lower_bound_count AS INTEGER) AS lower_bound_count,
  CAST(left_out_count AS INTEGER) AS left_out_count,
  CAST(raised_usd_m AS DOUBLE) AS raised_usd_m,
  CAST(stated_total_usd_m AS DOUBLE) AS stated_total_usd_m,
  first_round_on,
  first_round_precision,
  last_round_on,
  last_round_precision,
  valued[1].round_id AS post_money_round_id,
  valued[1].day AS post_money_on,
  valued[1].precision AS post_money_precision,
  valued[1].usd_m AS post_money_usd_m,
  valued[1].kind AS post_money_kind,
  CAST(valued[1].usd_m / valued[2].usd_m AS DOUBLE) AS step_up,
  CASE
    WHEN step_up IS NULL THEN NULL
    WHEN valued[1].kind = 'lower_bound' AND valued[2].kind = 'lower_bound' THEN 'unknown'
    WHEN valued[1].kind = 'lower_bound' THEN 'at-least'
    WHEN valued[2].kind = 'lower_bound' THEN 'at-most'
    ELSE 'exact'
  END AS step_up_bound,
  outcome_round_id,
  outcome_on,
  outcome_precision,
  outcome,
  CAST(price_usd_m AS DOUBLE) AS outcome_usd_m,
  CASE
    WHEN price_usd_m IS NULL THEN NULL
    WHEN outcome_kind = 'lower_bound' THEN 'at-least'
    WHEN outcome_kind = 'maximum' THEN 'at-most'
    ELSE 'exact'
  END AS outcome_bound,
  CAST(price_usd_m / last_valued.usd_m AS DOUBLE) AS outcome_multiple,
  CASE
    WHEN outcome_multiple IS NULL THEN NULL
    WHEN outcome_bound = 'at-least' AND last_valued.kind = 'lower_bound' THEN 'unknown'
    WHEN outcome_bound = 'at-least' THEN 'at-least'
    WHEN outcome_bound = 'at-most' OR last_valued.kind = 'lower_bound' THEN 'at-most'
    ELSE 'exact'
  END AS outcome_multiple_bound,
  CAST(CASE outcome WHEN 'acquired' THEN price_usd_m / raised_before_usd_m END AS DOUBLE) AS outcome_per_raised
FROM totals
LEFT JOIN outcomes USING (company_id)
LEFT JOIN before_outcomes USING (company_id)
ORDER BY raised_usd_m DESC NULLS LAST, company_id;
