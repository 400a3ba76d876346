-- What the article of 2023 says, claim by claim, with the check of it and what is known since.
-- Variable: ids (comma-separated).
SELECT
  claim_id,
  claim_en,
  claim_zh_hant,
  claim_zh_hans,
  arithmetic_en,
  arithmetic_zh_hant,
  arithmetic_zh_hans,
  since_en,
  since_zh_hant,
  since_zh_hans,
  verdict,
  claims.source_id,
  sources.title AS source_title,
  sources.url AS source_url,
  sources.licence AS source_licence,
  evidence,
  standing
FROM claims
JOIN sources ON sources.source_id = claims.source_id
WHERE list_contains(string_split(getvariable('ids'), ','), claim_id)
ORDER BY claim_id;
