<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Open a dataset or list…</source>
        <translation>&amp;Відкрити набір даних або список…</translation>
    </message>
    <message>
        <source>Back to the &amp;bundled dataset</source>
        <translation>Повернутися до вб&amp;удованого набору даних</translation>
    </message>
    <message>
        <source>&amp;Save as a Tollbook file…</source>
        <translation>З&amp;берегти як файл Tollbook…</translation>
    </message>
    <message>
        <source>&amp;Keep lists as they were read</source>
        <translation>Зберігати &amp;списки в прочитаному вигляді</translation>
    </message>
    <message>
        <source>&amp;Forget the lists that are kept…</source>
        <translation>В&amp;илучити збережені списки…</translation>
    </message>
    <message>
        <source>&amp;Export a chart…</source>
        <translation>&amp;Експортувати діаграму…</translation>
    </message>
    <message>
        <source>Export fi&amp;gures…</source>
        <translation>Експортувати &amp;показники…</translation>
    </message>
    <message>
        <source>Export reco&amp;rds…</source>
        <translation>Експортувати з&amp;аписи…</translation>
    </message>
    <message>
        <source>&amp;Make a report…</source>
        <translation>Ск&amp;ласти звіт…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друкувати…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копіювати рядки</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Копіювати для &amp;цитування</translation>
    </message>
    <message>
        <source>Copy the chart as a &amp;picture</source>
        <translation>Копіювати діаграму як &amp;зображення</translation>
    </message>
    <message>
        <source>Copy the chart&apos;s &amp;data</source>
        <translation>Копіювати &amp;дані діаграми</translation>
    </message>
    <message>
        <source>Co&amp;mpare what is selected</source>
        <translation>По&amp;рівняти вибране</translation>
    </message>
    <message>
        <source>&amp;Find in the table</source>
        <translation>З&amp;найти в таблиці</translation>
    </message>
    <message>
        <source>&amp;Search pages, figures, commands</source>
        <translation>&amp;Шукати сторінки, показники, команди</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Огляд</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Показники</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Хронологія</translation>
    </message>
    <message>
        <source>&amp;Breakdown</source>
        <translation>&amp;Розподіл</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Пор&amp;івняння</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>&amp;Звірка</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>З&amp;аписи</translation>
    </message>
    <message>
        <source>Show the &amp;chart</source>
        <translation>Показати &amp;діаграму</translation>
    </message>
    <message>
        <source>Show the t&amp;able</source>
        <translation>Показати &amp;таблицю</translation>
    </message>
    <message>
        <source>Sho&amp;w both</source>
        <translation>Показати о&amp;бидві</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Відомості</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Наступна частина вікна</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>&amp;Системна тема</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Світ&amp;ла тема</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Т&amp;емна тема</translation>
    </message>
    <message>
        <source>&amp;High-contrast theme</source>
        <translation>Висо&amp;коконтрастна тема</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Звичайний текст</translation>
    </message>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>&amp;Зберегти цей вигляд…</translation>
    </message>
    <message>
        <source>Mana&amp;ge saved views…</source>
        <translation>&amp;Упорядкувати збережені вигляди…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Довідник</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Знайомство</translation>
    </message>
    <message>
        <source>Report a &amp;wrong number…</source>
        <translation>Повідомити про &amp;хибне число…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Відкрити папку &amp;журналу</translation>
    </message>
    <message>
        <source>&amp;Reset settings…</source>
        <translation>&amp;Скинути налаштування…</translation>
    </message>
    <message>
        <source>&amp;About Tollbook</source>
        <translation>&amp;Про Tollbook</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>There is no display: the Overview is written to {file} and told below instead.</source>
        <translation>Немає екрана: огляд записано у файл {file}, а його зміст наведено нижче.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This archive holds no {file}: it is not a Tollbook file. Choose another file, or unpack it and open what is inside.</source>
        <translation>У цьому архіві немає файлу {file}: це не файл Tollbook. Виберіть інший файл або розпакуйте архів і відкрийте те, що в ньому.</translation>
    </message>
    <message>
        <source>The file is not in the archive. Get a whole archive from where it came from.</source>
        <translation>Цього файлу в архіві немає. Візьміть повний архів там, звідки його отримано.</translation>
    </message>
    <message>
        <source>What is packed in the archive has more than {most} MB; Tollbook reads no more. This is hardly a dataset.</source>
        <translation>Вміст архіву більший за {most} МБ; стільки Tollbook не читає. Навряд чи це набір даних.</translation>
    </message>
    <message>
        <source>The archive is locked by a password or packed in an unusual way. Pack it anew.</source>
        <translation>Архів захищено паролем або запаковано незвичним способом. Запакуйте його заново.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>any number</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source>{sentence} {note}</source>
        <translation>{sentence} {note}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понеділок</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вівторок</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>середа</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четвер</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>п’ятниця</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>субота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>неділя</translation>
    </message>
    <message>
        <source>{day} is a {weekday}, as is said.</source>
        <translation>{day} — {weekday}, як і сказано.</translation>
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
        <translation>Показник «{label}» стосується не одного дня.</translation>
    </message>
    <message>
        <source>“{label}” does not say its first and last day.</source>
        <translation>Для «{label}» не зазначено перший і останній день.</translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end}, both included, are %n day(s), as is said.</source>
        <translation>
            <numerusform>Період {start} – {end}, обидва крайні дні включно: %n день, як і сказано.</numerusform>
            <numerusform>Період {start} – {end}, обидва крайні дні включно: %n дні, як і сказано.</numerusform>
            <numerusform>Період {start} – {end}, обидва крайні дні включно: %n днів, як і сказано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end} are %n day(s) where both are counted, and {said} where one is not: {value} is {first} a day over {said} days and {second} over {days}.</source>
        <translation>
            <numerusform>Період {start} – {end}: %n день, якщо рахувати обидва крайні дні, і {said}, якщо один із них не рахувати; {value} — це {first} на день (днів: {said}) або {second} на день (днів: {days}).</numerusform>
            <numerusform>Період {start} – {end}: %n дні, якщо рахувати обидва крайні дні, і {said}, якщо один із них не рахувати; {value} — це {first} на день (днів: {said}) або {second} на день (днів: {days}).</numerusform>
            <numerusform>Період {start} – {end}: %n днів, якщо рахувати обидва крайні дні, і {said}, якщо один із них не рахувати; {value} — це {first} на день (днів: {said}) або {second} на день (днів: {days}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end}, both included, are %n day(s), not {said}.</source>
        <translation>
            <numerusform>Період {start} – {end}, обидва крайні дні включно: %n день, а не {said}.</numerusform>
            <numerusform>Період {start} – {end}, обидва крайні дні включно: %n дні, а не {said}.</numerusform>
            <numerusform>Період {start} – {end}, обидва крайні дні включно: %n днів, а не {said}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}: {days}; {value} / {said} = {first}; {value} / {days} = {second}</source>
        <translation>{start} – {end}: {days}; {value} / {said} = {first}; {value} / {days} = {second}</translation>
    </message>
    <message>
        <source>{number} stands for “{first}” ({days} days) and for “{second}” ({others} days): one of the two periods is wrong.</source>
        <translation>Число {number} наведено і для «{first}» (днів: {days}), і для «{second}» (днів: {others}): один із двох періодів хибний.</translation>
    </message>
    <message>
        <source>{number} stands for both, and both are of one period.</source>
        <translation>Число {number} наведено для обох показників, і обидва — за один період.</translation>
    </message>
    <message>
        <source>“{first}” is {value}, “{second}” is {other}: as they are worded, they may be one.</source>
        <translation>«{first}» — {value}, «{second}» — {other}: з огляду на формулювання, це може бути одне число.</translation>
    </message>
    <message>
        <source>“{first}” is {value}, “{second}” is {other}, though both are of one period.</source>
        <translation>«{first}» — {value}, «{second}» — {other}, хоча обидва показники — за один період.</translation>
    </message>
    <message>
        <source>“{first}” is {value}, “{second}” is {other}: two numbers for two periods.</source>
        <translation>«{first}» — {value}, «{second}» — {other}: два числа за два періоди.</translation>
    </message>
    <message>
        <source>The two lists agree, as they are worded: {pairs}.</source>
        <translation>З огляду на формулювання, обидва списки узгоджуються: {pairs}.</translation>
    </message>
    <message>
        <source>The two lists give different numbers: {pairs}.</source>
        <translation>Два списки дають різні числа: {pairs}.</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} проти {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message numerus="yes">
        <source>Claims and evidence do not pair off: %n and {other}.</source>
        <translation>
            <numerusform>Тверджень і доказів не порівну: %n і {other}.</numerusform>
            <numerusform>Тверджень і доказів не порівну: %n і {other}.</numerusform>
            <numerusform>Тверджень і доказів не порівну: %n і {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It names %n figure(s) instead of two.</source>
        <translation>
            <numerusform>Названо %n показник замість двох.</numerusform>
            <numerusform>Названо %n показники замість двох.</numerusform>
            <numerusform>Названо %n показників замість двох.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) that would be {low} to {high}; the source gives no number to compare it with.</source>
        <translation>
            <numerusform>За %n день це було б: {low} – {high}; джерело не дає числа, з яким це можна порівняти.</numerusform>
            <numerusform>За %n дні це було б: {low} – {high}; джерело не дає числа, з яким це можна порівняти.</numerusform>
            <numerusform>За %n днів це було б: {low} – {high}; джерело не дає числа, з яким це можна порівняти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) that would be {high}; the source gives no number to compare it with.</source>
        <translation>
            <numerusform>За %n день це було б {high}; джерело не дає числа, з яким це можна порівняти.</numerusform>
            <numerusform>За %n дні це було б {high}; джерело не дає числа, з яким це можна порівняти.</numerusform>
            <numerusform>За %n днів це було б {high}; джерело не дає числа, з яким це можна порівняти.</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} × {days} = {first}; {high} × {days} = {second}</source>
        <translation>{low} × {days} = {first}; {high} × {days} = {second}</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}; a rate of {claim} would need {needed}. The claim is not of the numbers given, so it cannot be derived from them.</source>
        <translation>{value}, поділене на {base}, дає {rate}; щоб вийшло «{claim}», треба було б {needed}. Твердження стосується не наведених чисел, тож вивести його з них неможливо.</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}, within {low} to {high}.</source>
        <translation>{value}, поділене на {base}, дає {rate}; це в допустимих межах: {low} – {high}.</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}, above {high}.</source>
        <translation>{value}, поділене на {base}, дає {rate}; це більше за найбільше допустиме: {high}.</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}, below {low}.</source>
        <translation>{value}, поділене на {base}, дає {rate}; це менше за найменше допустиме: {low}.</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}; as it is worded, it may be within {low} to {high} or not.</source>
        <translation>{value}, поділене на {base}, дає {rate}; з огляду на формулювання, це може бути в допустимих межах ({low} – {high}), а може й ні.</translation>
    </message>
    <message>
        <source>{value} over {base} is {rate}, below {low}; deaths without a date could close the gap.</source>
        <translation>{value}, поділене на {base}, дає {rate}; це менше за найменше допустиме: {low}. Розбіжність можуть закрити смерті без дати.</translation>
    </message>
    <message>
        <source>{value} / {base} = {rate}</source>
        <translation>{value} / {base} = {rate}</translation>
    </message>
    <message>
        <source>“{evidence}”, {value}, is within “{claim}”, {limit}.</source>
        <translation>«{evidence}» ({value}) — у межах твердження «{claim}» ({limit}).</translation>
    </message>
    <message>
        <source>“{evidence}”, {value}, is beyond “{claim}”, {limit}.</source>
        <translation>«{evidence}» ({value}) — більше, ніж за твердженням «{claim}» ({limit}).</translation>
    </message>
    <message>
        <source>“{evidence}”, {value}, is below “{claim}”, {limit}.</source>
        <translation>«{evidence}» ({value}) — менше, ніж за твердженням «{claim}» ({limit}).</translation>
    </message>
    <message>
        <source>“{evidence}”, {value}, is below “{claim}”, {limit}; deaths without a date could close the gap.</source>
        <translation>«{evidence}» ({value}) — менше, ніж за твердженням «{claim}» ({limit}); розбіжність можуть закрити смерті без дати.</translation>
    </message>
    <message>
        <source>“{evidence}” is {value} and “{claim}” {limit}; as they are worded, it may be within or not.</source>
        <translation>«{evidence}» — {value}, «{claim}» — {limit}; з огляду на формулювання, це може бути в межах твердження, а може й ні.</translation>
    </message>
    <message>
        <source>{value} against {limit}</source>
        <translation>{value} проти {limit}</translation>
    </message>
    <message numerus="yes">
        <source>A majority of {whole} would need {needed} a day on average over %n day(s), with {ceiling} the highest stated; at that highest on every day it would be {most}, {share} of the whole. A mean so near the highest is practically impossible, so it is read as the largest part.</source>
        <translation>
            <numerusform>Для більшості від {whole} потрібно в середньому {needed} на день протягом %n дня, а найбільше зазначене число — {ceiling}; якби воно припадало на кожен день, вийшло б {most}, тобто {share} цілого. Середнє, таке близьке до найбільшого, практично неможливе, тому твердження тут розуміється як «найбільша частина».</numerusform>
            <numerusform>Для більшості від {whole} потрібно в середньому {needed} на день протягом %n днів, а найбільше зазначене число — {ceiling}; якби воно припадало на кожен день, вийшло б {most}, тобто {share} цілого. Середнє, таке близьке до найбільшого, практично неможливе, тому твердження тут розуміється як «найбільша частина».</numerusform>
            <numerusform>Для більшості від {whole} потрібно в середньому {needed} на день протягом %n днів, а найбільше зазначене число — {ceiling}; якби воно припадало на кожен день, вийшло б {most}, тобто {share} цілого. Середнє, таке близьке до найбільшого, практично неможливе, тому твердження тут розуміється як «найбільша частина».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A majority of {whole} would need {needed} a day on average over %n day(s), more than {ceiling}, the highest stated.</source>
        <translation>
            <numerusform>Для більшості від {whole} потрібно в середньому {needed} на день протягом %n дня; це більше за найбільше зазначене число, {ceiling}.</numerusform>
            <numerusform>Для більшості від {whole} потрібно в середньому {needed} на день протягом %n днів; це більше за найбільше зазначене число, {ceiling}.</numerusform>
            <numerusform>Для більшості від {whole} потрібно в середньому {needed} на день протягом %n днів; це більше за найбільше зазначене число, {ceiling}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A majority of {whole} needs {needed} a day on average over %n day(s), which the highest of {ceiling} leaves room for; whether it was so cannot be seen.</source>
        <translation>
            <numerusform>Для більшості від {whole} потрібно в середньому {needed} на день протягом %n дня; найбільше зазначене число, {ceiling}, це допускає. Чи так було, з цих чисел не видно.</numerusform>
            <numerusform>Для більшості від {whole} потрібно в середньому {needed} на день протягом %n днів; найбільше зазначене число, {ceiling}, це допускає. Чи так було, з цих чисел не видно.</numerusform>
            <numerusform>Для більшості від {whole} потрібно в середньому {needed} на день протягом %n днів; найбільше зазначене число, {ceiling}, це допускає. Чи так було, з цих чисел не видно.</numerusform>
        </translation>
    </message>
    <message>
        <source>{majority} × {whole} / {days} = {needed}; {ceiling} × {days} = {most}</source>
        <translation>{majority} × {whole} / {days} = {needed}; {ceiling} × {days} = {most}</translation>
    </message>
    <message>
        <source>“{label}” is no rate, so it has no base to be checked by.</source>
        <translation>Показник «{label}» — не коефіцієнт, тож основи, за якою його можна перевірити, немає.</translation>
    </message>
    <message>
        <source>“{label}” is in “{unit}”, so it is no count that could be divided.</source>
        <translation>Одиниця показника «{label}» — «{unit}»; це не кількість, яку можна ділити.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дні</translation>
    </message>
    <message>
        <source>“{label}” is per {per}, and the relation divides by {base}.</source>
        <translation>Показник «{label}» обчислено на одиницю «{per}», а у зв’язку дільник інший: «{base}».</translation>
    </message>
    <message>
        <source>“{first}” is {ratio} times “{second}”; {low} to {high} pass for {claim}.</source>
        <translation>Відношення «{first}» до «{second}» — {ratio}; твердженню «{claim}» відповідає діапазон {low} – {high}.</translation>
    </message>
    <message>
        <source>“{first}” is about {ratio} times “{second}”; {low} to {high} pass for {claim}, and the wording of the two numbers leaves it open.</source>
        <translation>Відношення «{first}» до «{second}» — близько {ratio}; твердженню «{claim}» відповідає діапазон {low} – {high}, а формулювання двох чисел залишає питання відкритим.</translation>
    </message>
    <message>
        <source>“{first}” is {ratio} times “{second}”, not {claim}: {claim} times would be {would}; {low} to {high} would pass for it.</source>
        <translation>Відношення «{first}» до «{second}» — {ratio}, а не {claim}. Щоб воно було {claim}, треба {would}; твердженню відповідав би діапазон {low} – {high}.</translation>
    </message>
    <message>
        <source>{value} divided by {claim} is {each}, but the source does not state the number that it divides by.</source>
        <translation>«{value}» поділити на «{claim}» — це {each}, але джерело не зазначає числа, на яке ділить.</translation>
    </message>
    <message>
        <source>{first} / {second} = {ratio}</source>
        <translation>{first} / {second} = {ratio}</translation>
    </message>
    <message>
        <source>“{larger}”, {first}, is {percent} above “{smaller}”, {second}.</source>
        <translation>«{larger}» ({first}) на {percent} більше, ніж «{smaller}» ({second}).</translation>
    </message>
    <message>
        <source>“{larger}”, {first}, is not above “{smaller}”, {second}.</source>
        <translation>«{larger}» ({first}) не більше, ніж «{smaller}» ({second}).</translation>
    </message>
    <message>
        <source>The periods differ: {first} stands for “{larger}”, {second} for “{smaller}”. Neither can contradict the other.</source>
        <translation>Періоди різні: {first} — це «{larger}», {second} — це «{smaller}». Жодне з двох чисел не може суперечити іншому.</translation>
    </message>
    <message>
        <source>“{larger}” is {first} and “{smaller}” is {second}; as they are worded, either may be above.</source>
        <translation>«{larger}» — {first}, «{smaller}» — {second}; з огляду на формулювання, більшим може бути будь-яке з двох чисел.</translation>
    </message>
    <message>
        <source>“{larger}”, {first}, is above “{smaller}”, which is {second}.</source>
        <translation>«{larger}» ({first}) більше, ніж «{smaller}» ({second}).</translation>
    </message>
    <message>
        <source>{first} − {second} = {difference}</source>
        <translation>{first} − {second} = {difference}</translation>
    </message>
    <message>
        <source>From {earlier} to {later} the number went from {first} to {second}: {change} ({percent}). Counts may rise and fall between editions.</source>
        <translation>З {earlier} до {later} число змінилося з {first} до {second}: {change} ({percent}). Від випуску до випуску числа можуть зростати й зменшуватися.</translation>
    </message>
    <message>
        <source>From {earlier} to {later} the number went from {first} to {second}: {change} ({percent}), not the way that is said.</source>
        <translation>З {earlier} до {later} число змінилося з {first} до {second}: {change} ({percent}). Це не той напрямок, про який ідеться у твердженні.</translation>
    </message>
    <message>
        <source>From {earlier} to {later} the number went from {first} to {second}: {change} ({percent}). The method changed in between, so this is not a change of the count alone.</source>
        <translation>З {earlier} до {later} число змінилося з {first} до {second}: {change} ({percent}). За цей час змінився метод, тож це зміна не лише самої кількості.</translation>
    </message>
    <message>
        <source>The edition named as the later one is not later: {earlier} and {later}.</source>
        <translation>Випуск, названий пізнішим, не є пізнішим: {earlier} і {later}.</translation>
    </message>
    <message>
        <source>“{label}” does not say as of which day it is.</source>
        <translation>Для показника «{label}» не зазначено, станом на який день його наведено.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are of different categories, so they are no two editions.</source>
        <translation>«{first}» і «{second}» належать до різних категорій, тож це не два випуски одного показника.</translation>
    </message>
    <message>
        <source>{second} − {first} = {change}</source>
        <translation>{second} − {first} = {change}</translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {total}, the total given.</source>
        <translation>
            <numerusform>Сума %n частини дорівнює наведеному загальному числу: {total}.</numerusform>
            <numerusform>Сума %n частин дорівнює наведеному загальному числу: {total}.</numerusform>
            <numerusform>Сума %n частин дорівнює наведеному загальному числу: {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {known}; with a total of {total}, the wording leaves room for it.</source>
        <translation>
            <numerusform>Сума %n частини — {known}, загальне число — {total}; формулювання це допускає.</numerusform>
            <numerusform>Сума %n частин — {known}, загальне число — {total}; формулювання це допускає.</numerusform>
            <numerusform>Сума %n частин — {known}, загальне число — {total}; формулювання це допускає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {known} of {total}; {rest} ({share}) remain: {what}.</source>
        <translation>
            <numerusform>Сума %n частини — {known} із {total}; залишок — {rest} ({share}): {what}.</numerusform>
            <numerusform>Сума %n частин — {known} із {total}; залишок — {rest} ({share}): {what}.</numerusform>
            <numerusform>Сума %n частин — {known} із {total}; залишок — {rest} ({share}): {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the source does not say what they are</source>
        <translation>джерело не пояснює, що до нього входить</translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) add up to {known}, which is {rest} more than {total}, the total.</source>
        <translation>
            <numerusform>Сума %n частини — {known}; це на {rest} більше за загальне число, {total}.</numerusform>
            <numerusform>Сума %n частин — {known}; це на {rest} більше за загальне число, {total}.</numerusform>
            <numerusform>Сума %n частин — {known}; це на {rest} більше за загальне число, {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s), those not established included, add up to {known}, which is {rest} less than {total}, the total.</source>
        <translation>
            <numerusform>Сума %n частини разом із невстановленими — {known}; це на {rest} менше за загальне число, {total}.</numerusform>
            <numerusform>Сума %n частин разом із невстановленими — {known}; це на {rest} менше за загальне число, {total}.</numerusform>
            <numerusform>Сума %n частин разом із невстановленими — {known}; це на {rest} менше за загальне число, {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} less the parts leaves {left}; the remainder is given as {given}.</source>
        <translation>Якщо від {total} відняти частини, лишається {left}; залишок наведено як {given}.</translation>
    </message>
    <message>
        <source>{parts} = {known}; {total} − {known} = {rest}</source>
        <translation>{parts} = {known}; {total} − {known} = {rest}</translation>
    </message>
    <message>
        <source>{part} is more than {whole}, so it is no part of it.</source>
        <translation>{part} — більше, ніж {whole}, тож це не частина цього числа.</translation>
    </message>
    <message>
        <source>{part} of {whole} are {share}: a majority.</source>
        <translation>{part} із {whole} — це {share}: більшість.</translation>
    </message>
    <message>
        <source>{part} of {whole} are {share}, more than {threshold}.</source>
        <translation>{part} із {whole} — це {share}, більше ніж {threshold}.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {whole} are {share}: the largest of %n equally long parts (the next has {next}), not a majority.</source>
        <translation>
            <numerusform>{part} із {whole} — це {share}: найбільша з частин однакової тривалості (усього їх %n; наступна — {next}), але не більшість.</numerusform>
            <numerusform>{part} із {whole} — це {share}: найбільша з частин однакової тривалості (усього їх %n; наступна — {next}), але не більшість.</numerusform>
            <numerusform>{part} із {whole} — це {share}: найбільша з частин однакової тривалості (усього їх %n; наступна — {next}), але не більшість.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {whole} are {share}: neither a majority nor the largest of %n equally long parts (the largest has {next}).</source>
        <translation>
            <numerusform>{part} із {whole} — це {share}: не більшість і не найбільша з частин однакової тривалості (усього їх %n; найбільша — {next}).</numerusform>
            <numerusform>{part} із {whole} — це {share}: не більшість і не найбільша з частин однакової тривалості (усього їх %n; найбільша — {next}).</numerusform>
            <numerusform>{part} із {whole} — це {share}: не більшість і не найбільша з частин однакової тривалості (усього їх %n; найбільша — {next}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} are {share}: not a majority. Whether it is the largest part cannot be seen.</source>
        <translation>{part} із {whole} — це {share}: не більшість. Чи це найбільша частина, не видно.</translation>
    </message>
    <message>
        <source>{part} of {whole} are {share}; the claim is {claim}.</source>
        <translation>{part} із {whole} — це {share}; у твердженні — {claim}.</translation>
    </message>
    <message>
        <source>{part} / {whole} = {share}</source>
        <translation>{part} / {whole} = {share}</translation>
    </message>
    <message>
        <source>“{label}” is a running total, so its values are no parts of a whole.</source>
        <translation>«{label}» — ряд із наростаючим підсумком, тож його значення не є частинами цілого.</translation>
    </message>
    <message>
        <source>The relation is faulty: there is no figure “{key}” in the dataset. Correct the id.</source>
        <translation>Зв’язок задано з помилкою: у наборі даних немає показника «{key}». Виправте код.</translation>
    </message>
    <message>
        <source>The relation is faulty: it names no “{role}”. Name a figure in that role.</source>
        <translation>Зв’язок задано з помилкою: у ньому немає ролі «{role}». Назвіть показник у цій ролі.</translation>
    </message>
    <message>
        <source>The relation is faulty: it names several times a “{role}”. Name one.</source>
        <translation>Зв’язок задано з помилкою: роль «{role}» указано кілька разів. Назвіть один показник.</translation>
    </message>
    <message>
        <source>The relation is faulty: “{label}” ({key}) has no number. Name one that has.</source>
        <translation>Зв’язок задано з помилкою: «{label}» ({key}) не має числа. Назвіть показник із числом.</translation>
    </message>
    <message>
        <source>The relation is faulty: “{key}” is no series with values. Name one.</source>
        <translation>Зв’язок задано з помилкою: «{key}» — не ряд зі значеннями. Назвіть такий ряд.</translation>
    </message>
    <message>
        <source>The relation is faulty: “{name}” is missing or not of the expected kind. Correct it.</source>
        <translation>Зв’язок задано з помилкою: «{name}» немає або значення не того виду. Виправте.</translation>
    </message>
    <message>
        <source>The relation is faulty: it divides by “{label}” ({key}), which is zero. Name another figure.</source>
        <translation>Зв’язок задано з помилкою: дільник «{label}» ({key}) дорівнює нулю. Назвіть інший показник.</translation>
    </message>
    <message>
        <source>The relation is faulty: “{label}” ({key}) is checked against itself, so it proves nothing. Name another figure.</source>
        <translation>Зв’язок задано з помилкою: «{label}» ({key}) перевіряється сам собою, і це нічого не доводить. Назвіть інший показник.</translation>
    </message>
    <message>
        <source>The relation is faulty. {reason} Name figures that may meet.</source>
        <translation>Зв’язок задано з помилкою. {reason} Назвіть показники, які можна зіставляти.</translation>
    </message>
    <message>
        <source>The relation is faulty. {reason} Correct the relation.</source>
        <translation>Зв’язок задано з помилкою. {reason} Виправте зв’язок.</translation>
    </message>
    <message>
        <source>“{first}” is in “{unit}” and “{second}” in “{other}”, which cannot be compared.</source>
        <translation>Одиниця показника «{first}» — «{unit}», показника «{second}» — «{other}»; порівнювати їх не можна.</translation>
    </message>
    <message>
        <source>“{label}” is in “{unit}”, which no ratio of two counts can be.</source>
        <translation>Одиниця показника «{label}» — «{unit}»; відношення двох кількостей такої одиниці мати не може.</translation>
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
        <translation>Зведення за {first} і {last} відрізняються на {claim} — саме заявлене число. {tried}</translation>
    </message>
    <message>
        <source>The reports of {start} and {end} differ by {stated}, which a claim of {claim} allows as it is worded.</source>
        <translation>Зведення за {start} і {end} відрізняються на {stated}; формулювання твердження ({claim}) це допускає.</translation>
    </message>
    <message>
        <source>The reports of {start} and {end} differ by {stated}, not by {claim}. {tried}</source>
        <translation>Зведення за {start} і {end} відрізняються на {stated}, а не на {claim}. {tried}</translation>
    </message>
    <message numerus="yes">
        <source>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, a window that is %n day(s) short. {tried}</source>
        <translation>
            <numerusform>Зведення за {start} і {end} відрізняються на {stated}; {claim} — це різниця зведень за {first} і {last}, а цей проміжок на %n день коротший від потрібного. {tried}</numerusform>
            <numerusform>Зведення за {start} і {end} відрізняються на {stated}; {claim} — це різниця зведень за {first} і {last}, а цей проміжок на %n дні коротший від потрібного. {tried}</numerusform>
            <numerusform>Зведення за {start} і {end} відрізняються на {stated}; {claim} — це різниця зведень за {first} і {last}, а цей проміжок на %n днів коротший від потрібного. {tried}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, a window that is %n day(s) too long. {tried}</source>
        <translation>
            <numerusform>Зведення за {start} і {end} відрізняються на {stated}; {claim} — це різниця зведень за {first} і {last}, а цей проміжок на %n день довший від потрібного. {tried}</numerusform>
            <numerusform>Зведення за {start} і {end} відрізняються на {stated}; {claim} — це різниця зведень за {first} і {last}, а цей проміжок на %n дні довший від потрібного. {tried}</numerusform>
            <numerusform>Зведення за {start} і {end} відрізняються на {stated}; {claim} — це різниця зведень за {first} і {last}, а цей проміжок на %n днів довший від потрібного. {tried}</numerusform>
        </translation>
    </message>
    <message>
        <source>The reports of {start} and {end} differ by {stated}; {claim} is the difference of those of {first} and {last}, as long a window on other days. {tried}</source>
        <translation>Зведення за {start} і {end} відрізняються на {stated}; {claim} — це різниця зведень за {first} і {last}, тобто за проміжок тієї самої довжини, але в інші дні. {tried}</translation>
    </message>
    <message>
        <source>The series has no report of {start} or of {end}, so the window cannot be worked out.</source>
        <translation>У ряді немає зведення за {start} або за {end}, тож приріст за проміжок обчислити неможливо.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n window(s) tried, none matches.</source>
        <translation>
            <numerusform>Перевірено %n проміжок: жоден не збігається.</numerusform>
            <numerusform>Перевірено %n проміжки: жоден не збігається.</numerusform>
            <numerusform>Перевірено %n проміжків: жоден не збігається.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n window(s) tried, this one alone matches.</source>
        <translation>
            <numerusform>Перевірено %n проміжок: збігається лише цей.</numerusform>
            <numerusform>Перевірено %n проміжки: збігається лише цей.</numerusform>
            <numerusform>Перевірено %n проміжків: збігається лише цей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n window(s) tried, {matches} match.</source>
        <translation>
            <numerusform>Перевірено %n проміжок; збігів: {matches}.</numerusform>
            <numerusform>Перевірено %n проміжки; збігів: {matches}.</numerusform>
            <numerusform>Перевірено %n проміжків; збігів: {matches}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{second} − {first} = {stated}</source>
        <translation>{second} − {first} = {stated}</translation>
    </message>
    <message>
        <source>The window lies far from the days of “{label}”.</source>
        <translation>Проміжок далеко від днів, яких стосується «{label}».</translation>
    </message>
    <message>
        <source>“{label}” is no cumulative series.</source>
        <translation>«{label}» — не ряд із наростаючим підсумком.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of published numbers against each other.</source>
        <translation>
            <numerusform>%n перевірка опублікованих чисел між собою.</numerusform>
            <numerusform>%n перевірки опублікованих чисел між собою.</numerusform>
            <numerusform>%n перевірок опублікованих чисел між собою.</numerusform>
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
        <translation>Висновок: {verdict}.</translation>
    </message>
    <message>
        <source>Proposed by Tollbook; the dataset does not state it.</source>
        <translation>Запропоновано програмою Tollbook; у наборі даних цього зв’язку немає.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>With numbers</source>
        <translation>З числами</translation>
    </message>
    <message>
        <source>This dataset states no relations between its figures.</source>
        <translation>У цьому наборі даних не задано зв’язків між показниками.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Звірка</translation>
    </message>
    <message>
        <source>Find in checks</source>
        <translation>Шукати в перевірках</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Усі {count}</translation>
    </message>
    <message>
        <source>{verdict} {count}</source>
        <translation>{verdict} {count}</translation>
    </message>
    <message>
        <source>This dataset states no relations between its figures, and none could be proposed.</source>
        <translation>У цьому наборі даних не задано зв’язків між показниками, і запропонувати жодного не вдалося.</translation>
    </message>
    <message>
        <source>Looking for relations to propose…</source>
        <translation>Пошук зв’язків, які можна запропонувати…</translation>
    </message>
    <message>
        <source>No check passes. Choose all verdicts, or search for another word.</source>
        <translation>Жодна перевірка не відповідає умовам. Виберіть усі висновки або шукайте інше слово.</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>Список перевірок</translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n check(s)</source>
        <translation>
            <numerusform>Показники %n перевірки</numerusform>
            <numerusform>Показники %n перевірок</numerusform>
            <numerusform>Показники %n перевірок</numerusform>
        </translation>
    </message>
    <message>
        <source>{verdict}. {meaning}</source>
        <translation>{verdict}. {meaning}</translation>
    </message>
    <message>
        <source>Figures in it</source>
        <translation>Показники в перевірці</translation>
    </message>
    <message>
        <source>Proposed by Tollbook: the dataset does not state this check.</source>
        <translation>Запропоновано програмою Tollbook: у наборі даних цієї перевірки немає.</translation>
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
        <translation>Висновок: {verdict}. {sentence}</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>загальне число</translation>
    </message>
    <message>
        <source>{share} of the total</source>
        <translation>{share} загального числа</translation>
    </message>
    <message>
        <source>what remains: {what}</source>
        <translation>залишок: {what}</translation>
    </message>
    <message>
        <source>what remains, not said by the source</source>
        <translation>залишок, джерелом не пояснений</translation>
    </message>
    <message>
        <source>the claim; shaded: what its wording allows</source>
        <translation>твердження; затінено те, що допускає формулювання</translation>
    </message>
    <message>
        <source>the claim</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>{first} / {second}</source>
        <translation>{first} / {second}</translation>
    </message>
    <message>
        <source>{ratio} times (95 %: {low} to {high})</source>
        <translation>відношення {ratio} (95&#xa0;%: {low} – {high})</translation>
    </message>
    <message>
        <source>{ratio} times</source>
        <translation>відношення {ratio}</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>обчислено</translation>
    </message>
    <message>
        <source>{value} / {base}</source>
        <translation>{value} / {base}</translation>
    </message>
    <message>
        <source>dashed: {share} of it</source>
        <translation>штрихова лінія: {share} цілого</translation>
    </message>
    <message>
        <source>Mean a day that a majority needs</source>
        <translation>Середнє на день, потрібне для більшості</translation>
    </message>
    <message>
        <source>Reports of {first} and {last}</source>
        <translation>Зведення за {first} і {last}</translation>
    </message>
    <message>
        <source>the window that is claimed</source>
        <translation>заявлений проміжок</translation>
    </message>
    <message>
        <source>this window matches</source>
        <translation>цей проміжок збігається</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) tried</source>
        <translation>
            <numerusform>%n перевірений проміжок</numerusform>
            <numerusform>%n перевірені проміжки</numerusform>
            <numerusform>%n перевірених проміжків</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>First and last day counted</source>
        <translation>З першим і останнім днем</translation>
    </message>
    <message>
        <source>As said</source>
        <translation>Як сказано</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>станом на {day}</translation>
    </message>
    <message numerus="yes">
        <source>of %n day(s)</source>
        <translation>
            <numerusform>за %n день</numerusform>
            <numerusform>за %n дні</numerusform>
            <numerusform>за %n днів</numerusform>
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
        <translation>немає: звичайне число</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>щонайменше</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>about</source>
        <translation>близько</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>майже</translation>
    </message>
    <message>
        <source>range</source>
        <translation>діапазон</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>словами</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>{measure}, by {scheme}</source>
        <translation>{measure}, за ознакою «{scheme}»</translation>
    </message>
    <message>
        <source>{population}; {unit}, as of {as_of}</source>
        <translation>{population}; {unit}, станом на {as_of}</translation>
    </message>
    <message>
        <source>{population}; {unit}, last date in the file {as_of}</source>
        <translation>{population}; {unit}, остання дата у файлі: {as_of}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>до {end}</translation>
    </message>
    <message>
        <source>{population}; {unit}, day not stated</source>
        <translation>{population}; {unit}, день не зазначено</translation>
    </message>
    <message>
        <source>{population}; share of {total} {unit}, as of {as_of}</source>
        <translation>{population}; частка від {total} {unit}, станом на {as_of}</translation>
    </message>
    <message>
        <source>{subtitle} (another edition than the headline)</source>
        <translation>{subtitle} (інший випуск, ніж у головного показника)</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>з {start}</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>обчислено</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Розподіл</translation>
    </message>
    <message>
        <source>What is broken down</source>
        <translation>Що розподілено</translation>
    </message>
    <message>
        <source>By {scheme}, as of {as_of}</source>
        <translation>За ознакою «{scheme}», станом на {as_of}</translation>
    </message>
    <message>
        <source>By {scheme}, as of {as_of} ({measure})</source>
        <translation>За ознакою «{scheme}», станом на {as_of} ({measure})</translation>
    </message>
    <message>
        <source>a day not stated</source>
        <translation>незазначений день</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Показати як</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Частки</translation>
    </message>
    <message>
        <source>This dataset breaks no count down into parts.</source>
        <translation>У цьому наборі даних жодне число не розподілено на частини.</translation>
    </message>
    <message>
        <source>Table of the parts</source>
        <translation>Таблиця частин</translation>
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
        <translation>Загальне число, {publisher}, {day}</translation>
    </message>
    <message>
        <source>Deaths with a known date, {publisher}, {day}</source>
        <translation>Смерті з відомою датою, {publisher}, {day}</translation>
    </message>
    <message>
        <source>Source: {sources}. {dated}</source>
        <translation>Джерело: {sources}. {dated}</translation>
    </message>
    <message>
        <source>Source: {sources}. {dated} A confirmed minimum.</source>
        <translation>Джерело: {sources}. {dated} Підтверджений мінімум.</translation>
    </message>
    <message>
        <source>{publisher}, via {relays}</source>
        <translation>{publisher} (у передачі: {relays})</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>Станом на {day}.</translation>
    </message>
    <message>
        <source>First seen {day}.</source>
        <translation>Уперше зафіксовано {day}.</translation>
    </message>
    <message>
        <source>Published {day}.</source>
        <translation>Опубліковано {day}.</translation>
    </message>
    <message>
        <source>Page dated {day}.</source>
        <translation>Дата сторінки: {day}.</translation>
    </message>
    <message>
        <source>Last date in the file {day}.</source>
        <translation>Остання дата у файлі: {day}.</translation>
    </message>
    <message>
        <source>As known between {first} and {last}.</source>
        <translation>За даними, відомими з {first} до {last}.</translation>
    </message>
    <message>
        <source>Day not stated.</source>
        <translation>День не зазначено.</translation>
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
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
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
        <translation>{question} (запропоновано)</translation>
    </message>
    <message>
        <source>faulty relation</source>
        <translation>помилка у зв’язку</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>The id &quot;{key}&quot; stands in row {first} already. Give one of them another id.</source>
        <translation>Код «{key}» уже є в рядку {first}. Дайте одному з них інший код.</translation>
    </message>
    <message>
        <source>The id &quot;{key}&quot; stands in {table} too, row {first}. Give one of them another id.</source>
        <translation>Код «{key}» є також у таблиці {table}, рядок {first}. Дайте одному з них інший код.</translation>
    </message>
    <message>
        <source>There is no &quot;{key}&quot; in {table}. Add it there, or correct the reference.</source>
        <translation>У таблиці {table} немає «{key}». Додайте його туди або виправте посилання.</translation>
    </message>
    <message>
        <source>There is no such day as &quot;{text}&quot;. Correct the date.</source>
        <translation>Дня «{text}» не існує. Виправте дату.</translation>
    </message>
    <message>
        <source>The day &quot;{text}&quot; is not in the years {first} to {last}. Correct the date.</source>
        <translation>День «{text}» не належить до років {first}–{last}. Виправте дату.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it starts on {start}. Correct one of them.</source>
        <translation>Період закінчується {end}, раніше, ніж починається: {start}. Виправте одну з дат.</translation>
    </message>
    <message>
        <source>The numbers {lower}, {value} and {upper} are not in order: low, value, high. Correct them.</source>
        <translation>Числа {lower}, {value} і {upper} стоять не в порядку: нижнє, значення, верхнє. Виправте їх.</translation>
    </message>
    <message>
        <source>The derived value is {value}, but its formula gives {computed}. Correct one.</source>
        <translation>Обчислене значення — {value}, але його формула дає {computed}. Виправте одне з них.</translation>
    </message>
    <message>
        <source>The figure &quot;{key}&quot; is {measure} of &quot;{population}&quot;; it cannot be added to or taken from &quot;{total}&quot;, which is {other} of &quot;{others}&quot;. Correct the measure, or take it out.</source>
        <translation>Міра показника «{key}» — «{measure}», сукупність — «{population}»; його не можна додавати до показника «{total}» чи віднімати від нього, бо там міра — «{other}», сукупність — «{others}». Виправте міру або вилучіть показник.</translation>
    </message>
    <message>
        <source>The series &quot;{series}&quot; has two values that start on {start}. Remove one.</source>
        <translation>У ряді «{series}» два значення починаються {start}. Вилучіть одне.</translation>
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
        <translation>Видавець: {publisher}.</translation>
    </message>
    <message>
        <source>Published by {publisher}, via {relays}.</source>
        <translation>Видавець: {publisher} (у передачі: {relays}).</translation>
    </message>
    <message>
        <source>Worked out by Tollbook: {formula}.</source>
        <translation>Обчислено програмою Tollbook: {formula}.</translation>
    </message>
    <message>
        <source>A confirmed minimum.</source>
        <translation>Підтверджений мінімум.</translation>
    </message>
    <message>
        <source>Found in: {where}.</source>
        <translation>Де знайдено: {where}.</translation>
    </message>
    <message>
        <source>Tollbook dataset &quot;{title}&quot;, {digest}.</source>
        <translation>Набір даних Tollbook «{title}», {digest}.</translation>
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
        <translation>Показник</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Міра</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Сукупність</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Випуск</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>У передачі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Місце в джерелі</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Межа</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Застереження</translation>
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
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Дата події</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Дата зведення</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Cumulative count</source>
        <translation>Наростаючий підсумок</translation>
    </message>
    <message>
        <source>Low end of a range</source>
        <translation>Нижня межа діапазону</translation>
    </message>
    <message>
        <source>High end of a range</source>
        <translation>Верхня межа діапазону</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Ім’я людини</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Без значення</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>[missing]</source>
        <translation>[немає]</translation>
    </message>
    <message>
        <source>missing: the file says &quot;{cell}&quot;</source>
        <translation>значення немає: у файлі «{cell}»</translation>
    </message>
    <message>
        <source>not read as a date</source>
        <translation>не прочитано як дату</translation>
    </message>
    <message>
        <source>not read as a number</source>
        <translation>не прочитано як число</translation>
    </message>
    <message>
        <source>in the file: {cell}</source>
        <translation>у файлі: {cell}</translation>
    </message>
    <message>
        <source>Date, unclear</source>
        <translation>Дата, неясно</translation>
    </message>
    <message>
        <source>day and month can stand either way; it is asked in the next step</source>
        <translation>день і місяць можуть стояти в будь-якому порядку; про це буде запитано на наступному кроці</translation>
    </message>
    <message>
        <source>[name hidden]</source>
        <translation>[ім’я приховано]</translation>
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
        <translation>Немає ні файлу, ні команди з такою назвою. Список команд: «tollbook --help».</translation>
    </message>
    <message>
        <source>A picture is written as PNG. Give it a name that ends with .png.</source>
        <translation>Зображення записується у форматі PNG. Дайте йому назву із закінченням .png.</translation>
    </message>
    <message>
        <source>The picture cannot be written there ({reason}). Name another file.</source>
        <translation>Записати туди зображення не вдалося ({reason}). Назвіть інший файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): {verdicts}</source>
        <translation>
            <numerusform>%n перевірка: {verdicts}</numerusform>
            <numerusform>%n перевірки: {verdicts}</numerusform>
            <numerusform>%n перевірок: {verdicts}</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed by Tollbook</source>
        <translation>запропоновано програмою Tollbook</translation>
    </message>
    <message>
        <source>This dataset states no relations, and Tollbook finds none to propose.</source>
        <translation>У цьому наборі даних не задано зв’язків, і Tollbook не знаходить, які запропонувати.</translation>
    </message>
    <message>
        <source>A Tollbook file ends with .tollbook. Give the file to write such a name.</source>
        <translation>Назва файлу Tollbook закінчується на .tollbook. Дайте файлу для запису таку назву.</translation>
    </message>
    <message>
        <source>A list is written as .tollbook, .csv, .tsv, .json or .xlsx. Give the file a name that ends so.</source>
        <translation>Список записується як .tollbook, .csv, .tsv, .json або .xlsx. Дайте файлу назву з таким закінченням.</translation>
    </message>
    <message>
        <source>This is the list itself. Give the file to write another name.</source>
        <translation>Це сам список. Дайте файлу для запису іншу назву.</translation>
    </message>
    <message>
        <source>{file} will hold names of people (column: {columns}). --without-names leaves them out.</source>
        <translation>У файлі {file} будуть імена людей (стовпець: {columns}). --without-names їх вилучає.</translation>
    </message>
    <message>
        <source>Names of people are left out of {file} (column: {columns}). --with-names keeps them.</source>
        <translation>Імена людей до файлу {file} не записано (стовпець: {columns}). --with-names їх залишає.</translation>
    </message>
    <message>
        <source>There is no column &quot;{name}&quot; to count by. There are: {names}.</source>
        <translation>Немає стовпця «{name}», за яким можна рахувати. Є такі: {names}.</translation>
    </message>
    <message>
        <source>The list has no dates: leave --from and --to out.</source>
        <translation>У списку немає дат: не вказуйте --from і --to.</translation>
    </message>
    <message>
        <source>No row has &quot;{value}&quot; in the column &quot;{name}&quot;.</source>
        <translation>Жоден рядок не має значення «{value}» у стовпці «{name}».</translation>
    </message>
    <message>
        <source>The column &quot;{name}&quot; holds names of people. Say --with-names if they are to be written.</source>
        <translation>Стовпець «{name}» містить імена людей. Щоб їх записати, додайте --with-names.</translation>
    </message>
    <message>
        <source>In the column &quot;{name}&quot; day and month may stand either way. Say which with --date-order.</source>
        <translation>У стовпці «{name}» день і місяць можуть стояти в будь-якому порядку. Укажіть порядок через --date-order.</translation>
    </message>
    <message>
        <source>This dataset has no chart of this name. &quot;tollbook export --list&quot; lists those it has.</source>
        <translation>У цьому наборі даних немає діаграми з такою назвою. Список наявних: «tollbook export --list».</translation>
    </message>
    <message>
        <source>The chart draws no figure of this id. It draws: {keys}.</source>
        <translation>На діаграмі немає показника з таким кодом. Є такі: {keys}.</translation>
    </message>
    <message>
        <source>{option} changes nothing in this chart. Leave it out, or choose another chart.</source>
        <translation>{option} нічого не змінює на цій діаграмі. Приберіть цей параметр або виберіть іншу діаграму.</translation>
    </message>
    <message>
        <source>This is the dataset itself. Give the file to write another name.</source>
        <translation>Це сам набір даних. Дайте файлу для запису іншу назву.</translation>
    </message>
    <message>
        <source>A report is written as PDF or HTML. Give the file a name that ends so.</source>
        <translation>Звіт записується як PDF або HTML. Дайте файлу назву з таким закінченням.</translation>
    </message>
    <message>
        <source>Nothing can be written there ({reason}). Send the output somewhere else.</source>
        <translation>Записати туди нічого не вдалося ({reason}). Спрямуйте виведення в інше місце.</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>його закрито</translation>
    </message>
    <message>
        <source>{title}: valid, {count} figures, digest {digest}</source>
        <translation>{title}: без помилок, показників: {count}, цифровий відбиток {digest}</translation>
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
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>Unit: {unit}.</source>
        <translation>Одиниця: {unit}.</translation>
    </message>
    <message>
        <source>people, or people per day</source>
        <translation>осіб або осіб на день</translation>
    </message>
    <message>
        <source>{subtitle} {reason}</source>
        <translation>{subtitle} {reason}</translation>
    </message>
    <message>
        <source>{subtitle} Not on the axis of the first panel: {reason}</source>
        <translation>{subtitle} Не на осі першої панелі. {reason}</translation>
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
        <translation>до {end}; {what}</translation>
    </message>
    <message>
        <source>{period}; {what}</source>
        <translation>{period}; {what}</translation>
    </message>
    <message>
        <source>period not stated</source>
        <translation>період не зазначено</translation>
    </message>
    <message>
        <source>a confirmed minimum</source>
        <translation>підтверджений мінімум</translation>
    </message>
    <message>
        <source>at least this many</source>
        <translation>щонайменше стільки</translation>
    </message>
    <message>
        <source>experts&apos; judgement, not a confidence interval</source>
        <translation>судження експертів, а не довірчий інтервал</translation>
    </message>
    <message>
        <source>an estimate, not a count</source>
        <translation>оцінка, а не підрахунок</translation>
    </message>
    <message>
        <source>an estimate with its interval, not a count</source>
        <translation>оцінка з інтервалом, а не підрахунок</translation>
    </message>
    <message>
        <source>as claimed: killed and wounded</source>
        <translation>як заявлено: вбиті й поранені</translation>
    </message>
    <message>
        <source>as a government acknowledges it</source>
        <translation>як визнає уряд</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>як опубліковано</translation>
    </message>
    <message>
        <source>Not drawn, for they are statements in words and have no number: {labels}.</source>
        <translation>Не показано, бо це твердження словами, без числа: {labels}.</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>Values over time share an axis only with values over equal periods.</source>
        <translation>Значення в часі можуть бути на одній осі лише зі значеннями за такі самі періоди.</translation>
    </message>
    <message>
        <source>{population}; {unit}, running total.</source>
        <translation>{population}; {unit}, наростаючий підсумок.</translation>
    </message>
    <message>
        <source>{population}; {unit} by {granularity}.</source>
        <translation>{population}; {unit}, крок: {granularity}.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Add a figure or a series</source>
        <translation>Додати показник або ряд</translation>
    </message>
    <message>
        <source>Remove the selected</source>
        <translation>Вилучити вибране</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Почати заново</translation>
    </message>
    <message>
        <source>Nothing is compared yet. Add a figure or a series, or start again.</source>
        <translation>Поки що нічого не порівнюється. Додайте показник чи ряд або почніть заново.</translation>
    </message>
    <message>
        <source>Table of what is compared</source>
        <translation>Таблиця порівняння</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Обчислити</translation>
    </message>
    <message>
        <source>against</source>
        <translation>відносно</translation>
    </message>
    <message>
        <source>First figure to work out</source>
        <translation>Перший показник для обчислення</translation>
    </message>
    <message>
        <source>Second figure to work out</source>
        <translation>Другий показник для обчислення</translation>
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
        <translation>У програмі Tollbook стався збій</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours; nothing of your files was changed. You can go on or restart. The report below names no file of yours but the one that was open; save it to pass it on.</source>
        <translation>Це помилка програми, а не ваша; у ваших файлах нічого не змінено. Можна продовжити або перезапустити програму. У звіті нижче з ваших файлів названо лише той, що був відкритий; збережіть звіт, щоб передати його.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Зберегти звіт…</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>Export figures</source>
        <translation>Експорт показників</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>All figures of the dataset ({count})</source>
        <translation>Усі показники набору даних ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>all figures of the dataset</source>
        <translation>усі показники набору даних</translation>
    </message>
    <message>
        <source>Each row carries its bound, measure, population, period, source and cautions. Column names are the same in every language.</source>
        <translation>У кожному рядку є межа, міра, сукупність, період, джерело й застереження. Назви стовпців однакові в усіх мовах.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Excel workbook, with notes and sources</source>
        <translation>Книга Excel із примітками та джерелами</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для електронних таблиць</translation>
    </message>
    <message>
        <source>TSV, for other programs</source>
        <translation>TSV, для інших програм</translation>
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
        <translation>Про Tollbook</translation>
    </message>
    <message>
        <source>Tollbook {version}

