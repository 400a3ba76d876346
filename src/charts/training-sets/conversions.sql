-- How many words one token stands for, by source.
SELECT
  conversion_id,
  CAST(factor AS DOUBLE) AS words_per_token,
  unit_conversions.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM unit_conversions
JOIN sources ON sources.source_id = unit_conversions.source_id
WHERE from_unit = 'tokens' AND to_unit = 'words'
ORDER BY conversion_id;
