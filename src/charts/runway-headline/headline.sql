-- The headline: when the study of 2024 has public text used up, and the largest disclosed training set of text alone.
-- Only rows count that are verified and stand on their own.
WITH forecast AS (
  SELECT low_year, median_year, high_year, interval_level, source_id
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
  published_on,
  CAST(training_tokens AS DOUBLE) AS training_tokens
FROM forecast
CROSS JOIN largest;
