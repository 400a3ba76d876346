-- The sources of the models' assumptions and of the presets. A source that was never seen is unverified; one without an address is unlinked.
-- Variable: ids (comma-separated).
SELECT
  source_id,
  title AS source_title,
  url AS source_url,
  licence AS source_licence,
  CASE
    WHEN seen_as = 'not_seen' THEN 'unverified'
    WHEN url IS NULL THEN 'unlinked'
    ELSE 'linked'
  END AS evidence,
  'sound' AS standing
FROM sources
WHERE list_contains(string_split(getvariable('ids'), ','), source_id)
ORDER BY source_id;
