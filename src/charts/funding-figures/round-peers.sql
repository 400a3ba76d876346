-- The rounds with a known raise among which one round stands: those of its category and year, of its category in all years, or of all categories in its year.
-- The whole field is compared, whatever the page filters. Rounds whose year was not seen have no place among those of a year; floors are ranked at what is printed.
-- The percentile is the share of them below the round, those equal to it (itself too) counted half; a group of fewer than smallest_group figures gives none.
-- Variables: round_id, peer_group (category_year, category or year), counts_unverified, smallest_group.
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
own_round AS (
  SELECT
    category,
    year(announced_on) AS announced_year,
    CASE WHEN getvariable('peer_group') = 'category' OR date_precision <> 'unseen' THEN raised_usd_m END AS own_usd_m
  FROM events
  WHERE funding_round_id = getvariable('round_id')
),
peers AS (
  SELECT
    events.*,
    own_usd_m,
    count(*) FILTER (WHERE raised_usd_m IS NULL) OVER () AS unknown_count,
    count(raised_usd_m) OVER () AS group_size,
    count(raised_usd_m) FILTER (WHERE amount_kind = 'lower_bound') OVER () AS floor_count,
    count(*) FILTER (WHERE raised_usd_m < own_usd_m) OVER () AS smaller_count,
    count(*) FILTER (WHERE raised_usd_m = own_usd_m) OVER () AS equal_count,
    median(raised_usd_m) OVER () AS median_usd_m
  FROM events
  JOIN own_round
    ON (getvariable('peer_group') = 'year' OR events.category = own_round.category)
    AND (
      getvariable('peer_group') = 'category'
      OR (date_precision <> 'unseen' AND year(announced_on) = own_round.announced_year)
    )
  WHERE left_out IS NULL AND own_usd_m IS NOT NULL
)
SELECT
  funding_round_id,
  company,
  company_id,
  category,
  announced_on,
  announced_precision,
  date_precision,
  stage,
  CAST(raised_usd_m AS DOUBLE) AS amount_usd_m,
  amount_kind,
  CAST(funding_round_id = getvariable('round_id') AS INTEGER) AS is_own,
  CAST(group_size AS INTEGER) AS group_size,
  CAST(unknown_count AS INTEGER) AS unknown_count,
  CAST(floor_count AS INTEGER) AS floor_count,
  CAST(smaller_count AS INTEGER) AS smaller_count,
  CAST(equal_count AS INTEGER) AS equal_count,
  CAST(median_usd_m AS DOUBLE) AS median_usd_m,
  CAST(
    CASE WHEN group_size >= getvariable('smallest_group') THEN (smaller_count + equal_count / 2) / group_size END AS DOUBLE
  ) AS percentile,
  peers.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  peers.evidence,
  peers.standing
FROM peers
JOIN sources ON sources.source_id = peers.source_id
WHERE raised_usd_m IS NOT NULL
ORDER BY raised_usd_m DESC, funding_round_id;
