<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Open a dataset or list…</source>
        <translation>&amp;Открыть набор данных или список…</translation>
    </message>
    <message>
        <source>Back to the &amp;bundled dataset</source>
        <translation>&amp;Вернуться к встроенному набору данных</translation>
    </message>
    <message>
        <source>&amp;Save as a Tollbook file…</source>
        <translation>&amp;Сохранить как файл Tollbook…</translation>
    </message>
    <message>
        <source>&amp;Keep lists as they were read</source>
        <translation>&amp;Хранить списки в прочитанном виде</translation>
    </message>
    <message>
        <source>&amp;Forget the lists that are kept…</source>
        <translation>&amp;Забыть хранимые списки…</translation>
    </message>
    <message>
        <source>&amp;Export a chart…</source>
        <translation>&amp;Экспортировать диаграмму…</translation>
    </message>
    <message>
        <source>Export fi&amp;gures…</source>
        <translation>Экспортировать &amp;показатели…</translation>
    </message>
    <message>
        <source>Export reco&amp;rds…</source>
        <translation>Экспортировать з&amp;аписи…</translation>
    </message>
    <message>
        <source>&amp;Make a report…</source>
        <translation>Создать о&amp;тчёт…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Копировать с &amp;источником</translation>
    </message>
    <message>
        <source>Copy the chart as a &amp;picture</source>
        <translation>Копировать диаграмму как и&amp;зображение</translation>
    </message>
    <message>
        <source>Copy the chart&apos;s &amp;data</source>
        <translation>Копировать &amp;данные диаграммы</translation>
    </message>
    <message>
        <source>Co&amp;mpare what is selected</source>
        <translation>&amp;Сравнить выбранное</translation>
    </message>
    <message>
        <source>&amp;Find in the table</source>
        <translation>&amp;Найти в таблице</translation>
    </message>
    <message>
        <source>&amp;Search pages, figures, commands</source>
        <translation>Искать страницы, показатели, ко&amp;манды</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Показатели</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>&amp;Breakdown</source>
        <translation>&amp;Распределение</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>С&amp;верка</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Записи</translation>
    </message>
    <message>
        <source>Show the &amp;chart</source>
        <translation>Показать &amp;диаграмму</translation>
    </message>
    <message>
        <source>Show the t&amp;able</source>
        <translation>Показать &amp;таблицу</translation>
    </message>
    <message>
        <source>Sho&amp;w both</source>
        <translation>Показать в&amp;месте</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>Св&amp;едения</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>След&amp;ующая часть окна</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>С&amp;истемная тема</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Свет&amp;лая тема</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Тём&amp;ная тема</translation>
    </message>
    <message>
        <source>&amp;High-contrast theme</source>
        <translation>В&amp;ысококонтрастная тема</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Увеличить текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>У&amp;меньшить текст</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Обычный текст</translation>
    </message>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>&amp;Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Mana&amp;ge saved views…</source>
        <translation>&amp;Упорядочить сохранённые виды…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>С&amp;правочник</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Знакомство</translation>
    </message>
    <message>
        <source>Report a &amp;wrong number…</source>
        <translation>Сообщить о &amp;неверном числе…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Открыть папку &amp;журнала</translation>
    </message>
    <message>
        <source>&amp;Reset settings…</source>
        <translation>&amp;Сбросить настройки…</translation>
    </message>
    <message>
        <source>&amp;About Tollbook</source>
        <translation>&amp;О программе Tollbook</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>There is no display: the Overview is written to {file} and told below instead.</source>
        <translation>Экрана нет: обзор записан в файл {file}, а его текст выведен ниже.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This archive holds no {file}: it is not a Tollbook file. Choose another file, or unpack it and open what is inside.</source>
        <translation>В этом архиве нет файла {file}: это не файл Tollbook. Выберите другой файл или распакуйте архив и откройте то, что в нём.</translation>
    </message>
    <message>
        <source>The file is not in the archive. Get a whole archive from where it came from.</source>
        <translation>Этого файла нет в архиве. Получите целый архив там, откуда он взят.</translation>
    </message>
    <message>
        <source>What is packed in the archive has more than {most} MB; Tollbook reads no more. This is hardly a dataset.</source>
        <translation>Содержимое архива занимает больше {most}&#xa0;МБ; столько Tollbook не читает. Едва ли это набор данных.</translation>
    </message>
    <message>
        <source>The archive is locked by a password or packed in an unusual way. Pack it anew.</source>
        <translation>Архив защищён паролем или упакован необычным способом. Упакуйте его заново.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>any number</source>
        <translation>любого числа</translation>
    </message>
    <message>
        <source>{sentence} {note}</source>
        <translation>{sentence} {note}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>{day} is a {weekday}, as is said.</source>
        <translation>{day} — {weekday}, как и сказано.</translation>
    </message>
    <message>
        <source>{day} is a {weekday}, not a {said}.</source>
        <translation>{day} — {weekday}, а не {said}.</translation>
    </message>
    <message>
        <source>{day}: {weekday}</source>
        <translation>{day}: {weekday}</translation>
    </message>
    <message>
        <source>“{label}” is not about one day.</source>
        <translation>Показатель «{label}» относится не к одному дню.</translation>
    </message>
    <message>
        <source>“{label}” does not say its first and last day.</source>
        <translation>У показателя «{label}» не указаны первый и последний день.</translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end}, both included, are %n day(s), as is said.</source>
        <translation>
            <numerusform>{start} – {end}, включая оба крайних дня: %n день, как и сказано.</numerusform>
            <numerusform>{start} – {end}, включая оба крайних дня: %n дня, как и сказано.</numerusform>
            <numerusform>{start} – {end}, включая оба крайних дня: %n дней, как и сказано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end} are %n day(s) where both are counted, and {said} where one is not: {value} is {first} a day over {said} days and {second} over {days}.</source>
        <translation>
            <numerusform>{start} – {end}: %n день, если считать оба крайних дня, и {said}, если только один из них; {value} — это {first} в день при делении на {said} и {second} при делении на {days}.</numerusform>
            <numerusform>{start} – {end}: %n дня, если считать оба крайних дня, и {said}, если только один из них; {value} — это {first} в день при делении на {said} и {second} при делении на {days}.</numerusform>
            <numerusform>{start} – {end}: %n дней, если считать оба крайних дня, и {said}, если только один из них; {value} — это {first} в день при делении на {said} и {second} при делении на {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end}, both included, are %n day(s), not {said}.</source>
        <translation>
            <numerusform>{start} – {end}, включая оба крайних дня: %n день, а не {said}.</numerusform>
            <numerusform>{start} – {end}, включая оба крайних дня: %n дня, а не {said}.</numerusform>
            <numerusform>{start} – {end}, включая оба крайних дня: %n дней, а не {said}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}: {days}; {value} / {said} = {first}; {value} / {days} = {second}</source>
        <translation>{start} – {end}: {days}; {value} / {said} = {first}; {value} / {days} = {second}</translation>
    </message>
    <message>
        <source>{number} stands for “{first}” ({days} days) and for “{second}” ({others} days): one of the two periods is wrong.</source>
        <translation>Число {number} приведено и для показателя «{first}» (дней: {days}), и для показателя «{second}» (дней: {others}): один из двух периодов указан неверно.</translation>
    </message>
    <message>
        <source>{number} stands for both, and both are of one period.</source>
        <translation>Число {number} приведено для обоих показателей, и период у них один.</translation>
    </message>
    <message>
        <source>“{first}” is {value}, “{second}” is {other}: as they are worded, they may be one.</source>
        <translation>«{first}» — {value}, «{second}» — {other}: при таких формулировках это может быть одно и то же число.</translation>
    </message>
    <message>
        <source>“{first}” is {value}, “{second}” is {other}, though both are of one period.</source>
        <translation>«{first}» — {value}, «{second}» — {other}, хотя период у них один.</translation>
    </message>
    <message>
        <source>“{first}” is {value}, “{second}” is {other}: two numbers for two periods.</source>
        <translation>«{first}» — {value}, «{second}» — {other}: два числа для двух периодов.</translation>
    </message>
    <message>
        <source>The two lists agree, as they are worded: {pairs}.</source>
        <translation>Два списка согласуются при таких формулировках: {pairs}.</translation>
    </message>
    <message>
        <source>The two lists give different numbers: {pairs}.</source>
        <translation>Числа в двух списках разные: {pairs}.</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} против {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message numerus="yes">
        <source>Claims and evidence do not pair off: %n and {other}.</source>
        <translation>
            <numerusform>Утверждения и данные для проверки не образуют пар: %n и {other}.</numerusform>
            <numerusform>Утверждения и данные для проверки не образуют пар: %n и {other}.</numerusform>
            <numerusform>Утверждения и данные для проверки не образуют пар: %n и {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It names %n figure(s) instead of two.</source>
        <translation>
            <numerusform>Назван %n показатель вместо двух.</numerusform>
            <numerusform>Названо %n показателя вместо двух.</numerusform>
            <numerusform>Названо %n показателей вместо двух.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) that would be {low} to {high}; the source gives no number to compare it with.</source>
        <translation>
            <numerusform>За %n день это составило бы от {low} до {high}; источник не приводит числа для сравнения.</numerusform>
            <numerusform>За %n дня это составило бы от {low} до {high}; источник не приводит числа для сравнения.</numerusform>
            <numerusform>За %n дней это составило бы от {low} до {high}; источник не приводит числа для сравнения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) that would be {high}; the source gives no number to compare it with.</source>
        <translation>
            <numerusform>За %n день это составило бы {high}; источник не приводит числа для сравнения.</numerusform>
            <numerusform>За %n дня это составило бы {high}; источник не приводит числа для сравнения.</numerusform>
            <numerusform>За %n дней это составило бы {high}; источник не приводит числа для сравнения.</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} × {days} = {first}; {high} × {days} = {second}</source>
        <translation>{low} × {days} = {first}; {high} × {days} = {second}</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}; a rate of {claim} would need {needed}. The claim is not of the numbers given, so it cannot be derived from them.</source>
        <translation>{value} / {base} = {rate}; коэффициент «{claim}» требовал бы числа {needed}. Утверждение относится не к приведённым числам, поэтому вывести его из них нельзя.</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}, within {low} to {high}.</source>
        <translation>{value} / {base} = {rate}, в пределах от {low} до {high}.</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}, above {high}.</source>
        <translation>{value} / {base} = {rate}, больше {high}.</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}, below {low}.</source>
        <translation>{value} / {base} = {rate}, меньше {low}.</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}; as it is worded, it may be within {low} to {high} or not.</source>
        <translation>{value} / {base} = {rate}; при такой формулировке это может лежать и в пределах от {low} до {high}, и вне их.</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}, below {low}; deaths without a date could close the gap.</source>
        <translation>{value} / {base} = {rate}, меньше {low}; разницу могут составить смерти без даты.</translation>
    </message>
    <message>
        <source>{value} / {base} = {rate}</source>
        <translation>{value} / {base} = {rate}</translation>
    </message>
    <message>
        <source>“{evidence}”, {value}, is within “{claim}”, {limit}.</source>
        <translation>Показатель «{evidence}» ({value}) укладывается в предел «{claim}» ({limit}).</translation>
    </message>
    <message>
        <source>“{evidence}”, {value}, is beyond “{claim}”, {limit}.</source>
        <translation>Показатель «{evidence}» ({value}) превышает предел «{claim}» ({limit}).</translation>
    </message>
    <message>
        <source>“{evidence}”, {value}, is below “{claim}”, {limit}.</source>
        <translation>Показатель «{evidence}» ({value}) ниже предела «{claim}» ({limit}).</translation>
    </message>
    <message>
        <source>“{evidence}”, {value}, is below “{claim}”, {limit}; deaths without a date could close the gap.</source>
        <translation>Показатель «{evidence}» ({value}) ниже предела «{claim}» ({limit}); разницу могут составить смерти без даты.</translation>
    </message>
    <message>
        <source>“{evidence}” is {value} and “{claim}” {limit}; as they are worded, it may be within or not.</source>
        <translation>«{evidence}» — {value}, «{claim}» — {limit}; при таких формулировках число может и укладываться в предел, и выходить за него.</translation>
    </message>
    <message>
        <source>{value} against {limit}</source>
        <translation>{value} против {limit}</translation>
    </message>
    <message numerus="yes">
        <source>A majority of {whole} would need {needed} a day on average over %n day(s), with {ceiling} the highest stated; at that highest on every day it would be {most}, {share} of the whole. A mean so near the highest is practically impossible, so it is read as the largest part.</source>
        <translation>
            <numerusform>Чтобы составить большинство от {whole}, за %n день понадобилось бы в среднем {needed} в день; наибольшее указанное дневное значение — {ceiling}. Будь оно таким каждый день, вышло бы {most}, или {share} целого. Среднее, столь близкое к наибольшему, практически невозможно, поэтому утверждение понимается как «наибольшая часть».</numerusform>
            <numerusform>Чтобы составить большинство от {whole}, за %n дня понадобилось бы в среднем {needed} в день; наибольшее указанное дневное значение — {ceiling}. Будь оно таким каждый день, вышло бы {most}, или {share} целого. Среднее, столь близкое к наибольшему, практически невозможно, поэтому утверждение понимается как «наибольшая часть».</numerusform>
            <numerusform>Чтобы составить большинство от {whole}, за %n дней понадобилось бы в среднем {needed} в день; наибольшее указанное дневное значение — {ceiling}. Будь оно таким каждый день, вышло бы {most}, или {share} целого. Среднее, столь близкое к наибольшему, практически невозможно, поэтому утверждение понимается как «наибольшая часть».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A majority of {whole} would need {needed} a day on average over %n day(s), more than {ceiling}, the highest stated.</source>
        <translation>
            <numerusform>Чтобы составить большинство от {whole}, за %n день понадобилось бы в среднем {needed} в день — больше, чем {ceiling}, наибольшее указанное дневное значение.</numerusform>
            <numerusform>Чтобы составить большинство от {whole}, за %n дня понадобилось бы в среднем {needed} в день — больше, чем {ceiling}, наибольшее указанное дневное значение.</numerusform>
            <numerusform>Чтобы составить большинство от {whole}, за %n дней понадобилось бы в среднем {needed} в день — больше, чем {ceiling}, наибольшее указанное дневное значение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A majority of {whole} needs {needed} a day on average over %n day(s), which the highest of {ceiling} leaves room for; whether it was so cannot be seen.</source>
        <translation>
            <numerusform>Чтобы составить большинство от {whole}, за %n день нужно в среднем {needed} в день; при наибольшем дневном значении {ceiling} это возможно, но было ли так на деле, не видно.</numerusform>
            <numerusform>Чтобы составить большинство от {whole}, за %n дня нужно в среднем {needed} в день; при наибольшем дневном значении {ceiling} это возможно, но было ли так на деле, не видно.</numerusform>
            <numerusform>Чтобы составить большинство от {whole}, за %n дней нужно в среднем {needed} в день; при наибольшем дневном значении {ceiling} это возможно, но было ли так на деле, не видно.</numerusform>
        </translation>
    </message>
    <message>
        <source>{majority} × {whole} / {days} = {needed}; {ceiling} × {days} = {most}</source>
        <translation>{majority} × {whole} / {days} = {needed}; {ceiling} × {days} = {most}</translation>
    </message>
    <message>
        <source>“{label}” is no rate, so it has no base to be checked by.</source>
        <translation>Показатель «{label}» — не коэффициент, поэтому у него нет базы для деления, по которой его можно проверить.</translation>
    </message>
    <message>
        <source>“{label}” is in “{unit}”, so it is no count that could be divided.</source>
        <translation>Единица показателя «{label}» — «{unit}», поэтому это не количество, которое можно делить.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <source>“{label}” is per {per}, and the relation divides by {base}.</source>
        <translation>Показатель «{label}» рассчитан на единицу «{per}», а соотношение делит на единицу «{base}».</translation>
    </message>
    <message>
        <source>“{first}” is {ratio} times “{second}”; {low} to {high} pass for {claim}.</source>
        <translation>Отношение показателя «{first}» к показателю «{second}» — {ratio}; заявленному ({claim}) отвечают значения от {low} до {high}.</translation>
    </message>
    <message>
        <source>“{first}” is about {ratio} times “{second}”; {low} to {high} pass for {claim}, and the wording of the two numbers leaves it open.</source>
        <translation>Отношение показателя «{first}» к показателю «{second}» — около {ratio}; заявленному ({claim}) отвечают значения от {low} до {high}, а формулировки двух чисел оставляют вопрос открытым.</translation>
    </message>
    <message>
        <source>“{first}” is {ratio} times “{second}”, not {claim}: {claim} times would be {would}; {low} to {high} would pass for it.</source>
        <translation>Отношение показателя «{first}» к показателю «{second}» — {ratio}, а не {claim}: при отношении {claim} вышло бы {would}; заявленному отвечали бы значения от {low} до {high}.</translation>
    </message>
    <message>
        <source>{value} divided by {claim} is {each}, but the source does not state the number that it divides by.</source>
        <translation>Если «{value}» разделить на «{claim}», получится {each}, но источник не называет числа, на которое делит.</translation>
    </message>
    <message>
        <source>{first} / {second} = {ratio}</source>
        <translation>{first} / {second} = {ratio}</translation>
    </message>
    <message>
        <source>“{larger}”, {first}, is {percent} above “{smaller}”, {second}.</source>
        <translation>«{larger}» ({first}) на {percent} больше, чем «{smaller}» ({second}).</translation>
    </message>
    <message>
        <source>“{larger}”, {first}, is not above “{smaller}”, {second}.</source>
        <translation>«{larger}» ({first}) не больше, чем «{smaller}» ({second}).</translation>
    </message>
    <message>
        <source>The periods differ: {first} stands for “{larger}”, {second} for “{smaller}”. Neither can contradict the other.</source>
        <translation>Периоды разные: {first} — это «{larger}», {second} — это «{smaller}». Противоречить друг другу они не могут.</translation>
    </message>
    <message>
        <source>“{larger}” is {first} and “{smaller}” is {second}; as they are worded, either may be above.</source>
        <translation>«{larger}» — {first}, «{smaller}» — {second}; при таких формулировках любое из двух чисел может быть больше.</translation>
    </message>
    <message>
        <source>“{larger}”, {first}, is above “{smaller}”, which is {second}.</source>
        <translation>«{larger}» ({first}) больше, чем «{smaller}» ({second}).</translation>
    </message>
    <message>
        <source>{first} − {second} = {difference}</source>
        <translation>{first} − {second} = {difference}</translation>
    </message>
    <message>
        <source>From {earlier} to {later} the number went from {first} to {second}: {change} ({percent}). Counts may rise and fall between editions.</source>
        <translation>С {earlier} по {later} число изменилось с {first} до {second}: разница {change} ({percent}). От выпуска к выпуску числа могут и расти, и уменьшаться.</translation>
    </message>
    <message>
        <source>From {earlier} to {later} the number went from {first} to {second}: {change} ({percent}), not the way that is said.</source>
        <translation>С {earlier} по {later} число изменилось с {first} до {second}: разница {change} ({percent}) — не в ту сторону, в какую сказано.</translation>
    </message>
    <message>
        <source>From {earlier} to {later} the number went from {first} to {second}: {change} ({percent}). The method changed in between, so this is not a change of the count alone.</source>
        <translation>С {earlier} по {later} число изменилось с {first} до {second}: разница {change} ({percent}). За это время сменился метод, поэтому изменилось не только само число.</translation>
    </message>
    <message>
        <source>The edition named as the later one is not later: {earlier} and {later}.</source>
        <translation>Выпуск, названный более поздним, не позже: {earlier} и {later}.</translation>
    </message>
    <message>
        <source>“{label}” does not say as of which day it is.</source>
        <translation>У показателя «{label}» не указано, по состоянию на какой день он приведён.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are of different categories, so they are no two editions.</source>
        <translation>«{first}» и «{second}» относятся к разным категориям, поэтому это не два выпуска одного числа.</translation>
    </message>
    <message>
        <source>{second} − {first} = {change}</source>
        <translation>{second} − {first} = {change}</translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {total}, the total given.</source>
        <translation>
            <numerusform>%n часть в сумме даёт {total} — указанный итог.</numerusform>
            <numerusform>%n части в сумме дают {total} — указанный итог.</numerusform>
            <numerusform>%n частей в сумме дают {total} — указанный итог.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {known}; with a total of {total}, the wording leaves room for it.</source>
        <translation>
            <numerusform>%n часть в сумме даёт {known}; при итоге {total} формулировка это допускает.</numerusform>
            <numerusform>%n части в сумме дают {known}; при итоге {total} формулировка это допускает.</numerusform>
            <numerusform>%n частей в сумме дают {known}; при итоге {total} формулировка это допускает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {known} of {total}; {rest} ({share}) remain: {what}.</source>
        <translation>
            <numerusform>%n часть в сумме даёт {known} из {total}; остаётся {rest} ({share}): {what}.</numerusform>
            <numerusform>%n части в сумме дают {known} из {total}; остаётся {rest} ({share}): {what}.</numerusform>
            <numerusform>%n частей в сумме дают {known} из {total}; остаётся {rest} ({share}): {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the source does not say what they are</source>
        <translation>источник не указывает, что это</translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {known}, which is {rest} more than {total}, the total.</source>
        <translation>
            <numerusform>%n часть в сумме даёт {known}, что на {rest} больше итога {total}.</numerusform>
            <numerusform>%n части в сумме дают {known}, что на {rest} больше итога {total}.</numerusform>
            <numerusform>%n частей в сумме дают {known}, что на {rest} больше итога {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s), those not established included, add up to {known}, which is {rest} less than {total}, the total.</source>
        <translation>
            <numerusform>%n часть, считая неустановленных, в сумме даёт {known}, что на {rest} меньше итога {total}.</numerusform>
            <numerusform>%n части, считая неустановленных, в сумме дают {known}, что на {rest} меньше итога {total}.</numerusform>
            <numerusform>%n частей, считая неустановленных, в сумме дают {known}, что на {rest} меньше итога {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} less the parts leaves {left}; the remainder is given as {given}.</source>
        <translation>Если из {total} вычесть части, остаётся {left}; остаток же указан как {given}.</translation>
    </message>
    <message>
        <source>{parts} = {known}; {total} − {known} = {rest}</source>
        <translation>{parts} = {known}; {total} − {known} = {rest}</translation>
    </message>
    <message>
        <source>{part} is more than {whole}, so it is no part of it.</source>
        <translation>{part} больше, чем {whole}, поэтому быть его частью не может.</translation>
    </message>
    <message>
        <source>{part} of {whole} are {share}: a majority.</source>
        <translation>{part} из {whole} — это {share}: большинство.</translation>
    </message>
    <message>
        <source>{part} of {whole} are {share}, more than {threshold}.</source>
        <translation>{part} из {whole} — это {share}, больше {threshold}.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {whole} are {share}: the largest of %n equally long parts (the next has {next}), not a majority.</source>
        <translation>
            <numerusform>{part} из {whole} — это {share}: наибольшая из %n части равной длины (у следующей {next}), но не большинство.</numerusform>
            <numerusform>{part} из {whole} — это {share}: наибольшая из %n частей равной длины (у следующей {next}), но не большинство.</numerusform>
            <numerusform>{part} из {whole} — это {share}: наибольшая из %n частей равной длины (у следующей {next}), но не большинство.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {whole} are {share}: neither a majority nor the largest of %n equally long parts (the largest has {next}).</source>
        <translation>
            <numerusform>{part} из {whole} — это {share}: не большинство и не наибольшая из %n части равной длины (у наибольшей {next}).</numerusform>
            <numerusform>{part} из {whole} — это {share}: не большинство и не наибольшая из %n частей равной длины (у наибольшей {next}).</numerusform>
            <numerusform>{part} из {whole} — это {share}: не большинство и не наибольшая из %n частей равной длины (у наибольшей {next}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} are {share}: not a majority. Whether it is the largest part cannot be seen.</source>
        <translation>{part} из {whole} — это {share}: не большинство. Наибольшая ли это часть, не видно.</translation>
    </message>
    <message>
        <source>{part} of {whole} are {share}; the claim is {claim}.</source>
        <translation>{part} из {whole} — это {share}; заявлено {claim}.</translation>
    </message>
    <message>
        <source>{part} / {whole} = {share}</source>
        <translation>{part} / {whole} = {share}</translation>
    </message>
    <message>
        <source>“{label}” is a running total, so its values are no parts of a whole.</source>
        <translation>«{label}» — нарастающий итог, поэтому его значения — не части целого.</translation>
    </message>
    <message>
        <source>The relation is faulty: there is no figure “{key}” in the dataset. Correct the id.</source>
        <translation>Соотношение ошибочно: показателя «{key}» в наборе данных нет. Исправьте код.</translation>
    </message>
    <message>
        <source>The relation is faulty: it names no “{role}”. Name a figure in that role.</source>
        <translation>Соотношение ошибочно: роль «{role}» не заполнена. Укажите показатель в этой роли.</translation>
    </message>
    <message>
        <source>The relation is faulty: it names several times a “{role}”. Name one.</source>
        <translation>Соотношение ошибочно: роль «{role}» заполнена несколько раз. Укажите один показатель.</translation>
    </message>
    <message>
        <source>The relation is faulty: “{label}” ({key}) has no number. Name one that has.</source>
        <translation>Соотношение ошибочно: у показателя «{label}» ({key}) нет числа. Укажите показатель, у которого оно есть.</translation>
    </message>
    <message>
        <source>The relation is faulty: “{key}” is no series with values. Name one.</source>
        <translation>Соотношение ошибочно: «{key}» — не ряд со значениями. Укажите ряд.</translation>
    </message>
    <message>
        <source>The relation is faulty: “{name}” is missing or not of the expected kind. Correct it.</source>
        <translation>Соотношение ошибочно: параметр «{name}» отсутствует или не того вида. Исправьте его.</translation>
    </message>
    <message>
        <source>The relation is faulty: it divides by “{label}” ({key}), which is zero. Name another figure.</source>
        <translation>Соотношение ошибочно: оно делит на показатель «{label}» ({key}), а тот равен нулю. Укажите другой показатель.</translation>
    </message>
    <message>
        <source>The relation is faulty: “{label}” ({key}) is checked against itself, so it proves nothing. Name another figure.</source>
        <translation>Соотношение ошибочно: показатель «{label}» ({key}) сверяется сам с собой, а это ничего не доказывает. Укажите другой показатель.</translation>
    </message>
    <message>
        <source>The relation is faulty. {reason} Name figures that may meet.</source>
        <translation>Соотношение ошибочно. {reason} Укажите показатели, которые можно сопоставлять.</translation>
    </message>
    <message>
        <source>The relation is faulty. {reason} Correct the relation.</source>
        <translation>Соотношение ошибочно. {reason} Исправьте соотношение.</translation>
    </message>
    <message>
        <source>“{first}” is in “{unit}” and “{second}” in “{other}”, which cannot be compared.</source>
        <translation>Единица показателя «{first}» — «{unit}», показателя «{second}» — «{other}»; сравнивать их нельзя.</translation>
    </message>
    <message>
        <source>“{label}” is in “{unit}”, which no ratio of two counts can be.</source>
        <translation>Единица показателя «{label}» — «{unit}», а у отношения двух количеств она такой быть не может.</translation>
    </message>
    <message>
        <source>{first} + {second}</source>
        <translation>{first} + {second}</translation>
    </message>
    <message>
        <source>{first} + … + {second}</source>
        <translation>{first} + … + {second}</translation>
    </message>
    <message>
        <source>The reports of {first} and {last} differ by {claim}, the number claimed. {tried}</source>
        <translation>Сводки за {first} и {last} различаются на {claim} — это и есть заявленное число. {tried}</translation>
    </message>
    <message>
        <source>The reports of {start} and {end} differ by {stated}, which a claim of {claim} allows as it is worded.</source>
        <translation>Сводки за {start} и {end} различаются на {stated}; заявленное число {claim} в его формулировке это допускает.</translation>
    </message>
    <message>
        <source>The reports of {start} and {end} differ by {stated}, not by {claim}. {tried}</source>
        <translation>Сводки за {start} и {end} различаются на {stated}, а не на {claim}. {tried}</translation>
    </message>
    <message numerus="yes">
        <source>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, a window that is %n day(s) short. {tried}</source>
        <translation>
            <numerusform>Сводки за {start} и {end} различаются на {stated}; {claim} — это разность сводок за {first} и {last}, то есть окно на %n день короче нужного. {tried}</numerusform>
            <numerusform>Сводки за {start} и {end} различаются на {stated}; {claim} — это разность сводок за {first} и {last}, то есть окно на %n дня короче нужного. {tried}</numerusform>
            <numerusform>Сводки за {start} и {end} различаются на {stated}; {claim} — это разность сводок за {first} и {last}, то есть окно на %n дней короче нужного. {tried}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, a window that is %n day(s) too long. {tried}</source>
        <translation>
            <numerusform>Сводки за {start} и {end} различаются на {stated}; {claim} — это разность сводок за {first} и {last}, то есть окно на %n день длиннее нужного. {tried}</numerusform>
            <numerusform>Сводки за {start} и {end} различаются на {stated}; {claim} — это разность сводок за {first} и {last}, то есть окно на %n дня длиннее нужного. {tried}</numerusform>
            <numerusform>Сводки за {start} и {end} различаются на {stated}; {claim} — это разность сводок за {first} и {last}, то есть окно на %n дней длиннее нужного. {tried}</numerusform>
        </translation>
    </message>
    <message>
        <source>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, as long a window on other days. {tried}</source>
        <translation>Сводки за {start} и {end} различаются на {stated}; {claim} — это разность сводок за {first} и {last}, то есть окно той же длины, но на другие дни. {tried}</translation>
    </message>
    <message>
        <source>The series has no report of {start} or of {end}, so the window cannot be worked out.</source>
        <translation>В ряду нет сводки за {start} или за {end}, поэтому окно рассчитать нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n window(s) tried, none matches.</source>
        <translation>
            <numerusform>Из %n проверенного окна не подходит ни одно.</numerusform>
            <numerusform>Из %n проверенных окон не подходит ни одно.</numerusform>
            <numerusform>Из %n проверенных окон не подходит ни одно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n window(s) tried, this one alone matches.</source>
        <translation>
            <numerusform>Из %n проверенного окна подходит только это.</numerusform>
            <numerusform>Из %n проверенных окон подходит только это.</numerusform>
            <numerusform>Из %n проверенных окон подходит только это.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n window(s) tried, {matches} match.</source>
        <translation>
            <numerusform>Из %n проверенного окна подходящих — {matches}.</numerusform>
            <numerusform>Из %n проверенных окон подходящих — {matches}.</numerusform>
            <numerusform>Из %n проверенных окон подходящих — {matches}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{second} − {first} = {stated}</source>
        <translation>{second} − {first} = {stated}</translation>
    </message>
    <message>
        <source>The window lies far from the days of “{label}”.</source>
        <translation>Окно лежит далеко от дней показателя «{label}».</translation>
    </message>
    <message>
        <source>“{label}” is no cumulative series.</source>
        <translation>Ряд «{label}» не является нарастающим итогом.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of published numbers against each other.</source>
        <translation>
            <numerusform>%n проверка: опубликованные числа сопоставлены друг с другом.</numerusform>
            <numerusform>%n проверки: опубликованные числа сопоставлены друг с другом.</numerusform>
            <numerusform>%n проверок: опубликованные числа сопоставлены друг с другом.</numerusform>
        </translation>
    </message>
    <message>
        <source>{verdict}: {count}</source>
        <translation>{verdict}: {count}</translation>
    </message>
    <message>
        <source>{key} · {question}</source>
        <translation>{key} · {question}</translation>
    </message>
    <message>
        <source>Verdict: {verdict}.</source>
        <translation>Вывод: {verdict}.</translation>
    </message>
    <message>
        <source>Proposed by Tollbook; the dataset does not state it.</source>
        <translation>Предложено программой Tollbook; в наборе данных этого нет.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>With numbers</source>
        <translation>С числами</translation>
    </message>
    <message>
        <source>This dataset states no relations between its figures.</source>
        <translation>В этом наборе данных не указаны соотношения между показателями.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Find in checks</source>
        <translation>Найти в проверках</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>{verdict} {count}</source>
        <translation>{verdict} {count}</translation>
    </message>
    <message>
        <source>This dataset states no relations between its figures, and none could be proposed.</source>
        <translation>В этом наборе данных не указаны соотношения между показателями, и предложить их не удалось.</translation>
    </message>
    <message>
        <source>Looking for relations to propose…</source>
        <translation>Идёт поиск соотношений, которые можно предложить…</translation>
    </message>
    <message>
        <source>No check passes. Choose all verdicts, or search for another word.</source>
        <translation>Ни одна проверка не подходит. Выберите все выводы или ищите другое слово.</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>Список проверок</translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n check(s)</source>
        <translation>
            <numerusform>Показатели %n проверки</numerusform>
            <numerusform>Показатели %n проверок</numerusform>
            <numerusform>Показатели %n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>{verdict}. {meaning}</source>
        <translation>{verdict}. {meaning}</translation>
    </message>
    <message>
        <source>Figures in it</source>
        <translation>Показатели в ней</translation>
    </message>
    <message>
        <source>Proposed by Tollbook: the dataset does not state this check.</source>
        <translation>Предложено программой Tollbook: в наборе данных этой проверки нет.</translation>
    </message>
    <message>
        <source>{key}: {value}</source>
        <translation>{key}: {value}</translation>
    </message>
</context>
<context>
    <name>AuditChart</name>
    <message>
        <source>Verdict: {verdict}. {sentence}</source>
        <translation>Вывод: {verdict}. {sentence}</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>{share} of the total</source>
        <translation>{share} итога</translation>
    </message>
    <message>
        <source>what remains: {what}</source>
        <translation>остаток: {what}</translation>
    </message>
    <message>
        <source>what remains, not said by the source</source>
        <translation>остаток, источник его не называет</translation>
    </message>
    <message>
        <source>the claim; shaded: what its wording allows</source>
        <translation>утверждение; закрашено: что допускает формулировка</translation>
    </message>
    <message>
        <source>the claim</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>{first} / {second}</source>
        <translation>{first} / {second}</translation>
    </message>
    <message>
        <source>{ratio} times (95 %: {low} to {high})</source>
        <translation>отношение {ratio} (95&#xa0;%: от {low} до {high})</translation>
    </message>
    <message>
        <source>{ratio} times</source>
        <translation>отношение {ratio}</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>вычислено</translation>
    </message>
    <message>
        <source>{value} / {base}</source>
        <translation>{value} / {base}</translation>
    </message>
    <message>
        <source>dashed: {share} of it</source>
        <translation>пунктир: {share} целого</translation>
    </message>
    <message>
        <source>Mean a day that a majority needs</source>
        <translation>Среднее в день, нужное для большинства</translation>
    </message>
    <message>
        <source>Reports of {first} and {last}</source>
        <translation>Сводки за {first} и {last}</translation>
    </message>
    <message>
        <source>the window that is claimed</source>
        <translation>заявленное окно</translation>
    </message>
    <message>
        <source>this window matches</source>
        <translation>это окно подходит</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) tried</source>
        <translation>
            <numerusform>%n проверенное окно</numerusform>
            <numerusform>%n проверенных окна</numerusform>
            <numerusform>%n проверенных окон</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>First and last day counted</source>
        <translation>Первый и последний день учтены</translation>
    </message>
    <message>
        <source>As said</source>
        <translation>Как сказано</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>по состоянию на {day}</translation>
    </message>
    <message numerus="yes">
        <source>of %n day(s)</source>
        <translation>
            <numerusform>за %n день</numerusform>
            <numerusform>за %n дня</numerusform>
            <numerusform>за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
</context>
<context>
    <name>Bound</name>
    <message>
        <source>none: a plain number</source>
        <translation>нет: просто число</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>почти</translation>
    </message>
    <message>
        <source>range</source>
        <translation>диапазон</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>место в ряду</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>словами</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>{measure}, by {scheme}</source>
        <translation>{measure}, по признаку «{scheme}»</translation>
    </message>
    <message>
        <source>{population}; {unit}, as of {as_of}</source>
        <translation>{population}; {unit}, по состоянию на {as_of}</translation>
    </message>
    <message>
        <source>{population}; {unit}, last date in the file {as_of}</source>
        <translation>{population}; {unit}, последняя дата в файле: {as_of}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>по {end}</translation>
    </message>
    <message>
        <source>{population}; {unit}, day not stated</source>
        <translation>{population}; {unit}, день не указан</translation>
    </message>
    <message>
        <source>{population}; share of {total} {unit}, as of {as_of}</source>
        <translation>{population}; доля от {total} {unit}, по состоянию на {as_of}</translation>
    </message>
    <message>
        <source>{subtitle} (another edition than the headline)</source>
        <translation>{subtitle} (не тот выпуск, что у главного показателя)</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>с {start}</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>вычислено</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>What is broken down</source>
        <translation>Что распределяется</translation>
    </message>
    <message>
        <source>By {scheme}, as of {as_of}</source>
        <translation>По признаку «{scheme}», по состоянию на {as_of}</translation>
    </message>
    <message>
        <source>By {scheme}, as of {as_of} ({measure})</source>
        <translation>По признаку «{scheme}», по состоянию на {as_of} ({measure})</translation>
    </message>
    <message>
        <source>a day not stated</source>
        <translation>неуказанный день</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Показать как</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>This dataset breaks no count down into parts.</source>
        <translation>В этом наборе данных ни одно число не разбито на части.</translation>
    </message>
    <message>
        <source>Table of the parts</source>
        <translation>Таблица частей</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{subtitle} Shown: {first} to {last}.</source>
        <translation>{subtitle} Показано: {first} – {last}.</translation>
    </message>
    <message>
        <source>Total, {publisher}, {day}</source>
        <translation>Итог, {publisher}, {day}</translation>
    </message>
    <message>
        <source>Deaths with a known date, {publisher}, {day}</source>
        <translation>Смерти с известной датой, {publisher}, {day}</translation>
    </message>
    <message>
        <source>Source: {sources}. {dated}</source>
        <translation>Источник: {sources}. {dated}</translation>
    </message>
    <message>
        <source>Source: {sources}. {dated} A confirmed minimum.</source>
        <translation>Источник: {sources}. {dated} Подтверждённый минимум.</translation>
    </message>
    <message>
        <source>{publisher}, via {relays}</source>
        <translation>{publisher} (через: {relays})</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>По состоянию на {day}.</translation>
    </message>
    <message>
        <source>First seen {day}.</source>
        <translation>Впервые замечено {day}.</translation>
    </message>
    <message>
        <source>Published {day}.</source>
        <translation>Опубликовано {day}.</translation>
    </message>
    <message>
        <source>Page dated {day}.</source>
        <translation>Дата страницы: {day}.</translation>
    </message>
    <message>
        <source>Last date in the file {day}.</source>
        <translation>Последняя дата в файле: {day}.</translation>
    </message>
    <message>
        <source>As known between {first} and {last}.</source>
        <translation>По состоянию на даты с {first} по {last}.</translation>
    </message>
    <message>
        <source>Day not stated.</source>
        <translation>День не указан.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Id</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>{question} (proposed)</source>
        <translation>{question} (предложено)</translation>
    </message>
    <message>
        <source>faulty relation</source>
        <translation>ошибочное соотношение</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>The id &quot;{key}&quot; stands in row {first} already. Give one of them another id.</source>
        <translation>Код «{key}» уже стоит в строке {first}. Дайте одной из записей другой код.</translation>
    </message>
    <message>
        <source>The id &quot;{key}&quot; stands in {table} too, row {first}. Give one of them another id.</source>
        <translation>Код «{key}» стоит и в таблице {table}, строка {first}. Дайте одной из записей другой код.</translation>
    </message>
    <message>
        <source>There is no &quot;{key}&quot; in {table}. Add it there, or correct the reference.</source>
        <translation>В таблице {table} нет «{key}». Добавьте его туда или исправьте ссылку.</translation>
    </message>
    <message>
        <source>There is no such day as &quot;{text}&quot;. Correct the date.</source>
        <translation>Дня «{text}» не существует. Исправьте дату.</translation>
    </message>
    <message>
        <source>The day &quot;{text}&quot; is not in the years {first} to {last}. Correct the date.</source>
        <translation>День «{text}» не лежит в пределах {first}–{last} годов. Исправьте дату.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it starts on {start}. Correct one of them.</source>
        <translation>Конец периода ({end}) раньше его начала ({start}). Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The numbers {lower}, {value} and {upper} are not in order: low, value, high. Correct them.</source>
        <translation>Числа {lower}, {value} и {upper} стоят не по порядку: нижнее, значение, верхнее. Исправьте их.</translation>
    </message>
    <message>
        <source>The derived value is {value}, but its formula gives {computed}. Correct one.</source>
        <translation>Вычисленное значение — {value}, а его формула даёт {computed}. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>The figure &quot;{key}&quot; is {measure} of &quot;{population}&quot;; it cannot be added to or taken from &quot;{total}&quot;, which is {other} of &quot;{others}&quot;. Correct the measure, or take it out.</source>
        <translation>Показатель «{key}» ({measure}, совокупность «{population}») нельзя прибавить к показателю «{total}» ({other}, совокупность «{others}») или вычесть из него. Исправьте меру или уберите показатель.</translation>
    </message>
    <message>
        <source>The series &quot;{series}&quot; has two values that start on {start}. Remove one.</source>
        <translation>В ряду «{series}» два значения начинаются в один день: {start}. Уберите одно.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>Published by {publisher}.</source>
        <translation>Издатель: {publisher}.</translation>
    </message>
    <message>
        <source>Published by {publisher}, via {relays}.</source>
        <translation>Издатель: {publisher} (через: {relays}).</translation>
    </message>
    <message>
        <source>Worked out by Tollbook: {formula}.</source>
        <translation>Вычислено программой Tollbook: {formula}.</translation>
    </message>
    <message>
        <source>A confirmed minimum.</source>
        <translation>Подтверждённый минимум.</translation>
    </message>
    <message>
        <source>Found in: {where}.</source>
        <translation>Где найдено: {where}.</translation>
    </message>
    <message>
        <source>Tollbook dataset &quot;{title}&quot;, {digest}.</source>
        <translation>Набор данных Tollbook «{title}», {digest}.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Id</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Совокупность</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Передано через</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Место в источнике</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Оговорки</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Дата события</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Дата отчёта</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Cumulative count</source>
        <translation>Нарастающий итог</translation>
    </message>
    <message>
        <source>Low end of a range</source>
        <translation>Нижний конец диапазона</translation>
    </message>
    <message>
        <source>High end of a range</source>
        <translation>Верхний конец диапазона</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Имя человека</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>[missing]</source>
        <translation>[нет данных]</translation>
    </message>
    <message>
        <source>missing: the file says &quot;{cell}&quot;</source>
        <translation>нет данных: в файле стоит «{cell}»</translation>
    </message>
    <message>
        <source>not read as a date</source>
        <translation>не прочитано как дата</translation>
    </message>
    <message>
        <source>not read as a number</source>
        <translation>не прочитано как число</translation>
    </message>
    <message>
        <source>in the file: {cell}</source>
        <translation>в файле: {cell}</translation>
    </message>
    <message>
        <source>Date, unclear</source>
        <translation>Дата, неясная</translation>
    </message>
    <message>
        <source>day and month can stand either way; it is asked in the next step</source>
        <translation>порядок дня и месяца может быть любым; об этом спросит следующий шаг</translation>
    </message>
    <message>
        <source>[name hidden]</source>
        <translation>[имя скрыто]</translation>
    </message>
    <message>
        <source>{kind}, {role}</source>
        <translation>{kind}, {role}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no file and no command of this name. &quot;tollbook --help&quot; lists the commands.</source>
        <translation>Нет ни файла, ни команды с таким именем. Список команд выводит «tollbook --help».</translation>
    </message>
    <message>
        <source>A picture is written as PNG. Give it a name that ends with .png.</source>
        <translation>Изображение записывается в формате PNG. Дайте ему имя, которое оканчивается на .png.</translation>
    </message>
    <message>
        <source>The picture cannot be written there ({reason}). Name another file.</source>
        <translation>Изображение не удаётся записать туда ({reason}). Укажите другой файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): {verdicts}</source>
        <translation>
            <numerusform>%n проверка: {verdicts}</numerusform>
            <numerusform>%n проверки: {verdicts}</numerusform>
            <numerusform>%n проверок: {verdicts}</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed by Tollbook</source>
        <translation>предложено программой Tollbook</translation>
    </message>
    <message>
        <source>This dataset states no relations, and Tollbook finds none to propose.</source>
        <translation>В этом наборе данных не указаны соотношения, и Tollbook не находит, какие предложить.</translation>
    </message>
    <message>
        <source>A Tollbook file ends with .tollbook. Give the file to write such a name.</source>
        <translation>Файл Tollbook оканчивается на .tollbook. Дайте записываемому файлу такое имя.</translation>
    </message>
    <message>
        <source>A list is written as .tollbook, .csv, .tsv, .json or .xlsx. Give the file a name that ends so.</source>
        <translation>Список записывается как .tollbook, .csv, .tsv, .json или .xlsx. Дайте файлу имя с таким окончанием.</translation>
    </message>
    <message>
        <source>This is the list itself. Give the file to write another name.</source>
        <translation>Это сам список. Дайте записываемому файлу другое имя.</translation>
    </message>
    <message>
        <source>{file} will hold names of people (column: {columns}). --without-names leaves them out.</source>
        <translation>В файле {file} будут имена людей (столбец: {columns}). Параметр --without-names их опускает.</translation>
    </message>
    <message>
        <source>Names of people are left out of {file} (column: {columns}). --with-names keeps them.</source>
        <translation>Имена людей в файл {file} не попадают (столбец: {columns}). Параметр --with-names их сохраняет.</translation>
    </message>
    <message>
        <source>There is no column &quot;{name}&quot; to count by. There are: {names}.</source>
        <translation>Нет столбца «{name}», по которому можно считать. Есть: {names}.</translation>
    </message>
    <message>
        <source>The list has no dates: leave --from and --to out.</source>
        <translation>В списке нет дат: уберите --from и --to.</translation>
    </message>
    <message>
        <source>No row has &quot;{value}&quot; in the column &quot;{name}&quot;.</source>
        <translation>Ни в одной строке нет значения «{value}» в столбце «{name}».</translation>
    </message>
    <message>
        <source>The column &quot;{name}&quot; holds names of people. Say --with-names if they are to be written.</source>
        <translation>В столбце «{name}» — имена людей. Укажите --with-names, если их нужно записать.</translation>
    </message>
    <message>
        <source>In the column &quot;{name}&quot; day and month may stand either way. Say which with --date-order.</source>
        <translation>В столбце «{name}» порядок дня и месяца может быть любым. Укажите его параметром --date-order.</translation>
    </message>
    <message>
        <source>This dataset has no chart of this name. &quot;tollbook export --list&quot; lists those it has.</source>
        <translation>В этом наборе данных нет диаграммы с таким именем. Их список выводит «tollbook export --list».</translation>
    </message>
    <message>
        <source>The chart draws no figure of this id. It draws: {keys}.</source>
        <translation>На диаграмме нет показателя с таким кодом. На ней есть: {keys}.</translation>
    </message>
    <message>
        <source>{option} changes nothing in this chart. Leave it out, or choose another chart.</source>
        <translation>{option} ничего не меняет на этой диаграмме. Уберите его или выберите другую диаграмму.</translation>
    </message>
    <message>
        <source>This is the dataset itself. Give the file to write another name.</source>
        <translation>Это сам набор данных. Дайте записываемому файлу другое имя.</translation>
    </message>
    <message>
        <source>A report is written as PDF or HTML. Give the file a name that ends so.</source>
        <translation>Отчёт записывается как PDF или HTML. Дайте файлу имя с таким окончанием.</translation>
    </message>
    <message>
        <source>Nothing can be written there ({reason}). Send the output somewhere else.</source>
        <translation>Туда ничего нельзя записать ({reason}). Направьте вывод в другое место.</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>вывод закрыт</translation>
    </message>
    <message>
        <source>{title}: valid, {count} figures, digest {digest}</source>
        <translation>{title}: без ошибок, показателей: {count}, контрольная сумма {digest}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>{measure}: {population}</source>
        <translation>{measure}: {population}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} и {second}</translation>
    </message>
    <message>
        <source>Unit: {unit}.</source>
        <translation>Единица: {unit}.</translation>
    </message>
    <message>
        <source>people, or people per day</source>
        <translation>человек или человек в день</translation>
    </message>
    <message>
        <source>{subtitle} {reason}</source>
        <translation>{subtitle} {reason}</translation>
    </message>
    <message>
        <source>{subtitle} Not on the axis of the first panel: {reason}</source>
        <translation>{subtitle} Не на оси первой панели: {reason}</translation>
    </message>
    <message>
        <source>{population}; {what}</source>
        <translation>{population}; {what}</translation>
    </message>
    <message>
        <source>{start} to {end}; {what}</source>
        <translation>{start} – {end}; {what}</translation>
    </message>
    <message>
        <source>to {end}; {what}</source>
        <translation>по {end}; {what}</translation>
    </message>
    <message>
        <source>{period}; {what}</source>
        <translation>{period}; {what}</translation>
    </message>
    <message>
        <source>period not stated</source>
        <translation>период не указан</translation>
    </message>
    <message>
        <source>a confirmed minimum</source>
        <translation>подтверждённый минимум</translation>
    </message>
    <message>
        <source>at least this many</source>
        <translation>не меньше этого числа</translation>
    </message>
    <message>
        <source>experts&apos; judgement, not a confidence interval</source>
        <translation>суждение экспертов, не доверительный интервал</translation>
    </message>
    <message>
        <source>an estimate, not a count</source>
        <translation>оценка, не подсчёт</translation>
    </message>
    <message>
        <source>an estimate with its interval, not a count</source>
        <translation>оценка с интервалом, не подсчёт</translation>
    </message>
    <message>
        <source>as claimed: killed and wounded</source>
        <translation>как заявлено: убитые и раненые</translation>
    </message>
    <message>
        <source>as a government acknowledges it</source>
        <translation>как признаёт правительство</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>как опубликовано</translation>
    </message>
    <message>
        <source>Not drawn, for they are statements in words and have no number: {labels}.</source>
        <translation>Не показаны, так как это утверждения словами, без числа: {labels}.</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>Values over time share an axis only with values over equal periods.</source>
        <translation>Значения во времени могут быть на одной оси только со значениями за равные периоды.</translation>
    </message>
    <message>
        <source>{population}; {unit}, running total.</source>
        <translation>{population}; {unit}, нарастающий итог.</translation>
    </message>
    <message>
        <source>{population}; {unit} by {granularity}.</source>
        <translation>{population}; {unit}, шаг: {granularity}.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Add a figure or a series</source>
        <translation>Добавить показатель или ряд</translation>
    </message>
    <message>
        <source>Remove the selected</source>
        <translation>Убрать выбранное</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Add a figure or a series, or start again.</source>
        <translation>Пока сравнивать нечего. Добавьте показатель или ряд либо начните заново.</translation>
    </message>
    <message>
        <source>Table of what is compared</source>
        <translation>Таблица сравниваемого</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Рассчитать</translation>
    </message>
    <message>
        <source>against</source>
        <translation>относительно</translation>
    </message>
    <message>
        <source>First figure to work out</source>
        <translation>Первый показатель для расчёта</translation>
    </message>
    <message>
        <source>Second figure to work out</source>
        <translation>Второй показатель для расчёта</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>series · {publisher}</source>
        <translation>ряд · {publisher}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong inside Tollbook</source>
        <translation>Внутри Tollbook произошла ошибка</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours; nothing of your files was changed. You can go on or restart. The report below names no file of yours but the one that was open; save it to pass it on.</source>
        <translation>Это ошибка программы, а не ваша; в ваших файлах ничего не изменено. Можно продолжить работу или запустить программу заново. В отчёте ниже из ваших файлов назван только открытый; сохраните отчёт, чтобы передать его.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>Export figures</source>
        <translation>Экспорт показателей</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>All figures of the dataset ({count})</source>
        <translation>Все показатели набора данных ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>all figures of the dataset</source>
        <translation>все показатели набора данных</translation>
    </message>
    <message>
        <source>Each row carries its bound, measure, population, period, source and cautions. Column names are the same in every language.</source>
        <translation>В каждой строке есть граница, мера, совокупность, период, источник и оговорки. Имена столбцов одинаковы на всех языках.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Excel workbook, with notes and sources</source>
        <translation>Книга Excel, с примечаниями и источниками</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для электронных таблиц</translation>
    </message>
    <message>
        <source>TSV, for other programs</source>
        <translation>TSV, для других программ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>About Tollbook</source>
        <translation>О программе Tollbook</translation>
    </message>
    <message>
        <source>Tollbook {version}

