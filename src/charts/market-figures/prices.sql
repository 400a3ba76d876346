-- Consumer prices of the United States, yearly means of the index (1982 to 1984 = 100).
SELECT
  CAST(year AS INTEGER) AS year,
  CAST(index_1982_84 AS DOUBLE) AS index_1982_84,
  CAST(months_covered AS INTEGER) AS months_covered,
  consumer_prices.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM consumer_prices
JOIN sources ON sources.source_id = consumer_prices.source_id
ORDER BY year;
