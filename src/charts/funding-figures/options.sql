-- What the filters can choose among, with the number of events of each and how many of them were not seen at their source.
-- An event of a company in two countries counts in both.
WITH facets AS (
  SELECT
    evidence,
    unnest(
      list_concat(
        [
          {'kind': 'category', 'code': category},
          {'kind': 'stage', 'code': stage},
          {'kind': 'year', 'code': CAST(year(announced_on) AS VARCHAR)}
        ],
        [{'kind': 'country', 'code': code} FOR code IN string_split(coalesce(country, 'unknown'), ';')]
      )
    ) AS facet
  FROM funding_rounds
)
SELECT
  facet.kind AS facet,
  facet.code AS code,
  CAST(count(*) AS INTEGER) AS event_count,
  CAST(count(*) FILTER (WHERE evidence = 'unverified') AS INTEGER) AS unverified_count
FROM facets
GROUP BY ALL
ORDER BY ALL;
