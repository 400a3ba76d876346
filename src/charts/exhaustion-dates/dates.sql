-- When each stock is used up: the published projections, and beside them what the article of 2023 made of them.
WITH dates AS (
  SELECT
    exhaustion_date_id AS date_id,
    study,
    stock,
    projection,
    label_en,
    label_zh_hant,
    label_zh_hans,
    low_year,
    median_year,
    high_year,
    interval_level,
    kind,
    note_en,
    note_zh_hant,
    note_zh_hans,
    source_id,
    evidence,
    standing
  FROM exhaustion_dates
  UNION ALL
  SELECT
    claim_id,
    'article-2023',
    stock,
    'claim',
    claim_en,
    claim_zh_hant,
    claim_zh_hans,
    asserted_low,
    NULL,
    asserted_high,
    NULL,
    'claim',
    since_en,
    since_zh_hant,
    since_zh_hans,
    source_id,
    evidence,
    standing
  FROM claims
  WHERE stock IS NOT NULL AND asserted_unit = 'year'
)
SELECT
  date_id,
  study,
  stock,
  projection,
  label_en,
  label_zh_hant,
  label_zh_hans,
  CAST(low_year AS DOUBLE) AS low_year,
  CAST(median_year AS DOUBLE) AS median_year,
  CAST(high_year AS DOUBLE) AS high_year,
  CAST(interval_level AS DOUBLE) AS interval_level,
  kind,
  note_en,
  note_zh_hant,
  note_zh_hans,
  dates.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM dates
JOIN sources ON sources.source_id = dates.source_id
ORDER BY
  list_position(['high_quality_language', 'low_quality_language', 'images', 'public_text'], stock),
  list_position(['epoch-2022', 'epoch-2024', 'third-party-2026', 'article-2023'], study),
  date_id;
