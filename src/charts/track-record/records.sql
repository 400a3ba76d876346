-- The training sets of text that were the largest disclosed on their day, disputed and unverified sizes left out.
-- Variables: records_from (ISO date).
WITH ranked AS (
  SELECT
    *,
    max(training_tokens) OVER (
      ORDER BY published_on
      RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL 1 DAY PRECEDING
    ) AS largest_before,
    row_number() OVER (PARTITION BY published_on ORDER BY training_tokens DESC, training_dataset_id) AS rank_of_day
  FROM training_datasets
  WHERE modality = 'language'
    AND published_on >= CAST(getvariable('records_from') AS DATE)
    AND standing = 'sound'
    AND evidence <> 'unverified'
)
SELECT
  training_dataset_id,
  model,
  ranked.published_on,
  CAST(
    year(ranked.published_on)
      + (dayofyear(ranked.published_on) - 1)
      / dayofyear(make_date(year(ranked.published_on), 12, 31)) AS DOUBLE
  ) AS year,
  CAST(training_tokens AS DOUBLE) AS training_tokens,
  ranked.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM ranked
JOIN sources ON sources.source_id = ranked.source_id
WHERE rank_of_day = 1 AND training_tokens > coalesce(largest_before, 0)
ORDER BY ranked.published_on;
