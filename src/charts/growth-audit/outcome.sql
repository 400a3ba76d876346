-- What somebody says that a market was in a past year, to hold a growth rate against.
-- Variable: id.
SELECT
  market_outcome_id,
  metric,
  segment,
  geography,
  CAST(period_start_on AS VARCHAR) AS period_start_on,
  period_kind,
  CAST("value" AS DOUBLE) AS "value",
  unit,
  currency,
  kind,
  market_outcomes.publisher,
  unverified_fields,
  market_outcomes.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM market_outcomes
JOIN sources ON sources.source_id = market_outcomes.source_id
WHERE market_outcome_id = getvariable('id');
