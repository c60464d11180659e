"""Other words for commands, by which the search finds them in every language of the program.

They are searched, never shown: whatever language the window speaks, all of them are understood.
"""

from desktop.views.actions import Act

SYNONYMS = {
    Act.OPEN: "load import file csv excel xlsx json parquet завантажити імпорт файл відкрити "
    "загрузить импорт файл открыть",
    Act.OPEN_BUNDLED: "home default first reset вбудований початковий додому встроенный исходный "
    "домой",
    Act.SAVE: "store write tollbook archive package зберегти записати архів сохранить записать "
    "архив",
    Act.KEEP_LISTS: "cache remember кеш пам'ятати кэш помнить",
    Act.FORGET_LISTS: "cache clear delete remove кеш очистити видалити стерти кэш очистить удалить "
    "стереть",
    Act.EXPORT_CHART: "save image picture graph pdf svg png експорт зображення картинка графік "
    "діаграма экспорт изображение картинка график диаграмма",
    Act.EXPORT_DATA: "save table numbers excel xlsx csv tsv json експорт таблиця числа цифри "
    "экспорт таблица числа цифры",
    Act.EXPORT_RECORDS: "save list rows people names csv excel експорт список рядки записи люди "
    "экспорт список строки записи люди",
    Act.REPORT: "document pdf html pages звіт документ сторінки отчёт документ страницы",
    Act.PRINT: "paper printer pdf друк друкувати надрукувати папір принтер печать напечатать "
    "распечатать бумага принтер",
    Act.QUIT: "exit close end вийти закрити кінець вихід выйти закрыть конец выход",
    Act.UNDO: "back revert скасувати назад повернути відмінити отменить назад вернуть",
    Act.REDO: "again forward повторити вперед знову повторить вперёд снова",
    Act.COPY: "clipboard буфер копіювати копировать",
    Act.COPY_CITATION: "cite quote reference source footnote цитата посилання джерело виноска "
    "цитата ссылка источник сноска",
    Act.COPY_PICTURE: "clipboard image graph зображення картинка буфер графік изображение картинка "
    "буфер график",
    Act.COPY_DATA: "clipboard numbers table числа дані таблиця буфер числа данные таблица буфер",
    Act.COMPARE_SELECTED: "versus against difference ratio порівняти різниця проти відношення "
    "сравнить разница против отношение",
    Act.FIND: "filter look for search знайти шукати фільтр найти искать фильтр",
    Act.LAYOUT_CHART: "graph picture only графік діаграма лише график диаграмма только",
    Act.LAYOUT_TABLE: "rows numbers only рядки числа лише строки числа только",
    Act.LAYOUT_BOTH: "chart and table split графік і таблиця разом график и таблица вместе",
    Act.INSPECTOR: "source details panel sidebar origin джерело подробиці панель звідки источник "
    "подробности панель откуда",
    Act.NEXT_PART: "focus pane panel фокус панель далі фокус панель дальше",
    Act.THEME_SYSTEM: "automatic colours appearance автоматично кольори вигляд автоматически цвета "
    "вид",
    Act.THEME_LIGHT: "white bright colours appearance day білий кольори день белый цвета день",
    Act.THEME_DARK: "black night colours appearance чорний ніч кольори нічний чёрный ночь цвета "
    "ночной",
    Act.THEME_CONTRAST: "accessibility vision colours black доступність зір кольори доступность "
    "зрение цвета",
    Act.TEXT_LARGER: "zoom in bigger font size scale accessibility масштаб шрифт розмір збільшити "
    "більше увеличить масштаб шрифт размер крупнее больше",
    Act.TEXT_SMALLER: "zoom out font size scale масштаб шрифт розмір зменшити менше дрібніше "
    "уменьшить масштаб шрифт размер мельче меньше",
    Act.TEXT_NORMAL: "zoom reset font size scale 100 масштаб шрифт розмір масштаб шрифт размер",
    Act.SAVE_VIEW: "bookmark favourite remember state закладка обране запам'ятати стан закладка "
    "избранное запомнить состояние",
    Act.MANAGE_VIEWS: "bookmarks rename delete remove закладки перейменувати видалити "
    "закладки переименовать удалить",
    Act.HANDBOOK: "help manual guide documentation how довідка допомога посібник інструкція як "
    "справка помощь руководство инструкция как",
    Act.SHORTCUTS: "keys hotkeys keyboard клавіші гарячі клавіатура клавиши горячие клавиатура",
    Act.TOUR: "introduction welcome guide first start вступ знайомство початок введение знакомство "
    "начало",
    Act.REPORT_NUMBER: "error mistake bug correction помилка неправильно виправлення ошибка "
    "неверно исправление",
    Act.LOG_FOLDER: "diagnostics errors журнал діагностика помилки журнал диагностика ошибки",
    Act.RESET: "defaults forget first start settings preferences скинути налаштування забути "
    "сбросить настройки забыть",
    Act.ABOUT: "version licence libraries версія ліцензія бібліотеки версия лицензия библиотеки",
}
