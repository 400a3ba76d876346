-- Units of each currency per US dollar, yearly means.
SELECT
  currency,
  CAST(year AS INTEGER) AS year,
  CAST(units_per_usd AS DOUBLE) AS units_per_usd,
  CAST(months_covered AS INTEGER) AS months_covered,
  exchange_rates.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM exchange_rates
JOIN sources ON sources.source_id = exchange_rates.source_id
ORDER BY currency, year;
