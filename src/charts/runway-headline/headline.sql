-- The headline: when the study of 2024 has public text used up, and the largest known training set of text alone.
-- Of the training sets only those count that are verified and stand on their own.
WITH forecast AS (
  SELECT low_year, median_year, high_year, interval_level, source_id, evidence, standing
  FROM exhaustion_dates
  WHERE exhaustion_date_id = 'epoch-2024-mixture'
),
largest AS (
  SELECT model, published_on, training_tokens, source_id
  FROM training_datasets
  WHERE modality = 'language' AND standing = 'sound' AND evidence <> 'unverified'
  ORDER BY training_tokens DESC, published_on, training_dataset_id
  LIMIT 1
)
SELECT
  CAST(low_year AS DOUBLE) AS low_year,
  CAST(median_year AS DOUBLE) AS median_year,
  CAST(high_year AS DOUBLE) AS high_year,
  CAST(interval_level AS DOUBLE) AS interval_level,
  model,
  largest.published_on,
  CAST(training_tokens AS DOUBLE) AS training_tokens,
  largest.source_id AS set_source_id,
  set_sources.title AS set_source_title,
  set_sources.url AS set_source_url,
  forecast.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM forecast
CROSS JOIN largest
JOIN sources ON sources.source_id = forecast.source_id
JOIN sources AS set_sources ON set_sources.source_id = largest.source_id;
