import { type Language } from '../languages/language';

/** Case of a Russian month: «март 1940 г.», but «с марта 1940 г.». */
export type MonthCase = 'nominative' | 'genitive';

const ENGLISH = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** The names of the months from January on, as Unicode has them. */
export const MONTHS: Readonly<Record<Language, Readonly<Record<MonthCase, readonly string[]>>>> = {
  en: { nominative: ENGLISH, genitive: ENGLISH },
  ru: {
    nominative: [
      ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
      ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
    ],
    genitive: [
      ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
      ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
    ],
  },
};
