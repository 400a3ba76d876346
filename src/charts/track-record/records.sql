-- The training sets of text that were the largest disclosed on their day, disputed and unverified sizes left out; where a newer
-- set is no record, the record still standing once more (is_standing), on the day of the newest set.
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
),
records AS (
  SELECT *, published_on AS seen_on, 0 AS is_standing
  FROM ranked
  WHERE rank_of_day = 1 AND training_tokens > coalesce(largest_before, 0)
),
seen AS (
  SELECT * FROM records
  UNION ALL
  SELECT standing_record.* REPLACE (newest_on AS seen_on, 1 AS is_standing)
  FROM (SELECT * FROM records ORDER BY training_tokens DESC LIMIT 1) AS standing_record
  CROSS JOIN (SELECT max(published_on) AS newest_on FROM ranked)
  WHERE newest_on > published_on
)
SELECT
  training_dataset_id,
  model,
  seen.published_on,
  seen_on,
  CAST(
    year(seen_on) + (dayofyear(seen_on) - 1) / dayofyear(make_date(year(seen_on), 12, 31)) AS DOUBLE
  ) AS year,
  CAST(training_tokens AS DOUBLE) AS training_tokens,
  CAST(is_standing AS INTEGER) AS is_standing,
  seen.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM seen
JOIN sources ON sources.source_id = seen.source_id
ORDER BY seen_on;
