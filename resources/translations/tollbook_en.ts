<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>{start} to {end}, both included, are %n day(s), as is said.</source>
        <translation>
            <numerusform>{start} to {end}, both included, is %n day, as is said.</numerusform>
            <numerusform>{start} to {end}, both included, are %n days, as is said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end} are %n day(s) where both are counted, and {said} where one is not: {value} is {first} a day over {said} days and {second} over {days}.</source>
        <translation>
            <numerusform>{start} to {end} is %n day where both are counted, and {said} where one is not: {value} is {first} a day over {said} days and {second} over {days}.</numerusform>
            <numerusform>{start} to {end} are %n days where both are counted, and {said} where one is not: {value} is {first} a day over {said} days and {second} over {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end}, both included, are %n day(s), not {said}.</source>
        <translation>
            <numerusform>{start} to {end}, both included, is %n day, not {said}.</numerusform>
            <numerusform>{start} to {end}, both included, are %n days, not {said}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claims and evidence do not pair off: %n and {other}.</source>
        <translation>
            <numerusform>Claims and evidence do not pair off: %n and {other}.</numerusform>
            <numerusform>Claims and evidence do not pair off: %n and {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It names %n figure(s) instead of two.</source>
        <translation>
            <numerusform>It names %n figure instead of two.</numerusform>
            <numerusform>It names %n figures instead of two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) that would be {low} to {high}; the source gives no number to compare it with.</source>
        <translation>
            <numerusform>Over %n day that would be {low} to {high}; the source gives no number to compare it with.</numerusform>
            <numerusform>Over %n days that would be {low} to {high}; the source gives no number to compare it with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) that would be {high}; the source gives no number to compare it with.</source>
        <translation>
            <numerusform>Over %n day that would be {high}; the source gives no number to compare it with.</numerusform>
            <numerusform>Over %n days that would be {high}; the source gives no number to compare it with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A majority of {whole} would need {needed} a day on average over %n day(s), with {ceiling} the highest stated; at that highest on every day it would be {most}, {share} of the whole. A mean so near the highest is practically impossible, so it is read as the largest part.</source>
        <translation>
            <numerusform>A majority of {whole} would need {needed} a day on average over %n day, with {ceiling} the highest stated; at that highest on every day it would be {most}, {share} of the whole. A mean so near the highest is practically impossible, so it is read as the largest part.</numerusform>
            <numerusform>A majority of {whole} would need {needed} a day on average over %n days, with {ceiling} the highest stated; at that highest on every day it would be {most}, {share} of the whole. A mean so near the highest is practically impossible, so it is read as the largest part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A majority of {whole} would need {needed} a day on average over %n day(s), more than {ceiling}, the highest stated.</source>
        <translation>
            <numerusform>A majority of {whole} would need {needed} a day on average over %n day, more than {ceiling}, the highest stated.</numerusform>
            <numerusform>A majority of {whole} would need {needed} a day on average over %n days, more than {ceiling}, the highest stated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A majority of {whole} needs {needed} a day on average over %n day(s), which the highest of {ceiling} leaves room for; whether it was so cannot be seen.</source>
        <translation>
            <numerusform>A majority of {whole} needs {needed} a day on average over %n day, which the highest of {ceiling} leaves room for; whether it was so cannot be seen.</numerusform>
            <numerusform>A majority of {whole} needs {needed} a day on average over %n days, which the highest of {ceiling} leaves room for; whether it was so cannot be seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {total}, the total given.</source>
        <translation>
            <numerusform>The %n part adds up to {total}, the total given.</numerusform>
            <numerusform>The %n parts add up to {total}, the total given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {known}; with a total of {total}, the wording leaves room for it.</source>
        <translation>
            <numerusform>The %n part adds up to {known}; with a total of {total}, the wording leaves room for it.</numerusform>
            <numerusform>The %n parts add up to {known}; with a total of {total}, the wording leaves room for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {known} of {total}; {rest} ({share}) remain: {what}.</source>
        <translation>
            <numerusform>The %n part adds up to {known} of {total}; {rest} ({share}) remain: {what}.</numerusform>
            <numerusform>The %n parts add up to {known} of {total}; {rest} ({share}) remain: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {known}, which is {rest} more than {total}, the total.</source>
        <translation>
            <numerusform>The %n part adds up to {known}, which is {rest} more than {total}, the total.</numerusform>
            <numerusform>The %n parts add up to {known}, which is {rest} more than {total}, the total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s), those not established included, add up to {known}, which is {rest} less than {total}, the total.</source>
        <translation>
            <numerusform>The %n part, those not established included, adds up to {known}, which is {rest} less than {total}, the total.</numerusform>
            <numerusform>The %n parts, those not established included, add up to {known}, which is {rest} less than {total}, the total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {whole} are {share}: the largest of %n equally long parts (the next has {next}), not a majority.</source>
        <translation>
            <numerusform>{part} of {whole} are {share}: the largest of %n equally long part (the next has {next}), not a majority.</numerusform>
            <numerusform>{part} of {whole} are {share}: the largest of %n equally long parts (the next has {next}), not a majority.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {whole} are {share}: neither a majority nor the largest of %n equally long parts (the largest has {next}).</source>
        <translation>
            <numerusform>{part} of {whole} are {share}: neither a majority nor the largest of %n equally long part (the largest has {next}).</numerusform>
            <numerusform>{part} of {whole} are {share}: neither a majority nor the largest of %n equally long parts (the largest has {next}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, a window that is %n day(s) short. {tried}</source>
        <translation>
            <numerusform>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, a window that is %n day short. {tried}</numerusform>
            <numerusform>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, a window that is %n days short. {tried}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, a window that is %n day(s) too long. {tried}</source>
        <translation>
            <numerusform>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, a window that is %n day too long. {tried}</numerusform>
            <numerusform>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, a window that is %n days too long. {tried}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n window(s) tried, none matches.</source>
        <translation>
            <numerusform>Of %n window tried, none matches.</numerusform>
            <numerusform>Of %n windows tried, none matches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n window(s) tried, this one alone matches.</source>
        <translation>
            <numerusform>The %n window tried, this one alone, matches.</numerusform>
            <numerusform>Of %n windows tried, this one alone matches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n window(s) tried, {matches} match.</source>
        <translation>
            <numerusform>Of %n window tried, {matches} matches.</numerusform>
            <numerusform>Of %n windows tried, {matches} match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of published numbers against each other.</source>
        <translation>
            <numerusform>%n check of published numbers against each other.</numerusform>
            <numerusform>%n checks of published numbers against each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n check(s)</source>
        <translation>
            <numerusform>Figures of %n check</numerusform>
            <numerusform>Figures of %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditChart</name>
    <message numerus="yes">
        <source>%n window(s) tried</source>
        <translation>
            <numerusform>%n window tried</numerusform>
            <numerusform>%n windows tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n day(s)</source>
        <translation>
            <numerusform>of %n day</numerusform>
            <numerusform>of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n check(s): {verdicts}</source>
        <translation>
            <numerusform>%n check: {verdicts}</numerusform>
            <numerusform>%n checks: {verdicts}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n cells are missing: {marks}.</source>
        <translation>
            <numerusform>%n cell is missing: {marks}.</numerusform>
            <numerusform>%n cells are missing: {marks}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be read as such and would count as missing: {samples}.</source>
        <translation>
            <numerusform>%n cell could not be read as such and would count as missing: {samples}.</numerusform>
            <numerusform>%n cells could not be read as such and would count as missing: {samples}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at, marked at the left. Nothing is changed in the file: what it says is opened as it stands. Rows are counted from the first below the names.</source>
        <translation>
            <numerusform>%n thing to look at, marked at the left. Nothing is changed in the file: what it says is opened as it stands. Rows are counted from the first below the names.</numerusform>
            <numerusform>%n things to look at, marked at the left. Nothing is changed in the file: what it says is opened as it stands. Rows are counted from the first below the names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows as they will be read. Below each name: what its cells are.</source>
        <translation>
            <numerusform>The first %n row as it will be read. Below each name: what its cells are.</numerusform>
            <numerusform>The first %n rows as they will be read. Below each name: what its cells are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows as they will be read. Below each name: what its cells are.</source>
        <translation>
            <numerusform>The %n row as it will be read. Below each name: what its cells are.</numerusform>
            <numerusform>All %n rows as they will be read. Below each name: what its cells are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is shown. What you say of it is used for all %n files that have the same columns.</source>
        <translation>
            <numerusform>{name} is shown. What you say of it is used for all %n file that has the same columns.</numerusform>
            <numerusform>{name} is shown. What you say of it is used for all %n files that have the same columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n statement(s) of the source article</source>
        <translation>
            <numerusform>%n statement of the source article</numerusform>
            <numerusform>%n statements of the source article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n edition</numerusform>
            <numerusform>%n editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of these numbers</source>
        <translation>
            <numerusform>%n check of these numbers</numerusform>
            <numerusform>%n checks of these numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer editions exist; this dataset knows %n of them:</source>
        <translation>
            <numerusform>A newer edition exists; this dataset knows it:</numerusform>
            <numerusform>Newer editions exist; this dataset knows %n of them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n check(s)</source>
        <translation>
            <numerusform>Show all %n check</numerusform>
            <numerusform>Show all %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <translation>
            <numerusform>{labels} and %n more</numerusform>
            <numerusform>{labels} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n rows were read.</source>
        <translation>
            <numerusform>%n row was read.</numerusform>
            <numerusform>%n rows were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: they have more cells than the first rows of the file. Look for a delimiter inside a text without quotes.</source>
        <translation>
            <numerusform>%n row was left out: it has more cells than the first rows of the file. Look for a delimiter inside a text without quotes.</numerusform>
            <numerusform>%n rows were left out: they have more cells than the first rows of the file. Look for a delimiter inside a text without quotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: %n rows have no date. They are counted, and stand on no day.</source>
        <translation>
            <numerusform>{column}: %n row has no date. It is counted, and stands on no day.</numerusform>
            <numerusform>{column}: %n rows have no date. They are counted, and stand on no day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: %n cells could not be read as {kind}. They count as missing until the file is mended.</source>
        <translation>
            <numerusform>{column}: %n cell could not be read as {kind}. It counts as missing until the file is mended.</numerusform>
            <numerusform>{column}: %n cells could not be read as {kind}. They count as missing until the file is mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: %n cells are missing ({share}).</source>
        <translation>
            <numerusform>{column}: %n cell is missing ({share}).</numerusform>
            <numerusform>{column}: %n cells are missing ({share}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps between the days, {days} days in all. The first: {first}. The longest: {longest}. By day they have no bar; sums by week and month are of the days that there are.</source>
        <translation>
            <numerusform>%n gap between the days, of {days} days: {first}. The longest: {longest}. By day they have no bar; sums by week and month are of the days that there are.</numerusform>
            <numerusform>%n gaps between the days, {days} days in all. The first: {first}. The longest: {longest}. By day they have no bar; sums by week and month are of the days that there are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of a day that has had a row already, the first on {day} (row {row}). In a series each day has one.</source>
        <translation>
            <numerusform>%n row is of a day that has had a row already, the first on {day} (row {row}). In a series each day has one.</numerusform>
            <numerusform>%n rows are of a day that has had a row already, the first on {day} (row {row}). In a series each day has one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are the same as an earlier row in every column; the first is row {row}, like row {like}. They are counted as often as they stand there.</source>
        <translation>
            <numerusform>%n row is the same as an earlier row in every column; the first is row {row}, like row {like}. It is counted as often as it stands there.</numerusform>
            <numerusform>%n rows are the same as an earlier row in every column; the first is row {row}, like row {like}. They are counted as often as they stand there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have these columns and are read in this way.</source>
        <translation>
            <numerusform>%n file has these columns and is read in this way.</numerusform>
            <numerusform>%n files have these columns and are read in this way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column} falls %n times, although it is a total. The first: {first}. The largest: {largest}. A total falls where its source corrects itself, or by a slip.</source>
        <translation>
            <numerusform>{column} falls %n time, although it is a total. The first: {first}. The largest: {largest}. A total falls where its source corrects itself, or by a slip.</numerusform>
            <numerusform>{column} falls %n times, although it is a total. The first: {first}. The largest: {largest}. A total falls where its source corrects itself, or by a slip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column} falls %n times, although it is a total. The first and the largest: {first}. A total falls where its source corrects itself, or by a slip.</source>
        <translation>
            <numerusform>{column} falls %n time, although it is a total. The first and the largest: {first}. A total falls where its source corrects itself, or by a slip.</numerusform>
            <numerusform>{column} falls %n times, although it is a total. The first and the largest: {first}. A total falls where its source corrects itself, or by a slip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} does not rise by {count} in %n rows. The first: {place}, where it rises by {rise} and {count} is {stated}.</source>
        <translation>
            <numerusform>{total} does not rise by {count} in %n row. The first: {place}, where it rises by {rise} and {count} is {stated}.</numerusform>
            <numerusform>{total} does not rise by {count} in %n rows. The first: {place}, where it rises by {rise} and {count} is {stated}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} is above {high} in %n rows, the first in row {row}: {lower} and {higher}. Are the columns the wrong way round?</source>
        <translation>
            <numerusform>{low} is above {high} in %n row, the first in row {row}: {lower} and {higher}. Are the columns the wrong way round?</numerusform>
            <numerusform>{low} is above {high} in %n rows, the first in row {row}: {lower} and {higher}. Are the columns the wrong way round?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} is not the sum of its parts ({parts}) in %n rows. The first: {place}, where the parts add up to {sum} and {total} is {stated}.</source>
        <translation>
            <numerusform>{total} is not the sum of its parts ({parts}) in %n row. The first: {place}, where the parts add up to {sum} and {total} is {stated}.</numerusform>
            <numerusform>{total} is not the sum of its parts ({parts}) in %n rows. The first: {place}, where the parts add up to {sum} and {total} is {stated}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message numerus="yes">
        <source>(%n entries)</source>
        <translation>
            <numerusform>(%n entry)</numerusform>
            <numerusform>(%n entries)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>The dataset knows %n later edition(s); the last: {total} as of {day} ({publisher}).</source>
        <translation>
            <numerusform>The dataset knows %n later edition; the last: {total} as of {day} ({publisher}).</numerusform>
            <numerusform>The dataset knows %n later editions; the last: {total} as of {day} ({publisher}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>centred mean over %n day(s)</source>
        <translation>
            <numerusform>centred mean over %n day</numerusform>
            <numerusform>centred mean over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>centred mean over %n week(s)</source>
        <translation>
            <numerusform>centred mean over %n week</numerusform>
            <numerusform>centred mean over %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>centred mean over %n month(s)</source>
        <translation>
            <numerusform>centred mean over %n month</numerusform>
            <numerusform>centred mean over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailing mean over %n day(s)</source>
        <translation>
            <numerusform>trailing mean over %n day</numerusform>
            <numerusform>trailing mean over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailing mean over %n week(s)</source>
        <translation>
            <numerusform>trailing mean over %n week</numerusform>
            <numerusform>trailing mean over %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailing mean over %n month(s)</source>
        <translation>
            <numerusform>trailing mean over %n month</numerusform>
            <numerusform>trailing mean over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s) before the edition are provisional (hatched).</source>
        <translation>
            <numerusform>The last day before the edition is provisional (hatched).</numerusform>
            <numerusform>The last %n days before the edition are provisional (hatched).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s) before the edition are provisional (dotted).</source>
        <translation>
            <numerusform>The last day before the edition is provisional (dotted).</numerusform>
            <numerusform>The last %n days before the edition are provisional (dotted).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Centred mean, %n day(s)</source>
        <translation>
            <numerusform>Centred mean, %n day</numerusform>
            <numerusform>Centred mean, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Centred mean, %n week(s)</source>
        <translation>
            <numerusform>Centred mean, %n week</numerusform>
            <numerusform>Centred mean, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Centred mean, %n month(s)</source>
        <translation>
            <numerusform>Centred mean, %n month</numerusform>
            <numerusform>Centred mean, %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trailing mean, %n day(s)</source>
        <translation>
            <numerusform>Trailing mean, %n day</numerusform>
            <numerusform>Trailing mean, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trailing mean, %n week(s)</source>
        <translation>
            <numerusform>Trailing mean, %n week</numerusform>
            <numerusform>Trailing mean, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trailing mean, %n month(s)</source>
        <translation>
            <numerusform>Trailing mean, %n month</numerusform>
            <numerusform>Trailing mean, %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: {sum} in %n period(s) · {measure}; {as_of}</source>
        <translation>
            <numerusform>{first} to {last}: {sum} in %n period · {measure}; {as_of}</numerusform>
            <numerusform>{first} to {last}: {sum} in %n periods · {measure}; {as_of}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: %n mark(s)</source>
        <translation>
            <numerusform>{first} to {last}: %n mark</numerusform>
            <numerusform>{first} to {last}: %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people per day</source>
        <translation>
            <numerusform>person per day</numerusform>
            <numerusform>people per day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaths per km²</source>
        <translation>
            <numerusform>death per km²</numerusform>
            <numerusform>deaths per km²</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaths per 10,000 men</source>
        <translation>
            <numerusform>death per 10,000 men</numerusform>
            <numerusform>deaths per 10,000 men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation>
            <numerusform>time</numerusform>
            <numerusform>times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rank</source>
        <translation>
            <numerusform>rank</numerusform>
            <numerusform>rank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>divisions</source>
        <translation>
            <numerusform>division</numerusform>
            <numerusform>divisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>km²</source>
        <translation>
            <numerusform>km²</numerusform>
            <numerusform>km²</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workings</name>
    <message numerus="yes">
        <source>{value} over %n day(s) (95 %: {low} to {high})</source>
        <translation>
            <numerusform>{value} over %n day (95 %: {low} to {high})</numerusform>
            <numerusform>{value} over %n days (95 %: {low} to {high})</numerusform>
        </translation>
    </message>
</context>
</TS>
