-- The published projection of training compute, in powers of ten of FLOP.
SELECT
  CAST(year AS INTEGER) AS year,
  CAST(log10_flop_median AS DOUBLE) AS log10_flop_median,
  CAST(log10_flop_low AS DOUBLE) AS log10_flop_low,
  CAST(log10_flop_high AS DOUBLE) AS log10_flop_high,
  CAST(interval_level AS DOUBLE) AS interval_level
FROM compute_projection
ORDER BY year;
