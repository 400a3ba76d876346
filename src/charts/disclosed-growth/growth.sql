-- How fast the largest disclosed training set grows: least squares of log10(tokens) on the decimal year, over the sets that were
-- the largest since records_from on the day of their publication. Where a newer set is no record, the record still standing on the
-- day of the newest set is one more point: without it the fit could not see that the growth has paused.
-- Disputed and unverified sizes are left out; no row with fewer than five records.
-- Records follow one another, so their errors are not independent and the standard errors are a lower bound.
-- Variables: modality (all | language | multimodal), confidences (comma-separated), records_from (ISO date), at_year (decimal year).
WITH ranked AS (
  SELECT
    *,
    max(training_tokens) OVER (
      ORDER BY published_on
      RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL 1 DAY PRECEDING
    ) AS largest_before,
    row_number() OVER (PARTITION BY published_on ORDER BY training_tokens DESC, training_dataset_id) AS rank_of_day
  FROM training_datasets
  WHERE (getvariable('modality') = 'all' OR modality = getvariable('modality'))
    AND list_contains(string_split(getvariable('confidences'), ','), confidence)
    AND published_on >= CAST(getvariable('records_from') AS DATE)
    AND standing = 'sound'
    AND evidence <> 'unverified'
),
records AS (
  SELECT published_on, training_tokens, source_id, evidence, published_on AS seen_on
  FROM ranked
  WHERE rank_of_day = 1 AND training_tokens > coalesce(largest_before, 0)
),
seen AS (
  SELECT * FROM records
  UNION ALL
  SELECT standing_record.* REPLACE (newest_on AS seen_on)
  FROM (SELECT * FROM records ORDER BY training_tokens DESC LIMIT 1) AS standing_record
  CROSS JOIN (SELECT max(published_on) AS newest_on FROM ranked)
  WHERE newest_on > published_on
),
points AS (
  SELECT
    *,
    year(seen_on)
      + (dayofyear(seen_on) - 1) / dayofyear(make_date(year(seen_on), 12, 31))
      - getvariable('at_year') AS years,
    log10(training_tokens) AS log10_tokens
  FROM seen
),
fit AS (
  SELECT
    regr_count(log10_tokens, years) AS n,
    regr_slope(log10_tokens, years) AS slope,
    regr_intercept(log10_tokens, years) AS level,
    regr_r2(log10_tokens, years) AS r_squared,
    regr_avgx(log10_tokens, years) AS mean_years,
    regr_sxx(log10_tokens, years) AS sxx,
    greatest(regr_syy(log10_tokens, years) - slope * regr_sxy(log10_tokens, years), 0) AS unexplained,
    sqrt(unexplained / (n - 2)) AS residual_sd,
    count(DISTINCT published_on) AS record_count,
    min(published_on) AS first_on,
    max(published_on) AS last_on,
    max(seen_on) AS newest_on,
    max(years) AS newest_years,
    max(training_tokens) AS largest_tokens,
    mode(source_id ORDER BY source_id) AS source_id,
    CASE WHEN bool_and(evidence = 'linked') THEN 'linked' ELSE 'unlinked' END AS evidence
  FROM points
  HAVING record_count >= 5
)
SELECT
  CAST(n AS INTEGER) AS point_count,
  CAST(record_count AS INTEGER) AS record_count,
  first_on,
  last_on,
  newest_on,
  CAST(largest_tokens AS DOUBLE) AS largest_tokens,
  CAST(level + slope * newest_years AS DOUBLE) AS newest_log10_tokens,
  CAST(getvariable('at_year') AS DOUBLE) AS at_year,
  CAST(slope AS DOUBLE) AS growth_oom_per_year,
  CAST(residual_sd / sqrt(sxx) AS DOUBLE) AS growth_standard_error,
  CAST(level AS DOUBLE) AS log10_tokens,
  CAST(residual_sd * sqrt(1 / n + mean_years * mean_years / sxx) AS DOUBLE) AS log10_tokens_standard_error,
  CAST(r_squared AS DOUBLE) AS r_squared,
  fit.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  'sound' AS standing
FROM fit
JOIN sources ON sources.source_id = fit.source_id;