Documented war-loss statistics, each number with its source, without a network.

{dataset}

Program: MIT licence. Compilation of the dataset: CC BY 4.0, its sources are named with every figure.</source>
        <translation>Tollbook {version}

Документированная статистика военных потерь: у каждого числа есть источник, сеть не нужна.

{dataset}

Программа: лицензия MIT. Составление набора данных: CC BY 4.0, источники названы при каждом показателе.</translation>
    </message>
    <message>
        <source>Software of others inside Tollbook</source>
        <translation>Сторонние программы в составе Tollbook</translation>
    </message>
    <message>
        <source>Qt, PySide6 and Shiboken6 are used under the LGPL 3. They are shared libraries in {folder}; you may replace them with builds of your own. Each entry names where its source is.</source>
        <translation>Qt, PySide6 и Shiboken6 используются по лицензии LGPL 3. Это динамические библиотеки в папке {folder}; их можно заменить собственными сборками. В каждой записи указано, где взять исходный код.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>{name} {version}
Licence: {licence}
Source: {source}</source>
        <translation>{name} {version}
Лицензия: {licence}
Исходный код: {source}</translation>
    </message>
    <message>
        <source>Open a dataset, or a list or series of your own</source>
        <translation>Открыть набор данных либо свой список или ряд</translation>
    </message>
    <message>
        <source>All that Tollbook reads ({endings})</source>
        <translation>Всё, что читает Tollbook ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Файл не удаётся открыть</translation>
    </message>
    <message>
        <source>What was open before stays open. What is wrong:</source>
        <translation>То, что было открыто, остаётся открытым. Что не так:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Сброс настроек</translation>
    </message>
    <message>
        <source>Forget the window&apos;s place, columns, theme, language and size of text, what is shown and what was opened before, and start as on the first day? Datasets, saved views, and how lists are read stay.</source>
        <translation>Забыть положение окна, столбцы, тему, язык и размер текста, то, что показано, и список открытого раньше и начать, как в первый день? Наборы данных, сохранённые виды и способы чтения списков остаются.</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>Продолжить с того же места?</translation>
    </message>
    <message>
        <source>Tollbook was not closed the last time: it, or the computer, stopped. The file, page, filters and selection of that moment are still known.</source>
        <translation>В прошлый раз работа Tollbook прервалась: остановилась сама программа или компьютер. Файл, страница, фильтры и выбранное на тот момент сохранились.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Продолжить с того же места</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Начать сначала</translation>
    </message>
    <message>
        <source>Forget the lists that are kept</source>
        <translation>Забыть хранимые списки</translation>
    </message>
    <message>
        <source>So that lists open at once, Tollbook keeps them as they were read, for you alone: {size} in the cache folder of this account. Remove all of that? The lists themselves, and how their columns are read, are not touched.</source>
        <translation>Чтобы списки открывались сразу, Tollbook хранит их в прочитанном виде, только для вас: {size} в папке кэша этой учётной записи. Удалить всё это? Сами списки и то, как читаются их столбцы, не затрагиваются.</translation>
    </message>
    <message>
        <source>Report a wrong number</source>
        <translation>Сообщить о неверном числе</translation>
    </message>
    <message>
        <source>Tollbook sends nothing. Copy this text, say what is wrong and where you know it from, and send it to whoever gave you the dataset.</source>
        <translation>Tollbook ничего не отправляет. Скопируйте этот текст, укажите, что не так и откуда вы это знаете, и отправьте тому, от кого получили набор данных.</translation>
    </message>
    <message>
        <source>A number in a Tollbook dataset seems wrong.