Documented war-loss statistics, each number with its source, without a network.

{dataset}

Program: MIT licence. Compilation of the dataset: CC BY 4.0, its sources are named with every figure.</source>
        <translation>Tollbook {version}

Документована статистика воєнних втрат: кожне число зі своїм джерелом, без мережі.

{dataset}

Програма: ліцензія MIT. Упорядкування набору даних: CC BY 4.0, джерела названо біля кожного показника.</translation>
    </message>
    <message>
        <source>Software of others inside Tollbook</source>
        <translation>Стороннє програмне забезпечення в Tollbook</translation>
    </message>
    <message>
        <source>Qt, PySide6 and Shiboken6 are used under the LGPL 3. They are shared libraries in {folder}; you may replace them with builds of your own. Each entry names where its source is.</source>
        <translation>Qt, PySide6 і Shiboken6 використано за ліцензією LGPL 3. Це спільні бібліотеки в папці {folder}; їх можна замінити власними збірками. У кожному записі вказано, де взяти вихідний код.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>{name} {version}
Licence: {licence}
Source: {source}</source>
        <translation>{name} {version}
Ліцензія: {licence}
Джерело: {source}</translation>
    </message>
    <message>
        <source>Open a dataset, or a list or series of your own</source>
        <translation>Відкрити набір даних або власний список чи ряд</translation>
    </message>
    <message>
        <source>All that Tollbook reads ({endings})</source>
        <translation>Усе, що читає Tollbook ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Файл не вдалося відкрити</translation>
    </message>
    <message>
        <source>What was open before stays open. What is wrong:</source>
        <translation>Відкрите раніше залишається відкритим. Що не так:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Скинути налаштування</translation>
    </message>
    <message>
        <source>Forget the window&apos;s place, columns, theme, language and size of text, what is shown and what was opened before, and start as on the first day? Datasets, saved views, and how lists are read stay.</source>
        <translation>Скинути розташування вікна, стовпці, тему, мову й розмір тексту, те, що показано, і перелік раніше відкритого та почати, як першого дня? Набори даних, збережені вигляди й спосіб читання списків залишаться.</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>Продовжити з того ж місця?</translation>
    </message>
    <message>
        <source>Tollbook was not closed the last time: it, or the computer, stopped. The file, page, filters and selection of that moment are still known.</source>
        <translation>Минулого разу Tollbook не було закрито: зупинилася програма або комп’ютер. Файл, сторінка, фільтри й вибір на ту мить збереглися.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Продовжити з того ж місця</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Почати спочатку</translation>
    </message>
    <message>
        <source>Forget the lists that are kept</source>
        <translation>Вилучити збережені списки</translation>
    </message>
    <message>
        <source>So that lists open at once, Tollbook keeps them as they were read, for you alone: {size} in the cache folder of this account. Remove all of that? The lists themselves, and how their columns are read, are not touched.</source>
        <translation>Щоб списки відкривалися одразу, Tollbook зберігає їх у прочитаному вигляді, лише для вас: {size} у папці кешу цього облікового запису. Вилучити все це? Самі списки та спосіб читання їхніх стовпців не зміняться.</translation>
    </message>
    <message>
        <source>Report a wrong number</source>
        <translation>Повідомити про хибне число</translation>
    </message>
    <message>
        <source>Tollbook sends nothing. Copy this text, say what is wrong and where you know it from, and send it to whoever gave you the dataset.</source>
        <translation>Tollbook нічого не надсилає. Скопіюйте цей текст, напишіть, що не так і звідки ви це знаєте, і надішліть тому, хто дав вам набір даних.</translation>
    </message>
    <message>
        <source>A number in a Tollbook dataset seems wrong.

