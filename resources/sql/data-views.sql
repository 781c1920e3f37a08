CREATE VIEW judgements_that_count AS
-- Each judgement that counts in the sample's scores, with its question.
SELECT case_ref, question, criterion, section, question_set, scored, answer, assessor, text, note, evidence
FROM judgements JOIN questions USING (question)
WHERE counts = 1
ORDER BY case_ref, question;

CREATE VIEW weakest_questions AS
-- The scored questions, lowest score first; of the same score, those with more noes first.
SELECT question, criterion, yes, no, na, percent, cases, text
FROM questions JOIN scores ON scores.level = 'question' AND scores.id = questions.question
WHERE scored = 1 AND percent IS NOT NULL
ORDER BY percent, no DESC, question;

CREATE VIEW reasons_for_noes AS
-- How often each reason counts, and the noes that this is out of.
SELECT reasons.question, reasons.reason, count(*) AS given, scores.no AS noes, question_reasons.text
FROM reasons
JOIN question_reasons USING (question, reason)
JOIN scores ON scores.level = 'question' AND scores.id = reasons.question
WHERE reasons.counts = 1
GROUP BY reasons.question, reasons.reason
ORDER BY given DESC, reasons.question, reasons.reason;

CREATE VIEW second_opinions AS
-- Questions of a case that two assessors answered, side by side.
SELECT one.case_ref, one.question, one.assessor AS counting, one.answer AS counting_answer,
    other.assessor AS second, other.answer AS second_answer, one.answer = other.answer AS same
FROM judgements AS one
JOIN judgements AS other USING (case_ref, question)
WHERE one.counts = 1 AND other.assessor != one.assessor AND other.answer IS NOT NULL
ORDER BY one.case_ref, one.question;

CREATE VIEW case_overview AS
-- Each case of the sample with its headline scores.
SELECT cases.case_ref, allocated_to, stratum, complete,
    sum(CASE level WHEN 'section' THEN yes ELSE 0 END) AS yes,
    sum(CASE level WHEN 'section' THEN no ELSE 0 END) AS no,
    group_concat(CASE level WHEN 'headline' THEN id || ' ' || ifnull(percent || '%', 'no score') END, ', ') AS headlines
FROM cases JOIN case_scores USING (case_ref)
WHERE in_sample = 1
GROUP BY cases.case_ref;
