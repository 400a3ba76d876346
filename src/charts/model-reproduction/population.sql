-- World population in the revision that the study of 2022 used.
SELECT CAST(year AS INTEGER) AS year, CAST(people AS DOUBLE) AS people
FROM population
WHERE revision = 'wpp-2019'
ORDER BY year;
