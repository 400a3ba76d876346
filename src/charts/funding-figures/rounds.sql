-- Every funding event that passes the filters; left_out says why one does not count as money raised, claim_id which claim of the article is about it.
-- An event of a company whose country is not known is found under the code unknown; the text is looked for as it stands, in either case.
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
round_claims AS (
  SELECT funding_round_id, claim_id FROM claims WHERE funding_round_id IS NOT NULL
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
  CAST(post_money_usd_m AS DOUBLE) AS post_money_usd_m,
  valuation_kind,
  CAST(purchase_price_usd_m AS DOUBLE) AS purchase_price_usd_m,
  sold_share,
  sold_share_bound,
  lead_investors,
  other_investors,
  status,
  left_out,
  claim_id,
  unverified_fields,
  copy_of,
  note_en,
  note_zh_hant,
  note_zh_hans,
  chosen.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  chosen.evidence,
  chosen.standing
FROM chosen
JOIN sources ON sources.source_id = chosen.source_id
LEFT JOIN round_claims USING (funding_round_id)
ORDER BY announced_on, funding_round_id;