Figure: {key}
{citation}

What it should be: 
Where that is published (address, date): 

{dataset}
Tollbook {version}</source>
        <translation>Число в наборі даних Tollbook, схоже, хибне.

Показник: {key}
{citation}

Яким воно має бути: 
Де це опубліковано (адреса, дата): 

{dataset}
Tollbook {version}</translation>
    </message>
    <message>
        <source>(none selected: choose the figure first)</source>
        <translation>(не вибрано: спершу виберіть показник)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Figures are written as CSV, TSV, JSON or XLSX. Give the file a name that ends so.</source>
        <translation>Показники записуються як CSV, TSV, JSON або XLSX. Дайте файлу назву з таким закінченням.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels is too large. Choose a smaller width or scale, or write a PDF or an SVG.</source>
        <translation>Зображення {width} × {height} пікселів завелике. Виберіть меншу ширину чи масштаб або запишіть PDF чи SVG.</translation>
    </message>
    <message>
        <source>Lists are written as CSV, TSV, JSON or XLSX. Give the file a name that ends so.</source>
        <translation>Списки записуються як CSV, TSV, JSON або XLSX. Дайте файлу назву з таким закінченням.</translation>
    </message>
    <message>
        <source>A sheet of a spreadsheet holds {most} rows, these are {rows}. Write them as CSV, TSV or JSON.</source>
        <translation>Аркуш електронної таблиці вміщує {most} рядків, а тут їх {rows}. Запишіть їх як CSV, TSV або JSON.</translation>
    </message>
    <message>
        <source>Charts are written as PDF, SVG or PNG. Give the file a name that ends so.</source>
        <translation>Діаграми записуються як PDF, SVG або PNG. Дайте файлу назву з таким закінченням.</translation>
    </message>
    <message>
        <source>Export a chart</source>
        <translation>Експорт діаграми</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Діаграма</translation>
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
        <translation>півтори колонки</translation>
    </message>
    <message>
        <source>two columns</source>
        <translation>дві колонки</translation>
    </message>
    <message>
        <source>Other, in millimetres</source>
        <translation>Інша, у міліметрах</translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation>У пікселях</translation>
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
        <translation>Пікселів на кожен піксель ширини (96 на дюйм)</translation>
    </message>
    <message>
        <source>{number}×</source>
        <translation>{number}×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Відтінки сірого</translation>
    </message>
    <message>
        <source>With title and subtitle</source>
        <translation>Із заголовком і підзаголовком</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Mark that stands out</source>
        <translation>Виділена позначка</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Слова поруч із нею</translation>
    </message>
    <message>
        <source>Only the days that are zoomed to</source>
        <translation>Лише дні в поточному масштабі</translation>
    </message>
    <message>
        <source>{width} × {height} mm. The foot goes with every copy.</source>
        <translation>{width} × {height} мм. Рядок джерела є на кожній копії.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels. The foot goes with every copy.</source>
        <translation>{width} × {height} пкс. Рядок джерела є на кожній копії.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копіювати зображення</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Копіювати дані</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Зображення скопійовано до буфера обміну.</translation>
    </message>
    <message>
        <source>The data is on the clipboard, as a table.</source>
        <translation>Дані скопійовано до буфера обміну як таблицю.</translation>
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
        <translation>Зображення PNG</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Find in figures</source>
        <translation>Шукати в показниках</translation>
    </message>
    <message>
        <source>Group by measure</source>
        <translation>Групувати за мірою</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Очистити фільтри</translation>
    </message>
    <message>
        <source>{shown} of {all} figures</source>
        <translation>Показники: {shown} із {all}</translation>
    </message>
    <message>
        <source>{shown}; {words}</source>
        <translation>{shown}; {words}</translation>
    </message>
    <message>
        <source>No figure passes these filters. Clear them, or search for another word.</source>
        <translation>Жоден показник не відповідає цим фільтрам. Очистіть їх або шукайте інше слово.</translation>
    </message>
    <message>
        <source>This dataset has no figures.</source>
        <translation>У цьому наборі даних немає показників.</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Таблиця показників</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>They measure different things: “{first}” and “{second}”. Such numbers share no axis, no sum and no ratio.</source>
        <translation>Вони вимірюють різне: «{first}» і «{second}». Такі числа не мають спільної осі, суми чи відношення.</translation>
    </message>
    <message>
        <source>Claimed losses count killed and wounded as a party to the war states them. They are compared with nothing but themselves.</source>
        <translation>Заявлені втрати — це вбиті й поранені разом, за заявою сторони війни. Їх порівнюють лише з ними самими.</translation>
    </message>
    <message>
        <source>They count different people: “{first}” and “{second}”.</source>
        <translation>Вони рахують різних людей: {first}; {second}.</translation>
    </message>
    <message>
        <source>They are in different units: “{first}” and “{second}”.</source>
        <translation>Вони в різних одиницях: «{first}» і «{second}».</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” may stand side by side only where both are of one period.</source>
        <translation>«{first}» і «{second}» можуть стояти поруч, лише якщо обидва числа — за один період.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” may stand side by side, each with its own mark, but not in one sum or ratio.</source>
        <translation>«{first}» і «{second}» можуть стояти поруч, кожна міра зі своїм графічним знаком, але не в одній сумі чи відношенні.</translation>
    </message>
    <message>
        <source>“{label}” is a statement in words and has no number.</source>
        <translation>«{label}» — твердження словами, без числа.</translation>
    </message>
    <message>
        <source>They are of different editions: a sum across editions counts some people twice.</source>
        <translation>Вони з різних випусків: у сумі за кількома випусками деяких людей пораховано двічі.</translation>
    </message>
    <message>
        <source>“{label}” is a rate, a ratio or a rank: such numbers are no parts and no total.</source>
        <translation>«{label}» — коефіцієнт, відношення або місце; такі числа не бувають ні частиною, ні загальним числом.</translation>
    </message>
    <message>
        <source>“{first}” is not within the days of “{second}”.</source>
        <translation>«{first}» — не в межах днів, яких стосується «{second}».</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are of different days.</source>
        <translation>«{first}» і «{second}» стосуються різних днів.</translation>
    </message>
    <message>
        <source>Their periods or categories overlap: a sum would count some people twice.</source>
        <translation>Їхні періоди чи категорії перетинаються: у сумі деяких людей було б пораховано двічі.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Довідник</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Шукати в довіднику</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Нічого не знайдено. Спробуйте інше слово.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Read, check and pass on documented war-loss statistics, offline.
Without a command Tollbook opens its window.</source>
        <translation>Читати, перевіряти й передавати далі документовану статистику воєнних втрат
без мережі. Якщо команди не вказано, Tollbook відкриває своє вікно.</translation>
    </message>
    <message>
        <source>A FILE is a dataset: a datapackage.json, its folder, one JSON file with its
