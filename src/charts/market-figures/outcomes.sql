-- How large somebody says that a market was in a past year, to hold forecasts against.
-- What the same sources expect of years to come stands in market_forecasts.
SELECT
  market_outcome_id,
  metric,
  segment,
  subject_en,
  subject_zh_hant,
  subject_zh_hans,
  geography,
  CAST(period_start_on AS VARCHAR) AS period_start_on,
  period_kind,
  CAST("value" AS DOUBLE) AS "value",
  unit,
  currency,
  kind,
  market_outcomes.publisher,
  value_qualifier,
  unverified_fields,
  copy_of,
  note_en,
  note_zh_hant,
  note_zh_hans,
  market_outcomes.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM market_outcomes
JOIN sources ON sources.source_id = market_outcomes.source_id
WHERE metric = 'market_size' AND kind <> 'forecast'
ORDER BY market_outcome_id;
