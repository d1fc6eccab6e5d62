import type { Price } from '../../../model/index.js';
import { sanitiseLine } from '../../sanitise-text.js';
import type { Amount, WrittenPrice } from '../../written-price.js';

/** Words for an amount of nothing. */
const FREE = /^(?:free(?: entry| of charge| event)?|no charge|(?:mynediad )?am ddim)$/iu;
const SIGNS: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

const RANGE = /\s?(?:[–—-]|\bto\b)\s?/iu;

/** Reads the price of an event; undefined when none is written. */
export function readPrice({ text, currency, amounts = [], isFree = false }: WrittenPrice): Price | undefined {
  const price = text === undefined ? priceOfAmounts(amounts) : parsePrice(text, currency);
  return isFree && (!price || price.free) ? { free: true, text: '' } : price;
}

/**
 * A price as its organiser writes it, such as "Free", "£5" or "£5 – £12"; undefined when it is empty.
 *
 * @param currency ISO 4217, for amounts that name none
 */
function parsePrice(written: unknown, currency = ''): Price | undefined {
  const text = sanitiseLine(written, 80);
  if (!text) return undefined;
  const parts = text.split(RANGE);
  const isKnown = parts.length <= 2 && parts.every((part) => amountOf(part) !== undefined);
  // The sign of one end counts for both: "£5-12".
  const code = parts.map(currencyIn).find(Boolean) ?? currency;
  if (isKnown) return priceOfAmounts(parts.map((part) => ({ written: part, currency: code })));
  return { free: false, text };
}

/** The price of several offers: only events that are free for everybody are free. */
function priceOfAmounts(amounts: readonly Amount[]): Price | undefined {
  const texts = amounts
    .map(({ written, currency }) => ({ text: sanitiseLine(written, 80), currency: currency.toUpperCase() }))
    .filter(({ text }) => text !== '');
  if (!texts.length) return undefined;
  const known = texts.flatMap(({ text, currency }) => {
    const value = amountOf(text);
    return value === undefined ? [] : [{ value, currency: currency || currencyIn(text) }];
  });
  // A price in words, such as "Pay what you can", is shown as it is.
  if (!known.length) return parsePrice(texts[0]!.text, texts[0]!.currency);
  const currencies = new Set(known.map(({ currency }) => currency).filter(Boolean));
  // Amounts in several currencies have no lowest and highest.
  if (currencies.size > 1) {
    const all = known.map(({ value, currency }) => formatAmount(value, currency));
    return { free: false, text: [...new Set(all)].join(', ') };
  }
  const low = known.reduce((least, one) => (one.value < least.value ? one : least));
  const high = known.reduce((most, one) => (one.value > most.value ? one : most));
  if (high.value === 0) return { free: true, text: '' };
  const currency = high.currency || low.currency;
  const [from, to] = [formatAmount(low.value, currency), formatAmount(high.value, currency)];
  if (low.value === high.value) return { free: false, text: to };
  return { free: false, text: `${from} to ${to}`, range: { low: low.value === 0 ? '' : from, high: to } };
}

/** The amount in a text: "12", "£12.50", "12,50 €", "1,200", "Free"; undefined for other words. */
function amountOf(text: string): number | undefined {
  if (FREE.test(text)) return 0;
  const digits =
    /^(?:[A-Z]{3}|[£$€])?\s?(\d{1,3}(?:[,. ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)\s?(?:[A-Z]{3}|[£$€])?$/iu.exec(
      text,
    )?.[1];
  if (digits === undefined) return undefined;
  const [, whole = '', fraction = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(digits) ?? [];
  const isThousands = /^\d{1,3}(?:[,. ]\d{3})+$/u.test(whole);
  const value = Number(
    `${isThousands ? whole.replace(/\D/gu, '') : whole.replace(',', '.')}${fraction && `.${fraction}`}`,
  );
  return Number.isFinite(value) ? value : undefined;
}

function currencyIn(text: string): string {
  const sign = /[£$€]/u.exec(text)?.[0];
  if (sign) return Object.keys(SIGNS).find((code) => SIGNS[code] === sign)!;
  return /[A-Z]{3}/u.exec(text)?.[0] ?? '';
}

/** "£5", "£12.50", "CAD 5": two decimals where there are pence. */
function formatAmount(value: number, currency: string): string {
  const sign = Object.hasOwn(SIGNS, currency) ? SIGNS[currency]! : currency && `${currency} `;
  const [whole = '', pence] = value.toFixed(2).split('.');
  return `${sign}${Number(whole).toLocaleString('en-GB')}${pence === '00' ? '' : `.${pence}`}`;
}