tables inside, or a Tollbook file; or a list or series of your own: CSV, TSV,
JSON, XLSX, XLS, ODS or Parquet. Without one, Tollbook takes the dataset that
comes with it.</source>
        <translation>FILE — це набір даних (datapackage.json, його папка, один файл JSON з усіма
таблицями всередині або файл Tollbook) чи власний список або ряд: CSV, TSV,
JSON, XLSX, XLS, ODS або Parquet. Якщо файлу не вказано, Tollbook бере
вбудований набір даних.</translation>
    </message>
    <message>
        <source>A file that has the name of a command needs its folder: tollbook ./figures
Exit codes: 0 done, 1 not done or not valid, 2 the command line is wrong,
3 numbers disagree (audit --strict).</source>
        <translation>Файл, що зветься так само, як команда, вказують із папкою: tollbook ./figures
Коди завершення: 0 — виконано, 1 — не виконано або є помилки, 2 — хибний
командний рядок, 3 — числа не узгоджуються (audit --strict).</translation>
    </message>
    <message>
        <source>write width and height in pixels, {least} to {most}, such as 1280x800</source>
        <translation>укажіть ширину й висоту в пікселях, від {least} до {most}, наприклад 1280x800</translation>
    </message>
    <message>
        <source>--to takes its format from the file&apos;s name; leave --format out</source>
        <translation>--to визначає формат за назвою файлу; не вказуйте --format</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команди</translation>
    </message>
    <message>
        <source>a dataset</source>
        <translation>набір даних</translation>
    </message>
    <message>
        <source>open the window (the same as no command)</source>
        <translation>відкрити вікно (те саме, що без команди)</translation>
    </message>
    <message>
        <source>Open the window, with the dataset FILE in it.</source>
        <translation>Відкрити вікно з набором даних FILE.</translation>
    </message>
    <message>
        <source>print or write all figures as CSV, TSV, JSON or XLSX</source>
        <translation>вивести або записати всі показники як CSV, TSV, JSON або XLSX</translation>
    </message>
    <message>
        <source>Every figure with its bound, measure, population, period and source.</source>
        <translation>Кожен показник із межею, мірою, сукупністю, періодом і джерелом.</translation>
    </message>
    <message>
        <source>of what is printed; csv, unless given</source>
        <translation>формат виведення; типово csv</translation>
    </message>
    <message>
        <source>file to write: .csv, .tsv, .json or .xlsx</source>
        <translation>файл для запису: .csv, .tsv, .json або .xlsx</translation>
    </message>
    <message>
        <source>say what is wrong with a dataset</source>
        <translation>показати, що не так у наборі даних</translation>
    </message>
    <message>
        <source>Check a dataset in full: its form, its dates, its references, its sums.</source>
        <translation>Повністю перевірити набір даних: будову, дати, посилання, суми.</translation>
    </message>
    <message>
        <source>text, unless given</source>
        <translation>типово text</translation>
    </message>
    <message>
        <source>save a picture of a page</source>
        <translation>зберегти зображення сторінки</translation>
    </message>
    <message>
        <source>Save a page of the window as a PNG picture. No window opens.</source>
        <translation>Зберегти сторінку вікна як зображення PNG. Вікно не відкривається.</translation>
    </message>
    <message>
        <source>%(choices)s; overview, unless given</source>
        <translation>%(choices)s; типово overview</translation>
    </message>
    <message>
        <source>in pixels; 1280x800, unless given</source>
        <translation>у пікселях; типово 1280x800</translation>
    </message>
    <message>
        <source>light, unless given</source>
        <translation>типово light</translation>
    </message>
    <message>
        <source>en, unless given</source>
        <translation>типово en</translation>
    </message>
    <message>
        <source>size of the text, 100 to 200; 100, unless given</source>
        <translation>розмір тексту, від 100 до 200; типово 100</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>файл для запису</translation>
    </message>
    <message>
        <source>check that this installation works</source>
        <translation>перевірити, чи встановлена програма працює</translation>
    </message>
    <message>
        <source>Open the dataset, draw every page and say whether all is well.</source>
        <translation>Відкрити набір даних, показати кожну сторінку й повідомити, чи все гаразд.</translation>
    </message>
    <message>
        <source>Exit codes: 0 checked, 3 with --strict where a verdict is &quot;does not hold&quot;.</source>
        <translation>Коди завершення: 0 — перевірено, 3 — з --strict, якщо є висновок «не сходиться».</translation>
    </message>
    <message>
        <source>check the published numbers against each other</source>
        <translation>звірити опубліковані числа між собою</translation>
    </message>
    <message>
        <source>Put every relation of a dataset to its figures, and those that its numbers
suggest, and say whether they agree.</source>
        <translation>Застосувати до показників набору даних кожен заданий у ньому зв’язок і ті, на
які вказують його числа, і повідомити, чи числа узгоджуються.</translation>
    </message>
    <message>
        <source>exit with 3 where a verdict is &quot;does not hold&quot;</source>
        <translation>завершити з кодом 3, якщо є висновок «не сходиться»</translation>
    </message>
    <message>
        <source>write a dataset or a list as one Tollbook file, or a list as a table</source>
        <translation>записати набір даних або список як один файл Tollbook чи список як таблицю</translation>
    </message>
    <message>
        <source>Check a dataset in full, or read a list, and write it as one file that
Tollbook opens. A list can be written as CSV, TSV, JSON or XLSX too.</source>
        <translation>Повністю перевірити набір даних або прочитати список і записати як один файл,
який відкриває Tollbook. Список можна записати й як CSV, TSV, JSON чи XLSX.</translation>
    </message>
    <message>
        <source>a dataset, or a list or series</source>
        <translation>набір даних, список або ряд</translation>
    </message>
    <message>
        <source>leave names of people out of a Tollbook file, which keeps them otherwise</source>
        <translation>не записувати імен людей у файл Tollbook (типово вони в ньому залишаються)</translation>
    </message>
    <message>
        <source>keep names of people in a table, which leaves them out otherwise</source>
        <translation>залишити імена людей у таблиці (типово вони в неї не записуються)</translation>
    </message>
    <message>
        <source>write column=value, such as region=Buryatia</source>
        <translation>укажіть стовпець=значення, наприклад region=Buryatia</translation>
    </message>
    <message>
        <source>write a day as 2023-01-31</source>
        <translation>укажіть день у вигляді 2023-01-31</translation>
    </message>
    <message>
        <source>count the rows of a list by a column</source>
        <translation>порахувати рядки списку за стовпцем</translation>
    </message>
    <message>
        <source>Count the rows of a list (CSV, JSON, XLSX, ODS, Parquet) by a column.</source>
        <translation>Порахувати рядки списку (CSV, JSON, XLSX, ODS, Parquet) за стовпцем.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>the column to count by</source>
        <translation>стовпець, за яким рахувати</translation>
    </message>
    <message>
        <source>only rows with this value; != for rows without it; nothing after it stands for rows where nothing is stated. May be repeated</source>
        <translation>лише рядки з цим значенням; != — рядки без нього; якщо після знака нічого немає — рядки, де значення не зазначено. Можна повторювати</translation>
    </message>
    <message>
        <source>only from a day on</source>
        <translation>лише починаючи з цього дня</translation>
    </message>
    <message>
        <source>only up to a day</source>
        <translation>лише до цього дня включно</translation>
    </message>
    <message>
        <source>a sheet of a workbook</source>
        <translation>аркуш книги</translation>
    </message>
    <message>
        <source>only rows with these words</source>
        <translation>лише рядки з цими словами</translation>
    </message>
    <message>
        <source>how dates such as 03/04/2023 are written</source>
        <translation>як записано дати на зразок 03/04/2023</translation>
    </message>
    <message>
        <source>hide groups under five, and what would tell them</source>
        <translation>приховати групи, менші за п’ять, і те, що їх розкриває</translation>
    </message>
    <message>
        <source>let a column with names of people be counted by</source>
        <translation>дозволити рахувати за стовпцем з іменами людей</translation>
    </message>
    <message>
        <source>json, unless given</source>
        <translation>типово json</translation>
    </message>
    <message>
        <source>write a whole number from {least} to {most}</source>
        <translation>укажіть ціле число від {least} до {most}</translation>
    </message>
    <message>
        <source>name pages with commas between them, of {pages}</source>
        <translation>укажіть сторінки через кому; можливі: {pages}</translation>
    </message>
    <message>
        <source>--note needs --mark: say beside which figure the words are to stand</source>
        <translation>для --note потрібен --mark: укажіть, біля якого показника мають стояти слова</translation>
    </message>
    <message>
        <source>--list takes one dataset</source>
        <translation>--list приймає лише один набір даних</translation>
    </message>
    <message>
        <source>name a chart and a file to write: tollbook export CHART --to FILE</source>
        <translation>укажіть діаграму й файл для запису: tollbook export CHART --to FILE</translation>
    </message>
    <message>
        <source>write a chart as PDF, SVG or PNG</source>
        <translation>записати діаграму як PDF, SVG або PNG</translation>
    </message>
    <message>
        <source>Write a chart of a dataset as PDF, SVG or PNG, with its source line.</source>
        <translation>Записати діаграму набору даних як PDF, SVG або PNG, з рядком джерела.</translation>
    </message>
    <message>
        <source>a chart, then a dataset</source>
        <translation>діаграма, потім набір даних</translation>
    </message>
    <message>
        <source>list the charts of a dataset</source>
        <translation>перелічити діаграми набору даних</translation>
    </message>
    <message>
        <source>file to write: .pdf, .svg, .png</source>
        <translation>файл для запису: .pdf, .svg, .png</translation>
    </message>
    <message>
        <source>width in millimetres: 85, 120 and 180 fit columns; 180, unless given</source>
        <translation>ширина в міліметрах: 85, 120 і 180 відповідають ширині колонок; типово 180</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>ширина в пікселях</translation>
    </message>
    <message>
        <source>of a PNG; 2, unless given</source>
        <translation>масштаб PNG; типово 2</translation>
    </message>
    <message>
        <source>a title of your own; &quot;&quot; for none</source>
        <translation>власний заголовок; &quot;&quot; — без заголовка</translation>
    </message>
    <message>
        <source>a subtitle of your own; &quot;&quot; for none</source>
        <translation>власний підзаголовок; &quot;&quot; — без підзаголовка</translation>
    </message>
    <message>
        <source>let the mark of this figure stand out</source>
        <translation>виділити позначку цього показника</translation>
    </message>
    <message>
        <source>words beside that mark</source>
        <translation>слова поруч із цією позначкою</translation>
    </message>
    <message>
        <source>bars as shares of their total</source>
        <translation>стовпчики як частки загального числа</translation>
    </message>
    <message>
        <source>deaths added up over time</source>
        <translation>смерті наростаючим підсумком</translation>
    </message>
    <message>
        <source>a log scale, where there are no bars</source>
        <translation>логарифмічна шкала, якщо немає стовпчиків</translation>
    </message>
    <message>
        <source>the newest edition alone, without earlier ones</source>
        <translation>лише найновіший випуск, без попередніх</translation>
    </message>
    <message>
        <source>write a report as PDF or HTML</source>
        <translation>записати звіт як PDF або HTML</translation>
    </message>
    <message>
        <source>Write chosen pages as one document with scope, methods and sources.</source>
        <translation>Записати вибрані сторінки одним документом з обсягом, методами й джерелами.</translation>
    </message>
    <message>
        <source>in their order, with commas: %(default)s; all, unless given</source>
        <translation>сторінки в потрібному порядку, через кому: %(default)s; типово всі</translation>
    </message>
    <message>
        <source>A4, unless given</source>
        <translation>типово A4</translation>
    </message>
    <message>
        <source>instead of the dataset&apos;s</source>
        <translation>заголовок замість назви набору даних</translation>
    </message>
    <message>
        <source>who put it together</source>
        <translation>упорядник</translation>
    </message>
    <message>
        <source>print the licences of all software inside</source>
        <translation>вивести ліцензії всього програмного забезпечення в Tollbook</translation>
    </message>
    <message>
        <source>Print what Tollbook holds of others: versions, licences, where sources are.</source>
        <translation>Вивести, що стороннього є в Tollbook: версії, ліцензії, де взяти вихідний код.</translation>
    </message>
    <message>
        <source>text with all licence texts, or json without them; text, unless given</source>
        <translation>text — з усіма текстами ліцензій, json — без них; типово text</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>приклади:</translation>
    </message>
    <message>
        <source>example:</source>
        <translation>приклад:</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>використання: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметри</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>позиційні аргументи</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>показати цю довідку й вийти</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>показати номер версії програми й вийти</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: помилка: %(message)s