Figure: {key}
{citation}

What it should be: 
Where that is published (address, date): 

{dataset}
Tollbook {version}</source>
        <translation>Число в наборе данных Tollbook кажется неверным.

Показатель: {key}
{citation}

Как должно быть: 
Где это опубликовано (адрес, дата): 

{dataset}
Tollbook {version}</translation>
    </message>
    <message>
        <source>(none selected: choose the figure first)</source>
        <translation>(ничего не выбрано: сначала выберите показатель)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Figures are written as CSV, TSV, JSON or XLSX. Give the file a name that ends so.</source>
        <translation>Показатели записываются как CSV, TSV, JSON или XLSX. Дайте файлу имя с таким окончанием.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels is too large. Choose a smaller width or scale, or write a PDF or an SVG.</source>
        <translation>Изображение {width} × {height} пикселей слишком велико. Выберите меньшую ширину или масштаб либо запишите PDF или SVG.</translation>
    </message>
    <message>
        <source>Lists are written as CSV, TSV, JSON or XLSX. Give the file a name that ends so.</source>
        <translation>Списки записываются как CSV, TSV, JSON или XLSX. Дайте файлу имя с таким окончанием.</translation>
    </message>
    <message>
        <source>A sheet of a spreadsheet holds {most} rows, these are {rows}. Write them as CSV, TSV or JSON.</source>
        <translation>На лист электронной таблицы помещается строк: {most}, а здесь их {rows}. Запишите их как CSV, TSV или JSON.</translation>
    </message>
    <message>
        <source>Charts are written as PDF, SVG or PNG. Give the file a name that ends so.</source>
        <translation>Диаграммы записываются как PDF, SVG или PNG. Дайте файлу имя с таким окончанием.</translation>
    </message>
    <message>
        <source>Export a chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>{number} mm: {columns}</source>
        <translation>{number} мм: {columns}</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>одна колонка</translation>
    </message>
    <message>
        <source>one and a half</source>
        <translation>полторы колонки</translation>
    </message>
    <message>
        <source>two columns</source>
        <translation>две колонки</translation>
    </message>
    <message>
        <source>Other, in millimetres</source>
        <translation>Другая, в миллиметрах</translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation>В пикселях</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пкс</translation>
    </message>
    <message>
        <source>Pixels for each pixel of the width (96 an inch)</source>
        <translation>Пикселей на каждый пиксель ширины (96 на дюйм)</translation>
    </message>
    <message>
        <source>{number}×</source>
        <translation>{number}×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>With title and subtitle</source>
        <translation>С заголовком и подзаголовком</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Mark that stands out</source>
        <translation>Что выделить</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Текст рядом</translation>
    </message>
    <message>
        <source>Only the days that are zoomed to</source>
        <translation>Только дни из увеличенного промежутка</translation>
    </message>
    <message>
        <source>{width} × {height} mm. The foot goes with every copy.</source>
        <translation>{width} × {height} мм. Строка источника есть в каждой копии.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. The foot goes with every copy.</source>
        <translation>{width} × {height} пикселей. Строка источника есть в каждой копии.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Копировать данные</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Изображение в буфере обмена.</translation>
    </message>
    <message>
        <source>The data is on the clipboard, as a table.</source>
        <translation>Данные в буфере обмена, в виде таблицы.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Изображение PNG</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Find in figures</source>
        <translation>Найти в показателях</translation>
    </message>
    <message>
        <source>Group by measure</source>
        <translation>Группировать по мере</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Снять фильтры</translation>
    </message>
    <message>
        <source>{shown} of {all} figures</source>
        <translation>Показателей: {shown} из {all}</translation>
    </message>
    <message>
        <source>{shown}; {words}</source>
        <translation>{shown}; {words}</translation>
    </message>
    <message>
        <source>No figure passes these filters. Clear them, or search for another word.</source>
        <translation>Ни один показатель не проходит эти фильтры. Снимите их или ищите другое слово.</translation>
    </message>
    <message>
        <source>This dataset has no figures.</source>
        <translation>В этом наборе данных нет показателей.</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Таблица показателей</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>They measure different things: “{first}” and “{second}”. Such numbers share no axis, no sum and no ratio.</source>
        <translation>Показатели измеряют разное: «{first}» и «{second}». У таких чисел нет ни общей оси, ни суммы, ни отношения.</translation>
    </message>
    <message>
        <source>Claimed losses count killed and wounded as a party to the war states them. They are compared with nothing but themselves.</source>
        <translation>Заявленные потери — это убитые и раненые вместе, по заявлению воюющей стороны. Их сравнивают только с ними самими.</translation>
    </message>
    <message>
        <source>They count different people: “{first}” and “{second}”.</source>
        <translation>Показатели учитывают разных людей: «{first}» и «{second}».</translation>
    </message>
    <message>
        <source>They are in different units: “{first}” and “{second}”.</source>
        <translation>У показателей разные единицы: «{first}» и «{second}».</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” may stand side by side only where both are of one period.</source>
        <translation>«{first}» и «{second}» можно показать рядом, только если период у них один.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” may stand side by side, each with its own mark, but not in one sum or ratio.</source>
        <translation>«{first}» и «{second}» можно показать рядом, каждую меру своим знаком, но не в одной сумме и не в одном отношении.</translation>
    </message>
    <message>
        <source>“{label}” is a statement in words and has no number.</source>
        <translation>«{label}» — утверждение словами, числа в нём нет.</translation>
    </message>
    <message>
        <source>They are of different editions: a sum across editions counts some people twice.</source>
        <translation>Показатели из разных выпусков: в сумме по разным выпускам некоторые люди учтены дважды.</translation>
    </message>
    <message>
        <source>“{label}” is a rate, a ratio or a rank: such numbers are no parts and no total.</source>
        <translation>«{label}» — коэффициент, отношение или место в ряду: такие числа не бывают ни частями, ни итогом.</translation>
    </message>
    <message>
        <source>“{first}” is not within the days of “{second}”.</source>
        <translation>Дни показателя «{first}» выходят за пределы периода показателя «{second}».</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are of different days.</source>
        <translation>«{first}» и «{second}» относятся к разным дням.</translation>
    </message>
    <message>
        <source>Their periods or categories overlap: a sum would count some people twice.</source>
        <translation>Периоды или категории показателей пересекаются: в сумме некоторые люди были бы учтены дважды.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Искать в справочнике</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Ничего не найдено. Попробуйте другое слово.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Read, check and pass on documented war-loss statistics, offline.
Without a command Tollbook opens its window.</source>
        <translation>Чтение, проверка и передача документированной статистики военных потерь,
