// @ts-check
/**
 * Example programmes are written for one day and served as if they had been written this week: every date moves by the
 * same number of whole weeks, so that weekdays, distances and rules stay. Thus no example needs a `now` attribute,
 * which would stop the calendar of a page that copies it.
 */

const DAY = 86_400_000;

/** The day that a file of examples/data was written for. @type {Record<string, string>} */
const WRITTEN_ON = {
  'events-real-calendar.ics': '2018-10-05',
  'events-real-wordpress.ics': '2024-05-08',
};
const SAMPLES_WRITTEN_ON = '2026-03-02';

/** The day that the sample programmes are written for: of a data file by its name, of a page by its `<meta name="dates">`. */
export function writtenOn(/** @type {string} */ name, /** @type {string} */ text) {
  if (name.endsWith('.html')) return /<meta name="dates" content="(\d{4}-\d\d-\d\d)"/u.exec(text)?.[1];
  return WRITTEN_ON[name] ?? SAMPLES_WRITTEN_ON;
}

/** Monday of the week of a time. */
function mondayOf(/** @type {number} */ time) {
  const day = Math.floor(time / DAY) * DAY;
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
}

/**
 * A text of the examples with its dates moved by whole weeks into the present. Texts that name no day stay as they are.
 *
 * @param {string} text an iCalendar file, JSON, or a page
 * @param {string} name file name
 * @param {number} now milliseconds since 1970
 */
export function withRelativeDates(text, name, now) {
  const from = writtenOn(name, text);
  if (!from) return text;
  const shift = mondayOf(now) - mondayOf(Date.parse(from));
  return name.endsWith('.ics') ? moveIcal(text, shift) : moveJson(text, shift);
}

const moved = (/** @type {string} */ day, /** @type {number} */ shift) =>
  new Date(Date.parse(day) + shift).toISOString().slice(0, 10);

const DATE_LINES = /^(?:DTSTART|DTEND|RDATE|EXDATE|RECURRENCE-ID|DTSTAMP|RRULE)[;:].*$/gmu;

function moveIcal(/** @type {string} */ text, /** @type {number} */ shift) {
  return text.replace(DATE_LINES, (line) =>
    line.replace(/(?<=[:=,])(\d{4})(\d\d)(\d\d)(?=T\d{6}|[,;\s]|$)/gu, (_, year, month, day) =>
      moved(`${year}-${month}-${day}`, shift).replaceAll('-', ''),
    ),
  );
}

/** Dates in strings of JSON, and in words such as "31 March 2026". */
function moveJson(/** @type {string} */ text, /** @type {number} */ shift) {
  return text
    .replace(
      /("local": ")(\d{4}-\d\d-\d\d)(T[\d:]+)?(",\s*"offset": ")[+-]\d\d:\d\d(?=")/gu,
      (_, before, day, time, between) => {
        const local = moved(day, shift) + (time ?? '');
        return before + local + between + londonOffset(local);
      },
    )
    .replace(/("utc_\w+": ")(\d{4}-\d\d-\d\d) ([\d:]+)(?=")/gu, (_, before, day, time) => {
      const local = londonTime(Date.parse(`${day}T${time}Z`));
      const target = moved(local.slice(0, 10), shift) + local.slice(10);
      return before + new Date(target + londonOffset(target)).toISOString().slice(0, 19).replace('T', ' ');
    })
    .replace(/(": ")(\d{4}-\d\d-\d\d)(T[\d:]+)([+-]\d\d:\d\d|Z)(?=")/gu, (_, before, day, time, offset) => {
      const local = moved(day, shift) + time;
      const isLondon = (offset === 'Z' ? '+00:00' : offset) === londonOffset(day + time);
      return before + local + (isLondon ? londonOffset(local) : offset);
    })
    .replace(
      /("(?!utc_)\w+": ")(\d{4}-\d\d-\d\d)(?=(?: [\d:]+|T[\d:]+)?")(?!T[\d:]+",\s*"offset")/gu,
      (_, before, day) => before + moved(day, shift),
    )
    .replace(MONTH_DATE, (_, day, month, year) => {
      const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
      const [newYear, newMonth, newDay] = moved(`${year}-${number}-${day.padStart(2, '0')}`, shift).split(
        '-',
      );
      return `${Number(newDay)} ${MONTHS[Number(newMonth) - 1]} ${newYear}`;
    });
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MONTH_DATE = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`, 'gu');

const LONDON = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** "2026-03-31T18:30:00" by the clock of London. */
function londonTime(/** @type {number} */ time) {
  return LONDON.format(time).replace(' ', 'T');
}

/** "+01:00" or "+00:00", of a local time in London. */
function londonOffset(/** @type {string} */ local) {
  const time = Date.parse(`${local.length > 10 ? local : `${local}T00:00`}Z`);
  const isSummer = Date.parse(`${londonTime(time - DAY / 24)}Z`) === time;
  return isSummer ? '+01:00' : '+00:00';
}
