-- 長い形式の表（npm run cli -- assess フォルダ --format long --out long.csv）から、領域の平均、団体ごとの全体の点数、
-- わからないの数を求めます。long.csv のあるフォルダで実行します。DuckDB なら: duckdb -c ".read areas.sql"
-- From the long format: means of the areas, the overall score of each response, and how much is not known.

CREATE OR REPLACE TABLE answers AS
SELECT *
FROM read_csv('long.csv', header = true, delim = ',', quote = '"', escape = '"', new_line = '\n', columns = {
  'entry': 'INTEGER',
  'response': 'VARCHAR',
  'rev': 'INTEGER',
  'saved_at': 'VARCHAR',
  'file': 'VARCHAR',
  'line': 'INTEGER',
  'body': 'VARCHAR',
  'prefecture': 'VARCHAR',
  'body_type': 'VARCHAR',
  'population': 'INTEGER',
  'staff': 'INTEGER',
  'warnings': 'VARCHAR',
  'file_edition': 'VARCHAR',
  'edition': 'VARCHAR',
  'assessed_on': 'DATE',
  'mode': 'VARCHAR',
  'question': 'VARCHAR',
  'area': 'VARCHAR',
  'phase': 'VARCHAR',
  'core': 'BOOLEAN',
  'weight': 'DOUBLE',
  'asked': 'BOOLEAN',
  'state': 'VARCHAR',
  'choice': 'VARCHAR',
  'points': 'DOUBLE'
});

-- 同じ回答が何度も届いたときは、いちばん新しいものだけを数えます。Of one response that came more than once, the newest.
CREATE OR REPLACE TABLE responses AS
SELECT DISTINCT entry, response, rev, saved_at, file, line, body, prefecture, body_type, population, staff, mode
FROM answers
QUALIFY row_number() OVER (PARTITION BY response, question ORDER BY rev DESC, saved_at DESC, entry) = 1;

-- 団体と領域ごとの点数。0から100まで。答えがすべて該当なしか未回答の領域は、ありません。
-- Score of each area of each response, 0 to 100; none where nothing in it counts.
CREATE OR REPLACE TABLE area_scores AS
SELECT
  entry,
  area,
  100 * sum(weight * points) / sum(weight) AS score,
  100 * sum(weight * CASE WHEN state = 'unknown' THEN 1 ELSE points END) / sum(weight) AS score_if_unknown_were_best
FROM answers SEMI JOIN responses USING (entry)
WHERE asked AND points IS NOT NULL
GROUP BY entry, area;

-- 団体ごとの全体の点数（領域の平均）。Overall score of each response: the mean of its areas.
CREATE OR REPLACE TABLE overall_scores AS
SELECT entry, avg(score) AS score, avg(score_if_unknown_were_best) AS score_if_unknown_were_best
FROM area_scores
GROUP BY entry;

-- 団体ごとの、聞いている質問の数、回答済みの数、わからないの数。What each response was asked, has answered and does not know.
CREATE OR REPLACE TABLE counts AS
SELECT
  entry,
  count(*) FILTER (asked) AS asked,
  count(*) FILTER (asked AND state <> 'unanswered') AS answered,
  count(*) FILTER (asked AND state = 'unknown') AS unknown
FROM answers SEMI JOIN responses USING (entry)
GROUP BY entry;

-- 領域ごとの平均。Means of the areas over all responses.
CREATE OR REPLACE TABLE area_means AS
SELECT area, avg(score) AS mean, min(score) AS lowest, max(score) AS highest, count(*) AS responses
FROM area_scores
GROUP BY area
ORDER BY mean;

-- 質問ごとの、わからないの数。多いものは、県で一緒に確かめると早い質問です。How often each question is not known.
CREATE OR REPLACE TABLE unknown_by_question AS
SELECT question, area, count(*) FILTER (state = 'unknown') AS unknown, count(*) AS asked
FROM answers SEMI JOIN responses USING (entry)
WHERE asked
GROUP BY question, area
ORDER BY unknown DESC, question;

SELECT * FROM area_means;
SELECT * FROM unknown_by_question WHERE unknown > 0;
SELECT r.prefecture, r.body, o.score, c.asked, c.answered, c.unknown
FROM responses AS r LEFT JOIN overall_scores AS o USING (entry) LEFT JOIN counts AS c USING (entry)
ORDER BY o.score DESC NULLS LAST;
