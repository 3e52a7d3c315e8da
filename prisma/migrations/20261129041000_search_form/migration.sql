-- Search compares titles and bodies in one form, kept beside each post. lib/shared/search-form.ts says the same
-- in TypeScript, where matches are marked; tests/contracts/search.test.ts holds the two together.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- No capitals, no full-width or composed letters, no marks of width zero, one kind of space. Korean is taken apart as it is
-- typed, each syllable behind a filler (U+11FF): 괜 is -ㄱㅗㅐㄴ, 닭 is -ㄷㅏㄹㄱ. So
--   * every syllable is three letters or more, and an index of trigrams finds even one of them (jamo alone are too few),
--   * the beginning of a syllable is the beginning of its form (꿀버 finds 꿀벌, 꼬 and ㄲ find 꽃, 달 finds 닭), but only
--     at the end of a word: what follows 버 in 버스 is a filler, so 벌스 is another.
-- Lone letters (ㅠㅠ, ㅋㅋ) stay apart from syllables: consonants as the beginnings of one, vowels as U+D7B0 and on.
-- In pieces of 100 letters, because putting marks into their order takes time by the square of their number.
-- A database whose own locale knows ASCII alone takes capitals off by another collation, where it has one.
DO $make$
DECLARE
  folding text := '';
BEGIN
  IF lower('É') <> 'é' THEN
    SELECT coalesce(' COLLATE ' || quote_ident(min(collname)), '') INTO folding
    FROM pg_collation WHERE collname IN ('pg_c_utf8', 'und-x-icu');
  END IF;
  EXECUTE replace($sql$
    CREATE FUNCTION search_form(written text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
    DECLARE
      form text := written;
    BEGIN
      IF form ~ '[ㄱ-ㅣ]' THEN
        form := replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(form,
          'ㄳ', 'ㄱㅅ'), 'ㄵ', 'ㄴㅈ'), 'ㄶ', 'ㄴㅎ'), 'ㄺ', 'ㄹㄱ'), 'ㄻ', 'ㄹㅁ'), 'ㄼ', 'ㄹㅂ'), 'ㄽ', 'ㄹㅅ'),
          'ㄾ', 'ㄹㅌ'), 'ㄿ', 'ㄹㅍ'), 'ㅀ', 'ㄹㅎ'), 'ㅄ', 'ㅂㅅ');
        form := replace(replace(replace(replace(replace(replace(replace(form,
          'ㅘ', 'ㅗㅏ'), 'ㅙ', 'ㅗㅐ'), 'ㅚ', 'ㅗㅣ'), 'ㅝ', 'ㅜㅓ'), 'ㅞ', 'ㅜㅔ'), 'ㅟ', 'ㅜㅣ'), 'ㅢ', 'ㅡㅣ');
        form := translate(form, 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ',
          E'\uD7B0\uD7B1\uD7B2\uD7B3\uD7B4\uD7B5\uD7B6\uD7B7\uD7B8\uD7B9\uD7BA\uD7BB\uD7BC\uD7BD');
      END IF;
      form := coalesce((
        SELECT string_agg(lower(normalize(piece.letters[1], NFKD) /* folding */), '' ORDER BY piece.place)
        FROM regexp_matches(form, '.{1,100}', 'g') WITH ORDINALITY AS piece (letters, place)
      ), '');
      IF form ~ E'[\u1161-\u1175]' THEN
        form := replace(replace(replace(replace(replace(replace(replace(form,
          E'\u116A', E'\u1169\u1161'), E'\u116B', E'\u1169\u1162'), E'\u116C', E'\u1169\u1175'),
          E'\u116F', E'\u116E\u1165'), E'\u1170', E'\u116E\u1166'), E'\u1171', E'\u116E\u1175'),
          E'\u1174', E'\u1173\u1175');
        form := replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(form,
          E'\u11AA', E'\u11A8\u11BA'), E'\u11AC', E'\u11AB\u11BD'), E'\u11AD', E'\u11AB\u11C2'),
          E'\u11B0', E'\u11AF\u11A8'), E'\u11B1', E'\u11AF\u11B7'), E'\u11B2', E'\u11AF\u11B8'),
          E'\u11B3', E'\u11AF\u11BA'), E'\u11B4', E'\u11AF\u11C0'), E'\u11B5', E'\u11AF\u11C1'),
          E'\u11B6', E'\u11AF\u11C2'), E'\u11B9', E'\u11B8\u11BA');
        form := regexp_replace(form, E'([\u1100-\u1112])(?=[\u1161-\u1175])', E'\u11FF\\1', 'g');
      END IF;
      form := translate(form, E'ς\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\u2064\uFE0E\uFE0F\uFEFF', 'σ');
      RETURN regexp_replace(form, E'[\u0001-\u0020\u007F-\u0085\u1680\u2028\u2029]+', ' ', 'g');
    END
    $body$
  $sql$, '/* folding */', folding);
END
$make$;

-- Each word of a query has to be there; a word ends at a space, and its last syllable may go on.
-- What LIKE reads as a sign of its own is escaped in the form, where a full-width one is a plain one.
CREATE FUNCTION search_patterns(query text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN ARRAY(
    SELECT '%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'
    FROM regexp_split_to_table(search_form(query), ' ') AS word WHERE word <> ''
  );
END
$$;

CREATE FUNCTION keep_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchText" ("postId", form) VALUES (NEW.id, search_form(NEW.title || E'\n' || NEW.body))
  ON CONFLICT ("postId") DO UPDATE SET form = excluded.form;
  RETURN NULL;
END
$$;
CREATE TRIGGER written AFTER INSERT ON "Post" FOR EACH ROW EXECUTE FUNCTION keep_search_text();
CREATE TRIGGER rewritten AFTER UPDATE OF title, body ON "Post" FOR EACH ROW
WHEN (OLD.title IS DISTINCT FROM NEW.title OR OLD.body IS DISTINCT FROM NEW.body)
EXECUTE FUNCTION keep_search_text();
