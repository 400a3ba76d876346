-- Dated figures to hold beside a time axis: Adobe Firefly and the share price, annotation bases in China, and the growth that plans aim at.
WITH events AS (
  SELECT
    *,
    CASE
      WHEN metric = 'firefly_generations' THEN 'firefly'
      WHEN metric IN ('share_price', 'share_price_change') THEN 'share-price'
      WHEN metric IN ('annotation_bases', 'annotation_volume', 'output_value', 'annotators', 'annotation_firms', 'datasets')
        THEN 'bases'
      WHEN metric = 'policy_target_growth' THEN 'targets'
    END AS event_group
  FROM market_outcomes
)
SELECT
  market_outcome_id AS event_id,
  event_group,
  subject_en,
  subject_zh_hant,
  subject_zh_hans,
  CAST(period_start_on AS VARCHAR) AS period_start_on,
  CAST(period_end_on AS VARCHAR) AS period_end_on,
  period_kind,
  period_precision,
  CAST("value" AS DOUBLE) AS "value",
  unit,
  currency,
  value_qualifier,
  kind,
  unverified_fields,
  note_en,
  note_zh_hant,
  note_zh_hans,
  events.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM events
JOIN sources ON sources.source_id = events.source_id
WHERE event_group IS NOT NULL
ORDER BY period_start_on, event_id;
