-- When the largest disclosed training set passed a published stock: first as published for its base year, then grown at the study's rate to the day.
-- Disputed and unverified sizes are left out.
-- Variables: data_stock_id, conversion_id, modality (all | language | multimodal), confidences (comma-separated).
WITH stock AS (
  SELECT low, median, high, unit, year, growth_per_year, interval_level, source_id, evidence, standing
  FROM data_stocks
  WHERE data_stock_id = getvariable('data_stock_id')
),
conversion AS (
  SELECT factor AS words_per_token
  FROM unit_conversions
  WHERE conversion_id = getvariable('conversion_id')
),
levels AS (
  SELECT *, size / CASE unit WHEN 'words' THEN words_per_token ELSE 1 END AS level_tokens
  FROM (UNPIVOT stock ON low, median, high INTO NAME level VALUE size)
  CROSS JOIN conversion
),
sets AS (
  SELECT
    training_dataset_id,
    model,
    dataset.published_on,
    training_tokens,
    dataset.source_id,
    source.title AS source_title,
    source.url AS source_url,
    year(dataset.published_on) + (dayofyear(dataset.published_on) - 1) / 365.25 AS published_year
  FROM training_datasets AS dataset
  JOIN sources AS source ON source.source_id = dataset.source_id
  WHERE (getvariable('modality') = 'all' OR modality = getvariable('modality'))
    AND list_contains(string_split(getvariable('confidences'), ','), confidence)
    AND dataset.published_on >= DATE '2022-01-01'
    AND standing = 'sound'
    AND evidence <> 'unverified'
),
passings AS (
  SELECT
    level,
    first(sets ORDER BY published_on, training_tokens DESC, training_dataset_id)
      FILTER (training_tokens > level_tokens) AS as_published,
    first(sets ORDER BY published_on, training_tokens DESC, training_dataset_id)
      FILTER (training_tokens > level_tokens * pow(1 + coalesce(growth_per_year, 0), published_year - year)) AS as_grown
  FROM levels
  CROSS JOIN sets
  GROUP BY level
)
SELECT
  level,
  unit AS level_unit,
  CAST(size AS DOUBLE) AS level_size,
  CAST(interval_level AS DOUBLE) AS interval_level,
  as_published.model AS model,
  as_published.published_on AS published_on,
  CAST(as_published.training_tokens AS DOUBLE) AS training_tokens,
  as_published.source_id AS set_source_id,
  as_published.source_title AS set_source_title,
  as_published.source_url AS set_source_url,
  as_grown.model AS grown_model,
  as_grown.published_on AS grown_on,
  CAST(growth_per_year AS DOUBLE) AS growth_per_year,
  levels.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM levels
LEFT JOIN passings USING (level)
JOIN sources ON sources.source_id = levels.source_id
ORDER BY level_tokens;
