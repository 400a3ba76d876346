-- Licence deals in order, with the value of a year, what that rests on, and the price of a unit where the source gives one.
-- They overlap and must not be added up; left_out says why a row is not a licence that stands.
-- Variables: from_year, to_year, counts_unverified.
WITH valued AS (
  SELECT
    licence_deals.*,
    CASE WHEN getvariable('counts_unverified') THEN '' ELSE ';' || coalesce(licence_deals.unverified_fields, '') || ';' END AS unseen_fields,
    CASE
      WHEN value_m IS NULL OR contains(unseen_fields, ';value_m;') THEN NULL
      WHEN value_kind = 'per_year' THEN 'per_year'
      WHEN value_kind = 'up_to_per_year' THEN 'at_most_per_year'
      WHEN value_kind = 'minimum_per_year' THEN 'at_least_per_year'
      WHEN value_kind = 'annual_revenue' THEN 'year_revenue'
      WHEN value_kind IN ('total', 'total_per_buyer', 'derived_total') AND term_years > 0 AND NOT contains(unseen_fields, ';term_years;')
        THEN 'total_over_term'
    END AS annual_basis,
    CASE WHEN annual_basis = 'total_over_term' THEN term_years WHEN annual_basis IS NOT NULL THEN 1 END AS years_paid_for,
    coalesce(annual_basis = 'total_over_term' AND term_low_years > 0 AND term_high_years > 0, false) AS term_range,
    CASE licence_deals.currency WHEN 'USD' THEN 1 ELSE units_per_usd END AS units_per_dollar,
    CASE
      WHEN licence_deals.standing IN ('duplicate', 'misquote', 'wrong', 'superseded') THEN 'rejected'
      WHEN contains(unseen_fields, ';*;') OR (licence_deals.evidence = 'unverified' AND NOT getvariable('counts_unverified')) THEN 'unverified'
      WHEN status IN ('denied', 'misreported') THEN 'denied'
      WHEN value_kind IN ('annual_revenue', 'average_deal', 'earned_to_date', 'equity', 'settlement', 'bid', 'price_list') THEN 'not_a_licence'
      WHEN status IN ('talks', 'pending') THEN 'not_closed'
    END AS left_out
  FROM licence_deals
  LEFT JOIN exchange_rates ON exchange_rates.currency = licence_deals.currency AND exchange_rates.year = year(announced_on)
)
SELECT
  licence_deal_id,
  seller_en,
  seller_zh_hant,
  seller_zh_hans,
  buyer_en,
  buyer_zh_hant,
  buyer_zh_hans,
  announced_on,
  announced_precision,
  content_en,
  content_zh_hant,
  content_zh_hans,
  content_type,
  CAST(value_m AS DOUBLE) AS value_m,
  CAST(value_low_m AS DOUBLE) AS value_low_m,
  CAST(value_high_m AS DOUBLE) AS value_high_m,
  currency,
  value_kind,
  value_qualifier,
  CAST(term_years AS DOUBLE) AS term_years,
  annual_basis,
  CAST(value_m / years_paid_for / units_per_dollar AS DOUBLE) AS annual_usd_m,
  CAST(
    CASE WHEN term_range THEN coalesce(value_low_m, value_m) / term_high_years ELSE value_low_m / years_paid_for END / units_per_dollar AS DOUBLE
  ) AS annual_low_usd_m,
  CAST(
    CASE WHEN term_range THEN coalesce(value_high_m, value_m) / term_low_years ELSE value_high_m / years_paid_for END / units_per_dollar AS DOUBLE
  ) AS annual_high_usd_m,
  CAST(unit_price_low AS DOUBLE) AS unit_price_low,
  CAST(unit_price_high AS DOUBLE) AS unit_price_high,
  unit_price_unit,
  CAST(
    CASE
      WHEN coalesce(left_out, 'not_a_licence') = 'not_a_licence'
        AND value_kind IN ('total', 'derived_total', 'settlement')
        AND NOT list_has_any(string_split(unseen_fields, ';'), ['value_m', 'unit_price_low', 'unit_price_high', 'unit_price_unit'])
        THEN value_m * 1e6 / nullif((unit_price_low + unit_price_high) / 2, 0)
    END AS DOUBLE
  ) AS implied_unit_count,
  status,
  left_out,
  unverified_fields,
  copy_of,
  note_en,
  note_zh_hant,
  note_zh_hans,
  valued.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  valued.evidence,
  valued.standing
FROM valued
JOIN sources ON sources.source_id = valued.source_id
WHERE year(announced_on) BETWEEN getvariable('from_year') AND getvariable('to_year')
ORDER BY announced_on, licence_deal_id;
