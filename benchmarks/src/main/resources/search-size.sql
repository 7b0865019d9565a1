SELECT CAST(coalesce(sum(articles), 0) AS bigint) FROM reference_word
WHERE word = '' AND scope = ANY (CAST(:scopes AS text[]))