без сети. Без команды Tollbook открывает окно.</translation>
    </message>
    <message>
        <source>A FILE is a dataset: a datapackage.json, its folder, one JSON file with its
tables inside, or a Tollbook file; or a list or series of your own: CSV, TSV,
JSON, XLSX, XLS, ODS or Parquet. Without one, Tollbook takes the dataset that
comes with it.</source>
        <translation>FILE — это набор данных: файл datapackage.json, его папка, один файл JSON
с таблицами внутри или файл Tollbook; либо собственный список или ряд: CSV,
TSV, JSON, XLSX, XLS, ODS или Parquet. Если файл не указан, Tollbook берёт
встроенный набор данных.</translation>
    </message>
    <message>
        <source>A file that has the name of a command needs its folder: tollbook ./figures
Exit codes: 0 done, 1 not done or not valid, 2 the command line is wrong,
3 numbers disagree (audit --strict).</source>
        <translation>Если файл называется так же, как команда, укажите папку: tollbook ./figures
Коды завершения: 0 — выполнено, 1 — не выполнено или в данных есть ошибки,
2 — ошибка в командной строке, 3 — числа не согласуются (audit --strict).</translation>
    </message>
    <message>
        <source>write width and height in pixels, {least} to {most}, such as 1280x800</source>
        <translation>укажите ширину и высоту в пикселях, от {least} до {most}, например 1280x800</translation>
    </message>
    <message>
        <source>--to takes its format from the file&apos;s name; leave --format out</source>
        <translation>формат для --to определяется именем файла; уберите --format</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>a dataset</source>
        <translation>набор данных</translation>
    </message>
    <message>
        <source>open the window (the same as no command)</source>
        <translation>открыть окно (то же, что без команды)</translation>
    </message>
    <message>
        <source>Open the window, with the dataset FILE in it.</source>
        <translation>Открывает окно с набором данных FILE.</translation>
    </message>
    <message>
        <source>print or write all figures as CSV, TSV, JSON or XLSX</source>
        <translation>вывести или записать все показатели как CSV, TSV, JSON или XLSX</translation>
    </message>
    <message>
        <source>Every figure with its bound, measure, population, period and source.</source>
        <translation>Каждый показатель с границей, мерой, совокупностью, периодом и источником.</translation>
    </message>
    <message>
        <source>of what is printed; csv, unless given</source>
        <translation>формат вывода; по умолчанию csv</translation>
    </message>
    <message>
        <source>file to write: .csv, .tsv, .json or .xlsx</source>
        <translation>файл для записи: .csv, .tsv, .json или .xlsx</translation>
    </message>
    <message>
        <source>say what is wrong with a dataset</source>
        <translation>сообщить, что не так в наборе данных</translation>
    </message>
    <message>
        <source>Check a dataset in full: its form, its dates, its references, its sums.</source>
        <translation>Проверяет набор данных полностью: строение, даты, ссылки, суммы.</translation>
    </message>
    <message>
        <source>text, unless given</source>
        <translation>по умолчанию text</translation>
    </message>
    <message>
        <source>save a picture of a page</source>
        <translation>сохранить изображение страницы</translation>
    </message>
    <message>
        <source>Save a page of the window as a PNG picture. No window opens.</source>
        <translation>Сохраняет страницу окна как изображение PNG. Окно не открывается.</translation>
    </message>
    <message>
        <source>%(choices)s; overview, unless given</source>
        <translation>%(choices)s; по умолчанию overview</translation>
    </message>
    <message>
        <source>in pixels; 1280x800, unless given</source>
        <translation>в пикселях; по умолчанию 1280x800</translation>
    </message>
    <message>
        <source>light, unless given</source>
        <translation>по умолчанию light</translation>
    </message>
    <message>
        <source>en, unless given</source>
        <translation>по умолчанию en</translation>
    </message>
    <message>
        <source>size of the text, 100 to 200; 100, unless given</source>
        <translation>размер текста, от 100 до 200; по умолчанию 100</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>файл для записи</translation>
    </message>
    <message>
        <source>check that this installation works</source>
        <translation>проверить, что установленная программа работает</translation>
    </message>
    <message>
        <source>Open the dataset, draw every page and say whether all is well.</source>
        <translation>Открывает набор данных, рисует каждую страницу и сообщает, всё ли в порядке.</translation>
    </message>
    <message>
        <source>Exit codes: 0 checked, 3 with --strict where a verdict is &quot;does not hold&quot;.</source>
        <translation>Коды завершения: 0 — проверено, 3 — с --strict, если есть вывод «не сходится».</translation>
    </message>
    <message>
        <source>check the published numbers against each other</source>
        <translation>сверить опубликованные числа друг с другом</translation>
    </message>
    <message>
        <source>Put every relation of a dataset to its figures, and those that its numbers
suggest, and say whether they agree.</source>
        <translation>Проверяет на показателях все соотношения набора данных, а также те, которые
подсказывают сами числа, и сообщает, сходятся ли они.</translation>
    </message>
    <message>
        <source>exit with 3 where a verdict is &quot;does not hold&quot;</source>
        <translation>завершить с кодом 3, если есть вывод «не сходится»</translation>
    </message>
    <message>
        <source>write a dataset or a list as one Tollbook file, or a list as a table</source>
        <translation>записать набор данных или список одним файлом Tollbook либо список — таблицей</translation>
    </message>
    <message>
        <source>Check a dataset in full, or read a list, and write it as one file that
Tollbook opens. A list can be written as CSV, TSV, JSON or XLSX too.</source>
        <translation>Полностью проверяет набор данных или читает список и записывает его одним
файлом, который открывает Tollbook. Список можно записать и как CSV, TSV,
JSON или XLSX.</translation>
    </message>
    <message>
        <source>a dataset, or a list or series</source>
        <translation>набор данных либо список или ряд</translation>
    </message>
    <message>
        <source>leave names of people out of a Tollbook file, which keeps them otherwise</source>
        <translation>опустить имена людей в файле Tollbook (иначе они в нём остаются)</translation>
    </message>
    <message>
        <source>keep names of people in a table, which leaves them out otherwise</source>
        <translation>сохранить имена людей в таблице (иначе они в ней опускаются)</translation>
    </message>
    <message>
        <source>write column=value, such as region=Buryatia</source>
        <translation>укажите столбец=значение, например region=Buryatia</translation>
    </message>
    <message>
        <source>write a day as 2023-01-31</source>
        <translation>укажите день в виде 2023-01-31</translation>
    </message>
    <message>
        <source>count the rows of a list by a column</source>
        <translation>посчитать строки списка по столбцу</translation>
    </message>
    <message>
        <source>Count the rows of a list (CSV, JSON, XLSX, ODS, Parquet) by a column.</source>
        <translation>Считает строки списка (CSV, JSON, XLSX, ODS, Parquet) по столбцу.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>the column to count by</source>
        <translation>столбец, по которому считать</translation>
    </message>
    <message>
        <source>only rows with this value; != for rows without it; nothing after it stands for rows where nothing is stated. May be repeated</source>
        <translation>только строки с этим значением; != — строки без него; если после знака пусто — строки, где значение не указано. Можно повторять</translation>
    </message>
    <message>
        <source>only from a day on</source>
        <translation>только начиная с этого дня</translation>
    </message>
    <message>
        <source>only up to a day</source>
        <translation>только по этот день включительно</translation>
    </message>
    <message>
        <source>a sheet of a workbook</source>
        <translation>лист книги</translation>
    </message>
    <message>
        <source>only rows with these words</source>
        <translation>только строки с этими словами</translation>
    </message>
    <message>
        <source>how dates such as 03/04/2023 are written</source>
        <translation>порядок дня и месяца в датах вида 03/04/2023</translation>
    </message>
    <message>
        <source>hide groups under five, and what would tell them</source>
        <translation>скрыть группы меньше пяти и то, что их раскрыло бы</translation>
    </message>
    <message>
        <source>let a column with names of people be counted by</source>
        <translation>разрешить считать по столбцу с именами людей</translation>
    </message>
    <message>
        <source>json, unless given</source>
        <translation>по умолчанию json</translation>
    </message>
    <message>
        <source>write a whole number from {least} to {most}</source>
        <translation>укажите целое число от {least} до {most}</translation>
    </message>
    <message>
        <source>name pages with commas between them, of {pages}</source>
        <translation>перечислите через запятую страницы из числа {pages}</translation>
    </message>
    <message>
        <source>--note needs --mark: say beside which figure the words are to stand</source>
        <translation>--note требует --mark: укажите, рядом с каким показателем поместить текст</translation>
    </message>
    <message>
        <source>--list takes one dataset</source>
        <translation>--list принимает только один набор данных</translation>
    </message>
    <message>
        <source>name a chart and a file to write: tollbook export CHART --to FILE</source>
        <translation>укажите диаграмму и файл для записи: tollbook export CHART --to FILE</translation>
    </message>
    <message>
        <source>write a chart as PDF, SVG or PNG</source>
        <translation>записать диаграмму как PDF, SVG или PNG</translation>
    </message>
    <message>
        <source>Write a chart of a dataset as PDF, SVG or PNG, with its source line.</source>
        <translation>Записывает диаграмму набора данных как PDF, SVG или PNG, со строкой источника.</translation>
    </message>
    <message>
        <source>a chart, then a dataset</source>
        <translation>диаграмма, затем набор данных</translation>
    </message>
    <message>
        <source>list the charts of a dataset</source>
        <translation>вывести список диаграмм набора данных</translation>
    </message>
    <message>
        <source>file to write: .pdf, .svg, .png</source>
        <translation>файл для записи: .pdf, .svg, .png</translation>
    </message>
    <message>
        <source>width in millimetres: 85, 120 and 180 fit columns; 180, unless given</source>
        <translation>ширина в миллиметрах: 85, 120 и 180 — по ширине колонок; по умолчанию 180</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>ширина в пикселях</translation>
    </message>
    <message>
        <source>of a PNG; 2, unless given</source>
        <translation>масштаб PNG; по умолчанию 2</translation>
    </message>
    <message>
        <source>a title of your own; &quot;&quot; for none</source>
        <translation>собственный заголовок; &quot;&quot; — без заголовка</translation>
    </message>
    <message>
        <source>a subtitle of your own; &quot;&quot; for none</source>
        <translation>собственный подзаголовок; &quot;&quot; — без подзаголовка</translation>
    </message>
    <message>
        <source>let the mark of this figure stand out</source>
        <translation>выделить знак этого показателя</translation>
    </message>
    <message>
        <source>words beside that mark</source>
        <translation>текст рядом с этим знаком</translation>
    </message>
    <message>
        <source>bars as shares of their total</source>
        <translation>столбики как доли своего итога</translation>
    </message>
    <message>
        <source>deaths added up over time</source>
        <translation>смерти нарастающим итогом</translation>
    </message>
    <message>
        <source>a log scale, where there are no bars</source>
        <translation>логарифмическая шкала, если нет столбиков</translation>
    </message>
    <message>
        <source>the newest edition alone, without earlier ones</source>
        <translation>только последний выпуск, без прежних</translation>
    </message>
    <message>
        <source>write a report as PDF or HTML</source>
        <translation>записать отчёт как PDF или HTML</translation>
    </message>
    <message>
        <source>Write chosen pages as one document with scope, methods and sources.</source>
        <translation>Записывает выбранные страницы одним документом с охватом, методами и
источниками.</translation>
    </message>
    <message>
        <source>in their order, with commas: %(default)s; all, unless given</source>
        <translation>через запятую, в нужном порядке: %(default)s; по умолчанию все</translation>
    </message>
    <message>
        <source>A4, unless given</source>
        <translation>по умолчанию A4</translation>
    </message>
    <message>
        <source>instead of the dataset&apos;s</source>
        <translation>вместо названия набора данных</translation>
    </message>
    <message>
        <source>who put it together</source>
        <translation>составитель</translation>
    </message>
    <message>
        <source>print the licences of all software inside</source>
        <translation>вывести лицензии всех программ в составе Tollbook</translation>
    </message>
    <message>
        <source>Print what Tollbook holds of others: versions, licences, where sources are.</source>
        <translation>Выводит список сторонних программ в составе Tollbook: версии, лицензии, где взять
исходный код.</translation>
    </message>
    <message>
        <source>text with all licence texts, or json without them; text, unless given</source>
        <translation>text — со всеми текстами лицензий, json — без них; по умолчанию text</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>примеры:</translation>
    </message>
    <message>
        <source>example:</source>
        <translation>пример:</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>использование: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>позиционные аргументы</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>показать эту справку и выйти</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>показать версию программы и выйти</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: ошибка: %(message)s
