-- What somebody types: one to four words that stand side by side in an article, the last one unfinished in three of
-- ten searches and with a slip in one.
SELECT CASE WHEN n % 10 < 3 THEN left(asked, greatest(3, length(asked) - 2))
            WHEN n % 10 = 3 THEN overlay(asked PLACING 'x' FROM greatest(3, length(asked) - 2) FOR 1)
            ELSE asked END
FROM (SELECT n, array_to_string(said[1 + n / 40 % 30 : 1 + n / 40 % 30 + n / 10 % 4], ' ') AS asked
        FROM (SELECT (row_number() OVER (ORDER BY md5(reference_id::text || position)))::int AS n,
                     string_to_array(text, ' ') AS said
                FROM reference_article WHERE position > 0 AND scope <> '079') every
       WHERE n <= ?) typed
ORDER BY n
