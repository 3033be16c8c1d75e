-- What is typed meets what is written in more of its forms: words in Cyrillic in all their cases, ranges of pages as they
-- are shortened, beginnings of words, and one word or another. The functions of the first migration call these.

-- The stems of words in Cyrillic, folded.
CREATE FUNCTION search_stems(words TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT search_fold(array_to_string(tsvector_to_array(to_tsvector('russian', search_plain(words))), ' '))
$$;

-- A range of pages in all its spellings: 307-309, 307-09, 307-9. Empty for whatever is no range.
CREATE FUNCTION search_ranges(term TEXT) RETURNS SETOF TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  WITH range AS (
    SELECT ends[1] AS first, left(ends[1], greatest(length(ends[1]) - length(ends[2]), 0)) || ends[2] AS last
      FROM regexp_match(term, '^(\d{1,6})[-‐‑‒–—](\d{1,6})$') AS ends
     WHERE ends IS NOT NULL
  )
  SELECT first || ' ' || substr(last, dropped + 1)
    FROM range, generate_series(0, length(last) - 1) AS dropped
   WHERE dropped = 0 OR (length(first) = length(last) AND left(first, dropped) = left(last, dropped))
$$;

-- The beginnings of words that one that is not written to its end may mean; null for whatever is none. A single letter
-- counts where no more was written.
CREATE FUNCTION search_beginnings(word TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_agg(DISTINCT start)
    FROM unnest(ARRAY[search_plain(word), search_fold(word)]
                || CASE WHEN word ~ '[А-Яа-яЁё]' THEN ARRAY[search_stems(word)] END) AS start
   WHERE start <> '' AND start !~ ' ' AND (length(start) > 1 OR length(search_plain(word)) = 1)
$$;

-- What can be an ending of the nominative in the other script: “Ягоды” and “Берии” are found as “Yagoda” and “Beria”,
-- and “Yagoda” as the stem of “Ягоды”.
CREATE FUNCTION search_nominatives(term TEXT) RETURNS SETOF TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT stem || ending FROM search_stems(term) AS stem, unnest(ARRAY['', 'a', 'ia']) AS ending
   WHERE term ~ '[А-Яа-яЁё]' AND stem <> '' AND search_plain(term) !~ ' '
   UNION ALL
  SELECT stem FROM regexp_replace(search_fold(term), 'i?a$', '') AS stem
   WHERE term !~ '[А-Яа-яЁё]' AND length(stem) >= 4 AND stem !~ ' ' AND stem <> search_fold(term)
$$;

-- One word, or several that follow each other, by each of the ways in which they may stand in an entry.
CREATE FUNCTION search_alternative(term TEXT) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN term ~ '\*$' AND length(search_plain(term)) >= 2 AND search_plain(term) !~ ' '
         THEN (SELECT string_agg(quote_literal(start) || ':*', ' | ') FROM unnest(search_beginnings(term)) AS start)::tsquery
         ELSE (phraseto_tsquery('russian', search_plain(term)) || phraseto_tsquery('simple', search_fold(term)))
              || coalesce((SELECT string_agg(phraseto_tsquery('simple', form)::text, ' | ')
                             FROM (SELECT search_nominatives(term) UNION ALL SELECT search_ranges(term)) AS forms (form))::tsquery, '')
         END
$$;

-- What one term looks for: any of the alternatives that stand in its lines.
CREATE OR REPLACE FUNCTION search_term(term TEXT) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg('(' || nullif(search_alternative(alternative)::text, '') || ')', ' | '), '')::tsquery
    FROM regexp_split_to_table(term, E'\n') AS alternative
$$;

-- The same of an entry; its title weighs more than its body, and so does the number by which it is cited.
CREATE FUNCTION search_document(number TEXT, title TEXT, body TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT search_apart(coalesce(setweight(to_tsvector('simple', search_plain(number)), 'A'), ''), search_document(title, body))
$$;

-- What a text is found by, as it was; but the folded stems have places like all other words, and so the weight of what
-- they stand in. Between any two is a gap: no phrase is made of them.
CREATE OR REPLACE FUNCTION search_vector(given TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN given ~ '[А-Яа-яЁё]' THEN search_apart(words, ts_delete(to_tsvector('simple', search_fold(
           array_to_string(tsvector_to_array(to_tsvector('russian', search_plain(given))), ' 0gap0 '))), '0gap0'))
         ELSE words END
    FROM (SELECT search_apart(to_tsvector('russian', search_plain(given)), to_tsvector('simple', search_fold(given)))
         ) AS both_ways (words)
$$;

-- Titles with a word that begins like this one; null for a text without a word.
CREATE OR REPLACE FUNCTION search_beginning(word TEXT) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(quote_literal(start) || ':*A', ' | ')::tsquery FROM unnest(search_beginnings(word)) AS start
$$;

-- How a word may be meant that nothing answers: as it is folded, and as German and French write Russian names. The latter
-- are for words that are spelt just so.
CREATE FUNCTION search_spellings(word TEXT) RETURNS SETOF TEXT LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  plain TEXT := search_plain(word);
BEGIN
  RETURN NEXT search_fold(word);
  IF plain ~ '^[a-z]+$' THEN
    -- Chruschtschow, Jeschow, Woroschilow: “sch” is ш or ж. Figures stand for what is replaced already.
    RETURN QUERY SELECT search_fold(regexp_replace(replace(replace(replace(replace(
        replace(replace(replace(replace(plain, 'schtsch', '1'), 'tsch', '2'), 'sch', '3'), 'ch', 'kh'),
        '1', 'shch'), '2', 'ch'), '3', hushed), 'j', 'y'), 'shchow$', 'shchev'))
      FROM unnest(ARRAY['sh', 'zh']) AS hushed;
    -- Khrouchtchev, Joukov, Staline, Kiroff.
    RETURN NEXT search_fold(regexp_replace(regexp_replace(replace(replace(replace(replace(replace(
      replace(replace(plain, 'chtch', '1'), 'tch', '2'), 'ch', 'sh'),
      '1', 'shch'), '2', 'ch'), 'j', 'zh'), 'ou', 'u'), 'ine$', 'in'), 'ff$', 'v'));
  END IF;
END
$$;