</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>не указаны обязательные аргументы: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>неизвестные аргументы: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>недопустимое значение: %(value)r (возможные: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>недопустимое значение типа %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>нельзя указывать вместе с аргументом %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>нужен один из аргументов: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ожидается одно значение</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>ожидается не больше одного значения</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>ожидается хотя бы одно значение</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Choose how the dates of &quot;{column}&quot; are written before you go on.</source>
        <translation>Прежде чем продолжить, выберите, как записаны даты в столбце «{column}».</translation>
    </message>
    <message>
        <source>All columns are ignored. Choose what at least one of them is.</source>
        <translation>Не используется ни один столбец. Выберите хотя бы для одного, что в нём.</translation>
    </message>
    <message>
        <source>Write a title before you go on: charts are headed by it.</source>
        <translation>Прежде чем продолжить, введите заголовок: он стоит над диаграммами.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>How the dates are written</source>
        <translation>Как записаны даты</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Сначала день</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Сначала месяц</translation>
    </message>
    <message>
        <source>Day and month can stand either way in these dates, and nothing in the file settles it. Choose how they are written; what publishes the file may say.</source>
        <translation>Порядок дня и месяца в этих датах может быть любым, и сам файл не даёт этого решить. Выберите, как они записаны; подсказка может быть там, где файл опубликован.</translation>
    </message>
    <message>
        <source>{cell} is {first} with the day first, {other} with the month first.</source>
        <translation>{cell} — это {first}, если сначала день, и {other}, если сначала месяц.</translation>
    </message>
    <message>
        <source>Cells as they are read</source>
        <translation>Ячейки, как они прочитаны</translation>
    </message>
    <message>
        <source>{cell} → {value}</source>
        <translation>{cell} → {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are missing: {marks}.</source>
        <translation>
            <numerusform>Нет данных в %n ячейке: {marks}.</numerusform>
            <numerusform>Нет данных в %n ячейках: {marks}.</numerusform>
            <numerusform>Нет данных в %n ячейках: {marks}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell is missing.</source>
        <translation>Данные есть во всех ячейках.</translation>
    </message>
    <message>
        <source>{count} empty</source>
        <translation>пустых: {count}</translation>
    </message>
    <message>
        <source>{count} with &quot;{mark}&quot;</source>
        <translation>с «{mark}»: {count}</translation>
    </message>
    <message>
        <source>{count} with other signs</source>
        <translation>с другими знаками: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be read as such and would count as missing: {samples}.</source>
        <translation>
            <numerusform>%n ячейку не удалось так прочитать, считалось бы, что данных там нет: {samples}.</numerusform>
            <numerusform>%n ячейки не удалось так прочитать, считалось бы, что данных там нет: {samples}.</numerusform>
            <numerusform>%n ячеек не удалось так прочитать, считалось бы, что данных там нет: {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column is being looked through…</source>
        <translation>Столбец просматривается…</translation>
    </message>
    <message>
        <source>Open a table: {name}</source>
        <translation>Открытие таблицы: {name}</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Как записан файл</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Что в каждом столбце</translation>
    </message>
    <message>
        <source>What the whole file is about</source>
        <translation>О чём весь файл</translation>
    </message>
    <message>
        <source>What was found in it</source>
        <translation>Что в нём обнаружено</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <translation>Шаг {number} из {all}: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>The table is being looked through…</source>
        <translation>Таблица просматривается…</translation>
    </message>
    <message>
        <source>Given up. Go on with Next, or close.</source>
        <translation>Прервано. Продолжите кнопкой «Далее» или закройте.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Кто учтён</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что подсчитано</translation>
    </message>
    <message>
        <source>How firmly the source says it</source>
        <translation>Насколько определённо говорит источник</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>What the source itself says; leave empty what it does not say. It goes with every chart, print and copy.</source>
        <translation>Что говорит сам источник; чего он не говорит, оставьте пустым. Это сопровождает каждую диаграмму, распечатку и копию.</translation>
    </message>
    <message>
        <source>as the publisher writes its own name</source>
        <translation>так, как издатель сам пишет своё имя</translation>
    </message>
    <message>
        <source>such as: Russian forces, all</source>
        <translation>например: российские войска, все</translation>
    </message>
    <message>
        <source>such as: 2024-05-31; empty where not stated</source>
        <translation>например: 2024-05-31; пусто, если не указано</translation>
    </message>
    <message>
        <source>The day that the numbers were known: {day}.</source>
        <translation>День, на который числа были известны: {day}.</translation>
    </message>
    <message>
        <source>The day that the numbers were known is not stated.</source>
        <translation>День, на который числа были известны, не указан.</translation>
    </message>
    <message>
        <source>This is no day that can be read in one way only. Write the year first: 2024-05-31.</source>
        <translation>Этот день нельзя прочитать однозначно. Начните с года: 2024-05-31.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Cells that could not be read</source>
        <translation>Непрочитанные ячейки</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Days without a row</source>
        <translation>Дни без строки</translation>
    </message>
    <message>
        <source>Totals that fall</source>
        <translation>Убывающие итоги</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Диапазоны</translation>
    </message>
    <message>
        <source>Rows that stand twice</source>
        <translation>Повторяющиеся строки</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Ячейки без данных</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Другие файлы</translation>
    </message>
    <message>
        <source>Nothing was found that does not add up. Nothing is changed in the file.</source>
        <translation>Не обнаружено ничего, что не сходится. В файле ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at, marked at the left. Nothing is changed in the file: what it says is opened as it stands. Rows are counted from the first below the names.</source>
        <translation>
            <numerusform>Стоит проверить %n место, отмеченное слева. В файле ничего не изменено: он открывается так, как есть. Строки считаются от первой под именами столбцов.</numerusform>
            <numerusform>Стоит проверить %n места, отмеченные слева. В файле ничего не изменено: он открывается так, как есть. Строки считаются от первой под именами столбцов.</numerusform>
            <numerusform>Стоит проверить %n мест, отмеченных слева. В файле ничего не изменено: он открывается так, как есть. Строки считаются от первой под именами столбцов.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at: {sentence}</source>
        <translation>Проверьте: {sentence}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <source>Row of the column names</source>
        <translation>Строка имён столбцов</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Точка: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Запятая: 1,5</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>Первые строки, как они будут прочитаны</translation>
    </message>
    <message>
        <source>Windows-1251, Cyrillic</source>
        <translation>Windows-1251, кириллица</translation>
    </message>
    <message>
        <source>KOI8-U, Cyrillic</source>
        <translation>KOI8-U, кириллица</translation>
    </message>
    <message>
        <source>KOI8-R, Cyrillic</source>
        <translation>KOI8-R, кириллица</translation>
    </message>
    <message>
        <source>DOS 866, Cyrillic</source>
        <translation>DOS 866, кириллица</translation>
    </message>
    <message>
        <source>Windows-1252, Western</source>
        <translation>Windows-1252, западноевропейская</translation>
    </message>
    <message>
        <source>UTF-8 with its mark</source>
        <translation>UTF-8 с меткой</translation>
    </message>
    <message>
        <source>Show names of people</source>
        <translation>Показать имена людей</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows as they will be read. Below each name: what its cells are.</source>
        <translation>
            <numerusform>Первые строки (%n), как они будут прочитаны. Под каждым именем — что в ячейках столбца.</numerusform>
            <numerusform>Первые строки (%n), как они будут прочитаны. Под каждым именем — что в ячейках столбца.</numerusform>
            <numerusform>Первые строки (%n), как они будут прочитаны. Под каждым именем — что в ячейках столбца.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows as they will be read. Below each name: what its cells are.</source>
        <translation>
            <numerusform>Все строки (%n), как они будут прочитаны. Под каждым именем — что в ячейках столбца.</numerusform>
            <numerusform>Все строки (%n), как они будут прочитаны. Под каждым именем — что в ячейках столбца.</numerusform>
            <numerusform>Все строки (%n), как они будут прочитаны. Под каждым именем — что в ячейках столбца.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: {name}. What is proposed fits it; everything can be changed.</source>
        <translation>Распознано: {name}. Предложенное подходит; всё можно изменить.</translation>
    </message>
    <message>
        <source>Recognised by its column names: {name}. Not checked with a real file of theirs: look at what is proposed.</source>
        <translation>Распознано по именам столбцов: {name}. На настоящем файле оттуда это не проверено: посмотрите, что предложено.</translation>
    </message>
    <message>
        <source>Read as you read the last file with these columns. Everything can be changed; what you accept is kept for the next.</source>
        <translation>Прочитано так же, как вы прочитали последний файл с этими столбцами. Всё можно изменить; принятое запоминается для следующего.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is shown. What you say of it is used for all %n files that have the same columns.</source>
        <translation>
            <numerusform>Показан файл {name}. То, что вы укажете для него, относится ко всем файлам с теми же столбцами: всего их %n.</numerusform>
            <numerusform>Показан файл {name}. То, что вы укажете для него, относится ко всем файлам с теми же столбцами: всего их %n.</numerusform>
            <numerusform>Показан файл {name}. То, что вы укажете для него, относится ко всем файлам с теми же столбцами: всего их %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selected figure</source>
        <translation>Выбранный показатель</translation>
    </message>
    <message>
        <source>Selected figure, 1 of {count}</source>
        <translation>Выбранный показатель, 1 из {count}</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose a bar, a point, a row or a number to see where it comes from: who published it, through whom it was relayed, and what to be careful about.</source>
        <translation>Выберите столбик, точку, строку или число, чтобы увидеть, откуда оно: кто его опубликовал, через кого оно передано и что следует учитывать.</translation>
    </message>
    <message>
        <source>a confirmed minimum</source>
        <translation>подтверждённый минимум</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>Показать в таблице</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Checks it stands in</source>
        <translation>Проверки, в которые входит</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Копировать адрес {address}</translation>
    </message>
    <message>
        <source>{value} · {what}</source>
        <translation>{value} · {what}</translation>
    </message>
    <message>
        <source>Bound, as the source words it</source>
        <translation>Граница в формулировке источника</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Совокупность</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Reached us through</source>
        <translation>Получено через</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Место в источнике</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message>
        <source>Interval on the log scale, for two independent Poisson counts. It covers chance alone and says nothing of deaths that are not counted.</source>
        <translation>Интервал в логарифмической шкале для двух независимых пуассоновских количеств. Он учитывает только случайность и ничего не говорит о неучтённых смертях.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>statement of the source</source>
        <translation>утверждение источника</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>опубликованный показатель</translation>
    </message>
    <message>
        <source>total of an edition</source>
        <translation>итог выпуска</translation>
    </message>
    <message>
        <source>edition, deaths with a known date</source>
        <translation>выпуск, смерти с известной датой</translation>
    </message>
    <message>
        <source>value of a series</source>
        <translation>значение ряда</translation>
    </message>
    <message>
        <source>counted by Tollbook from the rows of a file</source>
        <translation>подсчитано программой Tollbook по строкам файла</translation>
    </message>
    <message>
        <source>derived, not published</source>
        <translation>вычислено, не опубликовано</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>{number} MB a second</source>
        <translation>{number}&#xa0;МБ/с</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Confirmed deaths (named)</source>
        <translation>Подтверждённые смерти (поимённо)</translation>
    </message>
    <message>
        <source>Confirmed deaths, date known</source>
        <translation>Подтверждённые смерти, дата известна</translation>
    </message>
    <message>
        <source>Claimed losses (killed and wounded)</source>
        <translation>Заявленные потери (убитые и раненые)</translation>
    </message>
    <message>
        <source>Estimated deaths</source>
        <translation>Оценка числа погибших</translation>
    </message>
    <message>
        <source>Excess deaths</source>
        <translation>Избыточная смертность</translation>
    </message>
    <message>
        <source>Acknowledged deaths</source>
        <translation>Признанные потери (погибшие)</translation>
    </message>
    <message>
        <source>Verified civilian deaths</source>
        <translation>Проверенные смерти гражданских лиц</translation>
    </message>
    <message>
        <source>Verified civilian injuries</source>
        <translation>Проверенные ранения гражданских лиц</translation>
    </message>
    <message>
        <source>Losses, not specified</source>
        <translation>Потери, вид не указан</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Коэффициент</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место в ряду</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Rate: {of}, per {per}</source>
        <translation>Коэффициент: {of}, в расчёте на {per}</translation>
    </message>
    <message>
        <source>Ratio: {of}</source>
        <translation>Отношение: {of}</translation>
    </message>
    <message>
        <source>Rank: {of}</source>
        <translation>Место в ряду: {of}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>км²</translation>
    </message>
    <message>
        <source>10,000 men</source>
        <translation>10&#xa0;000 мужчин</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>Сохр&amp;анённые виды</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Размер те&amp;кста</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>This is not a Tollbook dataset: &quot;{field}&quot; is missing or not of the expected kind. Choose a datapackage.json that Tollbook or a publisher made.</source>
        <translation>Это не набор данных Tollbook: поля «{field}» нет или оно не того вида. Выберите файл datapackage.json, созданный программой Tollbook или издателем.</translation>
    </message>
    <message>
        <source>The dataset has format {format}; this Tollbook reads format {newest}. Get a newer Tollbook.</source>
        <translation>Формат набора данных — {format}; эта версия Tollbook читает формат {newest}. Установите более новую версию Tollbook.</translation>
    </message>
    <message>
        <source>The folder holds no {file}. Choose the folder, or the file, of a dataset.</source>
        <translation>В папке нет файла {file}. Выберите папку или файл набора данных.</translation>
    </message>
    <message>
        <source>The resource &quot;{path}&quot; is not a file beside the dataset. Tollbook reads no other folder and no network.</source>
        <translation>Ресурс «{path}» — не файл рядом с набором данных. Tollbook не читает ни другие папки, ни сеть.</translation>
    </message>
    <message>
        <source>The resource &quot;{table}&quot; has neither a &quot;path&quot; nor &quot;data&quot;. Give it one of them.</source>
        <translation>У ресурса «{table}» нет ни «path», ни «data». Добавьте одно из них.</translation>
    </message>
    <message>
        <source>The dataset has no resource &quot;{table}&quot;. Add that table to its resources.</source>
        <translation>В наборе данных нет ресурса «{table}». Добавьте эту таблицу к его ресурсам.</translation>
    </message>
    <message>
        <source>The resource &quot;{table}&quot; is listed twice. Remove one of the two.</source>
        <translation>Ресурс «{table}» указан дважды. Уберите один из двух.</translation>
    </message>
    <message>
        <source>There are more than {most} problems. Mend these first, and open the file again.</source>
        <translation>Ошибок больше {most}. Сначала исправьте эти и снова откройте файл.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>There is no chart here. Its figures can be exported as data.</source>
        <translation>Здесь нет диаграммы. Показатели можно экспортировать как данные.</translation>
    </message>
    <message>
        <source>This dataset has no list of records. Open a list first.</source>
        <translation>В этом наборе данных нет списка записей. Сначала откройте список.</translation>
    </message>
    <message>
        <source>Copied as a picture: {title}</source>
        <translation>Скопировано как изображение: {title}</translation>
    </message>
    <message>
        <source>Copied as a table: {title}</source>
        <translation>Скопировано как таблица: {title}</translation>
    </message>
    <message>
        <source>All figures of the dataset</source>
        <translation>Все показатели набора данных</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
    <message>
        <source>Given up; nothing was written.</source>
        <translation>Прервано; ничего не записано.</translation>
    </message>
    <message>
        <source>{rows} rows a second</source>
        <translation>строк в секунду: {rows}</translation>
    </message>
    <message>
        <source>{name} is there already. To replace it, choose it by its whole name.</source>
        <translation>Файл {name} уже есть. Чтобы заменить его, выберите его, указав имя целиком.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{start} to {end} · {publisher}</source>
        <translation>{start} – {end} · {publisher}</translation>
    </message>
    <message>
        <source>How the count grew</source>
        <translation>Как росло число</translation>
    </message>
    <message>
        <source>{measure}; people, by the edition&apos;s date and not by date of death.</source>
        <translation>{measure}; человек, по дате выпуска, а не по дате смерти.</translation>
    </message>
    <message>
        <source>{total}, this edition</source>
        <translation>{total}, этот выпуск</translation>
    </message>
    <message>
        <source>Do the published numbers agree?</source>
        <translation>Сходятся ли опубликованные числа?</translation>
    </message>
    <message>
        <source>{verdict} {count}</source>
        <translation>{verdict} {count}</translation>
    </message>
    <message>
        <source>{question} {verdict}</source>
        <translation>{question} — {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n check(s)</source>
        <translation>
            <numerusform>Показать %n проверку</numerusform>
            <numerusform>Показать все %n проверки</numerusform>
            <numerusform>Показать все %n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>No check contradicts a published number.</source>
        <translation>Ни одна проверка не противоречит опубликованному числу.</translation>
    </message>
    <message>
        <source>a confirmed minimum</source>
        <translation>подтверждённый минимум</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>How complete</source>
        <translation>Насколько полно</translation>
    </message>
    <message>
        <source>{label} (not a confidence interval):</source>
        <translation>{label} (не доверительный интервал):</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the source article</source>
        <translation>
            <numerusform>%n утверждение исходной статьи</numerusform>
            <numerusform>%n утверждения исходной статьи</numerusform>
            <numerusform>%n утверждений исходной статьи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n показатель</numerusform>
            <numerusform>%n показателя</numerusform>
            <numerusform>%n показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n выпуск</numerusform>
            <numerusform>%n выпуска</numerusform>
            <numerusform>%n выпусков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of these numbers</source>
        <translation>
            <numerusform>%n проверка этих чисел</numerusform>
            <numerusform>%n проверки этих чисел</numerusform>
            <numerusform>%n проверок этих чисел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer editions exist; this dataset knows %n of them:</source>
        <translation>
            <numerusform>Есть более новые выпуски; в этом наборе данных известен %n:</numerusform>
            <numerusform>Есть более новые выпуски; в этом наборе данных известны %n:</numerusform>
            <numerusform>Есть более новые выпуски; в этом наборе данных известно %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} on {day} ({publisher}).</source>
        <translation>{day} — {total} ({publisher}).</translation>
    </message>
    <message>
        <source>Back to the bundled dataset</source>
        <translation>Вернуться к встроенному набору данных</translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation>Термины</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>other statuses, and not established</source>
        <translation>другие статусы и неустановленные</translation>
    </message>
    <message>
        <source>other years, and not assigned to one</source>
        <translation>другие годы и не отнесённые к году</translation>
    </message>
    <message>
        <source>all other regions, and not established</source>
        <translation>все другие регионы и неустановленные</translation>
    </message>
    <message>
        <source>all others, and not established</source>
        <translation>все прочие и неустановленные</translation>
    </message>
    <message>
        <source>Derived: the total of this edition less the parts that the source gives.</source>
        <translation>Вычислено: общее число этого выпуска минус части, которые даёт источник.</translation>
    </message>
    <message>
        <source>Some of the numbers it is worked out from may be rounded.</source>
        <translation>Некоторые из чисел, по которым это вычислено, могут быть округлены.</translation>
    </message>
    <message>
        <source>Claimed losses per day between report dates</source>
        <translation>Заявленные потери в день между датами сводок</translation>
    </message>
    <message>
        <source>year of death</source>
        <translation>год смерти</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>The day up to which the numbers were known is not stated; the last date of the file is taken.</source>
        <translation>День, по состоянию на который известны числа, не указан; взята последняя дата в файле.</translation>
    </message>
    <message>
        <source>as listed in {file}</source>
        <translation>по списку в файле {file}</translation>
    </message>
    <message>
        <source>not stated ({file})</source>
        <translation>не указано ({file})</translation>
    </message>
    <message>
        <source>{count} of the rows of the file state no number; they are in no sum.</source>
        <translation>Строки файла без числа ({count}) не входят ни в одну сумму.</translation>
    </message>
    <message>
        <source>Worked out by Tollbook from the rows of the file.</source>
        <translation>Вычислено в Tollbook по строкам файла.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Does {counted} add up to {running}?</source>
        <translation>Даёт ли «{counted}» в сумме «{running}»?</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Rows of the page {title} ({count})</source>
        <translation>Строки страницы «{title}» ({count})</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Edition of {day}</source>
        <translation>Выпуск от {day}</translation>
    </message>
    <message>
        <source>Edition as of {day}</source>
        <translation>Выпуск по состоянию на {day}</translation>
    </message>
    <message>
        <source>Edition of {day}, as of {as_of}</source>
        <translation>Выпуск от {day}, по состоянию на {as_of}</translation>
    </message>
    <message>
        <source>SHA-256 {digest} · {title}, {version}</source>
        <translation>SHA-256 {digest} · {title}, {version}</translation>
    </message>
    <message>
        <source>{subtitle}. Bars {first} to {last} of {all}.</source>
        <translation>{subtitle}. Столбики {first}–{last} из {all}.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>Другой размер</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ширина бумаги</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Высота бумаги</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Margins: left, top, right, bottom</source>
        <translation>Поля: левое, верхнее, правое, нижнее</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Левое поле</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Верхнее поле</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Правое поле</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Нижнее поле</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>A chart with its table</source>
        <translation>Диаграмма с таблицей</translation>
    </message>
    <message>
        <source>A table of figures</source>
        <translation>Таблица показателей</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Pages of the report, in order</source>
        <translation>Страницы отчёта по порядку</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Составитель</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Файл PDF</translation>
    </message>
    <message>
        <source>This computer knows no printer. A PDF can be printed anywhere.</source>
        <translation>На этом компьютере нет принтеров. PDF можно напечатать где угодно.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation>Первая и последняя страница</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Последняя страница</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Laying out the pages: {percent} %</source>
        <translation>Вёрстка страниц: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Сохранить как HTML…</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>Документ HTML</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Отправлено на принтер {name}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer has no paper of this size. Choose another, or save a PDF and print that.</source>
        <translation>У принтера нет бумаги этого размера. Выберите другой размер или сохраните PDF и напечатайте его.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. See whether it is switched on and connected, or save a PDF and print that.</source>
        <translation>Принтер не принимает страницы. Проверьте, включён ли он и подключён ли, или сохраните PDF и напечатайте его.</translation>
    </message>
    <message>
        <source>There is no printer of this name any more. Choose another, or save a PDF.</source>
        <translation>Принтера с таким именем больше нет. Выберите другой или сохраните PDF.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, строка {row}</translation>
    </message>
    <message>
        <source>{file}, field &quot;{field}&quot;</source>
        <translation>{file}, поле «{field}»</translation>
    </message>
    <message>
        <source>{file}, row {row}, field &quot;{field}&quot;</source>
        <translation>{file}, строка {row}, поле «{field}»</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Do the parts by {scheme} add up to “{total}”?</source>
        <translation>Дают ли части по признаку «{scheme}» в сумме «{total}»?</translation>
    </message>
    <message>
        <source>Can one number stand for “{first}” and for “{second}”?</source>
        <translation>Может ли одно число относиться и к показателю «{first}», и к показателю «{second}»?</translation>
    </message>
    <message>
        <source>Is “{first}” the same as “{second}”?</source>
        <translation>«{first}» и «{second}» — это одно и то же?</translation>
    </message>
    <message>
        <source>Is “{claim}” the difference of the cumulative reports over its days?</source>
        <translation>Равен ли показатель «{claim}» разности сводок с нарастающим итогом за те же дни?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The file does not exist. Check the name, or choose another file.</source>
        <translation>Файла не существует. Проверьте имя или выберите другой файл.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Name a file, such as the dataset&apos;s datapackage.json.</source>
        <translation>Это папка или устройство, а не файл. Укажите файл, например datapackage.json набора данных.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). Check its permissions, or copy it elsewhere.</source>
        <translation>Файл не удаётся прочитать ({reason}). Проверьте права доступа или скопируйте его в другое место.</translation>
    </message>
    <message>
        <source>The file has {size} MB of JSON; Tollbook reads up to {most} MB. Split it into resources.</source>
        <translation>В файле {size}&#xa0;МБ JSON; Tollbook читает до {most}&#xa0;МБ. Разделите его на ресурсы.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (byte {byte}). Save it as UTF-8 JSON.</source>
        <translation>Файл — не текст UTF-8 (байт {byte}). Сохраните его как JSON в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>The file is not valid JSON at line {line}, column {column}: {reason}. Mend it there, or get the file again if it was cut off.</source>
        <translation>Ошибка JSON в строке {line}, столбец {column}: {reason}. Исправьте её там или получите файл заново, если он обрезан.</translation>
    </message>
    <message>
        <source>The file is empty. Get it again from where it came from.</source>
        <translation>Файл пуст. Получите его заново там, откуда он взят.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Get it again from where it came from.</source>
        <translation>Файл повреждён или обрезан. Получите его заново там, откуда он взят.</translation>
    </message>
    <message>
        <source>Values are nested more than {most} levels deep. This is not a Tollbook dataset.</source>
        <translation>Значения вложены глубже, чем на {most} уровней. Это не набор данных Tollbook.</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export records</source>
        <translation>Экспорт записей</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Rows that are left</source>
        <translation>Отобранные строки</translation>
    </message>
    <message>
        <source>The table of counts</source>
        <translation>Таблица количеств</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>With names of people</source>
        <translation>С именами людей</translation>
    </message>
    <message>
        <source>Hide groups under five, and what would tell them</source>
        <translation>Скрывать группы меньше пяти и то, что их раскрыло бы</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>The filter is written into the file. Whoever has a file with names can pass it on: leave them out unless they are needed.</source>
        <translation>Фильтр записывается в файл. Всякий, у кого есть файл с именами, может передать их дальше: не включайте имена, если они не нужны.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для электронных таблиц</translation>
    </message>
    <message>
        <source>Excel workbook, with a sheet of notes</source>
        <translation>Книга Excel, с листом примечаний</translation>
    </message>
    <message>
        <source>TSV, for other programs</source>
        <translation>TSV, для других программ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>columns with names of people are left out: {columns}</source>
        <translation>столбцы с именами людей опущены: {columns}</translation>
    </message>
    <message>
        <source>(left out, since they may be of a name)</source>
        <translation>(опущено, так как может быть именем)</translation>
    </message>
    <message>
        <source>groups under {small}, and others that would tell them, are hidden; so are the totals of rows and columns</source>
        <translation>группы меньше {small} и другие, по которым их можно узнать, скрыты; скрыты и итоги строк и столбцов</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>total</source>
        <translation>итого</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>{column}: {labels}</source>
        <translation>{column}: {labels}</translation>
    </message>
    <message>
        <source>{column}: not {labels}</source>
        <translation>{column}, кроме: {labels}</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <translation>
            <numerusform>{labels} и ещё %n</numerusform>
            <numerusform>{labels} и ещё %n</numerusform>
            <numerusform>{labels} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {low} to {high}</source>
        <translation>{column}: {low} – {high}</translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation>слова: {words}</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>без фильтра</translation>
    </message>
    <message>
        <source>{shown} of {all} ({share})</source>
        <translation>{all}, из них отобрано {shown} ({share})</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>менее {share}</translation>
    </message>
    <message>
        <source>{span}: {count}</source>
        <translation>{span}: {count}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>по дням</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>по неделям</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>по месяцам</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>по кварталам</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>по годам</translation>
    </message>
    <message>
        <source>by decade</source>
        <translation>по десятилетиям</translation>
    </message>
    <message>
        <source>Rows by {column}</source>
        <translation>Строки по столбцу «{column}»</translation>
    </message>
    <message>
        <source>{grain}; without a date: {count}</source>
        <translation>{grain}; без даты: {count}</translation>
    </message>
    <message>
        <source>not stated: {count}</source>
        <translation>не указано: {count}</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation>Слои по столбцу</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>все прочие</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this	Enter</source>
        <translation>Только это	Enter</translation>
    </message>
    <message>
        <source>Include	Space</source>
        <translation>Включить	Пробел</translation>
    </message>
    <message>
        <source>Exclude	Del</source>
        <translation>Исключить	Del</translation>
    </message>
    <message>
        <source>Invert the choice</source>
        <translation>Обратить выбор</translation>
    </message>
    <message>
        <source>Show all	Esc</source>
        <translation>Показать все	Esc</translation>
    </message>
    <message>
        <source>Rows, one by one</source>
        <translation>Строки по одной</translation>
    </message>
    <message>
        <source>Table of</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Counts by {column}</source>
        <translation>Количества по столбцу «{column}»</translation>
    </message>
    <message>
        <source>across</source>
        <translation>в столбцах</translation>
    </message>
    <message>
        <source>Counts of what is left</source>
        <translation>Количества в отобранном</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Искать в списке</translation>
    </message>
    <message>
        <source>Search {columns}</source>
        <translation>Искать: {columns}</translation>
    </message>
    <message>
        <source>Getting the search ready…</source>
        <translation>Поиск подготавливается…</translation>
    </message>
    <message>
        <source>Getting the search ready: {share}, {rate} rows a second</source>
        <translation>Поиск подготавливается: {share}, строк в секунду: {rate}</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Показать имена</translation>
    </message>
    <message>
        <source>Export what is left…</source>
        <translation>Экспортировать отобранное…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Remove the filter {text}</source>
        <translation>Снять фильтр «{text}»</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Click a column&apos;s name to sort by it, or press S in one of its cells.</source>
        <translation>Чтобы сортировать по столбцу, щёлкните его имя или нажмите S в любой его ячейке.</translation>
    </message>
    <message>
        <source>Row {number} of {file}, counted from the first below the names.</source>
        <translation>Строка {number} файла {file}, считая от первой под именами столбцов.</translation>
    </message>
    <message>
        <source>No row passes all filters.</source>
        <translation>Ни одна строка не проходит все фильтры.</translation>
    </message>
    <message>
        <source>This dataset has no list of its own. Open one, with a row for each person or event: CSV, JSON, Excel, OpenDocument or Parquet. It stays on this computer.</source>
        <translation>В этом наборе данных нет своего списка. Откройте список, в котором на каждого человека или событие приходится строка: CSV, JSON, Excel, OpenDocument или Parquet. Он остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Открыть список…</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>sum of parts</source>
        <translation>сумма частей</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>отношение</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>window of a running total</source>
        <translation>окно нарастающего итога</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>день недели</translation>
    </message>
    <message>
        <source>length of a period</source>
        <translation>длина периода</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>коэффициент</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>предел</translation>
    </message>
    <message>
        <source>one number, two places</source>
        <translation>одно число в двух местах</translation>
    </message>
    <message>
        <source>change between editions</source>
        <translation>изменение между выпусками</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A confirmed minimum.</source>
        <translation>Подтверждённый минимум.</translation>
    </message>
    <message>
        <source>Put together by {author}</source>
        <translation>Составитель: {author}</translation>
    </message>
    <message>
        <source>Made on {day} with Tollbook {version}</source>
        <translation>Создано {day} в программе Tollbook {version}</translation>
    </message>
    <message>
        <source>Fingerprint of the dataset (SHA-256): {digest}</source>
        <translation>Контрольная сумма набора данных (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Scope and definitions</source>
        <translation>Охват и определения</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Что было учтено</translation>
    </message>
    <message>
        <source>What was not counted</source>
        <translation>Что не было учтено</translation>
    </message>
    <message>
        <source>How complete the count is</source>
        <translation>Насколько полон подсчёт</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Определения</translation>
    </message>
    <message>
        <source>Method notes</source>
        <translation>Примечания о методе</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Оговорки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Оговорка</translation>
    </message>
    <message>
        <source>The dataset does not say what was not counted.</source>
        <translation>В наборе данных не сказано, что не было учтено.</translation>
    </message>
    <message>
        <source>The dataset carries no cautions.</source>
        <translation>В наборе данных нет оговорок.</translation>
    </message>
    <message>
        <source>{title}, as of {day}</source>
        <translation>{title}, по состоянию на {day}</translation>
    </message>
    <message>
        <source>Licence of the dataset: {licence}.</source>
        <translation>Лицензия набора данных: {licence}.</translation>
    </message>
    <message>
        <source>This dataset has nothing for this page.</source>
        <translation>Для этой страницы в наборе данных ничего нет.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>Words that bound a number, such as “at least”, “about” or “claimed”, are the source&apos;s own and are part of it. A count of people confirmed by name is a minimum whatever its bound.</source>
        <translation>Слова, которые задают границу числа, например «не менее», «около» или «заявлено», принадлежат самому источнику и являются частью числа. Число людей, подтверждённых поимённо, — это минимум, какой бы ни была граница.</translation>
    </message>
    <message>
        <source>A remainder is the total of an edition less the parts that the source gives. It is worked out here, marked as derived and drawn hatched; it is never spread over the parts.</source>
        <translation>Остаток — это итог выпуска за вычетом частей, которые приводит источник. Он вычисляется здесь, отмечен как вычисленный и показан штриховкой; его никогда не распределяют между частями.</translation>
    </message>
    <message>
        <source>Shares are parts of the total of the same edition. Numbers of different editions, populations or measures are not added up and do not share an axis.</source>
        <translation>Доли — это части итога того же выпуска. Числа из разных выпусков, разных совокупностей или мер не складываются и не показываются на одной оси.</translation>
    </message>
    <message>
        <source>Charts by date of death hold only deaths whose day is known. Periods that ended shortly before their edition are provisional [p]: deaths are confirmed with a delay, so they will still rise. They are drawn hatched or dotted.</source>
        <translation>На диаграммах по дате смерти показаны только смерти, день которых известен. Периоды, завершившиеся незадолго до своего выпуска, — предварительные [p]: смерти подтверждаются с задержкой, поэтому эти числа ещё вырастут. Они показаны штриховкой или пунктиром.</translation>
    </message>
    <message>
        <source>A running total adds up the periods from the first one on. A centred mean over n periods is the sum of n neighbouring values divided by n; it is drawn only where all n are there and settled.</source>
        <translation>Нарастающий итог складывает периоды начиная с первого. Центрированное среднее по n периодам — это сумма n соседних значений, делённая на n; оно показано только там, где все n значений есть и уже устоялись.</translation>
    </message>
    <message>
        <source>Signs beside a number: [p] provisional, still filling up; [r] revised, lower than before; [b] after a break in method, not to be compared with earlier ones; [low confidence] read from a single or uncertain source.</source>
        <translation>Знаки при числе: [p] — предварительное, ещё пополняется; [r] — пересмотрено, меньше прежнего; [b] — после смены метода, с прежними числами не сравнивается; [низкая достоверность] — из единственного или ненадёжного источника.</translation>
    </message>
    <message>
        <source>Totals by edition are joined within one publisher and never across a break in method. A total may fall from one edition to the next when a list is corrected.</source>
        <translation>Итоги по выпускам соединяются линией только в пределах одного издателя и никогда — через смену метода. От выпуска к выпуску итог может уменьшиться, если список исправляют.</translation>
    </message>
    <message>
        <source>A check puts published numbers against each other and ends in one of six verdicts. What a wording allows is: a plain number to its digits, a whole-number ratio and “about” by 10 % either way, “nearly” by 10 % below, “at least” and “up to” on their own side.</source>
        <translation>Проверка сопоставляет опубликованные числа друг с другом и даёт один из шести выводов. Формулировка допускает: просто число — с точностью до его цифр; отношение целым числом и «около» — 10&#xa0;% в обе стороны; «почти» — 10&#xa0;% вниз; «не менее» и «до» — всё по свою сторону.</translation>
    </message>
    <message>
        <source>Intervals of counts take deaths as independent of each other. They cover chance alone: no interval around a confirmed count measures the deaths that are not counted.</source>
        <translation>Интервалы для количеств предполагают, что смерти не зависят друг от друга. Они учитывают только случайность: никакой интервал вокруг подтверждённого числа не измеряет неучтённых смертей.</translation>
    </message>
    <message>
        <source>Claimed losses count killed and wounded as a party to the war states them. They are compared with nothing but themselves.</source>
        <translation>Заявленные потери — это убитые и раненые вместе, по заявлению воюющей стороны. Их сравнивают только с ними самими.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n rows were read.</source>
        <translation>
            <numerusform>Прочитана %n строка.</numerusform>
            <numerusform>Прочитаны %n строки.</numerusform>
            <numerusform>Прочитано %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: they have more cells than the first rows of the file. Look for a delimiter inside a text without quotes.</source>
        <translation>
            <numerusform>Опущена %n строка: в таких строках больше ячеек, чем в первых строках файла. Поищите разделитель внутри текста без кавычек.</numerusform>
            <numerusform>Опущены %n строки: в таких строках больше ячеек, чем в первых строках файла. Поищите разделитель внутри текста без кавычек.</numerusform>
            <numerusform>Опущено %n строк: в таких строках больше ячеек, чем в первых строках файла. Поищите разделитель внутри текста без кавычек.</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: from {first} to {last}.</source>
        <translation>{column}: с {first} по {last}.</translation>
    </message>
    <message>
        <source>No column holds dates: there will be no chart by time.</source>
        <translation>Ни в одном столбце нет дат: диаграммы по времени не будет.</translation>
    </message>
    <message numerus="yes">
        <source>{column}: %n rows have no date. They are counted, and stand on no day.</source>
        <translation>
            <numerusform>{column}: у %n строки нет даты. Такие строки учтены, но не относятся ни к какому дню.</numerusform>
            <numerusform>{column}: у %n строк нет даты. Такие строки учтены, но не относятся ни к какому дню.</numerusform>
            <numerusform>{column}: у %n строк нет даты. Такие строки учтены, но не относятся ни к какому дню.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: %n cells could not be read as {kind}. They count as missing until the file is mended.</source>
        <translation>
            <numerusform>{column}: %n ячейку не удалось прочитать как {kind}. Пока файл не исправлен, считается, что данных в таких ячейках нет.</numerusform>
            <numerusform>{column}: %n ячейки не удалось прочитать как {kind}. Пока файл не исправлен, считается, что данных в таких ячейках нет.</numerusform>
            <numerusform>{column}: %n ячеек не удалось прочитать как {kind}. Пока файл не исправлен, считается, что данных в таких ячейках нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: %n cells are missing ({share}).</source>
        <translation>
            <numerusform>{column}: нет данных в %n ячейке ({share}).</numerusform>
            <numerusform>{column}: нет данных в %n ячейках ({share}).</numerusform>
            <numerusform>{column}: нет данных в %n ячейках ({share}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps between the days, {days} days in all. The first: {first}. The longest: {longest}. By day they have no bar; sums by week and month are of the days that there are.</source>
        <translation>
            <numerusform>%n пропуск между днями, всего дней: {days}. Первый: {first}. Самый длинный: {longest}. При показе по дням столбиков у них нет; суммы по неделям и месяцам — только из имеющихся дней.</numerusform>
            <numerusform>%n пропуска между днями, всего дней: {days}. Первый: {first}. Самый длинный: {longest}. При показе по дням столбиков у них нет; суммы по неделям и месяцам — только из имеющихся дней.</numerusform>
            <numerusform>%n пропусков между днями, всего дней: {days}. Первый: {first}. Самый длинный: {longest}. При показе по дням столбиков у них нет; суммы по неделям и месяцам — только из имеющихся дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>One gap between the days: {first}. By day it has no bar; sums by week and month are of the days that there are.</source>
        <translation>Один пропуск между днями: {first}. При показе по дням столбиков у него нет; суммы по неделям и месяцам — только из имеющихся дней.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of a day that has had a row already, the first on {day} (row {row}). In a series each day has one.</source>
        <translation>
            <numerusform>%n строка относится к дню, для которого строка уже была, впервые — {day} (строка {row}). В ряду у каждого дня одна строка.</numerusform>
            <numerusform>%n строки относятся к дню, для которого строка уже была, впервые — {day} (строка {row}). В ряду у каждого дня одна строка.</numerusform>
            <numerusform>%n строк относятся к дню, для которого строка уже была, впервые — {day} (строка {row}). В ряду у каждого дня одна строка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are the same as an earlier row in every column; the first is row {row}, like row {like}. They are counted as often as they stand there.</source>
        <translation>
            <numerusform>%n строка во всех столбцах совпадает с одной из предыдущих; первый случай — строка {row}, такая же, как строка {like}. Такие строки учтены столько раз, сколько встречаются.</numerusform>
            <numerusform>%n строки во всех столбцах совпадают с одной из предыдущих; первый случай — строка {row}, такая же, как строка {like}. Такие строки учтены столько раз, сколько встречаются.</numerusform>
            <numerusform>%n строк во всех столбцах совпадают с одной из предыдущих; первый случай — строка {row}, такая же, как строка {like}. Такие строки учтены столько раз, сколько встречаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дату</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message numerus="yes">
        <source>%n files have these columns and are read in this way.</source>
        <translation>
            <numerusform>%n файл с этими столбцами читается таким образом.</numerusform>
            <numerusform>%n файла с этими столбцами читаются таким образом.</numerusform>
            <numerusform>%n файлов с этими столбцами читаются таким образом.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has other columns: without {lacking}, and with {added}. It is left out; open it by itself.</source>
        <translation>В файле {file} другие столбцы; нет столбцов: {lacking}; лишние: {added}. Он опущен; откройте его отдельно.</translation>
    </message>
    <message>
        <source>{file} has not all of the columns: without {lacking}. It is left out; open it by itself.</source>
        <translation>В файле {file} не все столбцы; нет столбцов: {lacking}. Он опущен; откройте его отдельно.</translation>
    </message>
    <message>
        <source>{file} has more columns: with {added}. It is left out; open it by itself.</source>
        <translation>В файле {file} больше столбцов; лишние: {added}. Он опущен; откройте его отдельно.</translation>
    </message>
    <message>
        <source>{file} has these columns in another order. It is left out; open it by itself.</source>
        <translation>В файле {file} те же столбцы, но в другом порядке. Он опущен; откройте его отдельно.</translation>
    </message>
    <message>
        <source>{file} cannot be read and is left out. {sentence}</source>
        <translation>Файл {file} не удаётся прочитать, он опущен. {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{column} falls %n times, although it is a total. The first: {first}. The largest: {largest}. A total falls where its source corrects itself, or by a slip.</source>
        <translation>
            <numerusform>Столбец «{column}» убывает %n раз, хотя это итог. Первый случай: {first}. Наибольший: {largest}. Итог убывает там, где источник исправляет сам себя, или по ошибке.</numerusform>
            <numerusform>Столбец «{column}» убывает %n раза, хотя это итог. Первый случай: {first}. Наибольший: {largest}. Итог убывает там, где источник исправляет сам себя, или по ошибке.</numerusform>
            <numerusform>Столбец «{column}» убывает %n раз, хотя это итог. Первый случай: {first}. Наибольший: {largest}. Итог убывает там, где источник исправляет сам себя, или по ошибке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column} falls %n times, although it is a total. The first and the largest: {first}. A total falls where its source corrects itself, or by a slip.</source>
        <translation>
            <numerusform>Столбец «{column}» убывает %n раз, хотя это итог. Первый и наибольший случай: {first}. Итог убывает там, где источник исправляет сам себя, или по ошибке.</numerusform>
            <numerusform>Столбец «{column}» убывает %n раза, хотя это итог. Первый и наибольший случай: {first}. Итог убывает там, где источник исправляет сам себя, или по ошибке.</numerusform>
            <numerusform>Столбец «{column}» убывает %n раз, хотя это итог. Первый и наибольший случай: {first}. Итог убывает там, где источник исправляет сам себя, или по ошибке.</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} falls once, although it is a total: {first}. A total falls where its source corrects itself, or by a slip.</source>
        <translation>Столбец «{column}» один раз убывает, хотя это итог: {first}. Итог убывает там, где источник исправляет сам себя, или по ошибке.</translation>
    </message>
    <message>
        <source>{day} (row {row}), from {before} to {after}</source>
        <translation>{day} (строка {row}), с {before} до {after}</translation>
    </message>
    <message>
        <source>row {row}, from {before} to {after}</source>
        <translation>строка {row}, с {before} до {after}</translation>
    </message>
    <message numerus="yes">
        <source>{total} does not rise by {count} in %n rows. The first: {place}, where it rises by {rise} and {count} is {stated}.</source>
        <translation>
            <numerusform>Столбец «{total}» растёт не на число из столбца «{count}» в %n строке. Первый случай: {place}, где прирост — {rise}, а «{count}» — {stated}.</numerusform>
            <numerusform>Столбец «{total}» растёт не на число из столбца «{count}» в %n строках. Первый случай: {place}, где прирост — {rise}, а «{count}» — {stated}.</numerusform>
            <numerusform>Столбец «{total}» растёт не на число из столбца «{count}» в %n строках. Первый случай: {place}, где прирост — {rise}, а «{count}» — {stated}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} (row {row})</source>
        <translation>{day} (строка {row})</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>строка {row}</translation>
    </message>
    <message>
        <source>{count} adds up to {sum}; the last {total} is {last}. They differ by {difference}.</source>
        <translation>Сумма по столбцу «{count}» — {sum}; последнее значение столбца «{total}» — {last}. Разница — {difference}.</translation>
    </message>
    <message>
        <source>{total} rises by {count} wherever both are stated. Yet {count} adds up to {sum}, and the last {total} is {last}: a difference of {difference}. Some rows do not state both.</source>
        <translation>Столбец «{total}» растёт на число из столбца «{count}» везде, где указаны оба. Однако сумма по столбцу «{count}» — {sum}, а последнее значение столбца «{total}» — {last}: разница — {difference}. В некоторых строках указаны не оба числа.</translation>
    </message>
    <message>
        <source>{total} is the running sum of {count} in every row.</source>
        <translation>Столбец «{total}» в каждой строке равен нарастающему итогу столбца «{count}».</translation>
    </message>
    <message numerus="yes">
        <source>{low} is above {high} in %n rows, the first in row {row}: {lower} and {higher}. Are the columns the wrong way round?</source>
        <translation>
            <numerusform>«{low}» больше, чем «{high}», в %n строке, впервые в строке {row}: {lower} и {higher}. Не перепутаны ли столбцы?</numerusform>
            <numerusform>«{low}» больше, чем «{high}», в %n строках, впервые в строке {row}: {lower} и {higher}. Не перепутаны ли столбцы?</numerusform>
            <numerusform>«{low}» больше, чем «{high}», в %n строках, впервые в строке {row}: {lower} и {higher}. Не перепутаны ли столбцы?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} is not the sum of its parts ({parts}) in %n rows. The first: {place}, where the parts add up to {sum} and {total} is {stated}.</source>
        <translation>
            <numerusform>Столбец «{total}» не равен сумме своих частей ({parts}) в %n строке. Первый случай: {place}, где сумма частей — {sum}, а «{total}» — {stated}.</numerusform>
            <numerusform>Столбец «{total}» не равен сумме своих частей ({parts}) в %n строках. Первый случай: {place}, где сумма частей — {sum}, а «{total}» — {stated}.</numerusform>
            <numerusform>Столбец «{total}» не равен сумме своих частей ({parts}) в %n строках. Первый случай: {place}, где сумма частей — {sum}, а «{total}» — {stated}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A derived row says how it was worked out; no other row has a derivation.</source>
        <translation>Вычисленная строка говорит, как она вычислена («derivation»); в других строках этого поля нет.</translation>
    </message>
    <message>
        <source>A rate, a ratio or a rank names its base measure, and nothing else does.</source>
        <translation>Коэффициент, отношение или место в ряду называет свою базовую меру («base_measure»); больше ничто её не называет.</translation>
    </message>
    <message>
        <source>A rate says what it is divided by, and nothing else does.</source>
        <translation>Коэффициент говорит, на что он делится; больше ничто этого не говорит.</translation>
    </message>
    <message>
        <source>A range has both ends.</source>
        <translation>У диапазона есть оба конца.</translation>
    </message>
    <message>
        <source>A number has a unit.</source>
        <translation>У числа есть единица.</translation>
    </message>
    <message>
        <source>A sum of parts names a total and its parts.</source>
        <translation>Сумма частей называет итог («total») и его части («part»).</translation>
    </message>
    <message>
        <source>A ratio names a numerator and a claim.</source>
        <translation>Отношение называет числитель («numerator») и утверждение («claim»).</translation>
    </message>
    <message>
        <source>An order names the larger and the smaller number.</source>
        <translation>Порядок называет большее («larger») и меньшее («smaller») число.</translation>
    </message>
    <message>
        <source>A share names a numerator and a denominator.</source>
        <translation>Доля называет числитель («numerator») и знаменатель («denominator»).</translation>
    </message>
    <message>
        <source>A window difference names a claim and a series, and says &quot;start&quot; and &quot;end&quot; in its parameters.</source>
        <translation>Окно нарастающего итога называет утверждение («claim») и ряд («series») и говорит «start» и «end» в параметрах.</translation>
    </message>
    <message>
        <source>A weekday names the figure that is about the day, and says &quot;weekday&quot; in its parameters.</source>
        <translation>День недели называет показатель, который относится к этому дню, и говорит «weekday» в параметрах.</translation>
    </message>
    <message>
        <source>A span names the figure that is about the period, and says &quot;days&quot; in its parameters.</source>
        <translation>Длина периода называет показатель, который относится к этому периоду, и говорит «days» в параметрах.</translation>
    </message>
    <message>
        <source>A rate names the claim.</source>
        <translation>Коэффициент называет утверждение («claim»).</translation>
    </message>
    <message>
        <source>A bound names the claim.</source>
        <translation>Предел называет утверждение («claim»).</translation>
    </message>
    <message>
        <source>An edition change names the earlier and the later number.</source>
        <translation>Изменение между выпусками называет раннее («earlier») и позднее («later») число.</translation>
    </message>
    <message>
        <source>One number under two periods names figures; two lists name claim and evidence.</source>
        <translation>Одно число за два периода называет показатели («figure»); два списка называют утверждение («claim») и данные для проверки («evidence»).</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Without names of people nothing is left of the list. It is not written.</source>
        <translation>Без имён людей от списка ничего не остаётся. Он не записан.</translation>
    </message>
    <message>
        <source>Save as a Tollbook file</source>
        <translation>Сохранение файла Tollbook</translation>
    </message>
    <message>
        <source>One file with all that is open, {title}, and how it was read. Tollbook opens it again as it is now; the file it came from is not touched.</source>
        <translation>Один файл со всем, что открыто ({title}), и с тем, как оно прочитано. Tollbook снова откроет его таким же; исходный файл не затрагивается.</translation>
    </message>
    <message>
        <source>Without names of people</source>
        <translation>Без имён людей</translation>
    </message>
    <message>
        <source>The file will hold names of people (column: {columns}). Whoever has it can read them and pass them on.</source>
        <translation>В файле будут имена людей (столбец: {columns}). Всякий, у кого он есть, сможет их прочитать и передать дальше.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Tollbook file</source>
        <translation>Файл Tollbook</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The field &quot;{field}&quot; is missing. Add it.</source>
        <translation>Поля «{field}» нет. Добавьте его.</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; is not known here. Remove it, or correct its name.</source>
        <translation>Поле «{field}» здесь неизвестно. Уберите его или исправьте имя.</translation>
    </message>
    <message>
        <source>The value {value} is not one of the allowed words. Did you mean {nearest}? Correct it.</source>
        <translation>Значение {value} не входит в список допустимых слов. Может быть, имелось в виду {nearest}? Исправьте его.</translation>
    </message>
    <message>
        <source>The value {value} is not one of the allowed words. Write one of: {allowed}.</source>
        <translation>Значение {value} не входит в список допустимых слов. Укажите одно из них: {allowed}.</translation>
    </message>
    <message>
        <source>The value {value} is not of the kind {limit}. Correct it, or leave the field out.</source>
        <translation>Значение {value} не того вида, ожидается {limit}. Исправьте его или уберите поле.</translation>
    </message>
    <message>
        <source>{value} is not a number that a count can have. Correct it, or leave the field out.</source>
        <translation>Число {value} не может быть количеством. Исправьте его или уберите поле.</translation>
    </message>
    <message>
        <source>The value {value} does not have the expected form: {form}. Correct it.</source>
        <translation>У значения {value} не тот вид, который ожидается: {form}. Исправьте его.</translation>
    </message>
    <message>
        <source>year-month-day, such as 2025-05-02</source>
        <translation>год-месяц-день, например 2025-05-02</translation>
    </message>
    <message>
        <source>letters, digits, dots, hyphens and underscores</source>
        <translation>буквы, цифры, точки, дефисы и знаки подчёркивания</translation>
    </message>
    <message>
        <source>one line without spaces at its ends</source>
        <translation>одна строка без пробелов по краям</translation>
    </message>
    <message>
        <source>a text that matches {pattern}</source>
        <translation>текст, который соответствует образцу {pattern}</translation>
    </message>
    <message>
        <source>The field does not go with the others of its row: {rule} Correct the row.</source>
        <translation>Поле не сочетается с другими полями своей строки: {rule} Исправьте строку.</translation>
    </message>
    <message>
        <source>A category and the scheme that it is of stand together.</source>
        <translation>Категория («category») и схема, к которой она относится («category_scheme»), стоят вместе.</translation>
    </message>
    <message>
        <source>Only one of {fields} may stand here. Remove the others.</source>
        <translation>Здесь может стоять только одно из полей: {fields}. Уберите остальные.</translation>
    </message>
    <message>
        <source>The value {value} is not accepted here ({reason}). Correct it.</source>
        <translation>Значение {value} здесь не принимается ({reason}). Исправьте его.</translation>
    </message>
    <message numerus="yes">
        <source>(%n entries)</source>
        <translation>
            <numerusform>(%n запись)</numerusform>
            <numerusform>(%n записи)</numerusform>
            <numerusform>(%n записей)</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is empty. Fill it in, or leave the field out.</source>
        <translation>Значение пустое. Заполните его или уберите поле.</translation>
    </message>
    <message>
        <source>The value {value} is not accepted. Write {limit}.</source>
        <translation>Значение {value} не принимается. Укажите {limit}.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Cut it.</source>
        <translation>Текст длиннее допустимого (знаков: {limit}). Сократите его.</translation>
    </message>
    <message>
        <source>{value} is below {limit}. Correct the number.</source>
        <translation>Число {value} меньше, чем {limit}. Исправьте его.</translation>
    </message>
    <message>
        <source>{value} is above {limit}. Correct the number.</source>
        <translation>Число {value} больше, чем {limit}. Исправьте его.</translation>
    </message>
    <message>
        <source>The list says something twice. Say it once.</source>
        <translation>В списке есть повтор. Уберите его.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search pages, figures, commands</source>
        <translation>Искать страницы, показатели, команды</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a number.</source>
        <translation>Ничего не найдено. Попробуйте другое слово или число.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>handbook</source>
        <translation>справочник</translation>
    </message>
    <message>
        <source>check</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening {name}…</source>
        <translation>Открывается {name}…</translation>
    </message>
    <message>
        <source>Reading {name}: {share}, {rate}</source>
        <translation>Читается {name}: {share}, {rate}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;МБ</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {folder} ({reason}). They last until you quit.</source>
        <translation>Настройки не удаётся сохранить в папке {folder} ({reason}). Они действуют до выхода из программы.</translation>
    </message>
    <message>
        <source>The view {name} is saved.</source>
        <translation>Вид «{name}» сохранён.</translation>
    </message>
    <message>
        <source>The view {name} cannot be kept ({reason}). It lasts until you quit.</source>
        <translation>Вид «{name}» не удаётся сохранить ({reason}). Он действует до выхода из программы.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Найти сочетание клавиш</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Filters of records</source>
        <translation>Фильтры записей</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>To the next control, or back</source>
        <translation>К следующему элементу управления или назад</translation>
    </message>
    <message>
        <source>From mark to mark</source>
        <translation>От знака к знаку</translation>
    </message>
    <message>
        <source>To another line</source>
        <translation>На другую линию</translation>
    </message>
    <message>
        <source>Select the mark and its rows</source>
        <translation>Выбрать знак и его строки</translation>
    </message>
    <message>
        <source>Choose days or bars</source>
        <translation>Выбрать дни или столбики</translation>
    </message>
    <message>
        <source>Give up the choice</source>
        <translation>Отменить выбор</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>Увеличить масштаб, уменьшить масштаб, показать всё</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>От строки к строке</translation>
    </message>
    <message>
        <source>Menu of the row: sort, copy</source>
        <translation>Меню строки: сортировать, копировать</translation>
    </message>
    <message>
        <source>Take a label in, or out again</source>
        <translation>Отметить значение или снять отметку</translation>
    </message>
    <message>
        <source>Only this label</source>
        <translation>Только это значение</translation>
    </message>
    <message>
        <source>Leave a label out</source>
        <translation>Исключить значение</translation>
    </message>
    <message>
        <source>All labels again</source>
        <translation>Снова показать все значения</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The picture cannot be written ({reason}). Choose another folder or name.</source>
        <translation>Изображение не удаётся записать ({reason}). Выберите другую папку или имя.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>{value} {unit}, as of {as_of} (a confirmed minimum)</source>
        <translation>{value} {unit}, по состоянию на {as_of} (подтверждённый минимум)</translation>
    </message>
    <message>
        <source>{value} {unit}, as of {as_of}</source>
        <translation>{value} {unit}, по состоянию на {as_of}</translation>
    </message>
    <message>
        <source>Counted: {text}</source>
        <translation>Учтено: {text}</translation>
    </message>
    <message>
        <source>Not counted: {text}</source>
        <translation>Не учтено: {text}</translation>
    </message>
    <message numerus="yes">
        <source>The dataset knows %n later edition(s); the last: {total} as of {day} ({publisher}).</source>
        <translation>
            <numerusform>В наборе данных известен %n более поздний выпуск; последний: {total}, по состоянию на {day} ({publisher}).</numerusform>
            <numerusform>В наборе данных известны %n более поздних выпуска; последний: {total}, по состоянию на {day} ({publisher}).</numerusform>
            <numerusform>В наборе данных известно %n более поздних выпусков; последний: {total}, по состоянию на {day} ({publisher}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset {digest}, {state}</source>
        <translation>Набор данных {digest}, {state}</translation>
    </message>
    <message>
        <source>bundled, unchanged</source>
        <translation>встроенный, без изменений</translation>
    </message>
    <message>
        <source>not the bundled one</source>
        <translation>не встроенный</translation>
    </message>
    <message>
        <source>{line}: {count}, from {first} to {last}; highest {highest}</source>
        <translation>{line}: {count}, с {first} по {last}; наибольшее {highest}</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {value}, as of {when}</source>
        <translation>{label}: {value}, по состоянию на {when}</translation>
    </message>
    <message>
        <source>{label}: {value}, {when}</source>
        <translation>{label}: {value}, {when}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать по</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Затем по</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>In the column &quot;{name}&quot; day and month may stand either way. Open the file in the window and say which.</source>
        <translation>В столбце «{name}» порядок дня и месяца может быть любым. Откройте файл в окне программы и укажите его.</translation>
    </message>
    <message>
        <source>The file has no longer these columns: {columns}. Open it again and say how it is read.</source>
        <translation>В файле больше нет столбцов: {columns}. Откройте его снова и укажите, как он читается.</translation>
    </message>
    <message>
        <source>The file is no text in {encoding} (at byte {byte}). Choose the encoding it is written in.</source>
        <translation>Файл — не текст в кодировке {encoding} (байт {byte}). Выберите кодировку, в которой он записан.</translation>
    </message>
    <message>
        <source>The table has {count} columns; Tollbook reads up to {most}. Choose another file.</source>
        <translation>В таблице столбцов: {count}; Tollbook читает не больше {most}. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The file is not readable as a table: {reason}. Check delimiter and quotes.</source>
        <translation>Файл не читается как таблица: {reason}. Проверьте разделитель и кавычки.</translation>
    </message>
    <message>
        <source>The file has no rows below its column names. Choose a file with rows.</source>
        <translation>Под именами столбцов в файле нет строк. Выберите файл со строками.</translation>
    </message>
    <message>
        <source>Mediazona: confirmed deaths by day</source>
        <translation>«Медиазона»: подтверждённые смерти по дням</translation>
    </message>
    <message>
        <source>Ukraine&apos;s General Staff: claimed losses, with sources</source>
        <translation>Генеральный штаб ВС Украины: заявленные потери, с источниками</translation>
    </message>
    <message>
        <source>Ukraine&apos;s General Staff: claimed losses of personnel</source>
        <translation>Генеральный штаб ВС Украины: заявленные потери личного состава</translation>
    </message>
    <message>
        <source>Ukraine&apos;s General Staff: claimed losses of equipment</source>
        <translation>Генеральный штаб ВС Украины: заявленные потери техники</translation>
    </message>
    <message>
        <source>Gaza: killed and injured by day of report</source>
        <translation>Сектор Газа: убитые и раненые по дню отчёта</translation>
    </message>
    <message>
        <source>West Bank: killed and injured by day of report</source>
        <translation>Западный берег реки Иордан: убитые и раненые по дню отчёта</translation>
    </message>
    <message>
        <source>Oryx: losses of equipment, by type and day of record</source>
        <translation>Oryx: потери техники, по типу и дню записи</translation>
    </message>
    <message>
        <source>Ranges of deaths by war, side and kind of death</source>
        <translation>Диапазоны числа погибших по войне, стороне и виду гибели</translation>
    </message>
    <message>
        <source>UCDP Georeferenced Event Dataset</source>
        <translation>UCDP: набор данных о событиях с географической привязкой (GED)</translation>
    </message>
    <message>
        <source>ACLED export</source>
        <translation>Выгрузка ACLED</translation>
    </message>
    <message>
        <source>Humanitarian Exchange Language, as on HDX</source>
        <translation>Humanitarian Exchange Language (HXL), как на HDX</translation>
    </message>
    <message>
        <source>The file holds no rows: Tollbook reads an array of objects, objects by date or id, or one object a line.</source>
        <translation>В файле нет строк: Tollbook читает массив объектов, объекты по дате или идентификатору либо по одному объекту в строке.</translation>
    </message>
    <message>
        <source>The file is not valid JSON ({reason}). Get it again, or mend it there.</source>
        <translation>В файле ошибка JSON ({reason}). Получите его заново или исправьте в указанном месте.</translation>
    </message>
    <message>
        <source>The rows have more than {most} fields in all. This is no table.</source>
        <translation>Всего полей в строках больше {most}. Это не таблица.</translation>
    </message>
    <message>
        <source>Opening this table would take about {needed} MB of memory; {free} MB are free. Close other programs, or open a part of it.</source>
        <translation>Чтобы открыть эту таблицу, нужно около {needed}&#xa0;МБ памяти; свободно {free}&#xa0;МБ. Закройте другие программы или откройте часть таблицы.</translation>
    </message>
    <message>
        <source>This Data Package names no table that lies beside it. Open the table itself: a CSV, TSV or JSON file.</source>
        <translation>В этом пакете Data Package не названо ни одной таблицы, которая лежит рядом. Откройте саму таблицу: файл CSV, TSV или JSON.</translation>
    </message>
    <message>
        <source>The Data Package names &quot;{path}&quot;, which is not beside it. Tollbook reads nothing from other folders or from the network. Put the table beside the package, or open it by itself.</source>
        <translation>В пакете Data Package назван файл «{path}», но рядом его нет. Tollbook ничего не читает из других папок и из сети. Положите таблицу рядом с пакетом или откройте её отдельно.</translation>
    </message>
    <message>
        <source>The Tollbook file does not say how its tables are to be read ({reason}). Get it again from where it came from.</source>
        <translation>В файле Tollbook не сказано, как читать его таблицы ({reason}). Получите его заново там, откуда он взят.</translation>
    </message>
    <message>
        <source>The Tollbook file has more than {most} million cells; Tollbook reads no more at once. Get it in parts.</source>
        <translation>В файле Tollbook ячеек больше {most} млн; столько сразу Tollbook не читает. Получите его по частям.</translation>
    </message>
    <message>
        <source>The tables were packed by a newer Tollbook (recipe {format}; this one reads {newest}). Get a newer Tollbook.</source>
        <translation>Таблицы упакованы более новой версией Tollbook (рецепт чтения {format}; эта версия читает {newest}). Установите более новую версию Tollbook.</translation>
    </message>
    <message>
        <source>The Parquet file is damaged, or packed in a way that is not read here. Get it again, or save the table as CSV.</source>
        <translation>Файл Parquet повреждён или упакован так, что здесь его не прочитать. Получите его заново или сохраните таблицу как CSV.</translation>
    </message>
    <message>
        <source>Read in this way the file has no rows below its column names. Choose another row of names, delimiter or encoding.</source>
        <translation>При таком чтении под именами столбцов в файле нет строк. Выберите другую строку имён, другой разделитель или кодировку.</translation>
    </message>
    <message>
        <source>Read in this way the table has {count} columns; Tollbook reads up to {most}. Choose another delimiter.</source>
        <translation>При таком чтении столбцов в таблице: {count}; Tollbook читает не больше {most}. Выберите другой разделитель.</translation>
    </message>
    <message>
        <source>This archive is no workbook. Unpack it, and open the table that is inside.</source>
        <translation>Этот архив — не книга электронных таблиц. Распакуйте его и откройте таблицу, которая в нём.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a file. Choose a file.</source>
        <translation>Это папка, канал или устройство, а не файл. Выберите файл.</translation>
    </message>
    <message>
        <source>The file has more than {most} GB; Tollbook reads no more. Split it, by year say.</source>
        <translation>В файле больше {most}&#xa0;ГБ; столько Tollbook не читает. Разделите его, например по годам.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {ratio} times its size: it is made to fill the memory. It is not opened.</source>
        <translation>При распаковке размер файла вырастает больше чем в {ratio} раз: он сделан, чтобы переполнить память. Файл не открыт.</translation>
    </message>
    <message>
        <source>A line has more than {most} MB: this is no table. Choose another file.</source>
        <translation>В строке больше {most}&#xa0;МБ: это не таблица. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The file has changed while it was read. Open it again when it is written.</source>
        <translation>Пока файл читался, он изменился. Откройте его снова, когда запись закончится.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows.</source>
        <translation>В книге нет листа со строками.</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;{sheet}&quot;. It has: {names}.</source>
        <translation>В книге нет листа «{sheet}». Есть: {names}.</translation>
    </message>
    <message>
        <source>The sheet has {count} columns; Tollbook reads up to {most}. Choose another sheet.</source>
        <translation>На листе столбцов: {count}; Tollbook читает не больше {most}. Выберите другой лист.</translation>
    </message>
    <message>
        <source>The sheet has {count} million cells; Tollbook reads up to {most} million. Save it as CSV.</source>
        <translation>На листе {count} млн ячеек; Tollbook читает до {most} млн. Сохраните его как CSV.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{measure}: {population}</source>
        <translation>{measure}: {population}</translation>
    </message>
    <message>
        <source>As claimed by {publisher}; people a day between report dates. Where the reports here are daily, so are the bars.</source>
        <translation>Заявлено (издатель: {publisher}); человек в день между датами сводок. Где сводки здесь ежедневные, там и столбики — по дням.</translation>
    </message>
    <message>
        <source>As claimed by {publisher}; people, running total at report dates.</source>
        <translation>Заявлено (издатель: {publisher}); человек, нарастающий итог на даты сводок.</translation>
    </message>
    <message>
        <source>As stated by {publisher}; {unit} a day between report dates.</source>
        <translation>Указано (издатель: {publisher}); {unit} в день между датами сводок.</translation>
    </message>
    <message>
        <source>As stated by {publisher}; {unit}, running total at report dates.</source>
        <translation>Указано (издатель: {publisher}); {unit}, нарастающий итог на даты сводок.</translation>
    </message>
    <message>
        <source>stated, a day</source>
        <translation>указано, в день</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>указано</translation>
    </message>
    <message>
        <source>claimed, people a day</source>
        <translation>заявлено, человек в день</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>заявлено</translation>
    </message>
    <message numerus="yes">
        <source>centred mean over %n day(s)</source>
        <translation>
            <numerusform>центрированное среднее по %n дню</numerusform>
            <numerusform>центрированное среднее по %n дням</numerusform>
            <numerusform>центрированное среднее по %n дням</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>centred mean over %n week(s)</source>
        <translation>
            <numerusform>центрированное среднее по %n неделе</numerusform>
            <numerusform>центрированное среднее по %n неделям</numerusform>
            <numerusform>центрированное среднее по %n неделям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>centred mean over %n month(s)</source>
        <translation>
            <numerusform>центрированное среднее по %n месяцу</numerusform>
            <numerusform>центрированное среднее по %n месяцам</numerusform>
            <numerusform>центрированное среднее по %n месяцам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailing mean over %n day(s)</source>
        <translation>
            <numerusform>среднее по последнему %n дню</numerusform>
            <numerusform>среднее по последним %n дням</numerusform>
            <numerusform>среднее по последним %n дням</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailing mean over %n week(s)</source>
        <translation>
            <numerusform>среднее по последней %n неделе</numerusform>
            <numerusform>среднее по последним %n неделям</numerusform>
            <numerusform>среднее по последним %n неделям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailing mean over %n month(s)</source>
        <translation>
            <numerusform>среднее по последнему %n месяцу</numerusform>
            <numerusform>среднее по последним %n месяцам</numerusform>
            <numerusform>среднее по последним %n месяцам</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean takes all periods of its window alike; it is drawn only where all of them are there, whole and settled.</source>
        <translation>Среднее учитывает все периоды своего окна одинаково; оно показано только там, где все они есть, полны и уже устоялись.</translation>
    </message>
    <message>
        <source>LOWESS curve</source>
        <translation>Кривая LOWESS</translation>
    </message>
    <message>
        <source>LOWESS (Cleveland 1979): local straight lines over {share} of the periods, 3 robust passes; it assumes a smooth course.</source>
        <translation>LOWESS (Кливленд, 1979): локальные прямые по {share} периодов, 3 робастных прохода; предполагается плавный ход.</translation>
    </message>
    <message>
        <source>mean until {day}: {mean}</source>
        <translation>среднее до {day} включительно: {mean}</translation>
    </message>
    <message>
        <source>mean from then on: {mean}</source>
        <translation>среднее после этого дня: {mean}</translation>
    </message>
    <message>
        <source>One change of level, by least squares: it assumes that there is just one and an even level on both sides. Two levels leave {share} of the variation around a single mean.</source>
        <translation>Одна смена уровня, по методу наименьших квадратов: предполагается, что она ровно одна и что по обе стороны уровень неизменен. Два уровня оставляют {share} разброса вокруг единого среднего.</translation>
    </message>
    <message>
        <source>even rate: {mean} a day</source>
        <translation>равномерно: {mean} в день</translation>
    </message>
    <message>
        <source>99.8 %, lower limit</source>
        <translation>99,8&#xa0;%, нижняя граница</translation>
    </message>
    <message>
        <source>95 %, lower limit</source>
        <translation>95&#xa0;%, нижняя граница</translation>
    </message>
    <message>
        <source>95 %, upper limit</source>
        <translation>95&#xa0;%, верхняя граница</translation>
    </message>
    <message>
        <source>99.8 %, upper limit</source>
        <translation>99,8&#xa0;%, верхняя граница</translation>
    </message>
    <message>
        <source>Limits that chance alone would keep to at one even rate (Poisson prediction limits, Spiegelhalter 2005). Overdispersion {phi}: {told}</source>
        <translation>Границы, в пределах которых при одной неизменной интенсивности числа колебались бы лишь случайно (пуассоновские границы прогноза, Шпигельхальтер, 2005). Избыточная дисперсия {phi}: {told}</translation>
    </message>
    <message>
        <source>far above 1, so chance does not explain how the periods differ.</source>
        <translation>намного больше 1, поэтому случайность не объясняет различий между периодами.</translation>
    </message>
    <message>
        <source>near 1, as where chance is all there is.</source>
        <translation>близко к 1, как и бывает при одной лишь случайности.</translation>
    </message>
    <message>
        <source>{measure}: totals by edition</source>
        <translation>{measure}: итоги по выпускам</translation>
    </message>
    <message>
        <source>{population}; people, by the edition&apos;s date and not by date of death.</source>
        <translation>{population}; человек, по дате выпуска, а не по дате смерти.</translation>
    </message>
    <message>
        <source>break in method, {month}</source>
        <translation>смена метода, {month}</translation>
    </message>
    <message>
        <source>corrected: −{drop}</source>
        <translation>исправлено: −{drop}</translation>
    </message>
    <message>
        <source>Source: {publishers}; editions of {first} to {last}, found in {sources}. Confirmed minimums.</source>
        <translation>Источник: {publishers}; выпуски с {first} по {last}, {sources}. Подтверждённые минимумы.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}, by day of death</source>
        <translation>{measure}, по дням смерти</translation>
    </message>
    <message>
        <source>{measure}, by week of death</source>
        <translation>{measure}, по неделям смерти</translation>
    </message>
    <message>
        <source>{measure}, by month of death</source>
        <translation>{measure}, по месяцам смерти</translation>
    </message>
    <message>
        <source>{measure}, by year of death</source>
        <translation>{measure}, по годам смерти</translation>
    </message>
    <message>
        <source>{measure}, by day</source>
        <translation>{measure}, по дням</translation>
    </message>
    <message>
        <source>{measure}, by week</source>
        <translation>{measure}, по неделям</translation>
    </message>
    <message>
        <source>{measure}, by month</source>
        <translation>{measure}, по месяцам</translation>
    </message>
    <message>
        <source>{measure}, by year</source>
        <translation>{measure}, по годам</translation>
    </message>
    <message>
        <source>{measure}, running total</source>
        <translation>{measure}, нарастающий итог</translation>
    </message>
    <message>
        <source>{measure}, running total by date of death</source>
        <translation>{measure}, нарастающий итог по дате смерти</translation>
    </message>
    <message>
        <source>{population}; {unit} a day.</source>
        <translation>{population}; {unit} в день.</translation>
    </message>
    <message>
        <source>{population}; {unit} a week.</source>
        <translation>{population}; {unit} в неделю.</translation>
    </message>
    <message>
        <source>{population}; {unit} a month.</source>
        <translation>{population}; {unit} в месяц.</translation>
    </message>
    <message>
        <source>{population}; {unit} a year.</source>
        <translation>{population}; {unit} в год.</translation>
    </message>
    <message>
        <source>{population}; {unit}.</source>
        <translation>{population}; {unit}.</translation>
    </message>
    <message>
        <source>{shown} of {all} editions are drawn.</source>
        <translation>Показано выпусков: {shown} из {all}.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{dated} of the {total} named have a known date; the others are not drawn.</source>
        <translation>Из {total} известных поимённо дата известна у {dated}; остальные не показаны.</translation>
    </message>
    <message>
        <source>Not drawn: {value} ({category}).</source>
        <translation>Не показано: {value} ({category}).</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s) before the edition are provisional (hatched).</source>
        <translation>
            <numerusform>Последний %n день перед выпуском — предварительные данные (штриховка).</numerusform>
            <numerusform>Последние %n дня перед выпуском — предварительные данные (штриховка).</numerusform>
            <numerusform>Последние %n дней перед выпуском — предварительные данные (штриховка).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s) before the edition are provisional (dotted).</source>
        <translation>
            <numerusform>Последний %n день перед выпуском — предварительные данные (пунктир).</numerusform>
            <numerusform>Последние %n дня перед выпуском — предварительные данные (пунктир).</numerusform>
            <numerusform>Последние %n дней перед выпуском — предварительные данные (пунктир).</numerusform>
        </translation>
    </message>
    <message>
        <source>Log scale.</source>
        <translation>Логарифмическая шкала.</translation>
    </message>
    <message>
        <source>as known on {day}, after a break in method [b]</source>
        <translation>по данным на {day}, после смены метода [b]</translation>
    </message>
    <message>
        <source>as known on {day}</source>
        <translation>по данным на {day}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Выпуски</translation>
    </message>
    <message>
        <source>Claimed losses</source>
        <translation>Заявленные потери</translation>
    </message>
    <message>
        <source>Running totals</source>
        <translation>Нарастающие итоги</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Per period</source>
        <translation>За период</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Нарастающий итог</translation>
    </message>
    <message>
        <source>Curve over the counts</source>
        <translation>Кривая поверх значений</translation>
    </message>
    <message>
        <source>No curve</source>
        <translation>Без кривой</translation>
    </message>
    <message numerus="yes">
        <source>Centred mean, %n day(s)</source>
        <translation>
            <numerusform>Центрированное среднее, %n день</numerusform>
            <numerusform>Центрированное среднее, %n дня</numerusform>
            <numerusform>Центрированное среднее, %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Centred mean, %n week(s)</source>
        <translation>
            <numerusform>Центрированное среднее, %n неделя</numerusform>
            <numerusform>Центрированное среднее, %n недели</numerusform>
            <numerusform>Центрированное среднее, %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Centred mean, %n month(s)</source>
        <translation>
            <numerusform>Центрированное среднее, %n месяц</numerusform>
            <numerusform>Центрированное среднее, %n месяца</numerusform>
            <numerusform>Центрированное среднее, %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trailing mean, %n day(s)</source>
        <translation>
            <numerusform>Среднее по последнему %n дню</numerusform>
            <numerusform>Среднее по последним %n дням</numerusform>
            <numerusform>Среднее по последним %n дням</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trailing mean, %n week(s)</source>
        <translation>
            <numerusform>Среднее по последней %n неделе</numerusform>
            <numerusform>Среднее по последним %n неделям</numerusform>
            <numerusform>Среднее по последним %n неделям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trailing mean, %n month(s)</source>
        <translation>
            <numerusform>Среднее по последнему %n месяцу</numerusform>
            <numerusform>Среднее по последним %n месяцам</numerusform>
            <numerusform>Среднее по последним %n месяцам</numerusform>
        </translation>
    </message>
    <message>
        <source>One change of level</source>
        <translation>Одна смена уровня</translation>
    </message>
    <message>
        <source>Limits of chance</source>
        <translation>Границы случайности</translation>
    </message>
    <message>
        <source>What is counted by date</source>
        <translation>Что считается по датам</translation>
    </message>
    <message>
        <source>Which running total</source>
        <translation>Какой нарастающий итог</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Логарифмическая шкала</translation>
    </message>
    <message>
        <source>Other editions</source>
        <translation>Другие выпуски</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Zoom to chosen days</source>
        <translation>Увеличить выбранные дни</translation>
    </message>
    <message>
        <source>Drag, or walk with Shift and arrows, to choose days. Zoom with the wheel or Shift and drag.</source>
        <translation>Чтобы выбрать дни, протяните мышью или нажимайте стрелки, удерживая Shift. Масштаб меняют колёсиком или протягиванием с Shift.</translation>
    </message>
    <message>
        <source>{period}: {value} · {what}; {as_of}</source>
        <translation>{period}: {value} · {what}; {as_of}</translation>
    </message>
    <message>
        <source>up to {end}: {value} in all · {what}; {as_of}</source>
        <translation>по {end}: всего {value} · {what}; {as_of}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: {sum} in %n period(s) · {measure}; {as_of}</source>
        <translation>
            <numerusform>{first} – {last}: {sum} за %n период · {measure}; {as_of}</numerusform>
            <numerusform>{first} – {last}: {sum} за %n периода · {measure}; {as_of}</numerusform>
            <numerusform>{first} – {last}: {sum} за %n периодов · {measure}; {as_of}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: %n mark(s)</source>
        <translation>
            <numerusform>{first} – {last}: %n знак</numerusform>
            <numerusform>{first} – {last}: %n знака</numerusform>
            <numerusform>{first} – {last}: %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of what is drawn</source>
        <translation>Таблица показанного</translation>
    </message>
    <message>
        <source>This dataset has nothing that is dated.</source>
        <translation>В этом наборе данных нет ничего с датами.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tour</source>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Pages, each a question</source>
        <translation>Страницы: каждая — вопрос</translation>
    </message>
    <message>
        <source>On the left are the pages. Each answers one question about the dataset: what is known, how it ran, who, which claims disagree, whether the numbers agree with themselves. Ctrl+1 to Ctrl+7 lead there too.</source>
        <translation>Слева — страницы. Каждая отвечает на один вопрос о наборе данных: что известно, как это шло, кто, какие утверждения расходятся, согласуются ли числа между собой. К ним ведут и сочетания клавиш от Ctrl+1 до Ctrl+7.</translation>
    </message>
    <message>
        <source>One picture and its table</source>
        <translation>Диаграмма и её таблица</translation>
    </message>
    <message>
        <source>Choose a bar, a point, a row or a number: the same figure lights up everywhere. A confirmed count is a minimum, and words like “at least” are part of a number.</source>
        <translation>Выберите столбик, точку, строку или число: тот же показатель выделится везде. Подтверждённое число — это минимум, а слова вроде «не менее» — часть числа.</translation>
    </message>
    <message>
        <source>Where a number comes from</source>
        <translation>Откуда взято число</translation>
    </message>
    <message>
        <source>The inspector on the right explains what is chosen: who counted what, until when, where that is published, and which checks it stands in.</source>
        <translation>Панель «Сведения» справа поясняет выбранное: кто что подсчитал, по состоянию на какой день, где это опубликовано и в какие проверки входит.</translation>
    </message>
    <message>
        <source>Everything is one search away</source>
        <translation>Всё находит поиск</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, figures, checks and commands such as printing. F1 opens the handbook at the chapter of the page you are on. Ctrl+Z takes back any step.</source>
        <translation>Ctrl+K находит страницы, показатели, проверки и команды, например печать. F1 открывает справочник на главе об открытой странице. Ctrl+Z отменяет любой шаг.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>человек</numerusform>
            <numerusform>человека</numerusform>
            <numerusform>человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people per day</source>
        <translation>
            <numerusform>человек в день</numerusform>
            <numerusform>человека в день</numerusform>
            <numerusform>человек в день</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaths per km²</source>
        <translation>
            <numerusform>смерть на км²</numerusform>
            <numerusform>смерти на км²</numerusform>
            <numerusform>смертей на км²</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaths per 10,000 men</source>
        <translation>
            <numerusform>смерть на 10&#xa0;000 мужчин</numerusform>
            <numerusform>смерти на 10&#xa0;000 мужчин</numerusform>
            <numerusform>смертей на 10&#xa0;000 мужчин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation>
            <numerusform>раз</numerusform>
            <numerusform>раза</numerusform>
            <numerusform>раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rank</source>
        <translation>
            <numerusform>место</numerusform>
            <numerusform>места</numerusform>
            <numerusform>мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>divisions</source>
        <translation>
            <numerusform>дивизия</numerusform>
            <numerusform>дивизии</numerusform>
            <numerusform>дивизий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>km²</source>
        <translation>
            <numerusform>км²</numerusform>
            <numerusform>км²</numerusform>
            <numerusform>км²</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitOfParts</name>
    <message>
        <source>people</source>
        <translation>человека</translation>
    </message>
    <message>
        <source>people per day</source>
        <translation>человека в день</translation>
    </message>
    <message>
        <source>deaths per km²</source>
        <translation>смерти на км²</translation>
    </message>
    <message>
        <source>deaths per 10,000 men</source>
        <translation>смерти на 10&#xa0;000 мужчин</translation>
    </message>
    <message>
        <source>times</source>
        <translation>раза</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>места</translation>
    </message>
    <message>
        <source>divisions</source>
        <translation>дивизии</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>км²</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>at least {value}</source>
        <translation>не менее {value}</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>до {value}</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>около {value}</translation>
    </message>
    <message>
        <source>nearly {value}</source>
        <translation>почти {value}</translation>
    </message>
    <message>
        <source>{value} claimed</source>
        <translation>заявлено {value}</translation>
    </message>
    <message>
        <source>{lower} to {upper}</source>
        <translation>{lower}–{upper}</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper})</source>
        <translation>{value} ({lower}–{upper})</translation>
    </message>
    <message>
        <source>in words only</source>
        <translation>только словами</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>только порядок</translation>
    </message>
    <message>
        <source>rank {value}</source>
        <translation>место {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>[p]</source>
        <translation>[p]</translation>
    </message>
    <message>
        <source>[r]</source>
        <translation>[r]</translation>
    </message>
    <message>
        <source>[b]</source>
        <translation>[b]</translation>
    </message>
    <message>
        <source>[low confidence]</source>
        <translation>[низкая достоверность]</translation>
    </message>
    <message>
        <source>Provisional [p]: still filling up.</source>
        <translation>Предварительные данные [p]: ещё пополняются.</translation>
    </message>
    <message>
        <source>Revised [r]: lower than before.</source>
        <translation>Пересмотрено [r]: меньше прежнего.</translation>
    </message>
    <message>
        <source>After a break in method [b].</source>
        <translation>После смены метода [b].</translation>
    </message>
    <message>
        <source>Low confidence.</source>
        <translation>Низкая достоверность.</translation>
    </message>
    <message>
        <source>{day} (last)</source>
        <translation>{day} (последняя)</translation>
    </message>
    <message>
        <source>last date in the file {day}</source>
        <translation>последняя дата в файле: {day}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>first seen {day}</source>
        <translation>впервые замечено {day}</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>опубликовано {day}</translation>
    </message>
    <message>
        <source>page dated {day}</source>
        <translation>дата страницы: {day}</translation>
    </message>
    <message>
        <source>{unit}; day not stated</source>
        <translation>{unit}; день не указан</translation>
    </message>
    <message>
        <source>{unit}, {dated}</source>
        <translation>{unit}, {dated}</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}&#xa0;%</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{first} to {end}</source>
        <translation>{first}–{end}</translation>
    </message>
    <message>
        <source>to {end}</source>
        <translation>по {end}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>с {start}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>The field &quot;{field}&quot; stands twice in the same place. Remove one of the two.</source>
        <translation>Поле «{field}» стоит дважды в одном месте. Уберите одно из двух.</translation>
    </message>
    <message>
        <source>The text holds the character U+{code}, which cannot be shown. Remove it.</source>
        <translation>В тексте есть знак U+{code}, который нельзя показать. Уберите его.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>holds</source>
        <translation>сходится</translation>
    </message>
    <message>
        <source>remainder</source>
        <translation>остаток</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>не сходится</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>неоднозначно</translation>
    </message>
    <message>
        <source>not derivable</source>
        <translation>не выводится</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>проверить нельзя</translation>
    </message>
    <message>
        <source>The numbers agree, as the source words them.</source>
        <translation>Числа согласуются в тех формулировках, которые даёт источник.</translation>
    </message>
    <message>
        <source>The parts leave something of their total over; what it is, is said.</source>
        <translation>Части не исчерпывают своего итога; указано, что составляет остаток.</translation>
    </message>
    <message>
        <source>The numbers contradict each other.</source>
        <translation>Числа противоречат друг другу.</translation>
    </message>
    <message>
        <source>Whether they agree depends on how they are read; it is said how.</source>
        <translation>Согласуются ли они, зависит от того, как их читать; как именно, указано.</translation>
    </message>
    <message>
        <source>The claim is of something else than the numbers given.</source>
        <translation>Утверждение относится не к приведённым числам.</translation>
    </message>
    <message>
        <source>A number that the check needs is not there.</source>
        <translation>Нет числа, которое нужно для проверки.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Keeps the page with its filters, selection and options. The data are not copied.</source>
        <translation>Сохраняются страница, её фильтры, выбранное и параметры. Данные не копируются.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Имя вида</translation>
    </message>
    <message>
        <source>There is a view of this name already; it is replaced.</source>
        <translation>Вид с таким именем уже есть; он будет заменён.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>No view of this dataset has been saved yet. Ctrl+D saves the one you are looking at.</source>
        <translation>Для этого набора данных ещё не сохранено ни одного вида. Ctrl+D сохраняет тот, который сейчас на экране.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{title} · {digest} ({state}) – Tollbook</source>
        <translation>{title} · {digest} ({state}) – Tollbook</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Search pages, figures, commands   Ctrl+K</source>
        <translation>Искать страницы, показатели, команды   Ctrl+K</translation>
    </message>
    <message>
        <source>{figures}, {selected} selected</source>
        <translation>{figures}, выбрано: {selected}</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n показатель</numerusform>
            <numerusform>%n показателя</numerusform>
            <numerusform>%n показателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>Getting the page ready…</source>
        <translation>Страница подготавливается…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Открыть с&amp;нова</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation>Примечания и источники</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Контрольная сумма (SHA-256)</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Записано программой</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Source {id}</source>
        <translation>Источник {id}</translation>
    </message>
    <message>
        <source>A sheet of a spreadsheet holds {most} rows, these are {rows}. Write them as CSV or JSON.</source>
        <translation>На лист электронной таблицы помещается строк: {most}, а здесь их {rows}. Запишите их как CSV или JSON.</translation>
    </message>
    <message>
        <source>A cell of a spreadsheet holds {most} letters, this text has {letters}. Write the figures as CSV or JSON.</source>
        <translation>В ячейку электронной таблицы помещается знаков: {most}, а в этом тексте их {letters}. Запишите показатели как CSV или JSON.</translation>
    </message>
