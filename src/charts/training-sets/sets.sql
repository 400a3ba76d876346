-- Training sets of published models; record_number counts those that were the largest disclosed so far, disputed and unverified sizes left out.
-- Variables: modality (all | language | multimodal), confidences (comma-separated), records_from (ISO date).
WITH chosen AS (
  SELECT *
  FROM training_datasets
  WHERE (getvariable('modality') = 'all' OR modality = getvariable('modality'))
    AND list_contains(string_split(getvariable('confidences'), ','), confidence)
),
ranked AS (
  SELECT
    *,
    max(training_tokens) OVER (
      ORDER BY published_on
      RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL 1 DAY PRECEDING
    ) AS largest_before,
    row_number() OVER (PARTITION BY published_on ORDER BY training_tokens DESC, training_dataset_id) AS rank_of_day
  FROM chosen
  WHERE published_on >= CAST(getvariable('records_from') AS DATE)
    AND standing = 'sound'
    AND evidence <> 'unverified'
),
records AS (
  SELECT training_dataset_id, row_number() OVER (ORDER BY published_on) AS record_number
  FROM ranked
  WHERE rank_of_day = 1 AND training_tokens > coalesce(largest_before, 0)
)
SELECT
  training_dataset_id,
  model,
  coalesce(organizations, '') AS organizations,
  chosen.published_on,
  modality,
  confidence,
  CAST(training_tokens AS DOUBLE) AS training_tokens,
  CAST(record_number AS INTEGER) AS record_number,
  standing,
  note_en,
  note_zh_hant,
  note_zh_hans,
  chosen.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence
FROM chosen
LEFT JOIN records USING (training_dataset_id)
JOIN sources ON sources.source_id = chosen.source_id
ORDER BY published_on, training_dataset_id;