</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>бракує обов’язкових аргументів: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>нерозпізнані аргументи: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>неприпустиме значення: %(value)r (можливі: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>неприпустиме значення типу %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>не можна вказувати разом з аргументом %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>потрібен один з аргументів: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>потрібне одне значення</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>потрібне щонайбільше одне значення</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>потрібне щонайменше одне значення</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Choose how the dates of &quot;{column}&quot; are written before you go on.</source>
        <translation>Перш ніж продовжити, виберіть, як записано дати у стовпці «{column}».</translation>
    </message>
    <message>
        <source>All columns are ignored. Choose what at least one of them is.</source>
        <translation>Усі стовпці пропущено. Виберіть, чим є хоча б один із них.</translation>
    </message>
    <message>
        <source>Write a title before you go on: charts are headed by it.</source>
        <translation>Перш ніж продовжити, напишіть заголовок: він стоїть над діаграмами.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Стовпці файлу</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>How the dates are written</source>
        <translation>Як записано дати</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Спершу день</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Спершу місяць</translation>
    </message>
    <message>
        <source>Day and month can stand either way in these dates, and nothing in the file settles it. Choose how they are written; what publishes the file may say.</source>
        <translation>День і місяць у цих датах можуть стояти в будь-якому порядку, і з файлу цього не з’ясувати. Виберіть, як їх записано; про це може бути сказано там, де файл опубліковано.</translation>
    </message>
    <message>
        <source>{cell} is {first} with the day first, {other} with the month first.</source>
        <translation>{cell} — це {first}, якщо спершу день, і {other}, якщо спершу місяць.</translation>
    </message>
    <message>
        <source>Cells as they are read</source>
        <translation>Клітинки, як їх прочитано</translation>
    </message>
    <message>
        <source>{cell} → {value}</source>
        <translation>{cell} → {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are missing: {marks}.</source>
        <translation>
            <numerusform>%n клітинка без значення: {marks}.</numerusform>
            <numerusform>%n клітинки без значення: {marks}.</numerusform>
            <numerusform>%n клітинок без значення: {marks}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell is missing.</source>
        <translation>Клітинок без значення немає.</translation>
    </message>
    <message>
        <source>{count} empty</source>
        <translation>порожніх: {count}</translation>
    </message>
    <message>
        <source>{count} with &quot;{mark}&quot;</source>
        <translation>із «{mark}»: {count}</translation>
    </message>
    <message>
        <source>{count} with other signs</source>
        <translation>з іншими знаками: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be read as such and would count as missing: {samples}.</source>
        <translation>
            <numerusform>%n клітинку не вдалося так прочитати; вона вважатиметься клітинкою без значення: {samples}.</numerusform>
            <numerusform>%n клітинки не вдалося так прочитати; вони вважатимуться клітинками без значення: {samples}.</numerusform>
            <numerusform>%n клітинок не вдалося так прочитати; вони вважатимуться клітинками без значення: {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column is being looked through…</source>
        <translation>Стовпець переглядається…</translation>
    </message>
    <message>
        <source>Open a table: {name}</source>
        <translation>Відкрити таблицю: {name}</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Як записано файл</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Чим є кожен стовпець</translation>
    </message>
    <message>
        <source>What the whole file is about</source>
        <translation>Про що весь файл</translation>
    </message>
    <message>
        <source>What was found in it</source>
        <translation>Що в ньому знайдено</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <translation>Крок {number} із {all}: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл читається…</translation>
    </message>
    <message>
        <source>The table is being looked through…</source>
        <translation>Таблиця переглядається…</translation>
    </message>
    <message>
        <source>Given up. Go on with Next, or close.</source>
        <translation>Перервано. Натисніть «Далі» або закрийте вікно.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Кого пораховано</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Що пораховано</translation>
    </message>
    <message>
        <source>How firmly the source says it</source>
        <translation>Наскільки певно джерело це стверджує</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>What the source itself says; leave empty what it does not say. It goes with every chart, print and copy.</source>
        <translation>Те, що каже саме джерело; поля, про які воно нічого не каже, залиште порожніми. Це супроводжує кожну діаграму, роздруківку й копію.</translation>
    </message>
    <message>
        <source>as the publisher writes its own name</source>
        <translation>як видавець сам пише свою назву</translation>
    </message>
    <message>
        <source>such as: Russian forces, all</source>
        <translation>наприклад: Російські війська, усі</translation>
    </message>
    <message>
        <source>such as: 2024-05-31; empty where not stated</source>
        <translation>наприклад: 2024-05-31; порожньо, якщо не зазначено</translation>
    </message>
    <message>
        <source>The day that the numbers were known: {day}.</source>
        <translation>День, станом на який відомі числа: {day}.</translation>
    </message>
    <message>
        <source>The day that the numbers were known is not stated.</source>
        <translation>День, станом на який відомі числа, не зазначено.</translation>
    </message>
    <message>
        <source>This is no day that can be read in one way only. Write the year first: 2024-05-31.</source>
        <translation>Це не день, який можна прочитати лише в один спосіб. Пишіть спершу рік: 2024-05-31.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Cells that could not be read</source>
        <translation>Клітинки, які не вдалося прочитати</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Days without a row</source>
        <translation>Дні без рядка</translation>
    </message>
    <message>
        <source>Totals that fall</source>
        <translation>Підсумки, що зменшуються</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Суми</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Діапазони</translation>
    </message>
    <message>
        <source>Rows that stand twice</source>
        <translation>Повторені рядки</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Клітинки без значення</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Інші файли</translation>
    </message>
    <message>
        <source>Nothing was found that does not add up. Nothing is changed in the file.</source>
        <translation>Розбіжностей не знайдено. У файлі нічого не змінюється.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at, marked at the left. Nothing is changed in the file: what it says is opened as it stands. Rows are counted from the first below the names.</source>
        <translation>
            <numerusform>%n місце, варте уваги, позначено ліворуч. У файлі нічого не змінюється: його вміст відкривається таким, як є. Рядки пронумеровано від першого під назвами стовпців.</numerusform>
            <numerusform>%n місця, варті уваги, позначено ліворуч. У файлі нічого не змінюється: його вміст відкривається таким, як є. Рядки пронумеровано від першого під назвами стовпців.</numerusform>
            <numerusform>%n місць, вартих уваги, позначено ліворуч. У файлі нічого не змінюється: його вміст відкривається таким, як є. Рядки пронумеровано від першого під назвами стовпців.</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at: {sentence}</source>
        <translation>Варте уваги: {sentence}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Десятковий знак</translation>
    </message>
    <message>
        <source>Row of the column names</source>
        <translation>Рядок із назвами стовпців</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Крапка з комою</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляція</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Вертикальна риска</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Крапка: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Кома: 1,5</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Рядок {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>Перші рядки, як їх буде прочитано</translation>
    </message>
    <message>
        <source>Windows-1251, Cyrillic</source>
        <translation>Windows-1251, кирилиця</translation>
    </message>
    <message>
        <source>KOI8-U, Cyrillic</source>
        <translation>KOI8-U, кирилиця</translation>
    </message>
    <message>
        <source>KOI8-R, Cyrillic</source>
        <translation>KOI8-R, кирилиця</translation>
    </message>
    <message>
        <source>DOS 866, Cyrillic</source>
        <translation>DOS 866, кирилиця</translation>
    </message>
    <message>
        <source>Windows-1252, Western</source>
        <translation>Windows-1252, західноєвропейське</translation>
    </message>
    <message>
        <source>UTF-8 with its mark</source>
        <translation>UTF-8 із позначкою (BOM)</translation>
    </message>
    <message>
        <source>Show names of people</source>
        <translation>Показувати імена людей</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows as they will be read. Below each name: what its cells are.</source>
        <translation>
            <numerusform>Перші рядки (%n), як їх буде прочитано. Під кожною назвою — що містять клітинки стовпця.</numerusform>
            <numerusform>Перші рядки (%n), як їх буде прочитано. Під кожною назвою — що містять клітинки стовпця.</numerusform>
            <numerusform>Перші рядки (%n), як їх буде прочитано. Під кожною назвою — що містять клітинки стовпця.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows as they will be read. Below each name: what its cells are.</source>
        <translation>
            <numerusform>Усі рядки (%n), як їх буде прочитано. Під кожною назвою — що містять клітинки стовпця.</numerusform>
            <numerusform>Усі рядки (%n), як їх буде прочитано. Під кожною назвою — що містять клітинки стовпця.</numerusform>
            <numerusform>Усі рядки (%n), як їх буде прочитано. Під кожною назвою — що містять клітинки стовпця.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: {name}. What is proposed fits it; everything can be changed.</source>
        <translation>Розпізнано: {name}. Запропоновані значення йому відповідають; усе можна змінити.</translation>
    </message>
    <message>
        <source>Recognised by its column names: {name}. Not checked with a real file of theirs: look at what is proposed.</source>
        <translation>Розпізнано за назвами стовпців: {name}. На справжньому файлі звідти не перевірено: перегляньте, що запропоновано.</translation>
    </message>
    <message>
        <source>Read as you read the last file with these columns. Everything can be changed; what you accept is kept for the next.</source>
        <translation>Читається так, як ви прочитали останній файл із цими стовпцями. Усе можна змінити; прийняте вами запам’ятовується для наступного.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is shown. What you say of it is used for all %n files that have the same columns.</source>
        <translation>
            <numerusform>Показано {name}. Те, що ви для нього вкажете, застосовується до %n файлу з такими самими стовпцями.</numerusform>
            <numerusform>Показано {name}. Те, що ви для нього вкажете, застосовується до всіх %n файлів із такими самими стовпцями.</numerusform>
            <numerusform>Показано {name}. Те, що ви для нього вкажете, застосовується до всіх %n файлів із такими самими стовпцями.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selected figure</source>
        <translation>Вибраний показник</translation>
    </message>
    <message>
        <source>Selected figure, 1 of {count}</source>
        <translation>Вибраний показник, 1 із {count}</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Нічого не вибрано</translation>
    </message>
    <message>
        <source>Choose a bar, a point, a row or a number to see where it comes from: who published it, through whom it was relayed, and what to be careful about.</source>
        <translation>Виберіть стовпчик, точку, рядок або число, щоб побачити, звідки воно: хто його опублікував, хто його передав і про що слід пам’ятати.</translation>
    </message>
    <message>
        <source>a confirmed minimum</source>
        <translation>підтверджений мінімум</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копіювати для цитування</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>Показати в таблиці</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Checks it stands in</source>
        <translation>Перевірки з цим показником</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Копіювати адресу {address}</translation>
    </message>
    <message>
        <source>{value} · {what}</source>
        <translation>{value} · {what}</translation>
    </message>
    <message>
        <source>Bound, as the source words it</source>
        <translation>Межа за формулюванням джерела</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Міра</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Сукупність</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Випуск</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Reached us through</source>
        <translation>У передачі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Місце в джерелі</translation>
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
        <translation>Інтервал за логарифмічною шкалою для двох незалежних пуассонівських кількостей. Він охоплює лише випадковість і нічого не каже про непораховані смерті.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>statement of the source</source>
        <translation>твердження джерела</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>опублікований показник</translation>
    </message>
    <message>
        <source>total of an edition</source>
        <translation>загальне число випуску</translation>
    </message>
    <message>
        <source>edition, deaths with a known date</source>
        <translation>випуск, смерті з відомою датою</translation>
    </message>
    <message>
        <source>value of a series</source>
        <translation>значення ряду</translation>
    </message>
    <message>
        <source>counted by Tollbook from the rows of a file</source>
        <translation>пораховано програмою Tollbook за рядками файлу</translation>
    </message>
    <message>
        <source>derived, not published</source>
        <translation>обчислено, не опубліковано</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>{number} MB a second</source>
        <translation>{number} МБ/с</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Confirmed deaths (named)</source>
        <translation>Підтверджені смерті (поіменно)</translation>
    </message>
    <message>
        <source>Confirmed deaths, date known</source>
        <translation>Підтверджені смерті, дата відома</translation>
    </message>
    <message>
        <source>Claimed losses (killed and wounded)</source>
        <translation>Заявлені втрати (вбиті й поранені)</translation>
    </message>
    <message>
        <source>Estimated deaths</source>
        <translation>Оцінка кількості загиблих</translation>
    </message>
    <message>
        <source>Excess deaths</source>
        <translation>Надлишкова смертність</translation>
    </message>
    <message>
        <source>Acknowledged deaths</source>
        <translation>Визнані смерті</translation>
    </message>
    <message>
        <source>Verified civilian deaths</source>
        <translation>Верифіковані смерті цивільних</translation>
    </message>
    <message>
        <source>Verified civilian injuries</source>
        <translation>Верифіковані поранення цивільних</translation>
    </message>
    <message>
        <source>Losses, not specified</source>
        <translation>Втрати, вид не вказано</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Коефіцієнт</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Відношення</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площа</translation>
    </message>
    <message>
        <source>Rate: {of}, per {per}</source>
        <translation>Коефіцієнт: {of}, на {per}</translation>
    </message>
    <message>
        <source>Ratio: {of}</source>
        <translation>Відношення: {of}</translation>
    </message>
    <message>
        <source>Rank: {of}</source>
        <translation>Місце: {of}</translation>
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
        <translation>10&#xa0;000 чоловіків</translation>
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
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>Збере&amp;жені вигляди</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Розмір текст&amp;у</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>This is not a Tollbook dataset: &quot;{field}&quot; is missing or not of the expected kind. Choose a datapackage.json that Tollbook or a publisher made.</source>
        <translation>Це не набір даних Tollbook: поля «{field}» немає або воно не того виду. Виберіть файл datapackage.json, створений програмою Tollbook або видавцем.</translation>
    </message>
    <message>
        <source>The dataset has format {format}; this Tollbook reads format {newest}. Get a newer Tollbook.</source>
        <translation>Формат набору даних — {format}; цей Tollbook читає формат {newest}. Установіть новіший Tollbook.</translation>
    </message>
    <message>
        <source>The folder holds no {file}. Choose the folder, or the file, of a dataset.</source>
        <translation>У папці немає файлу {file}. Виберіть папку або файл набору даних.</translation>
    </message>
    <message>
        <source>The resource &quot;{path}&quot; is not a file beside the dataset. Tollbook reads no other folder and no network.</source>
        <translation>Ресурс «{path}» — не файл поруч із набором даних. З інших папок і з мережі Tollbook не читає.</translation>
    </message>
    <message>
        <source>The resource &quot;{table}&quot; has neither a &quot;path&quot; nor &quot;data&quot;. Give it one of them.</source>
        <translation>Ресурс «{table}» не має ні «path», ні «data». Додайте одне з них.</translation>
    </message>
    <message>
        <source>The dataset has no resource &quot;{table}&quot;. Add that table to its resources.</source>
        <translation>У наборі даних немає ресурсу «{table}». Додайте цю таблицю до його ресурсів.</translation>
    </message>
    <message>
        <source>The resource &quot;{table}&quot; is listed twice. Remove one of the two.</source>
        <translation>Ресурс «{table}» зазначено двічі. Вилучіть один із двох.</translation>
    </message>
    <message>
        <source>There are more than {most} problems. Mend these first, and open the file again.</source>
        <translation>Помилок більше ніж {most}. Виправте спершу ці й відкрийте файл знову.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>There is no chart here. Its figures can be exported as data.</source>
        <translation>Тут немає діаграми. Показники можна експортувати як дані.</translation>
    </message>
    <message>
        <source>This dataset has no list of records. Open a list first.</source>
        <translation>У цьому наборі даних немає списку записів. Спершу відкрийте список.</translation>
    </message>
    <message>
        <source>Copied as a picture: {title}</source>
        <translation>Скопійовано як зображення: {title}</translation>
    </message>
    <message>
        <source>Copied as a table: {title}</source>
        <translation>Скопійовано як таблицю: {title}</translation>
    </message>
    <message>
        <source>All figures of the dataset</source>
        <translation>Усі показники набору даних</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
    <message>
        <source>Given up; nothing was written.</source>
        <translation>Перервано; нічого не записано.</translation>
    </message>
    <message>
        <source>{rows} rows a second</source>
        <translation>рядків за секунду: {rows}</translation>
    </message>
    <message>
        <source>{name} is there already. To replace it, choose it by its whole name.</source>
        <translation>{name} уже є. Щоб замінити цей файл, виберіть його за повною назвою.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити папку</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
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
        <translation>Як зростала кількість</translation>
    </message>
    <message>
        <source>{measure}; people, by the edition&apos;s date and not by date of death.</source>
        <translation>{measure}; осіб, за датою випуску, а не за датою смерті.</translation>
    </message>
    <message>
        <source>{total}, this edition</source>
        <translation>{total}, цей випуск</translation>
    </message>
    <message>
        <source>Do the published numbers agree?</source>
        <translation>Чи узгоджуються опубліковані числа?</translation>
    </message>
    <message>
        <source>{verdict} {count}</source>
        <translation>{verdict} {count}</translation>
    </message>
    <message>
        <source>{question} {verdict}</source>
        <translation>{question} {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n check(s)</source>
        <translation>
            <numerusform>Показати всі перевірки (%n)</numerusform>
            <numerusform>Показати всі перевірки (%n)</numerusform>
            <numerusform>Показати всі перевірки (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No check contradicts a published number.</source>
        <translation>Жодна перевірка не суперечить опублікованому числу.</translation>
    </message>
    <message>
        <source>a confirmed minimum</source>
        <translation>підтверджений мінімум</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Враховано</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не враховано</translation>
    </message>
    <message>
        <source>How complete</source>
        <translation>Повнота</translation>
    </message>
    <message>
        <source>{label} (not a confidence interval):</source>
        <translation>{label} (не довірчий інтервал):</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of the source article</source>
        <translation>
            <numerusform>%n твердження статті-джерела</numerusform>
            <numerusform>%n твердження статті-джерела</numerusform>
            <numerusform>%n тверджень статті-джерела</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n показник</numerusform>
            <numerusform>%n показники</numerusform>
            <numerusform>%n показників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n випуск</numerusform>
            <numerusform>%n випуски</numerusform>
            <numerusform>%n випусків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of these numbers</source>
        <translation>
            <numerusform>%n перевірка цих чисел</numerusform>
            <numerusform>%n перевірки цих чисел</numerusform>
            <numerusform>%n перевірок цих чисел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer editions exist; this dataset knows %n of them:</source>
        <translation>
            <numerusform>Є новіші випуски; у цьому наборі даних їх %n:</numerusform>
            <numerusform>Є новіші випуски; у цьому наборі даних їх %n:</numerusform>
            <numerusform>Є новіші випуски; у цьому наборі даних їх %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} on {day} ({publisher}).</source>
        <translation>{day}: {total} ({publisher}).</translation>
    </message>
    <message>
        <source>Back to the bundled dataset</source>
        <translation>Повернутися до вбудованого набору даних</translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation>Терміни на цій сторінці</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>other statuses, and not established</source>
        <translation>інші статуси та невстановлені</translation>
    </message>
    <message>
        <source>other years, and not assigned to one</source>
        <translation>інші роки та не віднесені до року</translation>
    </message>
    <message>
        <source>all other regions, and not established</source>
        <translation>усі інші регіони та невстановлені</translation>
    </message>
    <message>
        <source>all others, and not established</source>
        <translation>усі інші та невстановлені</translation>
    </message>
    <message>
        <source>Derived: the total of this edition less the parts that the source gives.</source>
        <translation>Обчислено: загальне число цього випуску мінус частини, які дає джерело.</translation>
    </message>
    <message>
        <source>Some of the numbers it is worked out from may be rounded.</source>
        <translation>Деякі з чисел, за якими це обчислено, можуть бути округлені.</translation>
    </message>
    <message>
        <source>Claimed losses per day between report dates</source>
        <translation>Заявлені втрати за день між датами зведень</translation>
    </message>
    <message>
        <source>year of death</source>
        <translation>рік смерті</translation>
    </message>
    <message>
        <source>year</source>
        <translation>рік</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>The day up to which the numbers were known is not stated; the last date of the file is taken.</source>
        <translation>День, станом на який відомі числа, не зазначено; взято останню дату у файлі.</translation>
    </message>
    <message>
        <source>as listed in {file}</source>
        <translation>за списком у файлі {file}</translation>
    </message>
    <message>
        <source>not stated ({file})</source>
        <translation>не зазначено ({file})</translation>
    </message>
    <message>
        <source>{count} of the rows of the file state no number; they are in no sum.</source>
        <translation>Рядки файлу без числа ({count}) не входять до жодної суми.</translation>
    </message>
    <message>
        <source>Worked out by Tollbook from the rows of the file.</source>
        <translation>Обчислено в Tollbook за рядками файлу.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Рядки списку</translation>
    </message>
    <message>
        <source>Does {counted} add up to {running}?</source>
        <translation>Чи дає «{counted}» у сумі «{running}»?</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Show</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обидві</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Розподіл</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Звірка</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Rows of the page {title} ({count})</source>
        <translation>Рядки сторінки «{title}» ({count})</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} із {pages}</translation>
    </message>
    <message>
        <source>Edition of {day}</source>
        <translation>Випуск від {day}</translation>
    </message>
    <message>
        <source>Edition as of {day}</source>
        <translation>Випуск станом на {day}</translation>
    </message>
    <message>
        <source>Edition of {day}, as of {as_of}</source>
        <translation>Випуск від {day}, станом на {as_of}</translation>
    </message>
    <message>
        <source>SHA-256 {digest} · {title}, {version}</source>
        <translation>SHA-256 {digest} · {title}, {version}</translation>
    </message>
    <message>
        <source>{subtitle}. Bars {first} to {last} of {all}.</source>
        <translation>{subtitle}. Стовпчики {first}–{last} із {all}.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>Інший розмір</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ширина паперу</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Висота паперу</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Орієнтація</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Книжкова</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>Margins: left, top, right, bottom</source>
        <translation>Поля: ліве, верхнє, праве, нижнє</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Ліве поле</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Верхнє поле</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Праве поле</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Нижнє поле</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
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
        <translation>Друк</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>A chart with its table</source>
        <translation>Діаграма з таблицею</translation>
    </message>
    <message>
        <source>A table of figures</source>
        <translation>Таблиця показників</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>Pages of the report, in order</source>
        <translation>Сторінки звіту за порядком</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Упорядник</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
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
        <translation>На цьому комп’ютері немає принтерів. Файл PDF можна роздрукувати будь-де.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копії</translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation>Перша й остання сторінка</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Перша сторінка</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Остання сторінка</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} із {pages}</translation>
    </message>
    <message>
        <source>Laying out the pages: {percent} %</source>
        <translation>Верстання сторінок: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Зберегти як HTML…</translation>
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
        <translation>Надіслано на принтер {name}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer has no paper of this size. Choose another, or save a PDF and print that.</source>
        <translation>Принтер не має паперу такого розміру. Виберіть інший або збережіть PDF і роздрукуйте його.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. See whether it is switched on and connected, or save a PDF and print that.</source>
        <translation>Принтер не приймає сторінок. Перевірте, чи його ввімкнено й під’єднано, або збережіть PDF і роздрукуйте його.</translation>
    </message>
    <message>
        <source>There is no printer of this name any more. Choose another, or save a PDF.</source>
        <translation>Принтера з такою назвою вже немає. Виберіть інший або збережіть PDF.</translation>
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
        <translation>{file}, рядок {row}</translation>
    </message>
    <message>
        <source>{file}, field &quot;{field}&quot;</source>
        <translation>{file}, поле «{field}»</translation>
    </message>
    <message>
        <source>{file}, row {row}, field &quot;{field}&quot;</source>
        <translation>{file}, рядок {row}, поле «{field}»</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Do the parts by {scheme} add up to “{total}”?</source>
        <translation>Чи дорівнює сума частин за ознакою «{scheme}» показнику «{total}»?</translation>
    </message>
    <message>
        <source>Can one number stand for “{first}” and for “{second}”?</source>
        <translation>Чи може одне число стосуватися і «{first}», і «{second}»?</translation>
    </message>
    <message>
        <source>Is “{first}” the same as “{second}”?</source>
        <translation>Чи «{first}» і «{second}» — одне й те саме число?</translation>
    </message>
    <message>
        <source>Is “{claim}” the difference of the cumulative reports over its days?</source>
        <translation>Чи «{claim}» — це різниця зведень із наростаючим підсумком за ці дні?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The file does not exist. Check the name, or choose another file.</source>
        <translation>Файлу не існує. Перевірте назву або виберіть інший файл.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Name a file, such as the dataset&apos;s datapackage.json.</source>
        <translation>Це папка або пристрій, а не файл. Назвіть файл, наприклад datapackage.json набору даних.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). Check its permissions, or copy it elsewhere.</source>
        <translation>Файл не вдалося прочитати ({reason}). Перевірте права доступу або скопіюйте його в інше місце.</translation>
    </message>
    <message>
        <source>The file has {size} MB of JSON; Tollbook reads up to {most} MB. Split it into resources.</source>
        <translation>Файл містить {size} МБ JSON; Tollbook читає до {most} МБ. Поділіть його на ресурси.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (byte {byte}). Save it as UTF-8 JSON.</source>
        <translation>Файл — не текст у UTF-8 (байт {byte}). Збережіть його як JSON у UTF-8.</translation>
    </message>
    <message>
        <source>The file is not valid JSON at line {line}, column {column}: {reason}. Mend it there, or get the file again if it was cut off.</source>
        <translation>Файл містить помилку JSON у рядку {line}, позиція {column}: {reason}. Виправте її або, якщо файл обірвано, візьміть його ще раз.</translation>
    </message>
    <message>
        <source>The file is empty. Get it again from where it came from.</source>
        <translation>Файл порожній. Візьміть його ще раз там, звідки його отримано.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Get it again from where it came from.</source>
        <translation>Файл пошкоджено або обірвано. Візьміть його ще раз там, звідки його отримано.</translation>
    </message>
    <message>
        <source>Values are nested more than {most} levels deep. This is not a Tollbook dataset.</source>
        <translation>Вкладеність значень більша за {most} рівнів. Це не набір даних Tollbook.</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Export records</source>
        <translation>Експорт записів</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Rows that are left</source>
        <translation>Рядки, що залишилися</translation>
    </message>
    <message>
        <source>The table of counts</source>
        <translation>Таблиця кількостей</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>With names of people</source>
        <translation>З іменами людей</translation>
    </message>
    <message>
        <source>Hide groups under five, and what would tell them</source>
        <translation>Приховати групи, менші за п’ять, і те, що їх розкриває</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>The filter is written into the file. Whoever has a file with names can pass it on: leave them out unless they are needed.</source>
        <translation>Фільтр записується у файл. Той, хто має файл з іменами, може передати його далі: без потреби імен не записуйте.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для електронних таблиць</translation>
    </message>
    <message>
        <source>Excel workbook, with a sheet of notes</source>
        <translation>Книга Excel з аркушем приміток</translation>
    </message>
    <message>
        <source>TSV, for other programs</source>
        <translation>TSV, для інших програм</translation>
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
        <translation>стовпці з іменами людей не записано: {columns}</translation>
    </message>
    <message>
        <source>(left out, since they may be of a name)</source>
        <translation>(не записано, бо це може бути ім’я)</translation>
    </message>
    <message>
        <source>groups under {small}, and others that would tell them, are hidden; so are the totals of rows and columns</source>
        <translation>групи, менші за {small}, та інші, що їх розкривають, приховано; так само приховано підсумки рядків і стовпців</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>приховано</translation>
    </message>
    <message>
        <source>total</source>
        <translation>усього</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>рядків</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>{column}: {labels}</source>
        <translation>{column}: {labels}</translation>
    </message>
    <message>
        <source>{column}: not {labels}</source>
        <translation>{column}, крім: {labels}</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <translation>
            <numerusform>{labels} і ще %n</numerusform>
            <numerusform>{labels} і ще %n</numerusform>
            <numerusform>{labels} і ще %n</numerusform>
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
        <translation>без фільтра</translation>
    </message>
    <message>
        <source>{shown} of {all} ({share})</source>
        <translation>{shown} ({share}); усього {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>менше ніж {share}</translation>
    </message>
    <message>
        <source>{span}: {count}</source>
        <translation>{span}: {count}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>за днями</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>за тижнями</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>за місяцями</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>за кварталами</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>за роками</translation>
    </message>
    <message>
        <source>by decade</source>
        <translation>за десятиліттями</translation>
    </message>
    <message>
        <source>Rows by {column}</source>
        <translation>Рядки за стовпцем «{column}»</translation>
    </message>
    <message>
        <source>{grain}; without a date: {count}</source>
        <translation>{grain}; без дати: {count}</translation>
    </message>
    <message>
        <source>not stated: {count}</source>
        <translation>не зазначено: {count}</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation>Поділ стовпчиків</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>усі інші</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n значення</numerusform>
            <numerusform>%n значення</numerusform>
            <numerusform>%n значень</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this	Enter</source>
        <translation>Лише це	Enter</translation>
    </message>
    <message>
        <source>Include	Space</source>
        <translation>Долучити	Пробіл</translation>
    </message>
    <message>
        <source>Exclude	Del</source>
        <translation>Виключити	Del</translation>
    </message>
    <message>
        <source>Invert the choice</source>
        <translation>Інвертувати вибір</translation>
    </message>
    <message>
        <source>Show all	Esc</source>
        <translation>Показати всі	Esc</translation>
    </message>
    <message>
        <source>Rows, one by one</source>
        <translation>Рядки по одному</translation>
    </message>
    <message>
        <source>Table of</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Counts by {column}</source>
        <translation>За стовпцем «{column}»</translation>
    </message>
    <message>
        <source>across</source>
        <translation>у стовпцях</translation>
    </message>
    <message>
        <source>Counts of what is left</source>
        <translation>Кількості серед того, що залишилося</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Шукати у списку</translation>
    </message>
    <message>
        <source>Search {columns}</source>
        <translation>Шукати: {columns}</translation>
    </message>
    <message>
        <source>Getting the search ready…</source>
        <translation>Пошук готується…</translation>
    </message>
    <message>
        <source>Getting the search ready: {share}, {rate} rows a second</source>
        <translation>Пошук готується: {share}, рядків за секунду: {rate}</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Показувати імена</translation>
    </message>
    <message>
        <source>Export what is left…</source>
        <translation>Експортувати те, що залишилося…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Очистити всі фільтри</translation>
    </message>
    <message>
        <source>Remove the filter {text}</source>
        <translation>Вилучити фільтр «{text}»</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Рядки списку</translation>
    </message>
    <message>
        <source>Click a column&apos;s name to sort by it, or press S in one of its cells.</source>
        <translation>Щоб сортувати за стовпцем, клацніть його назву або натисніть S у будь-якій його клітинці.</translation>
    </message>
    <message>
        <source>Row {number} of {file}, counted from the first below the names.</source>
        <translation>Рядок {number} файлу {file}, лічба від першого під назвами стовпців.</translation>
    </message>
    <message>
        <source>No row passes all filters.</source>
        <translation>Жоден рядок не відповідає всім фільтрам.</translation>
    </message>
    <message>
        <source>This dataset has no list of its own. Open one, with a row for each person or event: CSV, JSON, Excel, OpenDocument or Parquet. It stays on this computer.</source>
        <translation>Цей набір даних не має власного списку. Відкрийте список, у якому кожен рядок — це людина або подія: CSV, JSON, Excel, OpenDocument чи Parquet. Він залишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Відкрити список…</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>sum of parts</source>
        <translation>сума частин</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>відношення</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>share</source>
        <translation>частка</translation>
    </message>
    <message>
        <source>window of a running total</source>
        <translation>приріст наростаючого підсумку</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>день тижня</translation>
    </message>
    <message>
        <source>length of a period</source>
        <translation>тривалість періоду</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>коефіцієнт</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>межа</translation>
    </message>
    <message>
        <source>one number, two places</source>
        <translation>одне число у двох місцях</translation>
    </message>
    <message>
        <source>change between editions</source>
        <translation>зміна між випусками</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A confirmed minimum.</source>
        <translation>Підтверджений мінімум.</translation>
    </message>
    <message>
        <source>Put together by {author}</source>
        <translation>Упорядник: {author}</translation>
    </message>
    <message>
        <source>Made on {day} with Tollbook {version}</source>
        <translation>Створено {day}, Tollbook {version}</translation>
    </message>
    <message>
        <source>Fingerprint of the dataset (SHA-256): {digest}</source>
        <translation>Цифровий відбиток набору даних (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Scope and definitions</source>
        <translation>Обсяг і визначення</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Що враховано</translation>
    </message>
    <message>
        <source>What was not counted</source>
        <translation>Що не враховано</translation>
    </message>
    <message>
        <source>How complete the count is</source>
        <translation>Наскільки повний підрахунок</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Визначення</translation>
    </message>
    <message>
        <source>Method notes</source>
        <translation>Примітки про методи</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>The dataset does not say what was not counted.</source>
        <translation>У наборі даних не сказано, чого не враховано.</translation>
    </message>
    <message>
        <source>The dataset carries no cautions.</source>
        <translation>У наборі даних немає застережень.</translation>
    </message>
    <message>
        <source>{title}, as of {day}</source>
        <translation>{title}, станом на {day}</translation>
    </message>
    <message>
        <source>Licence of the dataset: {licence}.</source>
        <translation>Ліцензія набору даних: {licence}.</translation>
    </message>
    <message>
        <source>This dataset has nothing for this page.</source>
        <translation>У цьому наборі даних для цієї сторінки нічого немає.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Розподіл</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Звірка</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Усі показники</translation>
    </message>
    <message>
        <source>Words that bound a number, such as “at least”, “about” or “claimed”, are the source&apos;s own and are part of it. A count of people confirmed by name is a minimum whatever its bound.</source>
        <translation>Слова, що обмежують число, як-от «щонайменше», «близько» чи «заявлено», належать джерелу і є частиною числа. Кількість людей, підтверджених поіменно, є мінімумом за будь-якої межі.</translation>
    </message>
    <message>
        <source>A remainder is the total of an edition less the parts that the source gives. It is worked out here, marked as derived and drawn hatched; it is never spread over the parts.</source>
        <translation>Залишок — це загальне число випуску мінус частини, які дає джерело. Його обчислено тут, позначено як обчислений і показано штрихуванням; його ніколи не розподіляють між частинами.</translation>
    </message>
    <message>
        <source>Shares are parts of the total of the same edition. Numbers of different editions, populations or measures are not added up and do not share an axis.</source>
        <translation>Частки — це частини загального числа того самого випуску. Числа різних випусків, сукупностей чи мір не додаються й не мають спільної осі.</translation>
    </message>
    <message>
        <source>Charts by date of death hold only deaths whose day is known. Periods that ended shortly before their edition are provisional [p]: deaths are confirmed with a delay, so they will still rise. They are drawn hatched or dotted.</source>
        <translation>На діаграмах за датою смерті є лише смерті, день яких відомий. Дані за періоди, що закінчилися незадовго до випуску, попередні [p]: смерті підтверджують із запізненням, тож ці числа ще зростуть. Їх показано штрихуванням або пунктиром.</translation>
    </message>
    <message>
        <source>A running total adds up the periods from the first one on. A centred mean over n periods is the sum of n neighbouring values divided by n; it is drawn only where all n are there and settled.</source>
        <translation>Наростаючий підсумок додає періоди від першого. Центроване середнє за n періодів — це сума n сусідніх значень, поділена на n; його показано лише там, де всі n значень є й остаточні.</translation>
    </message>
    <message>
        <source>Signs beside a number: [p] provisional, still filling up; [r] revised, lower than before; [b] after a break in method, not to be compared with earlier ones; [low confidence] read from a single or uncertain source.</source>
        <translation>Знаки біля числа: [p] попередні дані, ще поповнюються; [r] переглянуто, менше, ніж раніше; [b] після зміни методу, не можна порівнювати з попередніми; [низька достовірність] прочитано в єдиному чи ненадійному джерелі.</translation>
    </message>
    <message>
        <source>Totals by edition are joined within one publisher and never across a break in method. A total may fall from one edition to the next when a list is corrected.</source>
        <translation>Загальні числа випусків з’єднуються лише в межах одного видавця й ніколи через зміну методу. Загальне число може зменшитися від випуску до випуску, коли список виправляють.</translation>
    </message>
    <message>
        <source>A check puts published numbers against each other and ends in one of six verdicts. What a wording allows is: a plain number to its digits, a whole-number ratio and “about” by 10 % either way, “nearly” by 10 % below, “at least” and “up to” on their own side.</source>
        <translation>Перевірка зіставляє опубліковані числа між собою і завершується одним із шести висновків. Що допускає формулювання: звичайне число — до його останньої цифри; відношення, виражене цілим числом, і «близько» — 10&#xa0;% в обидва боки; «майже» — 10&#xa0;% у бік зменшення; «щонайменше» і «до» — усе зі свого боку.</translation>
    </message>
    <message>
        <source>Intervals of counts take deaths as independent of each other. They cover chance alone: no interval around a confirmed count measures the deaths that are not counted.</source>
        <translation>Інтервали кількостей ґрунтуються на припущенні, що смерті не залежать одна від одної. Вони охоплюють лише випадковість: жоден інтервал навколо підтвердженої кількості не вимірює непорахованих смертей.</translation>
    </message>
    <message>
        <source>Claimed losses count killed and wounded as a party to the war states them. They are compared with nothing but themselves.</source>
        <translation>Заявлені втрати — це вбиті й поранені разом, за заявою сторони війни. Їх порівнюють лише з ними самими.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n rows were read.</source>
        <translation>
            <numerusform>Прочитано %n рядок.</numerusform>
            <numerusform>Прочитано %n рядки.</numerusform>
            <numerusform>Прочитано %n рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: they have more cells than the first rows of the file. Look for a delimiter inside a text without quotes.</source>
        <translation>
            <numerusform>%n рядок пропущено: у ньому більше клітинок, ніж у перших рядках файлу. Пошукайте роздільник усередині тексту без лапок.</numerusform>
            <numerusform>%n рядки пропущено: у них більше клітинок, ніж у перших рядках файлу. Пошукайте роздільник усередині тексту без лапок.</numerusform>
            <numerusform>%n рядків пропущено: у них більше клітинок, ніж у перших рядках файлу. Пошукайте роздільник усередині тексту без лапок.</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: from {first} to {last}.</source>
        <translation>{column}: з {first} до {last}.</translation>
    </message>
    <message>
        <source>No column holds dates: there will be no chart by time.</source>
        <translation>У жодному стовпці немає дат: діаграми за часом не буде.</translation>
    </message>
    <message numerus="yes">
        <source>{column}: %n rows have no date. They are counted, and stand on no day.</source>
        <translation>
            <numerusform>{column}: %n рядок без дати. Його враховано, але до жодного дня не віднесено.</numerusform>
            <numerusform>{column}: %n рядки без дати. Їх враховано, але до жодного дня не віднесено.</numerusform>
            <numerusform>{column}: %n рядків без дати. Їх враховано, але до жодного дня не віднесено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: %n cells could not be read as {kind}. They count as missing until the file is mended.</source>
        <translation>
            <numerusform>{column}: %n клітинку не вдалося прочитати як {kind}. Поки файл не виправлено, вона вважається клітинкою без значення.</numerusform>
            <numerusform>{column}: %n клітинки не вдалося прочитати як {kind}. Поки файл не виправлено, вони вважаються клітинками без значення.</numerusform>
            <numerusform>{column}: %n клітинок не вдалося прочитати як {kind}. Поки файл не виправлено, вони вважаються клітинками без значення.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: %n cells are missing ({share}).</source>
        <translation>
            <numerusform>{column}: %n клітинка без значення ({share}).</numerusform>
            <numerusform>{column}: %n клітинки без значення ({share}).</numerusform>
            <numerusform>{column}: %n клітинок без значення ({share}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps between the days, {days} days in all. The first: {first}. The longest: {longest}. By day they have no bar; sums by week and month are of the days that there are.</source>
        <translation>
            <numerusform>%n пропуск між днями, усього днів: {days}. Перший: {first}. Найдовший: {longest}. На діаграмі за днями там немає стовпчиків; суми за тижнями й місяцями — лише за наявні дні.</numerusform>
            <numerusform>%n пропуски між днями, усього днів: {days}. Перший: {first}. Найдовший: {longest}. На діаграмі за днями там немає стовпчиків; суми за тижнями й місяцями — лише за наявні дні.</numerusform>
            <numerusform>%n пропусків між днями, усього днів: {days}. Перший: {first}. Найдовший: {longest}. На діаграмі за днями там немає стовпчиків; суми за тижнями й місяцями — лише за наявні дні.</numerusform>
        </translation>
    </message>
    <message>
        <source>One gap between the days: {first}. By day it has no bar; sums by week and month are of the days that there are.</source>
        <translation>Один пропуск між днями: {first}. На діаграмі за днями там немає стовпчиків; суми за тижнями й місяцями — лише за наявні дні.</translation>
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
            <numerusform>%n рядок стосується дня, для якого рядок уже є; перший випадок — {day} (рядок {row}). У ряді на кожен день припадає один рядок.</numerusform>
            <numerusform>%n рядки стосуються днів, для яких рядок уже є; перший випадок — {day} (рядок {row}). У ряді на кожен день припадає один рядок.</numerusform>
            <numerusform>%n рядків стосуються днів, для яких рядок уже є; перший випадок — {day} (рядок {row}). У ряді на кожен день припадає один рядок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are the same as an earlier row in every column; the first is row {row}, like row {like}. They are counted as often as they stand there.</source>
        <translation>
            <numerusform>%n рядок у всіх стовпцях збігається з попереднім; перший — рядок {row}, такий самий, як рядок {like}. Його враховано стільки разів, скільки він трапляється.</numerusform>
            <numerusform>%n рядки в усіх стовпцях збігаються з попередніми; перший — рядок {row}, такий самий, як рядок {like}. Їх враховано стільки разів, скільки вони трапляються.</numerusform>
            <numerusform>%n рядків у всіх стовпцях збігаються з попередніми; перший — рядок {row}, такий самий, як рядок {like}. Їх враховано стільки разів, скільки вони трапляються.</numerusform>
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
            <numerusform>%n файл має ці стовпці й читається так само.</numerusform>
            <numerusform>%n файли мають ці стовпці й читаються так само.</numerusform>
            <numerusform>%n файлів мають ці стовпці й читаються так само.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has other columns: without {lacking}, and with {added}. It is left out; open it by itself.</source>
        <translation>{file}: стовпці інші; бракує: {lacking}; зайві: {added}. Файл не взято; відкрийте його окремо.</translation>
    </message>
    <message>
        <source>{file} has not all of the columns: without {lacking}. It is left out; open it by itself.</source>
        <translation>{file} має не всі стовпці; бракує: {lacking}. Файл не взято; відкрийте його окремо.</translation>
    </message>
    <message>
        <source>{file} has more columns: with {added}. It is left out; open it by itself.</source>
        <translation>{file} має більше стовпців; зайві: {added}. Файл не взято; відкрийте його окремо.</translation>
    </message>
    <message>
        <source>{file} has these columns in another order. It is left out; open it by itself.</source>
        <translation>{file} має ці стовпці в іншому порядку. Файл не взято; відкрийте його окремо.</translation>
    </message>
    <message>
        <source>{file} cannot be read and is left out. {sentence}</source>
        <translation>{file} не вдалося прочитати; файл не взято. {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{column} falls %n times, although it is a total. The first: {first}. The largest: {largest}. A total falls where its source corrects itself, or by a slip.</source>
        <translation>
            <numerusform>{column}: значення зменшується %n раз, хоча це підсумок. Перший випадок: {first}. Найбільший: {largest}. Підсумок зменшується, коли джерело виправляє себе або помиляється.</numerusform>
            <numerusform>{column}: значення зменшується %n рази, хоча це підсумок. Перший випадок: {first}. Найбільший: {largest}. Підсумок зменшується, коли джерело виправляє себе або помиляється.</numerusform>
            <numerusform>{column}: значення зменшується %n разів, хоча це підсумок. Перший випадок: {first}. Найбільший: {largest}. Підсумок зменшується, коли джерело виправляє себе або помиляється.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column} falls %n times, although it is a total. The first and the largest: {first}. A total falls where its source corrects itself, or by a slip.</source>
        <translation>
            <numerusform>{column}: значення зменшується %n раз, хоча це підсумок. Перший і найбільший випадок: {first}. Підсумок зменшується, коли джерело виправляє себе або помиляється.</numerusform>
            <numerusform>{column}: значення зменшується %n рази, хоча це підсумок. Перший і найбільший випадок: {first}. Підсумок зменшується, коли джерело виправляє себе або помиляється.</numerusform>
            <numerusform>{column}: значення зменшується %n разів, хоча це підсумок. Перший і найбільший випадок: {first}. Підсумок зменшується, коли джерело виправляє себе або помиляється.</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} falls once, although it is a total: {first}. A total falls where its source corrects itself, or by a slip.</source>
        <translation>{column}: значення один раз зменшується, хоча це підсумок: {first}. Підсумок зменшується, коли джерело виправляє себе або помиляється.</translation>
    </message>
    <message>
        <source>{day} (row {row}), from {before} to {after}</source>
        <translation>{day} (рядок {row}), з {before} до {after}</translation>
    </message>
    <message>
        <source>row {row}, from {before} to {after}</source>
        <translation>рядок {row}, з {before} до {after}</translation>
    </message>
    <message numerus="yes">
        <source>{total} does not rise by {count} in %n rows. The first: {place}, where it rises by {rise} and {count} is {stated}.</source>
        <translation>
            <numerusform>Приріст стовпця «{total}» не дорівнює значенню «{count}» у %n рядку. Перший випадок: {place}, де приріст — {rise}, а «{count}» — {stated}.</numerusform>
            <numerusform>Приріст стовпця «{total}» не дорівнює значенню «{count}» у %n рядках. Перший випадок: {place}, де приріст — {rise}, а «{count}» — {stated}.</numerusform>
            <numerusform>Приріст стовпця «{total}» не дорівнює значенню «{count}» у %n рядках. Перший випадок: {place}, де приріст — {rise}, а «{count}» — {stated}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} (row {row})</source>
        <translation>{day} (рядок {row})</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>рядок {row}</translation>
    </message>
    <message>
        <source>{count} adds up to {sum}; the last {total} is {last}. They differ by {difference}.</source>
        <translation>Сума стовпця «{count}» — {sum}; останнє значення стовпця «{total}» — {last}. Різниця — {difference}.</translation>
    </message>
    <message>
        <source>{total} rises by {count} wherever both are stated. Yet {count} adds up to {sum}, and the last {total} is {last}: a difference of {difference}. Some rows do not state both.</source>
        <translation>Приріст стовпця «{total}» дорівнює значенню «{count}» скрізь, де обидва зазначено. Проте сума стовпця «{count}» — {sum}, а останнє значення стовпця «{total}» — {last}: різниця — {difference}. У деяких рядках зазначено не обидва числа.</translation>
    </message>
    <message>
        <source>{total} is the running sum of {count} in every row.</source>
        <translation>«{total}» — наростаюча сума стовпця «{count}» у кожному рядку.</translation>
    </message>
    <message numerus="yes">
        <source>{low} is above {high} in %n rows, the first in row {row}: {lower} and {higher}. Are the columns the wrong way round?</source>
        <translation>
            <numerusform>«{low}» більше, ніж «{high}», в %n рядку, уперше в рядку {row}: {lower} і {higher}. Чи не переплутано стовпці?</numerusform>
            <numerusform>«{low}» більше, ніж «{high}», в %n рядках, уперше в рядку {row}: {lower} і {higher}. Чи не переплутано стовпці?</numerusform>
            <numerusform>«{low}» більше, ніж «{high}», в %n рядках, уперше в рядку {row}: {lower} і {higher}. Чи не переплутано стовпці?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} is not the sum of its parts ({parts}) in %n rows. The first: {place}, where the parts add up to {sum} and {total} is {stated}.</source>
        <translation>
            <numerusform>«{total}» — не сума своїх частин ({parts}) в %n рядку. Перший випадок: {place}, де сума частин — {sum}, а «{total}» — {stated}.</numerusform>
            <numerusform>«{total}» — не сума своїх частин ({parts}) в %n рядках. Перший випадок: {place}, де сума частин — {sum}, а «{total}» — {stated}.</numerusform>
            <numerusform>«{total}» — не сума своїх частин ({parts}) в %n рядках. Перший випадок: {place}, де сума частин — {sum}, а «{total}» — {stated}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A derived row says how it was worked out; no other row has a derivation.</source>
        <translation>Обчислений рядок каже, як його обчислено («derivation»); в інших рядках цього поля немає.</translation>
    </message>
    <message>
        <source>A rate, a ratio or a rank names its base measure, and nothing else does.</source>
        <translation>Коефіцієнт, відношення чи місце називає свою базову міру («base_measure»); більше ніщо її не називає.</translation>
    </message>
    <message>
        <source>A rate says what it is divided by, and nothing else does.</source>
        <translation>Коефіцієнт каже, на що його поділено; більше ніщо цього не каже.</translation>
    </message>
    <message>
        <source>A range has both ends.</source>
        <translation>Діапазон має обидва кінці.</translation>
    </message>
    <message>
        <source>A number has a unit.</source>
        <translation>Число має одиницю.</translation>
    </message>
    <message>
        <source>A sum of parts names a total and its parts.</source>
        <translation>Сума частин називає загальне число («total») і його частини («part»).</translation>
    </message>
    <message>
        <source>A ratio names a numerator and a claim.</source>
        <translation>Відношення називає чисельник («numerator») і твердження («claim»).</translation>
    </message>
    <message>
        <source>An order names the larger and the smaller number.</source>
        <translation>Порядок називає більше («larger») і менше («smaller») число.</translation>
    </message>
    <message>
        <source>A share names a numerator and a denominator.</source>
        <translation>Частка називає чисельник («numerator») і знаменник («denominator»).</translation>
    </message>
    <message>
        <source>A window difference names a claim and a series, and says &quot;start&quot; and &quot;end&quot; in its parameters.</source>
        <translation>Різниця за проміжок називає твердження («claim») і ряд («series») та каже «start» і «end» у параметрах.</translation>
    </message>
    <message>
        <source>A weekday names the figure that is about the day, and says &quot;weekday&quot; in its parameters.</source>
        <translation>День тижня називає показник, який стосується цього дня, і каже «weekday» у параметрах.</translation>
    </message>
    <message>
        <source>A span names the figure that is about the period, and says &quot;days&quot; in its parameters.</source>
        <translation>Тривалість називає показник, який стосується цього періоду, і каже «days» у параметрах.</translation>
    </message>
    <message>
        <source>A rate names the claim.</source>
        <translation>Коефіцієнт називає твердження («claim»).</translation>
    </message>
    <message>
        <source>A bound names the claim.</source>
        <translation>Межа називає твердження («claim»).</translation>
    </message>
    <message>
        <source>An edition change names the earlier and the later number.</source>
        <translation>Зміна між випусками називає раніше («earlier») і пізніше («later») число.</translation>
    </message>
    <message>
        <source>One number under two periods names figures; two lists name claim and evidence.</source>
        <translation>Одне число за два періоди називає показники («figure»); два списки називають твердження («claim») і доказ («evidence»).</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Without names of people nothing is left of the list. It is not written.</source>
        <translation>Без імен людей від списку нічого не залишається. Його не записано.</translation>
    </message>
    <message>
        <source>Save as a Tollbook file</source>
        <translation>Зберегти як файл Tollbook</translation>
    </message>
    <message>
        <source>One file with all that is open, {title}, and how it was read. Tollbook opens it again as it is now; the file it came from is not touched.</source>
        <translation>Один файл з усім, що відкрито ({title}), і з тим, як його прочитано. Tollbook відкриє його знову таким, як зараз; файл, з якого його взято, не змінюється.</translation>
    </message>
    <message>
        <source>Without names of people</source>
        <translation>Без імен людей</translation>
    </message>
    <message>
        <source>The file will hold names of people (column: {columns}). Whoever has it can read them and pass them on.</source>
        <translation>У файлі будуть імена людей (стовпець: {columns}). Кожен, хто його має, зможе їх прочитати й передати далі.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
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
        <translation>Немає поля «{field}». Додайте його.</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; is not known here. Remove it, or correct its name.</source>
        <translation>Поле «{field}» тут невідоме. Вилучіть його або виправте назву.</translation>
    </message>
    <message>
        <source>The value {value} is not one of the allowed words. Did you mean {nearest}? Correct it.</source>
        <translation>Значення {value} не належить до дозволених слів. Можливо, {nearest}? Виправте його.</translation>
    </message>
    <message>
        <source>The value {value} is not one of the allowed words. Write one of: {allowed}.</source>
        <translation>Значення {value} не належить до дозволених слів. Напишіть одне з таких: {allowed}.</translation>
    </message>
    <message>
        <source>The value {value} is not of the kind {limit}. Correct it, or leave the field out.</source>
        <translation>Значення {value} не належить до виду {limit}. Виправте його або вилучіть поле.</translation>
    </message>
    <message>
        <source>{value} is not a number that a count can have. Correct it, or leave the field out.</source>
        <translation>{value} — не число, яке може мати підрахунок. Виправте його або вилучіть поле.</translation>
    </message>
    <message>
        <source>The value {value} does not have the expected form: {form}. Correct it.</source>
        <translation>Значення {value} не має очікуваного вигляду: {form}. Виправте його.</translation>
    </message>
    <message>
        <source>year-month-day, such as 2025-05-02</source>
        <translation>рік-місяць-день, наприклад 2025-05-02</translation>
    </message>
    <message>
        <source>letters, digits, dots, hyphens and underscores</source>
        <translation>літери, цифри, крапки, дефіси та знаки підкреслення</translation>
    </message>
    <message>
        <source>one line without spaces at its ends</source>
        <translation>один рядок без пробілів на початку й у кінці</translation>
    </message>
    <message>
        <source>a text that matches {pattern}</source>
        <translation>текст, що відповідає шаблону {pattern}</translation>
    </message>
    <message>
        <source>The field does not go with the others of its row: {rule} Correct the row.</source>
        <translation>Поле не узгоджується з іншими полями рядка: {rule} Виправте рядок.</translation>
    </message>
    <message>
        <source>A category and the scheme that it is of stand together.</source>
        <translation>Категорія («category») і схема, до якої вона належить («category_scheme»), стоять разом.</translation>
    </message>
    <message>
        <source>Only one of {fields} may stand here. Remove the others.</source>
        <translation>Тут може бути лише одне з полів: {fields}. Вилучіть решту.</translation>
    </message>
    <message>
        <source>The value {value} is not accepted here ({reason}). Correct it.</source>
        <translation>Значення {value} тут не приймається ({reason}). Виправте його.</translation>
    </message>
    <message numerus="yes">
        <source>(%n entries)</source>
        <translation>
            <numerusform>(%n запис)</numerusform>
            <numerusform>(%n записи)</numerusform>
            <numerusform>(%n записів)</numerusform>
        </translation>
    </message>
    <message>
        <source>The value is empty. Fill it in, or leave the field out.</source>
        <translation>Значення порожнє. Заповніть його або вилучіть поле.</translation>
    </message>
    <message>
        <source>The value {value} is not accepted. Write {limit}.</source>
        <translation>Значення {value} не приймається. Напишіть {limit}.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Cut it.</source>
        <translation>Довжина тексту перевищує межу (символів: {limit}). Скоротіть його.</translation>
    </message>
    <message>
        <source>{value} is below {limit}. Correct the number.</source>
        <translation>{value} — менше, ніж {limit}. Виправте число.</translation>
    </message>
    <message>
        <source>{value} is above {limit}. Correct the number.</source>
        <translation>{value} — більше, ніж {limit}. Виправте число.</translation>
    </message>
    <message>
        <source>The list says something twice. Say it once.</source>
        <translation>У переліку щось повторено. Залиште це один раз.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search pages, figures, commands</source>
        <translation>Пошук сторінок, показників, команд</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a number.</source>
        <translation>Нічого не знайдено. Спробуйте інше слово або число.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>сторінка</translation>
    </message>
    <message>
        <source>handbook</source>
        <translation>довідник</translation>
    </message>
    <message>
        <source>check</source>
        <translation>перевірка</translation>
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
        <translation>Відкривається {name}…</translation>
    </message>
    <message>
        <source>Reading {name}: {share}, {rate}</source>
        <translation>Читається {name}: {share}, {rate}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {folder} ({reason}). They last until you quit.</source>
        <translation>Зберегти налаштування в {folder} не вдалося ({reason}). Вони діють до виходу з програми.</translation>
    </message>
    <message>
        <source>The view {name} is saved.</source>
        <translation>Вигляд «{name}» збережено.</translation>
    </message>
    <message>
        <source>The view {name} cannot be kept ({reason}). It lasts until you quit.</source>
        <translation>Зберегти вигляд «{name}» не вдалося ({reason}). Він діє до виходу з програми.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Знайти скорочення</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Діаграми</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Filters of records</source>
        <translation>Фільтри записів</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>To the next control, or back</source>
        <translation>До наступного елемента або назад</translation>
    </message>
    <message>
        <source>From mark to mark</source>
        <translation>Від позначки до позначки</translation>
    </message>
    <message>
        <source>To another line</source>
        <translation>До іншої лінії</translation>
    </message>
    <message>
        <source>Select the mark and its rows</source>
        <translation>Вибрати позначку та її рядки</translation>
    </message>
    <message>
        <source>Choose days or bars</source>
        <translation>Вибрати дні або стовпчики</translation>
    </message>
    <message>
        <source>Give up the choice</source>
        <translation>Скасувати вибір</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show all</source>
        <translation>Наблизити, віддалити, показати все</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>Від рядка до рядка</translation>
    </message>
    <message>
        <source>Menu of the row: sort, copy</source>
        <translation>Меню рядка: сортувати, копіювати</translation>
    </message>
    <message>
        <source>Take a label in, or out again</source>
        <translation>Долучити значення або прибрати його</translation>
    </message>
    <message>
        <source>Only this label</source>
        <translation>Лише це значення</translation>
    </message>
    <message>
        <source>Leave a label out</source>
        <translation>Виключити значення</translation>
    </message>
    <message>
        <source>All labels again</source>
        <translation>Знову показати всі значення</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The picture cannot be written ({reason}). Choose another folder or name.</source>
        <translation>Записати зображення не вдалося ({reason}). Виберіть іншу папку або назву.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>{value} {unit}, as of {as_of} (a confirmed minimum)</source>
        <translation>{value} {unit}, станом на {as_of} (підтверджений мінімум)</translation>
    </message>
    <message>
        <source>{value} {unit}, as of {as_of}</source>
        <translation>{value} {unit}, станом на {as_of}</translation>
    </message>
    <message>
        <source>Counted: {text}</source>
        <translation>Враховано: {text}</translation>
    </message>
    <message>
        <source>Not counted: {text}</source>
        <translation>Не враховано: {text}</translation>
    </message>
    <message numerus="yes">
        <source>The dataset knows %n later edition(s); the last: {total} as of {day} ({publisher}).</source>
        <translation>
            <numerusform>У наборі даних є %n пізніший випуск; останній: {total} станом на {day} ({publisher}).</numerusform>
            <numerusform>У наборі даних є %n пізніші випуски; останній: {total} станом на {day} ({publisher}).</numerusform>
            <numerusform>У наборі даних є %n пізніших випусків; останній: {total} станом на {day} ({publisher}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset {digest}, {state}</source>
        <translation>Набір даних {digest}, {state}</translation>
    </message>
    <message>
        <source>bundled, unchanged</source>
        <translation>вбудований, без змін</translation>
    </message>
    <message>
        <source>not the bundled one</source>
        <translation>не вбудований</translation>
    </message>
    <message>
        <source>{line}: {count}, from {first} to {last}; highest {highest}</source>
        <translation>{line}: {count}, з {first} до {last}; найбільше: {highest}</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n значення</numerusform>
            <numerusform>%n значення</numerusform>
            <numerusform>%n значень</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {value}, as of {when}</source>
        <translation>{label}: {value}, станом на {when}</translation>
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
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортування</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Потім</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копіювати рядки</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>In the column &quot;{name}&quot; day and month may stand either way. Open the file in the window and say which.</source>
        <translation>У стовпці «{name}» день і місяць можуть стояти в будь-якому порядку. Відкрийте файл у вікні програми й укажіть порядок.</translation>
    </message>
    <message>
        <source>The file has no longer these columns: {columns}. Open it again and say how it is read.</source>
        <translation>У файлі вже немає таких стовпців: {columns}. Відкрийте його знову й укажіть, як його читати.</translation>
    </message>
    <message>
        <source>The file is no text in {encoding} (at byte {byte}). Choose the encoding it is written in.</source>
        <translation>Файл — не текст у кодуванні {encoding} (байт {byte}). Виберіть кодування, у якому його записано.</translation>
    </message>
    <message>
        <source>The table has {count} columns; Tollbook reads up to {most}. Choose another file.</source>
        <translation>Стовпців у таблиці {count}; Tollbook читає до {most}. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>The file is not readable as a table: {reason}. Check delimiter and quotes.</source>
        <translation>Файл не вдалося прочитати як таблицю: {reason}. Перевірте роздільник і лапки.</translation>
    </message>
    <message>
        <source>The file has no rows below its column names. Choose a file with rows.</source>
        <translation>У файлі немає рядків під назвами стовпців. Виберіть файл із рядками.</translation>
    </message>
    <message>
        <source>Mediazona: confirmed deaths by day</source>
        <translation>«Медіазона»: підтверджені смерті за днями</translation>
    </message>
    <message>
        <source>Ukraine&apos;s General Staff: claimed losses, with sources</source>
        <translation>Генеральний штаб України: заявлені втрати, із джерелами</translation>
    </message>
    <message>
        <source>Ukraine&apos;s General Staff: claimed losses of personnel</source>
        <translation>Генеральний штаб України: заявлені втрати особового складу</translation>
    </message>
    <message>
        <source>Ukraine&apos;s General Staff: claimed losses of equipment</source>
        <translation>Генеральний штаб України: заявлені втрати техніки</translation>
    </message>
    <message>
        <source>Gaza: killed and injured by day of report</source>
        <translation>Газа: вбиті й поранені за днем зведення</translation>
    </message>
    <message>
        <source>West Bank: killed and injured by day of report</source>
        <translation>Західний берег: вбиті й поранені за днем зведення</translation>
    </message>
    <message>
        <source>Oryx: losses of equipment, by type and day of record</source>
        <translation>Oryx: втрати техніки за типом і днем запису</translation>
    </message>
    <message>
        <source>Ranges of deaths by war, side and kind of death</source>
        <translation>Діапазони кількості смертей за війною, стороною і видом смерті</translation>
    </message>
    <message>
        <source>UCDP Georeferenced Event Dataset</source>
        <translation>Набір подій із географічною прив’язкою UCDP</translation>
    </message>
    <message>
        <source>ACLED export</source>
        <translation>Експорт ACLED</translation>
    </message>
    <message>
        <source>Humanitarian Exchange Language, as on HDX</source>
        <translation>Мова гуманітарного обміну (HXL), як на HDX</translation>
    </message>
    <message>
        <source>The file holds no rows: Tollbook reads an array of objects, objects by date or id, or one object a line.</source>
        <translation>У файлі немає рядків: Tollbook читає масив об’єктів, об’єкти за датою чи кодом або один об’єкт у рядку.</translation>
    </message>
    <message>
        <source>The file is not valid JSON ({reason}). Get it again, or mend it there.</source>
        <translation>Файл містить помилку JSON ({reason}). Візьміть його ще раз або виправте помилку.</translation>
    </message>
    <message>
        <source>The rows have more than {most} fields in all. This is no table.</source>
        <translation>У рядках разом понад {most} полів. Це не таблиця.</translation>
    </message>
    <message>
        <source>Opening this table would take about {needed} MB of memory; {free} MB are free. Close other programs, or open a part of it.</source>
        <translation>Щоб відкрити цю таблицю, потрібно приблизно {needed} МБ пам’яті; вільно {free} МБ. Закрийте інші програми або відкрийте частину таблиці.</translation>
    </message>
    <message>
        <source>This Data Package names no table that lies beside it. Open the table itself: a CSV, TSV or JSON file.</source>
        <translation>У цьому пакеті Data Package не названо таблиці, що лежить поруч. Відкрийте саму таблицю: файл CSV, TSV або JSON.</translation>
    </message>
    <message>
        <source>The Data Package names &quot;{path}&quot;, which is not beside it. Tollbook reads nothing from other folders or from the network. Put the table beside the package, or open it by itself.</source>
        <translation>У пакеті Data Package названо «{path}», але поруч цього немає. З інших папок і з мережі Tollbook не читає. Покладіть таблицю поруч із пакетом або відкрийте її окремо.</translation>
    </message>
    <message>
        <source>The Tollbook file does not say how its tables are to be read ({reason}). Get it again from where it came from.</source>
        <translation>У файлі Tollbook не сказано, як читати його таблиці ({reason}). Візьміть його ще раз там, звідки його отримано.</translation>
    </message>
    <message>
        <source>The Tollbook file has more than {most} million cells; Tollbook reads no more at once. Get it in parts.</source>
        <translation>У файлі Tollbook понад {most} млн клітинок; стільки за раз Tollbook не читає. Візьміть його частинами.</translation>
    </message>
    <message>
        <source>The tables were packed by a newer Tollbook (recipe {format}; this one reads {newest}). Get a newer Tollbook.</source>
        <translation>Таблиці запаковано новішою версією Tollbook (рецепт читання {format}; ця версія читає {newest}). Установіть новіший Tollbook.</translation>
    </message>
    <message>
        <source>The Parquet file is damaged, or packed in a way that is not read here. Get it again, or save the table as CSV.</source>
        <translation>Файл Parquet пошкоджено або запаковано у спосіб, який тут не читається. Візьміть його ще раз або збережіть таблицю як CSV.</translation>
    </message>
    <message>
        <source>Read in this way the file has no rows below its column names. Choose another row of names, delimiter or encoding.</source>
        <translation>Якщо читати так, у файлі немає рядків під назвами стовпців. Виберіть інший рядок назв, роздільник або кодування.</translation>
    </message>
    <message>
        <source>Read in this way the table has {count} columns; Tollbook reads up to {most}. Choose another delimiter.</source>
        <translation>Якщо читати так, стовпців у таблиці {count}; Tollbook читає до {most}. Виберіть інший роздільник.</translation>
    </message>
    <message>
        <source>This archive is no workbook. Unpack it, and open the table that is inside.</source>
        <translation>Цей архів — не книга електронних таблиць. Розпакуйте його й відкрийте таблицю, що в ньому.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a file. Choose a file.</source>
        <translation>Це папка, канал або пристрій, а не файл. Виберіть файл.</translation>
    </message>
    <message>
        <source>The file has more than {most} GB; Tollbook reads no more. Split it, by year say.</source>
        <translation>Файл більший за {most} ГБ; таких великих Tollbook не читає. Поділіть його, наприклад за роками.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {ratio} times its size: it is made to fill the memory. It is not opened.</source>
        <translation>Розпакований файл більш ніж у {ratio} разів перевищує свій розмір: його зроблено, щоб заповнити пам’ять. Його не відкрито.</translation>
    </message>
    <message>
        <source>A line has more than {most} MB: this is no table. Choose another file.</source>
        <translation>Рядок більший за {most} МБ: це не таблиця. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>The file has changed while it was read. Open it again when it is written.</source>
        <translation>Файл змінився під час читання. Відкрийте його знову, коли його буде записано.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows.</source>
        <translation>У книзі немає аркуша з рядками.</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;{sheet}&quot;. It has: {names}.</source>
        <translation>У книзі немає аркуша «{sheet}». Є такі: {names}.</translation>
    </message>
    <message>
        <source>The sheet has {count} columns; Tollbook reads up to {most}. Choose another sheet.</source>
        <translation>Стовпців на аркуші {count}; Tollbook читає до {most}. Виберіть інший аркуш.</translation>
    </message>
    <message>
        <source>The sheet has {count} million cells; Tollbook reads up to {most} million. Save it as CSV.</source>
        <translation>Аркуш має {count} млн клітинок; Tollbook читає до {most} млн. Збережіть його як CSV.</translation>
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
        <translation>Заявлено: {publisher}; осіб на день між датами зведень. Де зведення щоденні, там і стовпчики щоденні.</translation>
    </message>
    <message>
        <source>As claimed by {publisher}; people, running total at report dates.</source>
        <translation>Заявлено: {publisher}; осіб, наростаючий підсумок на дати зведень.</translation>
    </message>
    <message>
        <source>As stated by {publisher}; {unit} a day between report dates.</source>
        <translation>За даними: {publisher}; {unit} на день між датами зведень.</translation>
    </message>
    <message>
        <source>As stated by {publisher}; {unit}, running total at report dates.</source>
        <translation>За даними: {publisher}; {unit}, наростаючий підсумок на дати зведень.</translation>
    </message>
    <message>
        <source>stated, a day</source>
        <translation>зазначено, на день</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>зазначено</translation>
    </message>
    <message>
        <source>claimed, people a day</source>
        <translation>заявлено, осіб на день</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>заявлено</translation>
    </message>
    <message numerus="yes">
        <source>centred mean over %n day(s)</source>
        <translation>
            <numerusform>центроване середнє за %n день</numerusform>
            <numerusform>центроване середнє за %n дні</numerusform>
            <numerusform>центроване середнє за %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>centred mean over %n week(s)</source>
        <translation>
            <numerusform>центроване середнє за %n тиждень</numerusform>
            <numerusform>центроване середнє за %n тижні</numerusform>
            <numerusform>центроване середнє за %n тижнів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>centred mean over %n month(s)</source>
        <translation>
            <numerusform>центроване середнє за %n місяць</numerusform>
            <numerusform>центроване середнє за %n місяці</numerusform>
            <numerusform>центроване середнє за %n місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailing mean over %n day(s)</source>
        <translation>
            <numerusform>середнє за останній %n день</numerusform>
            <numerusform>середнє за останні %n дні</numerusform>
            <numerusform>середнє за останні %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailing mean over %n week(s)</source>
        <translation>
            <numerusform>середнє за останній %n тиждень</numerusform>
            <numerusform>середнє за останні %n тижні</numerusform>
            <numerusform>середнє за останні %n тижнів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trailing mean over %n month(s)</source>
        <translation>
            <numerusform>середнє за останній %n місяць</numerusform>
            <numerusform>середнє за останні %n місяці</numerusform>
            <numerusform>середнє за останні %n місяців</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean takes all periods of its window alike; it is drawn only where all of them are there, whole and settled.</source>
        <translation>Середнє враховує всі періоди свого вікна однаково; його показано лише там, де всі вони є, повні й остаточні.</translation>
    </message>
    <message>
        <source>LOWESS curve</source>
        <translation>Крива LOWESS</translation>
    </message>
    <message>
        <source>LOWESS (Cleveland 1979): local straight lines over {share} of the periods, 3 robust passes; it assumes a smooth course.</source>
        <translation>LOWESS (Cleveland, 1979): локальні прямі за {share} періодів, 3 робастні ітерації; припускається плавний перебіг.</translation>
    </message>
    <message>
        <source>mean until {day}: {mean}</source>
        <translation>середнє до {day}: {mean}</translation>
    </message>
    <message>
        <source>mean from then on: {mean}</source>
        <translation>середнє після цього дня: {mean}</translation>
    </message>
    <message>
        <source>One change of level, by least squares: it assumes that there is just one and an even level on both sides. Two levels leave {share} of the variation around a single mean.</source>
        <translation>Одна зміна рівня, за методом найменших квадратів: припускається, що вона лише одна і що з обох боків рівень сталий. Два рівні залишають {share} варіації навколо єдиного середнього.</translation>
    </message>
    <message>
        <source>even rate: {mean} a day</source>
        <translation>рівномірний темп: {mean} на день</translation>
    </message>
    <message>
        <source>99.8 %, lower limit</source>
        <translation>99,8&#xa0;%, нижня межа</translation>
    </message>
    <message>
        <source>95 %, lower limit</source>
        <translation>95&#xa0;%, нижня межа</translation>
    </message>
    <message>
        <source>95 %, upper limit</source>
        <translation>95&#xa0;%, верхня межа</translation>
    </message>
    <message>
        <source>99.8 %, upper limit</source>
        <translation>99,8&#xa0;%, верхня межа</translation>
    </message>
    <message>
        <source>Limits that chance alone would keep to at one even rate (Poisson prediction limits, Spiegelhalter 2005). Overdispersion {phi}: {told}</source>
        <translation>Межі, у яких за єдиного рівномірного темпу числа тримала б сама випадковість (прогнозні межі Пуассона, Spiegelhalter, 2005). Наддисперсія {phi}: {told}</translation>
    </message>
    <message>
        <source>far above 1, so chance does not explain how the periods differ.</source>
        <translation>значно більше за 1, тож випадковість не пояснює відмінностей між періодами.</translation>
    </message>
    <message>
        <source>near 1, as where chance is all there is.</source>
        <translation>близько до 1, як там, де діє лише випадковість.</translation>
    </message>
    <message>
        <source>{measure}: totals by edition</source>
        <translation>{measure}: загальні числа за випусками</translation>
    </message>
    <message>
        <source>{population}; people, by the edition&apos;s date and not by date of death.</source>
        <translation>{population}; осіб, за датою випуску, а не за датою смерті.</translation>
    </message>
    <message>
        <source>break in method, {month}</source>
        <translation>зміна методу, {month}</translation>
    </message>
    <message>
        <source>corrected: −{drop}</source>
        <translation>виправлено: −{drop}</translation>
    </message>
    <message>
        <source>Source: {publishers}; editions of {first} to {last}, found in {sources}. Confirmed minimums.</source>
        <translation>Джерело: {publishers}; випуски з {first} до {last}, знайдено в {sources}. Підтверджені мінімуми.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n джерелі</numerusform>
            <numerusform>%n джерелах</numerusform>
            <numerusform>%n джерелах</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}, by day of death</source>
        <translation>{measure}, за днем смерті</translation>
    </message>
    <message>
        <source>{measure}, by week of death</source>
        <translation>{measure}, за тижнем смерті</translation>
    </message>
    <message>
        <source>{measure}, by month of death</source>
        <translation>{measure}, за місяцем смерті</translation>
    </message>
    <message>
        <source>{measure}, by year of death</source>
        <translation>{measure}, за роком смерті</translation>
    </message>
    <message>
        <source>{measure}, by day</source>
        <translation>{measure}, за днями</translation>
    </message>
    <message>
        <source>{measure}, by week</source>
        <translation>{measure}, за тижнями</translation>
    </message>
    <message>
        <source>{measure}, by month</source>
        <translation>{measure}, за місяцями</translation>
    </message>
    <message>
        <source>{measure}, by year</source>
        <translation>{measure}, за роками</translation>
    </message>
    <message>
        <source>{measure}, running total</source>
        <translation>{measure}, наростаючий підсумок</translation>
    </message>
    <message>
        <source>{measure}, running total by date of death</source>
        <translation>{measure}, наростаючий підсумок за датою смерті</translation>
    </message>
    <message>
        <source>{population}; {unit} a day.</source>
        <translation>{population}; {unit} на день.</translation>
    </message>
    <message>
        <source>{population}; {unit} a week.</source>
        <translation>{population}; {unit} на тиждень.</translation>
    </message>
    <message>
        <source>{population}; {unit} a month.</source>
        <translation>{population}; {unit} на місяць.</translation>
    </message>
    <message>
        <source>{population}; {unit} a year.</source>
        <translation>{population}; {unit} на рік.</translation>
    </message>
    <message>
        <source>{population}; {unit}.</source>
        <translation>{population}; {unit}.</translation>
    </message>
    <message>
        <source>{shown} of {all} editions are drawn.</source>
        <translation>Показано випусків: {shown} із {all}.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{dated} of the {total} named have a known date; the others are not drawn.</source>
        <translation>Із {total} відомих поіменно дату смерті встановлено для {dated}; решту не показано.</translation>
    </message>
    <message>
        <source>Not drawn: {value} ({category}).</source>
        <translation>Не показано: {value} ({category}).</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s) before the edition are provisional (hatched).</source>
        <translation>
            <numerusform>Останній %n день перед випуском — попередні дані (штрихування).</numerusform>
            <numerusform>Останні %n дні перед випуском — попередні дані (штрихування).</numerusform>
            <numerusform>Останні %n днів перед випуском — попередні дані (штрихування).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s) before the edition are provisional (dotted).</source>
        <translation>
            <numerusform>Останній %n день перед випуском — попередні дані (пунктир).</numerusform>
            <numerusform>Останні %n дні перед випуском — попередні дані (пунктир).</numerusform>
            <numerusform>Останні %n днів перед випуском — попередні дані (пунктир).</numerusform>
        </translation>
    </message>
    <message>
        <source>Log scale.</source>
        <translation>Логарифмічна шкала.</translation>
    </message>
    <message>
        <source>as known on {day}, after a break in method [b]</source>
        <translation>за даними на {day}, після зміни методу [b]</translation>
    </message>
    <message>
        <source>as known on {day}</source>
        <translation>за даними на {day}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Дата смерті</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Випуски</translation>
    </message>
    <message>
        <source>Claimed losses</source>
        <translation>Заявлені втрати</translation>
    </message>
    <message>
        <source>Running totals</source>
        <translation>Наростаючі підсумки</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>За датою</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Per period</source>
        <translation>За період</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Наростаючі</translation>
    </message>
    <message>
        <source>Curve over the counts</source>
        <translation>Крива над стовпчиками</translation>
    </message>
    <message>
        <source>No curve</source>
        <translation>Без кривої</translation>
    </message>
    <message numerus="yes">
        <source>Centred mean, %n day(s)</source>
        <translation>
            <numerusform>Центроване середнє, %n день</numerusform>
            <numerusform>Центроване середнє, %n дні</numerusform>
            <numerusform>Центроване середнє, %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Centred mean, %n week(s)</source>
        <translation>
            <numerusform>Центроване середнє, %n тиждень</numerusform>
            <numerusform>Центроване середнє, %n тижні</numerusform>
            <numerusform>Центроване середнє, %n тижнів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Centred mean, %n month(s)</source>
        <translation>
            <numerusform>Центроване середнє, %n місяць</numerusform>
            <numerusform>Центроване середнє, %n місяці</numerusform>
            <numerusform>Центроване середнє, %n місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trailing mean, %n day(s)</source>
        <translation>
            <numerusform>Середнє за останній %n день</numerusform>
            <numerusform>Середнє за останні %n дні</numerusform>
            <numerusform>Середнє за останні %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trailing mean, %n week(s)</source>
        <translation>
            <numerusform>Середнє за останній %n тиждень</numerusform>
            <numerusform>Середнє за останні %n тижні</numerusform>
            <numerusform>Середнє за останні %n тижнів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trailing mean, %n month(s)</source>
        <translation>
            <numerusform>Середнє за останній %n місяць</numerusform>
            <numerusform>Середнє за останні %n місяці</numerusform>
            <numerusform>Середнє за останні %n місяців</numerusform>
        </translation>
    </message>
    <message>
        <source>One change of level</source>
        <translation>Одна зміна рівня</translation>
    </message>
    <message>
        <source>Limits of chance</source>
        <translation>Межі випадковості</translation>
    </message>
    <message>
        <source>What is counted by date</source>
        <translation>Що пораховано за датою</translation>
    </message>
    <message>
        <source>Which running total</source>
        <translation>Який наростаючий підсумок</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Логарифмічна шкала</translation>
    </message>
    <message>
        <source>Other editions</source>
        <translation>Інші випуски</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Zoom to chosen days</source>
        <translation>Наблизити вибрані дні</translation>
    </message>
    <message>
        <source>Drag, or walk with Shift and arrows, to choose days. Zoom with the wheel or Shift and drag.</source>
        <translation>Щоб вибрати дні, протягніть мишею або переходьте стрілками з Shift. Масштаб: коліщатко або протягування з Shift.</translation>
    </message>
    <message>
        <source>{period}: {value} · {what}; {as_of}</source>
        <translation>{period}: {value} · {what}; {as_of}</translation>
    </message>
    <message>
        <source>up to {end}: {value} in all · {what}; {as_of}</source>
        <translation>до {end}: усього {value} · {what}; {as_of}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: {sum} in %n period(s) · {measure}; {as_of}</source>
        <translation>
            <numerusform>{first} – {last}: {sum} за %n період · {measure}; {as_of}</numerusform>
            <numerusform>{first} – {last}: {sum} за %n періоди · {measure}; {as_of}</numerusform>
            <numerusform>{first} – {last}: {sum} за %n періодів · {measure}; {as_of}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: %n mark(s)</source>
        <translation>
            <numerusform>{first} – {last}: %n позначка</numerusform>
            <numerusform>{first} – {last}: %n позначки</numerusform>
            <numerusform>{first} – {last}: %n позначок</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of what is drawn</source>
        <translation>Таблиця показаного</translation>
    </message>
    <message>
        <source>This dataset has nothing that is dated.</source>
        <translation>У цьому наборі даних немає нічого з датою.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tour</source>
        <translation>Знайомство</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} із {count}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Pages, each a question</source>
        <translation>Кожна сторінка — одне питання</translation>
    </message>
    <message>
        <source>On the left are the pages. Each answers one question about the dataset: what is known, how it ran, who, which claims disagree, whether the numbers agree with themselves. Ctrl+1 to Ctrl+7 lead there too.</source>
        <translation>Ліворуч — сторінки. Кожна відповідає на одне питання про набір даних: що відомо, як це відбувалося в часі, хто ці люди, які твердження розходяться, чи узгоджуються числа між собою. До сторінок ведуть і клавіші від Ctrl+1 до Ctrl+7.</translation>
    </message>
    <message>
        <source>One picture and its table</source>
        <translation>Діаграма та її таблиця</translation>
    </message>
    <message>
        <source>Choose a bar, a point, a row or a number: the same figure lights up everywhere. A confirmed count is a minimum, and words like “at least” are part of a number.</source>
        <translation>Виберіть стовпчик, точку, рядок або число: той самий показник підсвітиться всюди. Підтверджена кількість — це мінімум, а слова на зразок «щонайменше» є частиною числа.</translation>
    </message>
    <message>
        <source>Where a number comes from</source>
        <translation>Звідки взято число</translation>
    </message>
    <message>
        <source>The inspector on the right explains what is chosen: who counted what, until when, where that is published, and which checks it stands in.</source>
        <translation>Панель відомостей праворуч пояснює вибране: хто і що порахував, станом на який день, де це опубліковано і в яких перевірках воно бере участь.</translation>
    </message>
    <message>
        <source>Everything is one search away</source>
        <translation>Усе можна знайти одним пошуком</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, figures, checks and commands such as printing. F1 opens the handbook at the chapter of the page you are on. Ctrl+Z takes back any step.</source>
        <translation>Ctrl+K знаходить сторінки, показники, перевірки й команди, наприклад друк. F1 відкриває довідник на розділі про поточну сторінку. Ctrl+Z скасовує будь-який крок.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>особа</numerusform>
            <numerusform>особи</numerusform>
            <numerusform>осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people per day</source>
        <translation>
            <numerusform>особа на день</numerusform>
            <numerusform>особи на день</numerusform>
            <numerusform>осіб на день</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaths per km²</source>
        <translation>
            <numerusform>смерть на км²</numerusform>
            <numerusform>смерті на км²</numerusform>
            <numerusform>смертей на км²</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaths per 10,000 men</source>
        <translation>
            <numerusform>смерть на 10&#xa0;000 чоловіків</numerusform>
            <numerusform>смерті на 10&#xa0;000 чоловіків</numerusform>
            <numerusform>смертей на 10&#xa0;000 чоловіків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation>
            <numerusform>раз</numerusform>
            <numerusform>рази</numerusform>
            <numerusform>разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rank</source>
        <translation>
            <numerusform>місце</numerusform>
            <numerusform>місця</numerusform>
            <numerusform>місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>divisions</source>
        <translation>
            <numerusform>дивізія</numerusform>
            <numerusform>дивізії</numerusform>
            <numerusform>дивізій</numerusform>
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
        <translation>особи</translation>
    </message>
    <message>
        <source>people per day</source>
        <translation>особи на день</translation>
    </message>
    <message>
        <source>deaths per km²</source>
        <translation>смерті на км²</translation>
    </message>
    <message>
        <source>deaths per 10,000 men</source>
        <translation>смерті на 10&#xa0;000 чоловіків</translation>
    </message>
    <message>
        <source>times</source>
        <translation>раза</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>місця</translation>
    </message>
    <message>
        <source>divisions</source>
        <translation>дивізії</translation>
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
        <translation>щонайменше {value}</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>до {value}</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>близько {value}</translation>
    </message>
    <message>
        <source>nearly {value}</source>
        <translation>майже {value}</translation>
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
        <translation>лише словами</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>лише порядок</translation>
    </message>
    <message>
        <source>rank {value}</source>
        <translation>місце {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
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
        <translation>[низька достовірність]</translation>
    </message>
    <message>
        <source>Provisional [p]: still filling up.</source>
        <translation>Попередні дані [p]: ще поповнюються.</translation>
    </message>
    <message>
        <source>Revised [r]: lower than before.</source>
        <translation>Переглянуто [r]: менше, ніж раніше.</translation>
    </message>
    <message>
        <source>After a break in method [b].</source>
        <translation>Після зміни методу [b].</translation>
    </message>
    <message>
        <source>Low confidence.</source>
        <translation>Низька достовірність.</translation>
    </message>
    <message>
        <source>{day} (last)</source>
        <translation>{day} (остання)</translation>
    </message>
    <message>
        <source>last date in the file {day}</source>
        <translation>остання дата у файлі: {day}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>first seen {day}</source>
        <translation>уперше зафіксовано {day}</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>опубліковано {day}</translation>
    </message>
    <message>
        <source>page dated {day}</source>
        <translation>дата сторінки: {day}</translation>
    </message>
    <message>
        <source>{unit}; day not stated</source>
        <translation>{unit}; день не зазначено</translation>
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
        <translation>до {end}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>з {start}</translation>
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
        <translation>Поле «{field}» стоїть двічі в тому самому місці. Вилучіть одне з двох.</translation>
    </message>
    <message>
        <source>The text holds the character U+{code}, which cannot be shown. Remove it.</source>
        <translation>У тексті є символ U+{code}, який не можна показати. Вилучіть його.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>holds</source>
        <translation>сходиться</translation>
    </message>
    <message>
        <source>remainder</source>
        <translation>залишок</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>не сходиться</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>неоднозначно</translation>
    </message>
    <message>
        <source>not derivable</source>
        <translation>не виводиться</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>неможливо перевірити</translation>
    </message>
    <message>
        <source>The numbers agree, as the source words them.</source>
        <translation>Числа узгоджуються в тому формулюванні, яке дає джерело.</translation>
    </message>
    <message>
        <source>The parts leave something of their total over; what it is, is said.</source>
        <translation>Частини не вичерпують загального числа; вказано, з чого складається залишок.</translation>
    </message>
    <message>
        <source>The numbers contradict each other.</source>
        <translation>Числа суперечать одне одному.</translation>
    </message>
    <message>
        <source>Whether they agree depends on how they are read; it is said how.</source>
        <translation>Чи вони узгоджуються, залежить від того, як їх розуміти; пояснено, як саме.</translation>
    </message>
    <message>
        <source>The claim is of something else than the numbers given.</source>
        <translation>Твердження стосується не тих чисел, які наведено.</translation>
    </message>
    <message>
        <source>A number that the check needs is not there.</source>
        <translation>Бракує числа, потрібного для перевірки.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Save this view</source>
        <translation>Зберегти цей вигляд</translation>
    </message>
    <message>
        <source>Keeps the page with its filters, selection and options. The data are not copied.</source>
        <translation>Зберігає сторінку з її фільтрами, вибором і параметрами. Дані не копіюються.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Назва вигляду</translation>
    </message>
    <message>
        <source>There is a view of this name already; it is replaced.</source>
        <translation>Вигляд із такою назвою вже є; його буде замінено.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Збережені вигляди</translation>
    </message>
    <message>
        <source>No view of this dataset has been saved yet. Ctrl+D saves the one you are looking at.</source>
        <translation>Для цього набору даних ще не збережено жодного вигляду. Ctrl+D зберігає поточний.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
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
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Search pages, figures, commands   Ctrl+K</source>
        <translation>Пошук сторінок, показників, команд   Ctrl+K</translation>
    </message>
    <message>
        <source>{figures}, {selected} selected</source>
        <translation>{figures}, вибрано: {selected}</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n показник</numerusform>
            <numerusform>%n показники</numerusform>
            <numerusform>%n показників</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Без мережі</translation>
    </message>
    <message>
        <source>Getting the page ready…</source>
        <translation>Сторінка готується…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Відкрити зн&amp;ову</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation>Примітки та джерела</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Набір даних</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Цифровий відбиток (SHA-256)</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Записано програмою</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Враховано</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не враховано</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Source {id}</source>
        <translation>Джерело {id}</translation>
    </message>
    <message>
        <source>A sheet of a spreadsheet holds {most} rows, these are {rows}. Write them as CSV or JSON.</source>
        <translation>Аркуш електронної таблиці вміщує {most} рядків, а тут їх {rows}. Запишіть їх як CSV або JSON.</translation>
    </message>
    <message>
        <source>A cell of a spreadsheet holds {most} letters, this text has {letters}. Write the figures as CSV or JSON.</source>
        <translation>Клітинка електронної таблиці вміщує {most} символів, а в цьому тексті їх {letters}. Запишіть показники як CSV або JSON.</translation>
    </message>
</context>
<context>
    <name>Workings</name>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Відношення</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Share of “{whole}”</source>
        <translation>Частка в показнику «{whole}»</translation>
    </message>
    <message>
        <source>Per day, “{label}”</source>
        <translation>На день, «{label}»</translation>
    </message>
    <message>
        <source>Ratio of the two per day</source>
        <translation>Відношення двох чисел на день</translation>
    </message>
    <message>
        <source>{difference} ({change} above the second)</source>
        <translation>{difference} (на {change} більше за друге)</translation>
    </message>
    <message>
        <source>{difference} ({change} below the second)</source>
        <translation>{difference} (на {change} менше за друге)</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} (95 %: {low} to {high})</source>
        <translation>{value} (95&#xa0;%: {low} – {high})</translation>
    </message>
    <message numerus="yes">
        <source>{value} over %n day(s) (95 %: {low} to {high})</source>
        <translation>
            <numerusform>{value} за %n день (95&#xa0;%: {low} – {high})</numerusform>
            <numerusform>{value} за %n дні (95&#xa0;%: {low} – {high})</numerusform>
            <numerusform>{value} за %n днів (95&#xa0;%: {low} – {high})</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain arithmetic on the two numbers.</source>
        <translation>Проста арифметика з двома числами.</translation>
    </message>
    <message>
        <source>Exact Poisson interval: takes deaths as independent of each other at an even rate. It covers chance alone and says nothing of deaths that are not counted.</source>
        <translation>Точний інтервал Пуассона: припускається, що смерті не залежать одна від одної, а темп рівномірний. Він охоплює лише випадковість і нічого не каже про непораховані смерті.</translation>
    </message>
    <message>
        <source>Wilson interval: takes the counted as drawn at random from all. Those not counted may be divided otherwise.</source>
        <translation>Інтервал Вілсона: припускається, що пораховані — випадкова вибірка з усіх. Непораховані можуть розподілятися інакше.</translation>
    </message>
    <message>
        <source>“{label}” is a range or a limit, not one number.</source>
        <translation>«{label}» — діапазон або межа, а не одне число.</translation>
    </message>
    <message>
        <source>Choose two different figures.</source>
        <translation>Виберіть два різні показники.</translation>
    </message>
    <message>
        <source>“{label}” is zero, so nothing can be divided by it.</source>
        <translation>«{label}» дорівнює нулю, тож ділити на нього не можна.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>There is no room left on the disk. Free some, or name another folder.</source>
        <translation>На диску немає місця. Звільніть його або назвіть іншу папку.</translation>
    </message>
    <message>
        <source>This is the name of a folder. Choose another name.</source>
        <translation>Це назва папки. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Make it, or name another.</source>
        <translation>Папки {folder} немає. Створіть її або назвіть іншу.</translation>
    </message>
    <message>
        <source>Nothing may be written there, or another program has the file open. Close it there, or name another folder.</source>
        <translation>Записати туди не можна, або файл відкрито в іншій програмі. Закрийте його там чи назвіть іншу папку.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Назва задовга. Виберіть коротшу.</translation>
    </message>
    <message>
        <source>It cannot be written ({reason}). Name another file.</source>
        <translation>Записати не вдалося ({reason}). Назвіть інший файл.</translation>
    </message>
</context>
</TS>
