-- Published stocks of text in the unit of their study, from the study's base year to 2035 at the yearly growth that the study gives.
SELECT
  data_stock_id,
  study,
  component_en,
  component_zh_hant,
  component_zh_hans,
  unit,
  CAST(base.year AS INTEGER) AS base_year,
  CAST(path.year AS INTEGER) AS year,
  CAST(low * pow(1 + growth_per_year, path.year - base.year) AS DOUBLE) AS low,
  CAST(median * pow(1 + growth_per_year, path.year - base.year) AS DOUBLE) AS median,
  CAST(high * pow(1 + growth_per_year, path.year - base.year) AS DOUBLE) AS high,
  CAST(interval_level AS DOUBLE) AS interval_level,
  CAST(growth_per_year AS DOUBLE) AS growth_per_year,
  base.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM data_stocks AS base
JOIN range(2022, 2036) AS path(year) ON path.year >= base.year
JOIN sources ON sources.source_id = base.source_id
WHERE is_headline
  AND unit IN ('words', 'tokens')
  AND interval_kind = 'interval'
  AND growth_per_year IS NOT NULL
ORDER BY data_stock_id, path.year;
