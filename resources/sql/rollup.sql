-- Scores of every inspection, region and of all together, at every level, from judgements that count.
-- DuckDB, Spark and SQLite run this one statement unchanged and give the same figures, because percentages are made of
-- whole numbers: (a - a % b) / b has no remainder, whichever way an engine divides.
-- judgements: inspection, question, and yes, no, na as 0 or 1, or as counts.
-- inspections: inspection, region, area, last_day, framework. feeds: framework, question, level, id.
WITH counted AS (
    SELECT
        inspection, question, CAST(SUM(yes) AS BIGINT) AS yes, CAST(SUM(no) AS BIGINT) AS no,
        CAST(SUM(na) AS BIGINT) AS na
    FROM judgements
    GROUP BY inspection, question
),
scored AS (
    SELECT
        inspections.region, inspections.area, inspections.inspection, inspections.last_day, feeds.level, feeds.id,
        CAST(SUM(counted.yes) AS BIGINT) AS yes, CAST(SUM(counted.no) AS BIGINT) AS no,
        CAST(SUM(counted.na) AS BIGINT) AS na
    FROM counted
    JOIN inspections ON inspections.inspection = counted.inspection
    JOIN feeds ON feeds.framework = inspections.framework AND feeds.question = counted.question
    GROUP BY
        inspections.region, inspections.area, inspections.inspection, inspections.last_day, feeds.level, feeds.id
),
rated AS (
    SELECT
        region, area, inspection, last_day, level, id, yes, no, na,
        CASE WHEN yes + no > 0 THEN CAST(
            ((200 * yes + yes + no) - (200 * yes + yes + no) % (2 * (yes + no))) / (2 * (yes + no)) AS BIGINT
        ) END AS percent
    FROM scored
),
-- Of each area the latest inspection has place 1, and each inspection knows the score of the one before.
placed AS (
    SELECT
        region, area, inspection, last_day, level, id, yes, no, na, percent,
        CAST(ROW_NUMBER() OVER (
            PARTITION BY region, area, level, id ORDER BY last_day DESC, inspection DESC
        ) AS BIGINT) AS place,
        LAG(percent) OVER (PARTITION BY region, area, level, id ORDER BY last_day, inspection) AS previous
    FROM rated
),
-- A region pools the latest inspection of each of its areas; so do all regions together.
pooled AS (
    SELECT
        'region' AS scope, region, level, id, MAX(last_day) AS last_day, CAST(SUM(yes) AS BIGINT) AS yes,
        CAST(SUM(no) AS BIGINT) AS no, CAST(SUM(na) AS BIGINT) AS na, MIN(percent) AS lowest,
        MAX(percent) AS highest, CAST(SUM(percent) AS BIGINT) AS total, CAST(COUNT(percent) AS BIGINT) AS areas
    FROM placed
    WHERE place = 1
    GROUP BY region, level, id
    UNION ALL
    SELECT
        'all' AS scope, '' AS region, level, id, MAX(last_day) AS last_day, CAST(SUM(yes) AS BIGINT) AS yes,
        CAST(SUM(no) AS BIGINT) AS no, CAST(SUM(na) AS BIGINT) AS na, MIN(percent) AS lowest,
        MAX(percent) AS highest, CAST(SUM(percent) AS BIGINT) AS total, CAST(COUNT(percent) AS BIGINT) AS areas
    FROM placed
    WHERE place = 1
    GROUP BY level, id
)
SELECT
    'area' AS scope, region, area, inspection, last_day, place, level, id, yes, no, na, percent, previous,
    percent - previous AS change, CAST(NULL AS BIGINT) AS lowest, CAST(NULL AS BIGINT) AS highest,
    CAST(NULL AS BIGINT) AS average, CAST(NULL AS BIGINT) AS areas
FROM placed
UNION ALL
SELECT
    scope, region, '' AS area, '' AS inspection, last_day, CAST(1 AS BIGINT) AS place, level, id, yes, no, na,
    CASE WHEN yes + no > 0 THEN CAST(
        ((200 * yes + yes + no) - (200 * yes + yes + no) % (2 * (yes + no))) / (2 * (yes + no)) AS BIGINT
    ) END AS percent,
    CAST(NULL AS BIGINT) AS previous, CAST(NULL AS BIGINT) AS change, lowest, highest,
    CASE WHEN areas > 0 THEN CAST(((2 * total + areas) - (2 * total + areas) % (2 * areas)) / (2 * areas) AS BIGINT) END
        AS average,
    areas
FROM pooled