</context>
<context>
    <name>Workings</name>
    <message>
        <source>Difference</source>
        <translation>Разность</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Share of “{whole}”</source>
        <translation>Доля в показателе «{whole}»</translation>
    </message>
    <message>
        <source>Per day, “{label}”</source>
        <translation>В день: «{label}»</translation>
    </message>
    <message>
        <source>Ratio of the two per day</source>
        <translation>Отношение этих двух величин в день</translation>
    </message>
    <message>
        <source>{difference} ({change} above the second)</source>
        <translation>{difference} (на {change} больше второго)</translation>
    </message>
    <message>
        <source>{difference} ({change} below the second)</source>
        <translation>{difference} (на {change} меньше второго)</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} (95 %: {low} to {high})</source>
        <translation>{value} (95&#xa0;%: от {low} до {high})</translation>
    </message>
    <message numerus="yes">
        <source>{value} over %n day(s) (95 %: {low} to {high})</source>
        <translation>
            <numerusform>{value} за %n день (95&#xa0;%: от {low} до {high})</numerusform>
            <numerusform>{value} за %n дня (95&#xa0;%: от {low} до {high})</numerusform>
            <numerusform>{value} за %n дней (95&#xa0;%: от {low} до {high})</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain arithmetic on the two numbers.</source>
        <translation>Простая арифметика с двумя числами.</translation>
    </message>
    <message>
        <source>Exact Poisson interval: takes deaths as independent of each other at an even rate. It covers chance alone and says nothing of deaths that are not counted.</source>
        <translation>Точный пуассоновский интервал: предполагается, что смерти не зависят друг от друга и их интенсивность неизменна. Он учитывает только случайность и ничего не говорит о неучтённых смертях.</translation>
    </message>
    <message>
        <source>Wilson interval: takes the counted as drawn at random from all. Those not counted may be divided otherwise.</source>
        <translation>Интервал Уилсона: предполагается, что учтённые — случайная выборка из всех. Неучтённые могут распределяться иначе.</translation>
    </message>
    <message>
        <source>“{label}” is a range or a limit, not one number.</source>
        <translation>«{label}» — диапазон или граница, а не одно число.</translation>
    </message>
    <message>
        <source>Choose two different figures.</source>
        <translation>Выберите два разных показателя.</translation>
    </message>
    <message>
        <source>“{label}” is zero, so nothing can be divided by it.</source>
        <translation>Показатель «{label}» равен нулю, делить на него нельзя.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>There is no room left on the disk. Free some, or name another folder.</source>
        <translation>На диске нет места. Освободите его или укажите другую папку.</translation>
    </message>
    <message>
        <source>This is the name of a folder. Choose another name.</source>
        <translation>Это имя папки. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Make it, or name another.</source>
        <translation>Папки {folder} нет. Создайте её или укажите другую.</translation>
    </message>
    <message>
        <source>Nothing may be written there, or another program has the file open. Close it there, or name another folder.</source>
        <translation>Записывать туда нельзя, или файл открыт в другой программе. Закройте его там или укажите другую папку.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Имя слишком длинное. Выберите более короткое.</translation>
    </message>
    <message>
        <source>It cannot be written ({reason}). Name another file.</source>
        <translation>Записать не удаётся ({reason}). Укажите другой файл.</translation>
    </message>
</context>
</TS>
