-- The raw stocks of text, images and video that the study of 2024 publishes, in tokens; text after a filter or repetition and sums are left out.
-- role: compared = one stock of each modality that the claims ledger sets side by side, context = what stands beside them.
SELECT
  data_stock_id AS stock_id,
  component_en AS label_en,
  component_zh_hant AS label_zh_hant,
  component_zh_hans AS label_zh_hans,
  CASE WHEN stock IN ('public_text', 'private_text') THEN 'text' ELSE stock END AS modality,
  CASE WHEN stock = 'private_text' THEN 'private' ELSE 'public' END AS access,
  CASE
    WHEN data_stock_id IN ('epoch-2024-text-indexed-web', 'epoch-2024-images', 'epoch-2024-video') THEN 'compared'
    ELSE 'context'
  END AS role,
  CAST(year AS INTEGER) AS year,
  CAST(low AS DOUBLE) AS low,
  CAST(median AS DOUBLE) AS median,
  CAST(high AS DOUBLE) AS high,
  CAST(interval_level AS DOUBLE) AS interval_level,
  interval_kind,
  note_en,
  note_zh_hant,
  note_zh_hans,
  data_stocks.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM data_stocks
JOIN sources ON sources.source_id = data_stocks.source_id
WHERE study = 'epoch-2024'
  AND unit = 'tokens'
  AND is_headline
  AND stock IN ('public_text', 'private_text', 'images', 'video')
  AND data_stock_id NOT IN ('epoch-2024-text-indexed-web-quality-adjusted', 'epoch-2024-text-effective')
ORDER BY list_position(['text', 'images', 'video'], modality), access DESC, median DESC, stock_id;
