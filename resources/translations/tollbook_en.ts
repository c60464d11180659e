<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
        <source>Newer editions exist; this dataset knows %n of them:</source>
        <translation>
            <numerusform>A newer edition exists; this dataset knows it:</numerusform>
            <numerusform>Newer editions exist; this dataset knows %n of them:</numerusform>
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
    <name>Window</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
</TS>
